import { spansInside, textAt, type Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { DocumentKind } from '../../findings';
import { namesIn, type Article } from '../article';
import { dateOfDocument } from '../draft-of';
import type { Draft } from '../drafts';
import type { Party } from '../parties';

/** Words for documents with whatever endings; the first that fits holds. */
const NOUNS: readonly (readonly [RegExp, DocumentKind, string])[] = [
  [/^мыйзам долбоор\p{L}*/iu, 'bill', 'мыйзам долбоору'],
  [/^мыйзам(?:ы|ды|га|дын|ына|ын)?(?!\p{L})/iu, 'law', 'мыйзам'],
  [/^(?:кат|катты|катын|катына|катында|катта)(?!\p{L})/iu, 'letter', 'кат'],
  [/^жарлы[кг]\p{L}*/iu, 'decree', 'жарлык'],
  [/^токтом\p{L}*/iu, 'decree', 'токтом'],
  [/^билдирүү(?:сү|нү|сүн|сүндө)?(?!\p{L})/iu, 'statement', 'билдирүү'],
  [/^келишим\p{L}*/iu, 'treaty', 'келишим'],
];

/** Verbs by which documents come into the world, behind the noun as all verbs are. */
const ISSUES =
  /(?<!\p{L})(?:жолдо|жөнөт|жибер|жаз|кол кой|чыгар|демилгеле|сунушта|даярда|киргиз|жарыяла|жаса)\p{L}*/iu;
const NEAR = 90;
/** The ending of whom something goes to, and of whose it is. */
const DATIVE = /(?:[гк][аеоө]|[н][ае])$/u;
const GENITIVE = /[ндт][ыиуү]н$/u;

/** What a sentence of a Kyrgyz article says of letters, bills, decrees: who sends and signs them stands before the noun. */
export function kyrgyzDrafts(article: Article, sentence: Span): readonly Draft[] {
  const drafts: Draft[] = [];
  let until = sentence.start;
  for (const token of spansInside(article.tokens, sentence)) {
    const draft = token.start >= until ? draftAt(article, sentence, token) : undefined;
    if (draft === undefined) continue;
    drafts.push(draft);
    until = draft.end;
  }
  return drafts;
}

function draftAt(article: Article, sentence: Span, token: Token): Draft | undefined {
  if (token.kind !== 'word' || article.told[token.start] === ' ') return undefined;
  const rest = textAt(article.told, { start: token.start, end: Math.min(sentence.end, token.start + NEAR) });
  for (const [form, kind, noun] of NOUNS) {
    const found = form.exec(rest);
    if (found)
      return draftOf(
        article,
        sentence,
        { start: token.start, end: token.start + found[0].length },
        kind,
        noun,
      );
  }
  return undefined;
}

function draftOf(article: Article, sentence: Span, place: Span, kind: DocumentKind, noun: string): Draft {
  const behind = article.told.slice(place.end, Math.min(sentence.end, place.end + NEAR));
  const before = namesIn(article, { start: sentence.start, end: place.start }).filter(
    ({ kind: of }) => of !== 'unknown',
  );
  const author = authorOf(article, before, ISSUES.test(behind) && kind !== 'law');
  const addressee =
    kind === 'letter' ? before.findLast((name) => DATIVE.test(written(article, name))) : undefined;
  const about = ABOUT.exec(article.text.slice(sentence.start, place.start))?.groups?.about;
  return {
    ...place,
    ...toldBy(about, noun),
    kind,
    isAnaphor: author === undefined && addressee === undefined && about === undefined,
    isNamed: false,
    author,
    addressee: addressee?.name === author?.name ? undefined : addressee,
    date: dateOfDocument(article, { ...place, sentence }),
    isReply: false,
    rule: 'kyrgyz-document',
    confidence: 0.6,
  };
}

function toldBy(about: string | undefined, noun: string): Pick<Draft, 'words' | 'title'> {
  if (about === undefined) return { words: [], title: undefined };
  return { words: about.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [], title: `${about} жөнүндө ${noun}` };
}

/** `чет элдик өкүлдөр жөнүндө мыйзам долбоору`: what it is about stands before it, up to a name. */
const ABOUT = /(?<!\p{L})(?<about>\p{Ll}+(?: \p{Ll}+){0,3}) (?:жөнүндө|тууралуу)(?:гы)? ["«“]?$/u;

/** Whose it is, by the genitive; else the subject of the verb, the first that stands in no other case. */
function authorOf(article: Article, before: readonly Party[], isIssued: boolean): Party | undefined {
  const owner = before.findLast((name) => GENITIVE.test(written(article, name)));
  if (owner) return owner;
  return isIssued ? before.find((name) => !DATIVE.test(written(article, name))) : undefined;
}

function written({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}
