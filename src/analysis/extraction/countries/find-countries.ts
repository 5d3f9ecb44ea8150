import { analyse } from '../../text/analysed-text';
import { ENGLISH_COUNTRIES } from './english/lexicon';
import type { CountryLexicon } from './lexicon';
import { KYRGYZ_COUNTRIES } from './kyrgyz/lexicon';
import { countriesStep } from './mark-countries';
import { RUSSIAN_COUNTRIES } from './russian/lexicon';

/** One for each language that is known; another language is another line. */
const LEXICONS: readonly CountryLexicon[] = [ENGLISH_COUNTRIES, RUSSIAN_COUNTRIES, KYRGYZ_COUNTRIES];

/** Finds the countries, by name, adjective, abbreviation and capital. */
export const findCountries = countriesStep(LEXICONS);

/**
 * The country that is meant by a name alone, in whatever language and with or without capitals: `usa`, `США`, `голландия`.
 * @returns its ISO 3166-1 alpha-2; undefined where the whole of it is no name of one.
 */
export function countryCalled(name: string): string | undefined {
  const written = [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()];
  for (const one of written)
    for (const lexicon of LEXICONS) {
      const text = analyse(one, lexicon.language);
      const match = lexicon.longest(text, 0);
      if (match?.code !== undefined && match.length === text.tokens.length) return match.code;
    }
  return undefined;
}
