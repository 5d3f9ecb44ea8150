import type { PersonFinding } from '../findings';
import type { NameCandidate } from './candidate';

/** A person while its mentions are gathered. */
export interface GatheredPerson {
  /** Full names, each once. */
  readonly forms: NameCandidate[];
  readonly mentions: NameCandidate[];
  readonly descriptions: Set<string>;
  gender: PersonFinding['gender'];
}

export function newPerson(candidate: NameCandidate): GatheredPerson {
  const person: GatheredPerson = { forms: [], mentions: [], descriptions: new Set(), gender: undefined };
  addMention(person, candidate);
  return person;
}

export function addMention(person: GatheredPerson, candidate: NameCandidate): void {
  person.mentions.push(candidate);
  person.gender ??= candidate.gender;
  for (const description of candidate.descriptions) person.descriptions.add(description);
  const isName =
    person.forms.length === 0 || candidate.strength === 'full' || candidate.strength === 'possible';
  if (isName && !person.forms.some(({ text }) => text === candidate.text)) person.forms.push(candidate);
}
