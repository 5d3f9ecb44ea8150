import type { Item } from './frames';
import { phraseFrom, type NounPhrase } from './noun-phrases';
import type { QuotationWords } from './quotation-words';

/** Clauses are no longer, in items. */
export const CLAUSE_WITHIN = 40;

/** The index of the first item of the clause in which an item stands. */
export function clauseStart(items: readonly Item[], at: number, words: QuotationWords): number {
  for (let start = at; start > Math.max(0, at - CLAUSE_WITHIN); start -= 1) {
    const { lower, text } = items[start - 1] as Item;
    if (text === ';' || text === ':') return start;
    if (words.clauseOpeners.has(lower) && !words.relatives.has(lower)) return start;
  }
  return Math.max(0, at - CLAUSE_WITHIN);
}

/**
 * The first phrase between two items that is a subject: what a preposition, a participle or an opener begins is passed
 * over up to the next comma.
 */
export function firstPhrase(
  items: readonly Item[],
  from: number,
  to: number,
  words: QuotationWords,
): NounPhrase | undefined {
  for (let at = from; at < to; at += 1) {
    const item = items[at] as Item;
    if (opensAdjunct(item, words)) at = nextComma(items, at, to);
    else {
      const phrase = phraseFrom(items, at, words);
      if (phrase !== undefined && phrase.headEnd <= to) return phrase;
    }
  }
  return undefined;
}

function opensAdjunct({ lower }: Item, words: QuotationWords): boolean {
  return words.prepositions.has(lower) || words.clauseOpeners.has(lower) || words.isParticiple(lower);
}

function nextComma(items: readonly Item[], from: number, to: number): number {
  let at = from;
  while (at < to && (items[at] as Item).text !== ',') at += 1;
  return at;
}
