import type { Article } from './article';
import { issuerBefore, isWherein, partyBy, partyInside, speakerNear } from './cue-places';
import { anaphorOf, dateOfDocument, draftOf } from './draft-of';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';
import type { Party } from './parties';

/** Reports, studies and articles: `a report by X`, `X's report`, `an X report`, `X said in a June report`. */
export function studyDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  if (isVerb(article, phrase) || isAsked(article, phrase)) return undefined;
  const author = authorOf(article, phrase);
  if (author === undefined || (OF_OUTLETS.test(phrase.word) && author.kind !== 'outlet'))
    return anaphorOf(phrase);
  const kind = author.kind === 'outlet' ? 'article' : phrase.noun.kind;
  return draftOf(phrase, {
    kind,
    author,
    date: dateOfDocument(article, phrase),
    rule: 'report-by',
    confidence: 0.75,
  });
}

function authorOf(article: Article, phrase: NounPhrase): Party | undefined {
  if (phrase.determiner === 'this') return undefined;
  const writer =
    SIGNED.test(phrase.word) && isWherein(article, phrase) ? speakerNear(article, phrase) : undefined;
  if (writer) return writer;
  return (
    phrase.owner ??
    partyBy(article, phrase) ??
    partyInside(article, phrase) ??
    (phrase.determiner !== 'a'
      ? undefined
      : isWherein(article, phrase)
        ? speakerNear(article, phrase)
        : issuerBefore(article, phrase))
  );
}

/** News are full of stories and features; only those of an outlet are documents. */
const OF_OUTLETS = /^(?:feature|story|profile|investigation)$/;
/** What people write in papers that are not theirs. */
const SIGNED = /^(?:op-ed|op-ed piece|opinion piece|column|commentary|essay|article)$/;

/** `to report`, `they report`: `report` and `study` are verbs where nothing determines them. */
function isVerb(_article: Article, { determiner, modifiers, word }: NounPhrase): boolean {
  return determiner === 'none' && modifiers.length === 0 && /^(?:report|study|survey|audit)$/.test(word);
}

/** `called for an inquiry`, `ordered a review`: there is none yet. */
function isAsked({ told }: Article, { determiner, start }: NounPhrase): boolean {
  return (
    determiner === 'a' &&
    /(?:call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|promis(?:es|ed|ing)|order(?:s|ed|ing)|launch(?:es|ed|ing)|announc(?:es|ed|ing)|await(?:s|ed|ing)|wants?) $/iu.test(
      told.slice(Math.max(0, start - 20), start),
    )
  );
}
