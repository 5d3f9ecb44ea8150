/** The digits of Strapi's keys of order, the smallest first (fractional indexing, base 62). */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** So many of the links of a field Strapi shows at first: the last ones. */
const SHOWN = 5;

/**
 * The keys by which Strapi's form orders what is linked already, from the first link to the last: `a0` is that of the first that
 * it shows, and those that it loads later stand before it.
 */
export function keysOfLinked(count: number): readonly string[] {
  const first = -Math.max(0, count - SHOWN);
  return Array.from({ length: count }, (_, index) => keyAt(first + index));
}

function keyAt(place: number): string {
  return place >= 0 ? `a${DIGITS[place] ?? 'z'}` : `Z${DIGITS[Math.max(0, DIGITS.length + place)] ?? '0'}`;
}

/** The key before all of so many links. */
export function keyBeforeLinked(count: number): string {
  return keyAt(-Math.max(0, count - SHOWN) - 1);
}

/** The digits that further keys end with: none is 0, which no key may end with, and the middle comes first. */
const ENDINGS = DIGITS.slice(DIGITS.indexOf('V'));

/** A key that stands behind another one and before all that followed it; `nth` of several there, from 0. */
export function keyBehind(key: string, nth: number): string {
  const last = ENDINGS.at(-1) ?? '';
  return key + last.repeat(Math.floor(nth / ENDINGS.length)) + (ENDINGS[nth % ENDINGS.length] ?? last);
}
