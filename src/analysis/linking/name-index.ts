import type { KnownRecord, LinkedType } from './known-record';
import { acronymsOf, soundKeys, spelledKey, withoutArticle, writtenKey } from './name-keys';
import { soundsOfName, type SoundedName } from './sounds';

/** Numbers of records under a key, in the order in which they came. */
export type Postings = Map<string, number[]>;

/**
 * The names of all records, ready to be looked up. A record that changes is put in anew under another number, and what
 * stands under the old one counts no more.
 */
export interface NameIndex {
  /** By number; undefined where a record is gone or has changed. */
  readonly records: (KnownRecord | undefined)[];
  readonly numbers: Map<string, number>;
  /** The names of persons by their sounds, by number. */
  readonly sounds: (readonly SoundedName[] | undefined)[];
  /** The sounds of words that were met: there are far fewer words than names. */
  readonly heard: Map<string, readonly string[]>;
  /** By type and folded name; of persons whatever the order of its words. */
  readonly spelled: Postings;
  /** By type and sounds of the whole name, whatever the order of its words. */
  readonly sounding: Postings;
  /** Persons by the sound of one word of their names. */
  readonly words: Postings;
  /** All others by type and the sound of one word of their names. */
  readonly otherWords: Postings;
  /** Organizations by the first letters of their names. */
  readonly acronyms: Postings;
  /** Documents by kind and author. */
  readonly written: Postings;
  /** Countries by ISO 3166-1 alpha-2. */
  readonly codes: Map<string, string>;
}

/** Puts records into a new index. */
export function buildIndex(records: Iterable<KnownRecord>): NameIndex {
  const index: NameIndex = {
    records: [],
    numbers: new Map(),
    sounds: [],
    heard: new Map(),
    spelled: new Map(),
    sounding: new Map(),
    words: new Map(),
    otherWords: new Map(),
    acronyms: new Map(),
    written: new Map(),
    codes: new Map(),
  };
  for (const record of records) putRecord(index, record);
  return index;
}

/** Puts a record into the index, in place of what it was before. Changes the index in place. */
export function putRecord(index: NameIndex, record: KnownRecord): void {
  removeRecord(index, record.id);
  const number = index.records.push(record) - 1;
  index.numbers.set(record.id, number);
  const add = (postings: Postings, key: string) => addTo(postings, key, number);
  index.sounds[number] = record.type === 'person' ? addPersonNames(add, index, record) : undefined;
  if (record.type !== 'person') for (const { text } of record.names) addName(add, index, record.type, text);
  const { code, kind, authors = [] } = record.facts;
  if (code !== undefined) index.codes.set(code, record.id);
  for (const author of authors) add(index.written, writtenKey(kind ?? '', author));
}

/** Takes a record out. Changes the index in place. */
export function removeRecord(index: NameIndex, id: string): void {
  const number = index.numbers.get(id);
  if (number === undefined) return;
  const code = index.records[number]?.facts.code;
  if (code !== undefined && index.codes.get(code) === id) index.codes.delete(code);
  index.records[number] = undefined;
  index.sounds[number] = undefined;
  index.numbers.delete(id);
}

type Add = (postings: Postings, key: string) => void;

function addPersonNames(add: Add, index: NameIndex, { names }: KnownRecord): readonly SoundedName[] {
  return names.map(({ text }) => {
    add(index.spelled, spelledKey('person', text));
    const sounds = soundsIn(index, text);
    for (const key of soundKeys(sounds)) add(index.sounding, `person ${key}`);
    for (const sound of sounds.flat()) add(index.words, sound);
    return sounds;
  });
}

function addName(add: Add, index: NameIndex, type: LinkedType, name: string): void {
  add(index.spelled, spelledKey(type, name));
  for (const sound of soundsIn(index, name).flat()) add(index.otherWords, `${type} ${sound}`);
  if (type !== 'organization') return;
  for (const key of soundKeys(soundsIn(index, withoutArticle(name)), false))
    add(index.sounding, `${type} ${key}`);
  for (const acronym of acronymsOf(name)) add(index.acronyms, acronym);
}

/** The sounds of a name that is put into the index. */
function soundsIn({ heard }: NameIndex, name: string): SoundedName {
  return soundsOfName(name, (word, read) => {
    const known = heard.get(word) ?? read(word);
    heard.set(word, known);
    return known;
  });
}

function addTo(postings: Postings, key: string, number: number): void {
  const known = postings.get(key);
  if (known === undefined) postings.set(key, [number]);
  else if (known.at(-1) !== number) known.push(number);
}

/** The records of one type that bear this name, as it is spelled; of persons in whatever order of its words. */
export function findSpelled(index: NameIndex, type: LinkedType, name: string): readonly KnownRecord[] {
  return recordsAt(index, index.spelled.get(spelledKey(type, name)));
}

/** The persons or organizations one of whose names sounds like this one. */
export function findSounding(
  index: NameIndex,
  type: 'person' | 'organization',
  name: string,
): readonly KnownRecord[] {
  const isPerson = type === 'person';
  const sounds = soundsOfName(isPerson ? name : withoutArticle(name));
  const keys = soundKeys(sounds, isPerson);
  return unique(keys.flatMap((key) => recordsAt(index, index.sounding.get(`${type} ${key}`))));
}

/** A person with all names by their sounds. */
export interface SoundedPerson {
  readonly record: KnownRecord;
  readonly names: readonly SoundedName[];
}

/** The persons in whose names one word sounds like this one; nobody where more than `most` do. */
export function findByWord(
  { words, records, sounds }: NameIndex,
  wanted: readonly string[],
  most: number,
): readonly SoundedPerson[] {
  const numbers = wanted.length === 1 ? (words.get(wanted[0] ?? '') ?? []) : unique(numbersAt(words, wanted));
  if (numbers.length > most) return [];
  const found: SoundedPerson[] = [];
  for (const number of numbers) {
    const [record, names] = [records[number], sounds[number]];
    if (record !== undefined && names !== undefined) found.push({ record, names });
  }
  return found;
}

function numbersAt(postings: Postings, keys: readonly string[]): readonly number[] {
  return keys.flatMap((key) => postings.get(key) ?? []);
}

/** How many persons have a word of this sound in their names, or had. */
export function countByWord(index: NameIndex, sounds: readonly string[]): number {
  return sounds.reduce((sum, sound) => sum + (index.words.get(sound)?.length ?? 0), 0);
}

/** The organizations whose names begin with these letters. */
export function findByAcronym(index: NameIndex, acronym: string): readonly KnownRecord[] {
  return recordsAt(index, index.acronyms.get(acronym));
}

/** The documents of a kind that a person or organization wrote. */
export function findWritten(index: NameIndex, kind: string, author: string): readonly KnownRecord[] {
  return recordsAt(index, index.written.get(writtenKey(kind, author)));
}

/** The country of an ISO 3166-1 alpha-2 code. */
export function findCountry(index: NameIndex, code: string): KnownRecord | undefined {
  return recordOf(index, index.codes.get(code) ?? '');
}

/** The record of an id. */
export function recordOf(index: NameIndex, id: string): KnownRecord | undefined {
  return index.records[index.numbers.get(id) ?? -1];
}

function recordsAt({ records }: NameIndex, numbers: readonly number[] = []): readonly KnownRecord[] {
  return numbers.map((number) => records[number]).filter((record) => record !== undefined);
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
