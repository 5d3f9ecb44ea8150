/**
 * True where one word becomes the other by at most `most` letters put in, taken out or changed (Levenshtein's distance).
 * Meant for words and one or two letters: its time grows with three to the power of `most`.
 */
export function isNear(one: string, other: string, most: number): boolean {
  return isNearFrom(one, 0, other, 0, most);
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
