import type { Findings } from '../../findings';
import type { NameCandidate } from '../candidate';
import { genderOfName, isGivenName } from './given-names';
import { isInitial } from './name-parts';

/**
 * `Bill and Hillary Clinton`: a given name, alone or with an initial, that shares the family name of the full name behind
 * `and`. It becomes a full name of its own; its mention is the given name.
 */
export function withCouples(
  { text: { text } }: Findings,
  names: readonly NameCandidate[],
): readonly NameCandidate[] {
  const families = new Set(
    names.flatMap(({ strength, parts }) => (strength === 'full' ? parts.slice(1) : [])),
  );
  return names.map((name, index) => {
    const next = names[index + 1];
    const isCouple =
      next !== undefined &&
      isOneGivenName(name) &&
      !families.has(name.parts[0] ?? '') &&
      isGivenFirst(next) &&
      AND.test(text.slice(name.end, next.start));
    return isCouple ? sharing(name, next) : name;
  });
}

const AND = /^\.? (?:and|&) $/;

function isOneGivenName({ parts }: NameCandidate): boolean {
  const [first = '', second, third] = parts;
  if (third !== undefined || !isGivenName(first)) return false;
  return (
    second === undefined ||
    isInitial({ kind: 'word', text: second, lower: second.toLowerCase(), start: 0, end: 2 })
  );
}

function isGivenFirst({ parts, strength }: NameCandidate): boolean {
  return strength === 'full' && parts.length > 1 && isGivenName(parts[0] ?? '');
}

function sharing(name: NameCandidate, next: NameCandidate): NameCandidate {
  const parts = [...name.parts, next.parts.at(-1) as string];
  return {
    ...name,
    parts,
    strength: 'full',
    sharedName: parts.join(' '),
    gender: genderOfName(parts[0] as string),
    rule: 'couple',
  };
}
