import { transliterate } from 'transliteration';
import type { RecordType } from './save-rules';

const LONGEST_SLUG = 80;

/** Signs that stand inside a word. Transliteration writes some letters with one: the Kyrgyz "ң" becomes "n'". */
const INSIDE_WORDS = /['’ʼ`.]/g;

/** Letters for which the library has no letter. */
const OWN_LETTERS = { ә: 'a', Ә: 'A' };

/**
 * Makes the slug that a reader would guess: `Садыр Жапаров` and `Sadyr Japarov` are written in ASCII, lower case, words
 * joined by hyphens, cut at a word's end.
 * @returns an empty string where nothing of the text can be written so.
 */
export function slugOf(text: string): string {
  const words = transliterate(text, { replace: OWN_LETTERS })
    .replace(INSIDE_WORDS, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= LONGEST_SLUG) return words;
  const cut = words.slice(0, LONGEST_SLUG + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : words.slice(0, LONGEST_SLUG);
}

/** Addresses that are taken by something else: `/api/stories/most-read` is a list. */
const RESERVED: Readonly<Partial<Record<RecordType, readonly string[]>>> = { article: ['most-read'] };

/** Whether a record of the type would never be found under the slug. */
export function isReservedSlug(type: RecordType, slug: string): boolean {
  return RESERVED[type]?.includes(slug) ?? false;
}

/** The n-th candidate for a slug that others may hold: `letter`, `letter-2`, `letter-3`... */
export function nthSlug(slug: string, n: number): string {
  return n === 1 ? slug : `${slug}-${n}`;
}
