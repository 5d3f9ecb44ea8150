/**
 * True where one word becomes the other by at most `most` letters put in, taken out or changed (Levenshtein's distance).
 * Meant for words and one or two letters: its time grows with three to the power of `most`.
 */
export function isNear(one: string, other: string, most: number): boolean {
  return isNearFrom(one, 0, other, 0, most);
}

/** Shorter words are too much alike. */
const SHORTEST_SLIPPED = 4;
/** In words as long as this two letters may be wrong. */
const LONG = 9;

/** Whether one word is the other with a slip of the hand: a letter put in, left out or changed, or two neighbours exchanged. */
export function isSlip(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < SHORTEST_SLIPPED) return false;
  return isNear(one, other, one.length < LONG ? 1 : 2) || isExchanged(one, other);
}

function isExchanged(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function isNearFrom(one: string, from: number, other: string, to: number, most: number): boolean {
  while (from < one.length && to < other.length && one.charCodeAt(from) === other.charCodeAt(to)) {
    from += 1;
    to += 1;
  }
  const [left, right] = [one.length - from, other.length - to];
  if (left === 0 || right === 0) return left + right <= most;
  if (Math.abs(left - right) > most || most === 0) return false;
  return (
    isNearFrom(one, from + 1, other, to + 1, most - 1) ||
    isNearFrom(one, from + 1, other, to, most - 1) ||
    isNearFrom(one, from, other, to + 1, most - 1)
  );
}
