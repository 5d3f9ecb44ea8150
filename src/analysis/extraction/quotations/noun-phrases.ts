import type { Item } from './frames';
import type { QuotationWords } from './quotation-words';

/** Words that name somebody, by the indexes of their items: `a spokesman for the mayor`, whose head ends before `for`. */
export interface NounPhrase {
  readonly from: number;
  readonly headEnd: number;
  readonly to: number;
}

/** Names with titles and offices are no longer. */
const LONGEST = 12;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /^['’]s?$/u;

/** The phrase that begins at an item, where one does: `the Secretary of State`, `Kenneth Baer`. */
export function phraseFrom(
  items: readonly Item[],
  from: number,
  words: QuotationWords,
): NounPhrase | undefined {
  const first = items[from];
  if (first === undefined || !beginsPhrase(first, words)) return undefined;
  if (words.pronouns.has(first.lower) && !words.determiners.has(first.lower)) return one(from);
  const headEnd = runEnd(items, from + 1, words);
  const to = withComplements(items, { from, headEnd }, words);
  // `one of the firemen` is somebody; `the` alone is not.
  return to === from + 1 && isBareDeterminer(first, words) ? undefined : { from, headEnd, to };
}

function one(at: number): NounPhrase {
  return { from: at, headEnd: at + 1, to: at + 1 };
}

function beginsPhrase(item: Item, words: QuotationWords): boolean {
  if (item.kind !== 'word' && item.kind !== 'number') return false;
  if (words.determiners.has(item.lower) || words.pronouns.has(item.lower)) return true;
  return !isNoNoun(item, words);
}

function isNoNoun({ lower, text }: Item, words: QuotationWords): boolean {
  return (
    words.prepositions.has(lower) ||
    words.conjunctions.has(lower) ||
    words.clauseOpeners.has(lower) ||
    words.relatives.has(lower) ||
    words.times.has(lower) ||
    words.betweenSubjectAndVerb(lower) ||
    (!CAPITAL.test(text) && (words.cues.has(lower) || words.looksLikeVerb(lower)))
  );
}

function runEnd(items: readonly Item[], from: number, words: QuotationWords): number {
  let end = from;
  const limit = Math.min(items.length, from + LONGEST);
  while (end < limit && belongs(items[end] as Item, words)) end += 1;
  return end;
}

function belongs(item: Item, words: QuotationWords): boolean {
  if (POSSESSIVE.test(item.text)) return true;
  return (item.kind === 'word' || item.kind === 'number') && !isNoNoun(item, words);
}

/** `the president of Kyrgyzstan`; after a name only `of` goes on, as in `Sam Roe of the Tribune`. */
function withComplements(
  items: readonly Item[],
  { from, headEnd }: Pick<NounPhrase, 'from' | 'headEnd'>,
  words: QuotationWords,
): number {
  let end = headEnd;
  const isName = CAPITAL.test((items[headEnd - 1] as Item).text) && headEnd - from > 0;
  while (end - from < LONGEST) {
    const mark = items[end];
    if (mark === undefined || !words.prepositions.has(mark.lower)) return end;
    if (isName && !words.determiners.has((items[from] as Item).lower)) return end;
    const next = runEnd(items, end + 1, words);
    if (next === end + 1) return end;
    end = next;
  }
  return end;
}

/** The phrase that ends before an item: `[In a statement,] Sen. Claire Roe (D-Mo.)` before `said`. */
export function phraseBefore(
  items: readonly Item[],
  end: number,
  words: QuotationWords,
): NounPhrase | undefined {
  const to = withoutParenthesis(items, end);
  const last = items[to - 1];
  if (last !== undefined && words.pronouns.has(last.lower) && !words.determiners.has(last.lower))
    return one(to - 1);
  const from = phraseStart(items, to, words);
  if (from === to || (to - from === 1 && isBareDeterminer(items[from] as Item, words))) return undefined;
  const mark = firstPreposition(items, from, to, words);
  if (mark === undefined) return { from, headEnd: to, to };
  return mark > from ? { from, headEnd: mark, to } : trailing(items, from, to, words);
}

/** Back to a sign, a verb or a conjunction, without what only leads in: `also`, `but`. */
function phraseStart(items: readonly Item[], to: number, words: QuotationWords): number {
  let from = to;
  while (from > 0 && to - from < 2 * LONGEST && isInside(items[from - 1] as Item, words)) from -= 1;
  while (from < to && isLeading(items[from] as Item, words)) from += 1;
  return from;
}

function isBareDeterminer({ lower }: Item, words: QuotationWords): boolean {
  return words.determiners.has(lower) && !words.pronouns.has(lower);
}

function withoutParenthesis(items: readonly Item[], end: number): number {
  if (items[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at > 0 && at > end - LONGEST; at -= 1) if (items[at]?.text === '(') return at;
  return end;
}

/** Whether an item may stand in a phrase, prepositions included. */
function isInside(item: Item, words: QuotationWords): boolean {
  return words.prepositions.has(item.lower) || words.determiners.has(item.lower) || belongs(item, words);
}

function isLeading({ lower }: Item, words: QuotationWords): boolean {
  return words.conjunctions.has(lower) || words.betweenSubjectAndVerb(lower);
}

function firstPreposition(
  items: readonly Item[],
  from: number,
  to: number,
  words: QuotationWords,
): number | undefined {
  for (let at = from; at < to; at += 1) if (words.prepositions.has((items[at] as Item).lower)) return at;
  return undefined;
}

/** After `On Tuesday` or `In the letter`: the last name or the last phrase with an article. */
function trailing(
  items: readonly Item[],
  from: number,
  to: number,
  words: QuotationWords,
): NounPhrase | undefined {
  let start = to - 1;
  while (start > from && !words.determiners.has((items[start] as Item).lower) && isNamePart(items, start - 1))
    start -= 1;
  return words.prepositions.has((items[start] as Item).lower) ? undefined : { from: start, headEnd: to, to };
}

function isNamePart(items: readonly Item[], at: number): boolean {
  const { text } = items[at] as Item;
  return CAPITAL.test(text) || POSSESSIVE.test(text);
}
