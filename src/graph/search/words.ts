import { transliterate } from 'transliteration';
import type { LocaleCode } from '../../content/content-types';

/** How PostgreSQL's text search takes words of each language apart; it knows no Kyrgyz. */
const CONFIGURATIONS: Readonly<Record<LocaleCode, string>> = {
  en: 'pg_catalog.english',
  ru: 'pg_catalog.russian',
  ky: 'pg_catalog.simple',
};

/** What somebody looks for, as the database takes it. */
export interface Words {
  /** Name of the text search configuration. */
  readonly configuration: string;
  /** For `websearch_to_tsquery`. */
  readonly text: string;
}

/** Prepares a query as the nodes were prepared: graph.words in the database takes the dots off ё too. */
export function wordsOf(query: string, locale: LocaleCode): Words {
  return { configuration: CONFIGURATIONS[locale], text: withoutDots(query, locale) };
}

/** A text of the same length as its words were taken: without the dots of ё where the language has it. */
export function withoutDots(text: string, locale: LocaleCode): string {
  return locale === 'en' ? text : text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

/** Nobody's name is longer. */
const LONGEST_NAME = 80;
const MOST_WORDS = 8;

/** Letters that stand for one sound: what is Жапаров is written Zhaparov, Dzhaparov and Japarov. */
const SOUNDS = /dzh|zh|dj/g;

/**
 * The spellings under which a query that may be a name is looked up: as it stands, in Latin letters, and with one letter for
 * the sound that is written in many ways. None where it excludes words or is longer than names are.
 */
export function spellingsOf(query: string): readonly string[] {
  const plain = query
    .replaceAll(/["“”«»]/g, ' ')
    .trim()
    .toLowerCase();
  if (/(^|\s)-/.test(plain) || plain.length > LONGEST_NAME) return [];
  const words = wordsIn(plain);
  if (words.length === 0 || words.length > MOST_WORDS || words.join('').length < 2) return [];
  const latin = transliterate(plain).toLowerCase();
  return [...new Set([plain, latin, latin.replaceAll(SOUNDS, 'j')])];
}

/** The words of a text: letters and digits. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
