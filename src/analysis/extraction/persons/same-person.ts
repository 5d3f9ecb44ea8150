import type { NameCandidate } from './candidate';
import type { GatheredPerson } from './gathered-person';
import { isShortFormOf } from './short-forms';

/** The part by which a person is called: the family name. */
export function surnameOf({ parts, calledBy }: NameCandidate): string {
  return ((calledBy === 'first' ? parts[0] : parts.at(-1)) ?? '').toLowerCase();
}

/**
 * Whether two full names are one person's: the shorter is in the longer in its order, where an initial, a short form or the
 * same name stand for a given name. `Bill Clinton` and `Hillary Clinton` are two.
 */
export function isSamePerson(one: NameCandidate, other: NameCandidate): boolean {
  const [short, long] =
    one.parts.length <= other.parts.length ? [one.parts, other.parts] : [other.parts, one.parts];
  if (surnameOf(one) !== surnameOf(other)) return false;
  let at = 0;
  for (const part of long) if (at < short.length && isSamePart(short[at] as string, part)) at += 1;
  return at === short.length;
}

function isSamePart(one: string, other: string): boolean {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  return left === right || isInitialOf(left, right) || isInitialOf(right, left) || isShortFormOf(left, right);
}

function isInitialOf(initial: string, name: string): boolean {
  return /^\p{L}\.?$/u.test(initial) && name.startsWith(initial.charAt(0));
}

/**
 * Whom a name means of those who bear it: first those who are called by it, then those of the gender and the office that
 * stand before it, then the one who was named last.
 */
export function resolve(bearers: readonly GatheredPerson[], name: NameCandidate): GatheredPerson | undefined {
  const word = (name.parts.at(-1) ?? '').toLowerCase();
  const whole = bearers.filter(({ forms }) => forms.some((form) => includesAll(form, name)));
  const called = whole.filter(({ forms }) => forms.some((form) => isCalled(form, word)));
  const named = narrowed(
    called.length > 0 ? called : whole,
    ({ gender }) => !name.gender || !gender || gender === name.gender,
  );
  if (named.length === 0) return undefined;
  const titled = preferred(named, ({ descriptions }) =>
    name.descriptions.some((text) => descriptions.has(text)),
  );
  return titled.length === 1 ? titled[0] : lastNamed(titled, name.start);
}

function includesAll({ parts }: NameCandidate, name: NameCandidate): boolean {
  const words = parts.flatMap(formsOfPart);
  return name.parts.every((part) => words.includes(part.toLowerCase()));
}

function isCalled({ parts, calledBy }: NameCandidate, word: string): boolean {
  return formsOfPart((calledBy === 'first' ? parts[0] : parts.at(-1)) ?? '').includes(word);
}

/** A part in lower case, with and without its particles: `de blasio` and `blasio`, `al-assad` and `assad`. */
export function formsOfPart(part: string): readonly string[] {
  const lower = part.toLowerCase();
  return [
    ...new Set([
      lower,
      lower.split(' ').at(-1) ?? lower,
      lower.replace(/^(?:al|el|ad|an|ar|as|ash|at|az)-/, ''),
    ]),
  ];
}

type Test = (person: GatheredPerson) => boolean;

/** Of the wrong gender nobody is meant: `Mrs. Clinton` is no Bill. */
function narrowed(persons: readonly GatheredPerson[], test: Test): readonly GatheredPerson[] {
  return persons.filter(test);
}

function preferred(persons: readonly GatheredPerson[], test: Test): readonly GatheredPerson[] {
  const kept = persons.filter(test);
  return kept.length > 0 ? kept : persons;
}

/** The one whose full name stands nearest before; else the one who is named first after it. */
function lastNamed(persons: readonly GatheredPerson[], start: number): GatheredPerson | undefined {
  const distance = ({ fullAt }: GatheredPerson) => {
    const before = lastBefore(fullAt, start);
    return before === undefined ? FAR + (fullAt[0] ?? FAR) : start - before;
  };
  return [...persons].sort((one, other) => distance(one) - distance(other))[0];
}
const FAR = 1e9;

/** The greatest of the ordered numbers that is not greater than the limit. */
function lastBefore(ordered: readonly number[], limit: number): number | undefined {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return ordered[low - 1];
}
