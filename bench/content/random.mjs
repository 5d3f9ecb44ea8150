// @ts-check

/**
 * Numbers from 0 up to 1 that are the same in every run: what is measured must not depend on luck.
 * @typedef {() => number} Random
 */

/**
 * @param {number} seed a whole number; neighbours give sequences that have nothing in common
 * @returns {Random}
 */
export function randomOf(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    // mulberry32: small, and good enough for choosing words.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A whole number from 0 up to a count, small ones far more often: some are named everywhere, most hardly ever.
 * @param {Random} random
 * @param {number} count
 */
export function skewed(random, count) {
  return Math.min(count - 1, Math.floor(count * random() ** 3));
}

/**
 * A whole number from 0 up to a count, all alike.
 * @param {Random} random
 * @param {number} count
 */
export function evenly(random, count) {
  return Math.floor(count * random());
}

/**
 * Several different numbers from 0 up to a count.
 * @param {Random} random
 * @param {number} count at least as large as `wanted`
 * @param {number} wanted
 * @param {(random: Random, count: number) => number} draw
 * @returns {number[]}
 */
export function several(random, count, wanted, draw = skewed) {
  /** @type {Set<number>} */
  const found = new Set();
  while (found.size < wanted) found.add(draw(random, count));
  return [...found];
}
