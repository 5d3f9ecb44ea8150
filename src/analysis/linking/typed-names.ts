import { countryCalled } from '../extraction/countries/find-countries';
import { foldName } from './folding';
import type { KnownRecord, LinkedType } from './known-record';
import { findByAcronym, findCountry, findSounding, findSpelled, type NameIndex } from './name-index';
import { isSlip } from './likeness';
import { soundsOfName } from './sounds';

/** A single letter begins everybody's name. */
const SHORTEST_TYPED = 2;
/** Nobody's name is longer, nor has more words. */
const LONGEST_TYPED = 120;
const MOST_WORDS = 10;

/** Of more records that a few letters begin, the first are as good as any. */
const MOST_COMPARED = 1000;

/**
 * The records that somebody means who types a name, or its beginning, in any script or spelling: first those that are called
 * so, then those whose names have all these words in whatever order, then those whose words begin so; where there is none of
 * these, those whose words differ from them by a slip.
 * @param most How many records are wanted.
 */
export function findTyped(
  index: NameIndex,
  type: LinkedType,
  typed: string,
  most: number,
): readonly KnownRecord[] {
  const letters = foldName(typed).replaceAll(' ', '').length;
  if (letters < SHORTEST_TYPED || typed.length > LONGEST_TYPED) return [];
  const found = new Set<KnownRecord>();
  const ranks = [calledSo, havingWords, withBeginnings];
  for (const rank of ranks) {
    for (const record of rank(index, type, typed)) found.add(record);
    if (found.size >= most) break;
  }
  if (found.size === 0) return misspelt(index, type, typed).slice(0, most);
  return [...found].slice(0, most);
}

type Rank = (index: NameIndex, type: LinkedType, typed: string) => readonly KnownRecord[];

const calledSo: Rank = (index, type, typed) => {
  const folded = foldName(typed);
  return [
    ...(type === 'country' ? countriesCalled(index, typed) : []),
    ...findSpelled(index, type, typed),
    ...(type === 'person' || type === 'organization' ? findSounding(index, type, typed) : []),
    ...(type === 'organization' ? findByAcronym(index, folded) : []),
  ];
};

/** By code, and by what a country is called beside the names of its record: `USA`. */
function countriesCalled(index: NameIndex, typed: string): readonly KnownRecord[] {
  const codes = [foldName(typed).toUpperCase(), countryCalled(typed.trim()) ?? ''];
  return codes.flatMap((code) => findCountry(index, code) ?? []);
}

const havingWords: Rank = (index, type, typed) => {
  const { postings, keyOf } = wordsOfType(index, type);
  return havingAll(index, typed, (sounds) => sounds.flatMap((sound) => postings.get(keyOf(sound)) ?? []));
};

/** Reads all words that records of the type are called by: a few milliseconds for a hundred thousand. */
const withBeginnings: Rank = (index, type, typed) => {
  const { postings, keyOf } = wordsOfType(index, type);
  return havingAll(index, typed, (sounds) => {
    const beginnings = sounds.flatMap(beginningsOf).map(keyOf);
    const numbers: number[] = [];
    for (const [key, listed] of postings)
      if (beginnings.some((beginning) => key.startsWith(beginning)))
        for (const number of listed) numbers.push(number);
    return numbers;
  });
};

/** Reads all words, as {@link withBeginnings} does. */
const misspelt: Rank = (index, type, typed) => {
  const { postings, keyOf } = wordsOfType(index, type);
  const start = keyOf('');
  return havingAll(index, typed, (sounds) => {
    const numbers: number[] = [];
    for (const [key, listed] of postings)
      if (key.startsWith(start) && sounds.some((sound) => isSlip(sound, key.slice(start.length))))
        for (const number of listed) numbers.push(number);
    return numbers;
  });
};

function wordsOfType(index: NameIndex, type: LinkedType) {
  return type === 'person'
    ? { postings: index.words, keyOf: (sound: string) => sound }
    : { postings: index.otherWords, keyOf: (sound: string) => `${type} ${sound}` };
}

/** What a word that is not typed to its end may sound like: `Tati` for `Tatiana`, `Aleksandr` for `Aleksandrov`. */
function beginningsOf(sound: string): readonly string[] {
  const shorter = sound.replace(/(?<=..)(?:i|(?<=[bdgkpt])er)$/, '');
  return shorter === sound ? [sound] : [sound, shorter];
}

/** The records that are there for every word, by name. */
function havingAll(
  { records }: NameIndex,
  typed: string,
  numbersOf: (sounds: readonly string[]) => readonly number[],
): readonly KnownRecord[] {
  let common: Set<number> | undefined;
  for (const sounds of soundsOfName(typed).slice(0, MOST_WORDS)) {
    const before = common;
    const numbers = numbersOf(sounds).filter((number) => before?.has(number) ?? true);
    common = new Set(numbers);
    if (common.size === 0) return [];
  }
  const found: KnownRecord[] = [];
  for (const number of common ?? []) {
    const record = records[number];
    if (record !== undefined && found.push(record) === MOST_COMPARED) break;
  }
  return found.sort(byName);
}

function byName({ names: [one] }: KnownRecord, { names: [other] }: KnownRecord): number {
  return (one?.text ?? '') < (other?.text ?? '') ? -1 : 1;
}
