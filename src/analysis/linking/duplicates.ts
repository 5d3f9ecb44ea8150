import { daySpan } from '../../content/partial-date';
import type { KnownRecord, LinkedType } from './known-record';
import type { NameIndex } from './name-index';
import { isSimilar, isWord } from './name-parts';
import type { SoundedName } from './sounds';

/** Why two records may be one, the likeliest first. */
export const DUPLICATE_REASONS = ['same-facts', 'same-name', 'transliteration', 'similar'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** Two records that may be one. */
export interface LikelyDuplicate {
  readonly ids: readonly [string, string];
  readonly why: DuplicateReason;
}

/** A name that more records share tells nothing. */
const MOST_NAMESAKES = 10;
/** Of words that more persons have, the names are not compared letter by letter. */
const MOST_COMPARED = 15;

/**
 * The records of a type that may be one, the likeliest first: documents of one kind, author and day; whoever has a name of the same
 * spelling, or the same sound in whatever script; persons of whom one word of the name is the same and the others nearly.
 * @param most How many pairs are wanted.
 */
export function likelyDuplicates(
  index: NameIndex,
  type: 'person' | 'organization' | 'document',
  most: number,
): readonly LikelyDuplicate[] {
  const found = new Map<string, LikelyDuplicate>();
  const ranks: readonly (readonly [DuplicateReason, Iterable<readonly KnownRecord[]>])[] = [
    ['same-facts', type === 'document' ? byFacts(index) : []],
    ['same-name', grouped(index, index.spelled, type)],
    ['transliteration', grouped(index, index.sounding, type)],
    ['similar', type === 'person' ? similarPersons(index) : []],
  ];
  for (const [why, groups] of ranks)
    for (const group of groups) {
      for (const ids of pairsOf(group)) if (!found.has(ids.join(' '))) found.set(ids.join(' '), { ids, why });
      // The rest is less likely; nobody waits for it.
      if (found.size >= most) return [...found.values()].slice(0, most);
    }
  return [...found.values()];
}

function pairsOf(group: readonly KnownRecord[]): readonly (readonly [string, string])[] {
  return group.flatMap((one, place) =>
    group
      .slice(place + 1)
      .filter((other) => other !== one && !areTold(one, other))
      .map((other) => [one.id, other.id].sort() as [string, string]),
  );
}

function* grouped(
  { records }: NameIndex,
  postings: ReadonlyMap<string, readonly number[]>,
  type: LinkedType,
): Iterable<readonly KnownRecord[]> {
  const beginning = `${type} `;
  for (const [key, numbers] of postings) {
    if (numbers.length < 2 || !key.startsWith(beginning)) continue;
    const group = numbers.flatMap((number) => records[number] ?? []);
    if (group.length <= MOST_NAMESAKES) yield group;
  }
}

/** Documents of one kind by one author on one day. */
function byFacts({ records }: NameIndex): Iterable<readonly KnownRecord[]> {
  const groups = new Map<string, KnownRecord[]>();
  for (const record of records) {
    if (record?.type !== 'document' || record.facts.date?.precision !== 'day') continue;
    const { kind, date, authors = [] } = record.facts;
    for (const author of authors) {
      const key = [kind, author, date.date].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), record]);
    }
  }
  return groups.values();
}

/** Letters by one author to one addressee have one title, and are two where their days are. */
function areTold({ facts: one }: KnownRecord, { facts: other }: KnownRecord): boolean {
  if (one.date === undefined || other.date === undefined) return false;
  const [first, second] = [daySpan(one.date), daySpan(other.date)];
  return first.last < second.first || second.last < first.first;
}

function* similarPersons({ words, records, sounds }: NameIndex): Iterable<readonly KnownRecord[]> {
  for (const numbers of words.values()) {
    if (numbers.length < 2 || numbers.length > MOST_COMPARED) continue;
    for (const [place, one] of numbers.entries())
      for (const other of numbers.slice(place + 1)) {
        const [first, second] = [records[one], records[other]];
        if (first && second && areSimilar(sounds[one] ?? [], sounds[other] ?? [])) yield [first, second];
      }
  }
}

function areSimilar(one: readonly SoundedName[], other: readonly SoundedName[]): boolean {
  const isWhole = (name: SoundedName) => name.filter(isWord).length > 1;
  return one.some((name) => isWhole(name) && other.some((known) => isSimilar(name, known)));
}
