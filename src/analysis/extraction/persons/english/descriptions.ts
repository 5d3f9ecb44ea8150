import { indexAt, textAt } from '../../../text/span';
import type { Findings } from '../../findings';
import type { Apposition, SignsBeside } from './signs-beside';

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * What the text calls the person beside the name, in lower case: the title (`president`), with its country where that
 * stands before it (`president of kyrgyzstan`), and what stands behind the name between commas.
 */
export function describe(findings: Findings, { title, apposition }: SignsBeside): readonly string[] {
  const found: string[] = [];
  if (title) {
    const words = phrase(findings, title);
    if (!/^(?:mr|mrs|ms|miss|dr)\.?$/.test(words))
      found.push(words, ...withCountry(findings, words, title.start));
  }
  if (apposition) found.push(...apposed(findings, apposition));
  return found;
}

function phrase({ text }: Findings, { start, end }: Apposition): string {
  const [first, last] = [text.tokens[start], text.tokens[end - 1]];
  return first && last
    ? textAt(text.text, { start: first.start, end: last.end }).toLowerCase().replace(/\s+/g, ' ')
    : '';
}

function apposed(findings: Findings, apposition: Apposition): readonly string[] {
  const words = phrase(findings, apposition).replace(/^(?:an?|the|his|her|its|their|who (?:is|was)) /, '');
  return [words];
}

/** `Kyrgyzstan's President`, `the Kyrgyz president`: the country that ends where the title begins. */
function withCountry({ text, countries }: Findings, words: string, start: number): readonly string[] {
  const before = text.tokens[start - 1];
  const last = before?.lower === "'s" || before?.text === "'" ? text.tokens[start - 2] : before;
  if (!last) return [];
  const country = countries[indexAt(countries, last.start)];
  if (!country || country.end !== last.end) return [];
  const name = (COUNTRY_NAMES.of(country.code) ?? country.code).toLowerCase();
  return [`${words} of ${name}`, `${country.text.toLowerCase()} ${words}`];
}
