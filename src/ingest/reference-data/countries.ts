import countries from 'world-countries';
import { slugOf } from '../../content/slug';
import type { CountryEntry } from '../story-file/schema';

type LibraryCountry = (typeof countries)[number];
type Names = NonNullable<CountryEntry['names']>;

/** Codes and abbreviations among the library's other spellings say nothing to a reader; names in Latin script do. */
const SPELLING = /^[A-Za-zÀ-ž][A-Za-zÀ-ž '.,-]{3,}$/;

/**
 * All countries and territories of ISO 3166-1 with their codes, capital and region, from the library `world-countries`, with
 * names in English, Russian and Kyrgyz from it and from the platform's own CLDR data.
 */
export function isoCountries(): readonly CountryEntry[] {
  return countries.filter((country) => country.status === 'officially-assigned').map(entryOf);
}

function entryOf(country: LibraryCountry): CountryEntry {
  return {
    alpha2: country.cca2,
    slug: slugOf(country.name.common),
    alpha3: country.cca3,
    numeric: country.ccn3,
    name: country.name.common,
    names: distinct([
      ...englishNames(country),
      ...russianNames(country),
      ...kyrgyzNames(country),
      ...demonyms(country),
    ]),
    capital: country.capital[0] ?? null,
    region: country.subregion || country.region,
  };
}

function englishNames({ cca2, name, altSpellings }: LibraryCountry): Names {
  return [
    { text: name.official, language: 'en', kind: 'official' },
    ...[cldrName('en', cca2), ...altSpellings.filter((spelling) => SPELLING.test(spelling))]
      .filter((text) => text !== name.common)
      .map((text) => ({ text, language: 'en', kind: 'alias' as const })),
  ];
}

function russianNames({ cca2, translations, name }: LibraryCountry): Names {
  const given = [translations.rus, name.native?.rus].filter((translation) => translation !== undefined);
  return [
    { text: cldrName('ru', cca2), language: 'ru', kind: 'short' },
    ...given.map(({ common }) => ({ text: common, language: 'ru', kind: 'alias' as const })),
    ...given.map(({ official }) => ({ text: official, language: 'ru', kind: 'official' as const })),
  ];
}

function kyrgyzNames({ cca2, name }: LibraryCountry): Names {
  const official = name.native?.kir?.official;
  return [
    { text: cldrName('ky', cca2), language: 'ky', kind: 'short' },
    ...(official ? [{ text: official, language: 'ky', kind: 'official' as const }] : []),
  ];
}

/** The library has demonyms in English and French only. */
function demonyms({ demonyms: given }: LibraryCountry): Names {
  const { m, f } = given?.eng ?? { m: '', f: '' };
  return [m, f].filter(Boolean).map((text) => ({ text, language: 'en', kind: 'demonym' }));
}

/** The name of a region in a language by CLDR, which every Node.js carries for all languages. */
function cldrName(language: string, alpha2: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(alpha2) ?? alpha2;
}

/** One name once: the first kind that it is listed with holds. */
function distinct(names: Names): Names {
  const seen = new Set<string>();
  return names.filter(({ text, language, kind }) => {
    const identity = `${language} ${kind === 'demonym'} ${text}`;
    return !seen.has(identity) && seen.add(identity);
  });
}
