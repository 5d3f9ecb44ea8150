import type { NameMention, PersonFinding } from '../findings';
import type { NameCandidate } from './candidate';
import { addMention, newPerson, type GatheredPerson } from './gathered-person';
import { isSamePerson, resolve, surnameOf } from './same-person';

/**
 * One finding for each person of the article, from all that may be names in it: full names first, then single names, which
 * mean the person that bears them. Persons stand in the order in which they are named first.
 */
export function gatherPersons(candidates: readonly NameCandidate[]): readonly PersonFinding[] {
  const persons: GatheredPerson[] = [];
  const index = new Map<string, GatheredPerson[]>();
  const supported = supportedNames(candidates);
  for (const candidate of candidates) if (isFull(candidate, supported)) addFull(persons, index, candidate);
  for (const candidate of candidates) if (!isFull(candidate, supported)) addShort(persons, index, candidate);
  return persons
    .map(finished)
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
}

/** Names that stand alone elsewhere as persons do; a possible full name with one of them is one. */
function supportedNames(candidates: readonly NameCandidate[]): ReadonlySet<string> {
  return new Set(
    candidates
      .filter(({ strength }) => strength === 'titled' || strength === 'acting')
      .map(({ parts }) => (parts[0] ?? '').toLowerCase()),
  );
}

function isFull({ strength, parts }: NameCandidate, supported: ReadonlySet<string>): boolean {
  return (
    strength === 'full' || (strength === 'possible' && supported.has((parts.at(-1) ?? '').toLowerCase()))
  );
}

type Index = Map<string, GatheredPerson[]>;

function addFull(persons: GatheredPerson[], index: Index, candidate: NameCandidate): void {
  const others = index.get(surnameOf(candidate)) ?? [];
  const known = others.find((person) => person.forms.some((form) => isSamePerson(form, candidate)));
  if (known) return addMention(known, candidate);
  const person = newPerson(candidate);
  persons.push(person);
  enter(index, person, candidate);
}

function enter(index: Index, person: GatheredPerson, { parts }: NameCandidate): void {
  for (const part of new Set(
    parts.flatMap((text) => [text, text.split(' ').at(-1) ?? text]).map((text) => text.toLowerCase()),
  )) {
    const list = index.get(part) ?? [];
    if (!list.includes(person)) list.push(person);
    index.set(part, list);
  }
}

/** A single name goes to the person that it means; one that none bears is a person of its own where it acts as one. */
function addShort(persons: GatheredPerson[], index: Index, candidate: NameCandidate): void {
  const bearers = index.get((candidate.parts.at(-1) ?? '').toLowerCase()) ?? [];
  const known = resolve(bearers, candidate);
  if (known) return addMention(known, candidate);
  if (candidate.strength !== 'titled' || bearers.length > 0) return;
  const person = newPerson(candidate);
  persons.push(person);
  enter(index, person, candidate);
}

function finished({ mentions, forms, gender, descriptions }: GatheredPerson): PersonFinding {
  const ordered = [...mentions].sort((one, other) => one.start - other.start);
  const name = fullest(forms);
  const aliases = [...new Set(ordered.map(({ text }) => text))].filter((text) => text !== name);
  return { name, aliases, gender, descriptions: [...descriptions], mentions: ordered.map(mentionOf) };
}

function fullest(forms: readonly NameCandidate[]): string {
  return forms.reduce((best, form) => (form.text.length > best.text.length ? form : best)).text;
}

function mentionOf({ text, start, end, confidence, rule }: NameCandidate): NameMention {
  return { text, start, end, confidence, rule };
}
