import countries from 'world-countries';
import type { Token } from '../../../text/tokens';
import type { CountryLexicon, NameInPlace, NameMatch, Verdict } from '../lexicon';
import { indexNames, longestName, type ListedName } from '../name-index';
import { isGovernment } from './government';
import { englishNames } from './listed-names';
import { isPersonsName } from './persons-names';
import { TRAPS } from './traps';

const INDEX = indexNames(englishNames());
const SMALL = new Set(['of', 'the', 'and', '&', 'da', '-']);
const UPPER = /^(?:d')?\p{Lu}/u;
const LISTED_LOWER = /^\p{Ll}/u;

/** A part of a word is told as a country only by its code. */
const CODES = new Set(countries.map(({ cca2 }) => cca2));

/** English names of countries, their people and capitals. */
export const ENGLISH_COUNTRIES: CountryLexicon = {
  language: 'en',
  longest: ({ tokens }, at) => longestName(INDEX, tokens, at, isWritten),
  part: (word) => {
    const token: Token = { kind: 'word', text: word, lower: word.toLowerCase(), start: 0, end: word.length };
    const match = longestName(INDEX, [token], 0, isWritten);
    return match && isPart(match) ? match : undefined;
  },
  judge,
  isGovernment,
};

function isPart({ code, form }: NameMatch): boolean {
  return code !== undefined && CODES.has(code) && form !== 'capital';
}

/** Names begin with a capital; abbreviations are known in their own writing only. */
function isWritten(token: Token, entry: ListedName | undefined): boolean {
  if (entry?.form === 'abbreviation') return token.text === entry.name || entry.name.includes(' ');
  if (UPPER.test(token.text) || SMALL.has(token.lower)) return true;
  return entry?.code === undefined && LISTED_LOWER.test(token.text);
}

function judge(name: NameInPlace): Verdict | undefined {
  if (name.code === undefined || isPersonsName(name)) return undefined;
  const first = name.text.tokens[name.at] as Token;
  const trap = name.length === 1 ? TRAPS.get(first.lower) : undefined;
  return trap ? trap(name) : { code: name.code, confidence: 0.95, rule: name.form };
}
