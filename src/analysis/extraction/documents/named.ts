import type { Article } from './article';
import { NAME_ENDINGS, SECOND_HALVES, type DocumentNoun } from './english/nouns';
import type { Draft } from './drafts';
import { dateOf } from '../dates/calendar';
import { spanAt, spansInside, type Span } from '../../text/span';
import type { Party } from './parties';
import { subjectOf } from './subjects';
import type { Token } from '../../text/tokens';

/** Between the words of a name: `Justice for Victims of Trafficking Act`. */
const JOINS = new Set(['of', 'for', 'and', 'on', 'against', 'to', '&']);
const LONGEST = 12;
/** What a name does not begin with, and no name at all. */
const NO_START = new Set(
  'the a an this that his her their its in on under by with for of and but president mr. mrs. if when after before as president'.split(
    ' ',
  ),
);
const NO_NAMES = new Set(
  'national republican democratic party convention law bill act agreement treaty accord president mayor governor sen. gov. rep. senator former secretary minister judge general captain coach director manager'.split(
    ' ',
  ),
);

/** Documents with a name of their own in a sentence: `the Clean Air Act of 1970`, `the Paris Agreement`, `Resolution 2231`. */
export function namedDrafts(article: Article, sentence: Span): readonly Draft[] {
  const tokens = spansInside(article.tokens, sentence);
  return tokens.flatMap((token, at) => {
    const ending = isCapital(token) ? NAME_ENDINGS.get(token.lower) : undefined;
    const draft = ending && namedAt(article, tokens, at, ending);
    return draft ? [draft] : [];
  });
}

function isCapital(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function namedAt(
  article: Article,
  tokens: readonly Token[],
  at: number,
  noun: DocumentNoun,
): Draft | undefined {
  const ending = tokens[at] as Token;
  if (goesOn(ending, tokens[at + 1]) || isPerson(article, ending)) return undefined;
  const number = numberBehind(ending, tokens[at + 1], noun);
  const first = firstOf(tokens, at);
  if (first === at ? number === undefined : !isPlausible(tokens.slice(first, at), ending)) return undefined;
  const year = yearBehind(article.text, ending.end);
  const end = number?.end ?? year?.end ?? ending.end;
  return namedDraft(
    article,
    { start: (tokens[first] as Token).start, end },
    noun,
    year?.year,
    sentenceOf(tokens),
  );
}

/** `Law School`, `Bill Clinton`: the name goes on behind, and is that of something else. */
function goesOn(ending: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  return SECOND_HALVES.has(next.lower) || (isCapital(next) && next.start === ending.end + 1);
}

/** `Resolution 2231`, `Executive Order 13769`: the number is part of the name, and enough of one. */
function numberBehind(ending: Token, next: Token | undefined, noun: DocumentNoun): Token | undefined {
  const isNumbered = noun.kind === 'resolution' || ending.lower === 'order';
  return isNumbered && next?.kind === 'number' ? next : undefined;
}

/** Back over capitalised words and what joins them. */
function firstOf(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let index = at - 1; index >= Math.max(0, at - LONGEST); index -= 1) {
    const token = tokens[index] as Token;
    if (isCapital(token) || (token.kind === 'number' && index === at - 1)) first = index;
    else if (!JOINS.has(token.lower) && token.lower !== "'s") break;
  }
  while (first < at && NO_START.has((tokens[first] as Token).lower)) first += 1;
  return first;
}

function isPlausible(words: readonly Token[], ending: Token): boolean {
  const content = words.filter((word) => isCapital(word) && !NO_NAMES.has(word.lower));
  if (ending.lower.startsWith('convention') && words.some(({ lower }) => NO_NAMES.has(lower))) return false;
  if (ending.lower === 'order') return words.some(({ lower }) => lower === 'executive');
  if (/^(?:accord|accords|pact|charter|law)$/.test(ending.lower) && words.some(({ lower }) => lower === 'of'))
    return false;
  return content.length > 0;
}

/** `Bill Clinton`, `Jude Law`: a person and no bill. */
function isPerson({ names }: Article, { start }: Token): boolean {
  const name = spanAt(names, start);
  return name?.kind === 'person';
}

function yearBehind(text: string, end: number) {
  const found = /^(?: of|,) (\d{4})(?!\d)/.exec(text.slice(end, end + 9));
  return found ? { end: end + found[0].length, year: Number(found[1]) } : undefined;
}

function sentenceOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

const BROUGHT_IN =
  /(?<!\p{L})(?:sponsored|co-sponsored|introduced|reintroduced|authored|drafted|wrote|proposed|unveiled|sponsoring|introducing|drafting|proposing) (?:the |a |his |her |their )?$/iu;

/** An act that somebody brings in is a bill yet; who does it is its author. */
function sponsorOf(article: Article, { start }: Span, sentence: Span): Party | undefined {
  const from = Math.max(sentence.start, start - 60);
  const found = BROUGHT_IN.exec(article.told.slice(from, start));
  if (found === null) return undefined;
  const verb = {
    start: from + found.index,
    end: from + found.index + (/^\S+/.exec(found[0])?.[0].length ?? 0),
  };
  return subjectOf(article, sentence, verb);
}

/** `Act` and `Bill` say only that it is one. */
const EMPTY = new Set(['act', 'law', 'bill', 'the']);

function namedDraft(
  article: Article,
  span: Span,
  { kind: usual, manner }: DocumentNoun,
  year: number | undefined,
  sentence: Span,
): Draft {
  const { text } = article;
  const author = manner === 'law' ? sponsorOf(article, span, sentence) : undefined;
  const kind = author === undefined ? usual : 'bill';
  const title = text.slice(span.start, span.end);
  return {
    ...span,
    kind,
    title,
    isNamed: true,
    isAnaphor: false,
    words: wordsOf(title),
    author,
    addressee: undefined,
    date: year === undefined ? undefined : dateOf({ year }),
    isReply: false,
    rule: 'named-document',
    confidence: 0.8,
  };
}

function wordsOf(title: string): readonly string[] {
  const words: readonly string[] = title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
}
