import type { AnalysedText } from '../../../text/analysed-text';
import { styleAt } from '../../persons/english/sentence-style';
import type { Body } from './bodies';
import { OUTLET_NOUNS } from './heads';

/** `the Russian publication Izvestia`: a noun for an outlet and the name behind it. Gives the name. */
export function describedOutlet(text: AnalysedText, at: number): Body | undefined {
  const { tokens } = text;
  const [noun, first] = [tokens[at], tokens[at + 1]];
  if (!noun || !first || !OUTLET_NOUNS.has(noun.lower) || !isName(first.text)) return undefined;
  if (styleAt(text, noun) !== 'plain' || text.text.slice(noun.end, first.start) !== ' ') return undefined;
  let end = at + 2;
  while (end - at < 5 && isName(tokens[end]?.text ?? '')) end += 1;
  return { start: at + 1, end, kind: 'outlet', confidence: 0.8, rule: 'outlet-behind-noun' };
}

function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}.&'-]*$/u.test(word);
}
