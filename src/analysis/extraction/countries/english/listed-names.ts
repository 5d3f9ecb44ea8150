import countries from 'world-countries';
import type { ListedName } from '../name-index';
import { OTHER_CAPITALS, UNSURE_CAPITALS } from './capitals';
import { ABBREVIATIONS, ADJECTIVES, OTHER_NAMES, WITHOUT_DEMONYM } from './names';
import { NO_COUNTRIES } from './no-countries';

/**
 * All English names of countries: from `world-countries` (after ISO 3166-1, with Kosovo), the platform's CLDR data, and the
 * lists of this room, which say what these leave out. Own lists come first.
 */
export function englishNames(): readonly ListedName[] {
  return [
    ...NO_COUNTRIES.map((name) => ({ name, code: undefined, form: 'name' as const })),
    ...listed(OTHER_NAMES, 'name'),
    ...listed(ABBREVIATIONS, 'abbreviation'),
    ...listed(ADJECTIVES, 'demonym'),
    ...listed(OTHER_CAPITALS, 'capital'),
    ...countries.flatMap(libraryNames),
  ];
}

function listed(names: Readonly<Record<string, string>>, form: ListedName['form']): readonly ListedName[] {
  return Object.entries(names).flatMap(([code, list]) =>
    list.split(', ').map((name) => ({ name, code, form })),
  );
}

type LibraryCountry = (typeof countries)[number];

function libraryNames(country: LibraryCountry): readonly ListedName[] {
  const { cca2: code, name, capital } = country;
  const cldr = new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? name.common;
  const names = [name.common, name.official, cldr, cldr.replace(/^St\. /, 'St ')].map((text) =>
    text.replace(/’/g, "'"),
  );
  return [
    ...names.map((text) => ({ name: text, code, form: 'name' as const })),
    ...demonyms(country).map((text) => ({ name: text, code, form: 'demonym' as const })),
    ...capital
      .filter((text) => !UNSURE_CAPITALS.has(text))
      .map((text) => ({ name: text, code, form: 'capital' as const })),
  ];
}

/** Demonyms with their plural; those of dependent territories mostly mean another country. */
function demonyms({ cca2, demonyms: { eng }, independent }: LibraryCountry): readonly string[] {
  if (independent === false || WITHOUT_DEMONYM.has(cca2)) return [];
  const words = [eng?.m ?? '', eng?.f ?? '']
    .flatMap((text) => text.split(/, | or /))
    .filter((text) => text !== '');
  return words.flatMap((word) => (/[anioreb]$/.test(word) ? [word, `${word}s`] : [word]));
}
