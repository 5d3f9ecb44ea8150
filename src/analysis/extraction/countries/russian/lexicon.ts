import type { Token } from '../../../text/tokens';
import { spanAt } from '../../../text/span';
import type { CountryLexicon, NameInPlace, NameMatch, Verdict } from '../lexicon';
import { indexNames, longestName, type ListedName, type NameIndex } from '../name-index';
import { isGovernment } from './government';
import { firstParts, russianNames } from './listed-names';

/** Built when the first Russian text comes. */
let index: NameIndex | undefined;
const FIRST_PARTS = firstParts();

/** Russian names of countries in all cases, adjectives, people and capitals. */
export const RUSSIAN_COUNTRIES: CountryLexicon = {
  language: 'ru',
  longest: ({ tokens }, at) => longestName((index ??= indexNames(russianNames())), tokens, at, isWritten),
  part,
  judge,
  isGovernment,
};

/** `российско-киргизский`: the first part by its own list, the last as the adjective that it is. */
function part(word: string): NameMatch | undefined {
  const code = FIRST_PARTS.get(word.toLowerCase());
  if (code !== undefined) return { length: 1, code, form: 'demonym' };
  const token: Token = { kind: 'word', text: word, lower: word.toLowerCase(), start: 0, end: word.length };
  const match = longestName((index ??= indexNames(russianNames())), [token], 0, isWritten);
  return match?.form === 'demonym' ? match : undefined;
}

const UPPER = /^\p{Lu}/u;
const ALL_UPPER = /^\p{Lu}+$/u;

/** Names begin with a capital, abbreviations are all capitals, adjectives and people are written small. */
function isWritten(token: Token, entry: ListedName | undefined): boolean {
  if (entry?.form === 'abbreviation') return ALL_UPPER.test(token.text);
  if (entry?.form === 'demonym' || entry?.code === undefined) return true;
  return UPPER.test(token.text) || entry.name.includes(' ');
}

/** Names of countries and capitals that a sentence may begin with as other words: `Того времени`. */
const ALSO_WORDS = new Set(['того', 'чад', 'мали', 'сана']);
/** Those that are cases of a given name before another capital: `Доминика` Рааба. */
const ALSO_GIVEN = new Set([
  'доминика',
  'доминике',
  'доминику',
  'куба',
  'вена',
  'софия',
  'софии',
  'софию',
  'софией',
]);

function judge(name: NameInPlace): Verdict | undefined {
  const { text, at, code, form, length } = name;
  const token = text.tokens[at] as Token;
  if (code === undefined || (length === 1 && isOtherWord(name, token))) return undefined;
  if (code === 'CD' && token.lower === 'конго') return congo(name);
  return { code, confidence: form === 'capital' ? 0.8 : 0.95, rule: form };
}

function isOtherWord({ text, at }: NameInPlace, token: Token): boolean {
  const isFirst = spanAt(text.sentences, token.start)?.start === token.start;
  if (ALSO_WORDS.has(token.lower)) return isFirst || token.text === token.text.toUpperCase();
  const next = text.tokens[at + 1];
  return ALSO_GIVEN.has(token.lower) && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** Which of the two: by the capital that the text names. */
function congo({ text }: NameInPlace): Verdict {
  const isOther = text.text.includes('Браззавил') && !text.text.includes('Киншас');
  return { code: isOther ? 'CG' : 'CD', confidence: 0.85, rule: 'congo-by-signs' };
}
