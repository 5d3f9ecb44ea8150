import type { PersonFinding } from '../findings';
import type { NameCandidate } from './candidate';

/** Nobody has more full names in one article; a hostile text must not make the comparison of them slow. */
const MOST_FORMS = 20;

/** A person while its mentions are gathered. */
export interface GatheredPerson {
  /** Full names, each once. */
  readonly forms: NameCandidate[];
  readonly mentions: NameCandidate[];
  /** Where full names stand, in their order. */
  readonly fullAt: number[];
  readonly descriptions: Set<string>;
  gender: PersonFinding['gender'];
}

export function newPerson(candidate: NameCandidate): GatheredPerson {
  const person: GatheredPerson = {
    forms: [],
    mentions: [],
    fullAt: [],
    descriptions: new Set(),
    gender: undefined,
  };
  addMention(person, candidate);
  return person;
}

export function addMention(person: GatheredPerson, candidate: NameCandidate): void {
  person.mentions.push(candidate);
  person.gender ??= candidate.gender;
  for (const description of candidate.descriptions) person.descriptions.add(description);
  const isFull = candidate.strength === 'full' || candidate.strength === 'possible';
  if (isFull) person.fullAt.push(candidate.start);
  const isName = person.forms.length === 0 || (isFull && person.forms.length < MOST_FORMS);
  if (isName && !person.forms.some(({ text }) => text === candidate.text)) person.forms.push(candidate);
}
