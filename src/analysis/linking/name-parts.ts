import { isNear } from './likeness';
import type { SoundedName } from './sounds';

/** How two names share their words: as many whole ones as are in the shorter, or one and initials. */
export type Parts = 'partial-name' | 'initials';

/**
 * How the words of two names go together, one for one: all words of the shorter in the longer, at least two of them whole
 * (`partial-name`), or one whole and the others initials (`initials`).
 */
export function partsOf(one: SoundedName, other: SoundedName): Parts | 'different' {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < 2 || !haveAll(shorter, longer, isSameOrInitial)) return 'different';
  const left = [...longer];
  const initials = shorter.filter(
    (word) => !takeOut(left, (candidate) => isWord(word) && isSame(word, candidate)),
  );
  const whole = shorter.length - initials.length;
  if (whole === 0) return 'different';
  const areInitials = initials.every((word) => takeOut(left, (candidate) => isInitial(word, candidate)));
  if (!areInitials) return 'different';
  return whole > 1 ? 'partial-name' : 'initials';
}

type Likeness = (one: readonly string[], other: readonly string[]) => boolean;

/** Whether every word has its like, be it one for two: most names are told apart by this, and it keeps no lists. */
function haveAll(words: SoundedName, others: SoundedName, isLike: Likeness): boolean {
  for (const word of words) {
    let isFound = false;
    for (const other of others) if (isLike(word, other)) isFound = true;
    if (!isFound) return false;
  }
  return true;
}

function isSameOrInitial(one: readonly string[], other: readonly string[]): boolean {
  return isSame(one, other) || isInitial(one, other);
}

/** Takes the first word that fits out of the list, and tells whether there was one. */
function takeOut(words: (readonly string[])[], isWanted: (word: readonly string[]) => boolean): boolean {
  const at = words.findIndex(isWanted);
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
}

/** True where two words can be read alike. */
export function isSame(one: readonly string[], other: readonly string[]): boolean {
  for (const sound of one) if (other.includes(sound)) return true;
  return false;
}

/** One of the two is a single letter, with which the other begins. */
function isInitial([one = '']: readonly string[], [other = '']: readonly string[]): boolean {
  if (one.length === 1) return other.startsWith(one);
  return other.length === 1 && one.startsWith(other);
}

/** True for a word, false for an initial. */
export function isWord(sounds: readonly string[]): boolean {
  return lengthOf(sounds) > 1;
}

function lengthOf([first = '']: readonly string[]): number {
  return first.length;
}

const SHORT_WORD = 5;

/** True where each word of the one is nearly a word of the other. */
export function isSimilar(one: SoundedName, other: SoundedName): boolean {
  if (one.length !== other.length || !haveAll(one, other, isNearly)) return false;
  const left = [...other];
  return one.every((word) => takeOut(left, (candidate) => isNearly(word, candidate)));
}

function isNearly([one = '']: readonly string[], [other = '']: readonly string[]): boolean {
  return isNear(one, other, Math.max(one.length, other.length) <= SHORT_WORD ? 1 : 2);
}
