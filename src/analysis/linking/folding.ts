/** Signs that stand inside a word and are written or left out as one likes. */
const INSIDE_WORDS = /['’‘ʼʹ`´.]/g;

/**
 * A name without what people write now so, now otherwise: in lower case, without accents (ё is е, й is и), apostrophes and
 * dots, other signs as spaces. `U.S.` is `us`, `J.-P. O’Brien` is `j p obrien`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\.(?=\p{L}[\p{L}'’])/gu, ' ')
    .replace(INSIDE_WORDS, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a folded name. */
export function wordsOf(folded: string): readonly string[] {
  return folded === '' ? [] : folded.split(' ');
}

/** The same words in one order: `Japarov Sadyr` and `Sadyr Japarov` are alike. */
export function sortedKey(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
