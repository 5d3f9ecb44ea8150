import type { NameMention, PersonFinding } from '../findings';
import type { NameCandidate } from './candidate';
import { addMention, newPerson, type GatheredPerson } from './gathered-person';
import { formsOfPart, isSamePerson, resolve, surnameOf } from './same-person';

/**
 * One finding for each person of the article, from all that may be names in it: full names first, then single names, which
 * mean the person that bears them. Persons stand in the order in which they are named first.
 */
export function gatherPersons(candidates: readonly NameCandidate[]): readonly PersonFinding[] {
  const persons: GatheredPerson[] = [];
  const index = new Map<string, GatheredPerson[]>();
  const supported = supportedNames(candidates);
  const acting = oftenActing(candidates);
  for (const candidate of candidates) if (isFull(candidate, supported)) addFull(persons, index, candidate);
  for (const candidate of candidates)
    if (!isFull(candidate, supported)) addShort(persons, index, candidate, acting);
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

const OFTEN = 2;

/** Single names that act as persons do more than once: known to all readers, so that the full name is left out. */
function oftenActing(candidates: readonly NameCandidate[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { strength, text } of candidates)
    if (strength === 'acting') counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([text]) => text));
}

function isFull({ strength, parts }: NameCandidate, supported: ReadonlySet<string>): boolean {
  return (
    strength === 'full' || (strength === 'possible' && supported.has((parts.at(-1) ?? '').toLowerCase()))
  );
}

/** More people of one name are no article; their list is not searched further. */
const MOST_BEARERS = 40;

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
  for (const part of new Set(parts.flatMap(formsOfPart))) {
    const list = index.get(part) ?? [];
    if (list.length < MOST_BEARERS && !list.includes(person)) list.push(person);
    index.set(part, list);
  }
}

/** A single name goes to the person that it means; one that none bears is a person of its own where it acts as one. */
function addShort(
  persons: GatheredPerson[],
  index: Index,
  candidate: NameCandidate,
  acting: ReadonlySet<string>,
): void {
  const bearers = index.get((candidate.parts.at(-1) ?? '').toLowerCase()) ?? [];
  const known = resolve(bearers, candidate);
  if (known) return addMention(known, candidate);
  if (bearers.length > 0 || !(candidate.strength === 'titled' || acting.has(candidate.text))) return;
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

/** The longest form; of two as long the first. */
function fullest(forms: readonly NameCandidate[]): string {
  return forms
    .map(({ sharedName, text }) => sharedName ?? text)
    .reduce((best, form) => (form.length > best.length ? form : best));
}

function mentionOf({ text, start, end, confidence, rule }: NameCandidate): NameMention {
  return { text, start, end, confidence, rule };
}
