import { indexAt, spanAt, type Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { Findings, PersonFinding } from '../../findings';

type Gender = NonNullable<PersonFinding['gender']>;

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);

interface Appearance extends Span {
  readonly person: PersonFinding;
}

/**
 * Tells whether somebody is a woman or a man by the pronouns of the sentences in which nobody else is named, where the name
 * does not tell it: `Tamberg wrote to her counterpart`. Words between quotation marks are no witnesses.
 */
export function withGenders(
  text: Findings['text'],
  persons: readonly PersonFinding[],
): readonly PersonFinding[] {
  const unknown = persons.filter(({ gender }) => gender === undefined);
  if (unknown.length === 0) return persons;
  const votes = votesOf(text, appearancesOf(persons));
  return persons.map((person) =>
    person.gender === undefined ? { ...person, gender: decided(votes.get(person)) } : person,
  );
}

interface Votes {
  female: number;
  male: number;
}

function decided(votes: Votes | undefined): PersonFinding['gender'] {
  if (votes === undefined || votes.female === votes.male) return undefined;
  return votes.female > votes.male ? 'female' : 'male';
}

function appearancesOf(persons: readonly PersonFinding[]): readonly Appearance[] {
  return persons
    .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
    .sort((one, other) => one.start - other.start);
}

function votesOf(
  { tokens, sentences, passages }: Findings['text'],
  all: readonly Appearance[],
): Map<PersonFinding, Votes> {
  const outer = passages.filter(({ depth, kind }) => depth === 0 && kind === 'double');
  const votes = new Map<PersonFinding, Votes>();
  for (const token of tokens) {
    const gender = PRONOUNS.get(token.lower);
    if (gender === undefined || spanAt(outer, token.start) !== undefined) continue;
    const person = onlyOneBefore(sentences, all, token);
    if (person === undefined || person.gender !== undefined) continue;
    const count = votes.get(person) ?? { female: 0, male: 0 };
    count[gender] += 1;
    votes.set(person, count);
  }
  return votes;
}

/** So many names are looked at; a sentence with more tells nothing. */
const MOST_NAMES = 6;

/** The only person who is named in the sentence up to a pronoun, else the only one of the sentence before. */
function onlyOneBefore(
  sentences: readonly Span[],
  all: readonly Appearance[],
  { start }: Token,
): PersonFinding | undefined {
  const here = indexAt(sentences, start);
  const own = namedBetween(all, sentences[here]?.start ?? 0, start);
  if (own.size > 0) return own.size === 1 ? [...own][0] : undefined;
  const before = sentences[here - 1];
  const others = before ? namedBetween(all, before.start, before.end) : own;
  return others.size === 1 ? [...others][0] : undefined;
}

function namedBetween(all: readonly Appearance[], from: number, to: number): ReadonlySet<PersonFinding> {
  const found = new Set<PersonFinding>();
  for (let at = indexAt(all, to - 1); at >= 0 && found.size < MOST_NAMES; at -= 1) {
    const one = all[at] as Appearance;
    if (one.start < from) break;
    found.add(one.person);
  }
  return found;
}
