import type { Article } from './article';
import { BREAKS, DOCUMENT_NOUNS, OTHER_THINGS, SECOND_HALVES, type DocumentNoun } from './english/nouns';
import { isTold, partyOfPronoun, type Party } from './parties';
import { namesIn } from './article';
import { spansInside, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';

export type Determiner = 'a' | 'the' | 'this' | 'owner' | 'none';

/** A noun of documents with what stands before it: `a lengthy letter`, `the parliament's bill`. */
export interface NounPhrase extends Span {
  readonly noun: DocumentNoun;
  readonly nounStart: number;
  /** The noun itself in lower case: `executive order`. */
  readonly word: string;
  readonly determiner: Determiner;
  /** Between determiner and noun, in lower case. */
  readonly modifiers: readonly string[];
  /** Whose it is: `Japarov's letter`, `his speech`. */
  readonly owner: Party | undefined;
  readonly sentence: Span;
}

const MOST_MODIFIERS = 5;
const LONGEST_NOUN = 5;

/** The phrases of a sentence whose noun is a document, in their order. */
export function nounPhrasesIn(article: Article, sentence: Span): readonly NounPhrase[] {
  const tokens = spansInside(article.tokens, sentence);
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = nounLength(tokens, at);
    if (length === 0) continue;
    const phrase = phraseAt(article, sentence, tokens, at, length);
    if (phrase) phrases.push(phrase);
    at += length - 1;
  }
  return phrases;
}

/** Most words begin no noun of documents. */
const FIRST_WORDS = new Set([...DOCUMENT_NOUNS.keys()].map((noun) => noun.split(' ')[0]));

/** Of how many tokens the noun that begins here consists; 0 where none does. */
function nounLength(tokens: readonly Token[], at: number): number {
  if (!FIRST_WORDS.has((tokens[at] as Token).lower)) return 0;
  for (let length = Math.min(LONGEST_NOUN, tokens.length - at); length > 0; length -= 1) {
    if (DOCUMENT_NOUNS.has(wordOf(tokens, at, length))) return length;
  }
  return 0;
}

function wordOf(tokens: readonly Token[], at: number, length: number): string {
  return length === 1
    ? (tokens[at] as Token).lower
    : tokens
        .slice(at, at + length)
        .map(({ lower }) => lower)
        .join(' ');
}

function phraseAt(
  article: Article,
  sentence: Span,
  tokens: readonly Token[],
  at: number,
  length: number,
): NounPhrase | undefined {
  const last = tokens[at + length - 1] as Token;
  if (SECOND_HALVES.has(tokens[at + length]?.lower ?? '') || isProperName(tokens, at, length))
    return undefined;
  const before = leftOf(tokens, at);
  if (isOtherThing(tokens, at, before)) return undefined;
  const word = wordOf(tokens, at, length);
  return {
    noun: DOCUMENT_NOUNS.get(word) as DocumentNoun,
    word,
    nounStart: (tokens[at] as Token).start,
    start: before.start,
    end: last.end,
    determiner: before.determiner,
    modifiers: before.modifiers,
    owner: ownerOf(article, tokens, before),
    sentence,
  };
}

/** `The Washington Post`, `Bill Clinton`: a noun with a capital is part of a name, unless a sentence begins near it. */
function isProperName(tokens: readonly Token[], at: number, length: number): boolean {
  const isCapital = /^\p{Lu}/u.test((tokens[at] as Token).text);
  const hasContent = /^(?:on|against|concerning)$/.test(tokens[at + length]?.lower ?? '');
  return isCapital && length === 1 && at > 1 && !hasContent;
}

/** `rejection letter`, `federal law`; with a capital the word belongs to a name, as in `a Wall Street Journal article`. */
function isOtherThing(tokens: readonly Token[], at: number, { modifiers }: LeftSide): boolean {
  return tokens.slice(at - modifiers.length, at).some(({ text }) => OTHER_THINGS.has(text));
}

interface LeftSide {
  readonly start: number;
  readonly determiner: Determiner;
  readonly modifiers: readonly string[];
  /** The index of the token that is the determiner. */
  readonly index: number;
}

const DETERMINERS: Readonly<Record<string, Determiner>> = {
  a: 'a',
  an: 'a',
  one: 'a',
  another: 'a',
  the: 'the',
  this: 'this',
  that: 'this',
  his: 'owner',
  her: 'owner',
  their: 'owner',
  its: 'owner',
  "'s": 'owner',
  '’s': 'owner',
};

function leftOf(tokens: readonly Token[], at: number): LeftSide {
  for (let index = at - 1; index >= Math.max(0, at - 1 - MOST_MODIFIERS); index -= 1) {
    const token = tokens[index] as Token;
    const determiner = DETERMINERS[token.lower] ?? (endsAsPlural(tokens, index) ? 'owner' : undefined);
    if (determiner) {
      const modifiers = tokens.slice(index + 1, at).map(({ lower }) => lower);
      const start = determiner === 'owner' ? (tokens[index + 1] as Token).start : token.start;
      return { start, determiner, modifiers, index };
    }
    if (
      (BREAKS.has(token.lower) && token.text !== 'May') ||
      (token.kind === 'sign' && !'"“”'.includes(token.text))
    )
      break;
  }
  return withoutDeterminer(tokens, at);
}

/** `the Democrats' bill`: an apostrophe behind a word on s. */
function endsAsPlural(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  return (
    /^['’]$/.test(token.text) &&
    /s$/.test(tokens[index - 1]?.text ?? '') &&
    tokens[index - 1]?.end === token.start
  );
}

/** Only words with capitals belong to the noun then: `Security Council resolution`. */
function withoutDeterminer(tokens: readonly Token[], at: number): LeftSide {
  let index = at;
  while (index > 0 && at - index < MOST_MODIFIERS && isCapitalised(tokens[index - 1] as Token)) index -= 1;
  const modifiers = tokens.slice(index, at).map(({ lower }) => lower);
  return { start: (tokens[index] as Token).start, determiner: 'none', modifiers, index: index - 1 };
}

function isCapitalised({ text, lower }: Token): boolean {
  return /^\p{Lu}/u.test(text) && !BREAKS.has(lower) && DETERMINERS[lower] === undefined;
}

function ownerOf(
  article: Article,
  tokens: readonly Token[],
  { determiner, index }: LeftSide,
): Party | undefined {
  const token = determiner === 'owner' ? tokens[index] : undefined;
  if (token === undefined) return undefined;
  if (token.kind === 'word' && !token.lower.includes("'") && !token.lower.includes('’'))
    return partyOfPronoun(article, token, token.lower === 'her' ? 'she' : token.lower);
  const names = namesIn(article, { start: Math.max(0, token.start - 100), end: token.end });
  const name = names.findLast(({ end }) => end === token.start || end === token.end);
  return name && (isTold(article, name) || name.kind !== 'unknown') ? name : undefined;
}
