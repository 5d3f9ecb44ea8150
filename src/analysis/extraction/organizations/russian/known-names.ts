import type { AnalysedText } from '../../../text/analysed-text';
import type { Token } from '../../../text/tokens';
import type { Findings } from '../../findings';
import { countryAt, hasCapital, readName, withCountry, wordAfterSpace, type Read } from './places';
import { knownBody } from './well-known';

/** A body that is known by its name alone. */
export function knownAt({ text, countries }: Findings, at: number): Read | undefined {
  const first = text.tokens[at] as Token;
  if (!hasCapital(first)) return undefined;
  const match = knownBody((index) => (index === 0 ? first.lower : wordAfterSpace(text, at + index)));
  if (match === undefined || (isAcronym(match.name) && !isWrittenSo(text, at, match.length)))
    return undefined;
  const after = at + match.length;
  const { name, kind } = match;
  const read = readName(text, at, after, { name, kind, rule: 'well-known', confidence: 0.9 });
  return withCountry(read, countryAt(countries, text.tokens[after]));
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name);
}

/** `МИД` and not `мид`; a longer name of the same body may be written otherwise. */
function isWrittenSo({ tokens }: AnalysedText, at: number, length: number): boolean {
  const { text } = tokens[at] as Token;
  return length > 1 || text === text.toUpperCase() || text.length > 7;
}

const SHORT_MINISTRY = /^(?:Мин[а-я]{3,14}|Рос[а-я]{3,}надзора?|Гос[а-я]{4,}|Нац[а-я]{4,}|Глав[а-я]{4,})$/;
const NOT_SHORT =
  /^(?:Мину|Минск|Минист|Минер|Мини|Минор|Минот|Госпо|Госсекр|Госуд|Госте|Госп|Главн|Главк|Главы?|Главо|Нацис|Национ|Нацел|Нация)/;

/** `Минобороны`, `Минздрава`: a ministry in one word. */
export function shortMinistry({ text, countries }: Findings, at: number): Read | undefined {
  const token = text.tokens[at] as Token;
  if (!SHORT_MINISTRY.test(token.text) || NOT_SHORT.test(token.text)) return undefined;
  const name = /^Мин.*[вртфзспнгл](?:а|у|ом|е)$/.test(token.text)
    ? token.text.replace(/(?:а|у|ом|е)$/, '')
    : token.text;
  const read = readName(text, at, at + 1, {
    name,
    kind: 'ministry',
    rule: 'short-ministry',
    confidence: 0.85,
  });
  return withCountry(read, countryAt(countries, text.tokens[at + 1]));
}
