import type { RecordType } from '../../content/save-rules';
import { wordsIn } from './words';

/** Words that are less alike than this are not the same word misspelt. */
const ALIKE = 0.7;

/** In shorter words another letter makes another word. */
const SHORTEST_MISSPELT = 4;

/** So much of a title must have been typed; a person is called by the surname alone. */
const TITLE_COVERED = 0.75;

/** Among names that are equally like the query the first type comes first. */
const ORDER: readonly RecordType[] = ['person', 'country', 'organization', 'document', 'event', 'category'];

/**
 * How much a query is like a name, from 0 to 1: 1 is the name itself. Each of its words must be like one of the name's; 0
 * where one is not.
 * @param asked Folded as the name is.
 */
export function likenessOf(asked: string, name: string, type: RecordType): number {
  const [words, others] = [wordsIn(asked), wordsIn(name)];
  const matches = words.map((word) => bestMatch(word, others));
  if (words.length === 0 || matches.some(({ likeness }) => likeness < ALIKE)) return 0;
  const covered = new Set(matches.map(({ place }) => place)).size / others.length;
  if ((type === 'document' || type === 'event') && covered < TITLE_COVERED) return 0;
  const mean = matches.reduce((sum, { likeness }) => sum + likeness, 0) / matches.length;
  return 0.9 * mean + 0.1 * covered - 0.001 * Math.max(0, ORDER.indexOf(type));
}

function bestMatch(
  word: string,
  others: readonly string[],
): { readonly likeness: number; readonly place: number } {
  const found = others.map((other, place) => ({ likeness: wordLikeness(word, other), place }));
  return found.reduce((best, next) => (next.likeness > best.likeness ? next : best), {
    likeness: 0,
    place: -1,
  });
}

function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (shorter < SHORTEST_MISSPELT || shorter / longer < ALIKE) return 0;
  return 1 - editDistance(one, other) / longer;
}

/** How many letters have to be put in, taken out or changed to make one word of the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  const letters = [...other];
  let row = [0, ...letters.map((_, place) => place + 1)];
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, known] of letters.entries()) {
      const changed = (row[place] ?? 0) + (known === letter ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row[letters.length] ?? 0;
}
