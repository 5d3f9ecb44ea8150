// @ts-check

/** Words before and around a name that are no part of it. */
const TITLES = new Set(
  'mr mrs ms mx dr president prime minister secretary senator general sir the of and'.split(' '),
);

/** Small letters without accents. @param {string} text */
export function folded(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a name without titles and possessives. @param {string} name */
export function wordsOf(name) {
  const words =
    folded(name)
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.filter((word) => !TITLES.has(word));
  return own.length > 0 ? own : words;
}

/**
 * Whether two words are one; Russian ones with any case ending.
 * @param {string} one
 * @param {string} other
 */
function isSameWord(one, other) {
  if (one === other) return true;
  if (!/\p{Script=Cyrillic}/u.test(one + other)) return false;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || Math.abs(one.length - other.length) > 3) return false;
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  return common >= Math.max(3, shorter - 2);
}

/**
 * @param {string[]} some
 * @param {string[]} all
 */
function isPart(some, all) {
  return some.length > 0 && some.every((word) => all.some((other) => isSameWord(word, other)));
}

/**
 * The indices of the records whose name the given one can mean: all words of the one stand in the other. A name that fits
 * one of them wholly means only that.
 * @param {string} name
 * @param {{ name: string, aliases?: readonly string[] }[]} records
 */
export function meant(name, records) {
  const words = wordsOf(name);
  const forms = records.map((record) => [record.name, ...(record.aliases ?? [])].map(wordsOf));
  const where = (/** @type {(form: string[]) => boolean} */ fits) =>
    forms.flatMap((all, index) => (all.some(fits) ? [index] : []));
  const whole = where((form) => form.length === words.length && isPart(words, form));
  return whole.length > 0 ? whole : where((form) => isPart(words, form) || isPart(form, words));
}

/**
 * @param {string | null | undefined} one
 * @param {string | null | undefined} other
 */
export function isSameName(one, other) {
  if (!one || !other) return !one && !other;
  return isPart(wordsOf(one), wordsOf(other)) || isPart(wordsOf(other), wordsOf(one));
}
