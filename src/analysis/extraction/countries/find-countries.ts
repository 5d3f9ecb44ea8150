import { ENGLISH_COUNTRIES } from './english/lexicon';
import type { CountryLexicon } from './lexicon';
import { KYRGYZ_COUNTRIES } from './kyrgyz/lexicon';
import { countriesStep } from './mark-countries';
import { RUSSIAN_COUNTRIES } from './russian/lexicon';

/** One for each language that is known; another language is another line. */
const LEXICONS: readonly CountryLexicon[] = [ENGLISH_COUNTRIES, RUSSIAN_COUNTRIES, KYRGYZ_COUNTRIES];

/** Finds the countries, by name, adjective, abbreviation and capital. */
export const findCountries = countriesStep(LEXICONS);
