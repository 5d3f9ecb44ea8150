// @ts-check
import { randomOf } from './random.mjs';

const ONSETS = [
  'b',
  'd',
  'f',
  'g',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'br',
  'dr',
  'kr',
  'st',
  'tr',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const ENDINGS = ['', 'n', 'r', 'l', 's', 'k', 'm'];
const VOCABULARY = 20_000;

/**
 * Made-up words, each once; the first stand in texts most often.
 * @type {readonly string[]}
 */
export const WORDS = makeWords();

function makeWords() {
  const random = randomOf(7);
  /** @param {readonly string[]} of */
  const one = (of) => of[Math.floor(random() * of.length)] ?? '';
  /** @type {Set<string>} */
  const words = new Set();
  while (words.size < VOCABULARY) {
    const syllables = 2 + Math.floor(random() * 3);
    const parts = Array.from({ length: syllables }, () => one(ONSETS) + one(VOWELS));
    words.add(parts.join('') + one(ENDINGS));
  }
  return [...words];
}

/**
 * A word as texts have them: the n-th most frequent stands there about 1/n as often as the first (Zipf).
 * @param {import('./random.mjs').Random} random
 */
export function word(random) {
  return WORDS[Math.floor(VOCABULARY ** random()) - 1] ?? '';
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {number} length in words
 */
export function sentence(random, length) {
  const words = Array.from({ length }, () => word(random)).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {number} sentences of twelve words
 */
export function paragraph(random, sentences) {
  return Array.from({ length: sentences }, () => `${sentence(random, 12)}.`).join(' ');
}

/**
 * The name of a made-up person.
 * @param {number} number
 */
export function personName(number) {
  const random = randomOf(1_000_003 + number);
  /** @param {string} text */
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  return [0, 1].map(() => capital(WORDS[Math.floor(random() * VOCABULARY)] ?? '')).join(' ');
}
