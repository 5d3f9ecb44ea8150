import countries from 'world-countries';
import type { CountryLexicon, NameMatch } from '../lexicon';

/** Names beside those of CLDR, by ISO 3166-1 alpha-2. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  RU: 'россия, россия федерациясы',
  US: 'америка',
  KG: 'кыргыз республикасы',
};
const ABBREVIATIONS: Readonly<Record<string, string>> = { АКШ: 'US', КЭР: 'CN', БАЭ: 'AE' };

/** Case endings: genitive, dative, accusative, locative, ablative, in all harmonies of vowels. */
const ENDING = /(?:[ндт][ыиуү]н|[гк][аеоө]|[ндт][ыиуү]|[дт][аеоө]н?|н[ае]н)$/u;
const SHORTEST_STEM = 3;

const NAMES = new Map<string, string>(
  countries.flatMap(({ cca2 }): [string, string][] => {
    const cldr = new Intl.DisplayNames(['ky'], { type: 'region' }).of(cca2) ?? '';
    const others = OTHER_NAMES[cca2]?.split(', ') ?? [];
    return [cldr.toLowerCase(), ...others].map((name) => [name, cca2]);
  }),
);

/** Kyrgyz names of countries with their case endings: `Кыргызстандын`. Names of one word only. */
export const KYRGYZ_COUNTRIES: CountryLexicon = {
  language: 'ky',
  longest: ({ tokens }, at) => {
    const token = tokens[at];
    if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
    return matchOf(token.text);
  },
  part: () => undefined,
  judge: ({ code, form }) => (code === undefined ? undefined : { code, confidence: 0.9, rule: form }),
  isGovernment: () => false,
};

function matchOf(word: string): NameMatch | undefined {
  const abbreviation = ABBREVIATIONS[word.replace(/(?:-.*|\p{Ll}+)$/u, '')];
  if (abbreviation !== undefined) return { length: 1, code: abbreviation, form: 'abbreviation' };
  const lower = word.toLowerCase();
  const stem = lower.replace(ENDING, '');
  const code = NAMES.get(lower) ?? (stem.length >= SHORTEST_STEM ? NAMES.get(stem) : undefined);
  return code === undefined ? undefined : { length: 1, code, form: 'name' };
}
