import type { Article } from './article';
import { issuerBefore, isWherein, partyBy, partyInside, speakerNear } from './cue-places';
import { anaphorOf, dateOfDocument, draftOf } from './draft-of';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';
import type { Party } from './parties';

/** Of these nobody need be named, since only a state has them. */
const SURE = new Set(['decree', 'executive order', 'presidential order', 'edict']);

/** Decrees, orders and rulings: `X signed a decree`, `the court's ruling`, `an executive order by X`. */
export function orderDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  if (
    /^ to(?= |$)/.test(article.told.slice(phrase.end, phrase.end + 4)) &&
    phrase.word === 'order' &&
    phrase.determiner === 'none'
  )
    return undefined;
  const author = authorOf(article, phrase);
  if (author === undefined) return isSureOrder(phrase) ? unsigned(article, phrase) : anaphorOf(phrase);
  const title = titleOf(phrase);
  return draftOf(phrase, {
    author,
    title,
    date: dateOfDocument(article, phrase),
    rule: 'order-by',
    confidence: 0.75,
  });
}

function isSureOrder({ word, determiner, modifiers }: NounPhrase): boolean {
  return SURE.has(word) && (determiner === 'a' || modifiers.length > 0);
}

function unsigned(article: Article, phrase: NounPhrase): Draft {
  return draftOf(phrase, {
    title: titleOf(phrase),
    words: phrase.modifiers,
    date: dateOfDocument(article, phrase),
    rule: 'order',
    confidence: 0.6,
  });
}

function titleOf({ modifiers, word }: NounPhrase): string {
  return [...modifiers, word].join(' ');
}

function authorOf(article: Article, phrase: NounPhrase): Party | undefined {
  if (phrase.determiner === 'this') return undefined;
  return (
    phrase.owner ??
    partyBy(article, phrase) ??
    partyInside(article, phrase) ??
    courtInside(phrase) ??
    (isWherein(article, phrase) ? speakerNear(article, phrase) : undefined) ??
    issuerBefore(article, phrase)
  );
}

/** `the appeals court ruling`: the court is not named, but it is the author. */
function courtInside({ modifiers, start, end }: NounPhrase): Party | undefined {
  const court = modifiers.findIndex((modifier) => /^courts?$/.test(modifier));
  if (court < 0) return undefined;
  return { start, end, name: modifiers.slice(0, court + 1).join(' '), kind: 'words' };
}

const PASSED =
  /(?:adopted|passed|approved|voted (?:for|on|against)|vetoed|backed|tabled|under|violat\p{L}+|drafted|introduced|put forward) (?:a |an |the )?[^.;,]{0,30}$/iu;
const CONTENT =
  /^ (?:on|calling|condemning|demanding|urging|adopted|passed|that (?:calls|condemns|demands|accommodated|would))/u;

/** Only bodies have resolutions of these kinds. */
const OF_BODIES =
  /^(?:contempt|censure|budget|impeachment|congressional|council|joint|non-binding|un|u\.n\.|parliamentary|draft)$/;

/** Resolutions of parliaments and councils, not of quarrels: somebody adopts them, or they call for something. */
export function resolutionDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  const { told } = article;
  const author =
    phrase.owner ?? partyBy(article, phrase) ?? partyInside(article, phrase) ?? issuerBefore(article, phrase);
  const isPassed =
    PASSED.test(told.slice(Math.max(0, phrase.start - 60), phrase.start)) ||
    phrase.modifiers.some((word) => OF_BODIES.test(word));
  const hasContent = CONTENT.test(told.slice(phrase.end, phrase.end + 30));
  if (phrase.determiner === 'this' || (!isPassed && !hasContent && author?.kind !== 'organization'))
    return anaphorOf(phrase);
  const words = phrase.modifiers.filter((word) => word.length > 2);
  const title = words.length > 0 ? titleOf(phrase) : undefined;
  return draftOf(phrase, {
    author,
    title,
    date: dateOfDocument(article, phrase),
    rule: 'resolution',
    confidence: 0.7,
  });
}
