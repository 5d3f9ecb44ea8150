import { foldName, wordsOf } from './folding';
import type { KnownRecord } from './known-record';
import { findCountry, findSpelled, type NameIndex } from './name-index';

/** Whether what an article says of somebody fits a record. */
export type Evidence = 'agrees' | 'conflicts' | 'unknown';

/** More words than that no country has in its name. */
const LONGEST_NAME = 5;

/** The countries that a description names: `president of kyrgyzstan`, `u.s. secretary of state`. documentIds. */
export function countriesIn(index: NameIndex, description: string): ReadonlySet<string> {
  const words = wordsOf(foldName(description));
  const found = new Set<string>();
  for (let from = 0; from < words.length; from += 1)
    for (let length = 1; length <= LONGEST_NAME && from + length <= words.length; length += 1) {
      const name = words.slice(from, from + length).join(' ');
      for (const { id } of countriesCalled(index, name)) found.add(id);
    }
  return found;
}

/** Abbreviations of states that their names do not give; the others are known by their records. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  uk: 'GB',
  uae: 'AE',
  сша: 'US',
  оаэ: 'AE',
};

function countriesCalled(index: NameIndex, name: string): readonly KnownRecord[] {
  const abbreviated = findCountry(index, ABBREVIATIONS[name] ?? '');
  return abbreviated ? [abbreviated] : findSpelled(index, 'country', name);
}

/** What an article calls a person, made ready to be compared with many records. */
export interface Description {
  readonly words: readonly ReadonlySet<string>[];
  /** documentIds of the countries that are named. */
  readonly countries: ReadonlySet<string>;
}

export function describe(index: NameIndex, descriptions: readonly string[]): Description {
  return {
    words: descriptions.map((one) => new Set(wordsOf(foldName(one)))),
    countries: new Set(descriptions.flatMap((one) => [...countriesIn(index, one)])),
  };
}

/**
 * Compares what an article calls a person with the person's positions and countries. A country that is none of the
 * person's conflicts; a position or country that is agrees.
 */
export function personEvidence({ words, countries }: Description, { facts }: KnownRecord): Evidence {
  const own = facts.countries ?? [];
  const isTheirs = own.some((id) => countries.has(id));
  if (countries.size > 0 && own.length > 0 && !isTheirs) return 'conflicts';
  const hasPosition = (facts.positions ?? []).some((title) => words.some((known) => names(known, title)));
  return isTheirs || hasPosition ? 'agrees' : 'unknown';
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'a', 'и', 'по']);

/** True where all words of the title are among the words. */
function names(words: ReadonlySet<string>, title: string): boolean {
  const wanted = wordsOf(foldName(title)).filter((word) => !SMALL_WORDS.has(word));
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}
