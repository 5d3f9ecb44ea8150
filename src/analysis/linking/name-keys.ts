import { foldName, sortedKey, wordsOf } from './folding';
import type { LinkedType } from './known-record';
import type { SoundedName } from './sounds';

/** The key of a name as it is spelled; of a person whatever the order of its words. */
export function spelledKey(type: LinkedType, name: string): string {
  const folded = foldName(type === 'person' ? name : withoutArticle(name));
  return `${type} ${type === 'person' ? sortedKey(wordsOf(folded)) : folded}`;
}

/** `The Washington Post` and `Washington Post`. */
export function withoutArticle(name: string): string {
  return name.replace(/^the\s+/i, '');
}

/** The key of a kind of documents by one author. */
export function writtenKey(kind: string, author: string): string {
  return `${kind} ${author}`;
}

const MOST_KEYS = 4;

/** All ways to read a name by its sounds, at most four. */
export function soundKeys(sounds: SoundedName, isSorted = true): readonly string[] {
  if (sounds.length === 0) return [];
  let readings: (readonly string[])[] = [[]];
  for (const variants of sounds)
    readings = readings
      .flatMap((words) => variants.map((variant) => [...words, variant]))
      .slice(0, MOST_KEYS);
  return readings.map((words) => (isSorted ? sortedKey(words) : words.join(' ')));
}

const SMALL_WORDS = new Set(
  'a an and at by de des du for from in la le of on or the to и в во на о об от по при с со для'.split(' '),
);
const SHORTEST_ACRONYM = 2;
const LONGEST_ACRONYM = 8;

/** The first letters of a name of several words, without the small words and with them: `OSCE`, `OFSACIE`. */
export function acronymsOf(name: string): readonly string[] {
  const words = wordsOf(foldName(name.replace(/\bco-(?=\p{L})/giu, 'co')));
  const weighty = words.filter((word) => !SMALL_WORDS.has(word));
  const found = [weighty, words].map((list) => list.map(([first]) => first).join(''));
  return [...new Set(found)].filter(
    (acronym) =>
      weighty.length > 1 && acronym.length >= SHORTEST_ACRONYM && acronym.length <= LONGEST_ACRONYM,
  );
}
