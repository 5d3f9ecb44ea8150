import { namesIn, type Article } from './article';
import { dateOfDocument } from './draft-of';
import type { Draft } from './drafts';
import type { Party } from './parties';
import { partyFrom, subjectOf } from './subjects';
import type { Span } from '../../text/span';

const POSTED =
  /(?<![\p{L}-])(?:tweeted|(?:said|wrote|posted|announced|added|claimed|shared)(?: \p{L}+){0,3} (?:on|to|via) (?:Twitter|Facebook|Instagram|Telegram|TikTok|VKontakte|Truth Social|X|LinkedIn|YouTube)(?![\p{L}]))/giu;
const WROTE_TO = /(?<![\p{L}-])(?:wrote|has written|had written|writing|writes) to(?= )/giu;

/** Documents that only a verb tells of: `X tweeted`, `X wrote on Facebook`, `X wrote to Y`. */
export function verbDrafts(article: Article, sentence: Span): readonly Draft[] {
  const told = article.told.slice(sentence.start, sentence.end);
  return [
    ...posts(article, sentence, told),
    ...writings(article, sentence, told),
    ...authors(article, sentence, told),
    ...rulings(article, sentence, told),
  ];
}

/** Most sentences name none: the pattern itself costs much more. */
const PLATFORM =
  /tweeted|Twitter|Facebook|Instagram|Telegram|TikTok|VKontakte|Truth Social|(?:on|to|via) X|LinkedIn|YouTube/i;

function posts(article: Article, sentence: Span, told: string): readonly Draft[] {
  if (!PLATFORM.test(told)) return [];
  return [...told.matchAll(POSTED)].flatMap(({ 0: found, index }) => {
    const verb = {
      start: sentence.start + index,
      end: sentence.start + index + (/^\p{L}+/u.exec(found)?.[0].length ?? 0),
    };
    const author = subjectOf(article, sentence, verb);
    const place = { start: verb.start, end: verb.start + found.length };
    return author && author.kind !== 'words'
      ? [verbDraft(article, sentence, place, { kind: 'statement', author })]
      : [];
  });
}

function writings(article: Article, sentence: Span, told: string): readonly Draft[] {
  if (!/wr[io]t\p{Ll}* to /iu.test(told)) return [];
  return [...told.matchAll(WROTE_TO)].flatMap(({ 0: found, index }) => {
    const place = { start: sentence.start + index, end: sentence.start + index + found.length };
    const addressee = partyFrom(article, sentence, place.end);
    const author = subjectOf(article, sentence, { start: place.start, end: place.end - ' to'.length });
    return author && addressee
      ? [verbDraft(article, sentence, place, { kind: 'letter', author, addressee })]
      : [];
  });
}

const RULED =
  /(?<![\p{L}-])ruled(?= (?:that|on|in|against|for|\p{Lu}\p{L}+day|\p{L}+ly|earlier|last|this|late|\d))/gu;

/** `The Supreme Court ruled on Friday`: a ruling that only the verb tells of. */
function rulings(article: Article, sentence: Span, told: string): readonly Draft[] {
  return [...told.matchAll(RULED)].flatMap(({ 0: found, index }) => {
    const place = { start: sentence.start + index, end: sentence.start + index + found.length };
    const author = subjectOf(article, sentence, place);
    if (author === undefined || !/(?<!\p{L})(?:court|tribunal)(?!\p{L})/iu.test(author.name)) return [];
    return [{ ...verbDraft(article, sentence, place, { kind: 'decree', author }), rule: 'court-ruled' }];
  });
}

const AUTHORED =
  /(?<!\p{L})(?:Its|The (?<what>letter|bill|report|measure|article|study)'s) (?:\p{Ll}+ )?(?:author|sponsor|writer|drafter)s?(?=,| (?:is|was) )/giu;

/** `Its author, X,`: who made what was spoken of last. */
function authors(article: Article, sentence: Span, told: string): readonly Draft[] {
  if (!/author|sponsor|writer|drafter/.test(told)) return [];
  return [...told.matchAll(AUTHORED)].flatMap(({ 0: found, index }) => {
    const place = { start: sentence.start + index, end: sentence.start + index + found.length };
    const [author] = namesIn(article, { start: place.end, end: Math.min(sentence.end, place.end + 90) });
    if (author?.kind !== 'person') return [];
    return [
      { ...verbDraft(article, sentence, place, { kind: 'other', author }), isAnaphor: true, date: undefined },
    ];
  });
}

interface Told {
  readonly kind: Draft['kind'];
  readonly author: Party;
  readonly addressee?: Party;
}

function verbDraft(article: Article, sentence: Span, place: Span, { kind, author, addressee }: Told): Draft {
  return {
    ...place,
    kind,
    author,
    addressee,
    title: undefined,
    isNamed: false,
    isAnaphor: false,
    words: [],
    date: dateOfDocument(article, { ...place, sentence }),
    isReply: false,
    rule: kind === 'letter' ? 'wrote-to' : 'posted',
    confidence: 0.7,
  };
}
