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
  const end = endOfName(tokens, at + 2, at + LONGEST);
  return { start: at + 1, end, kind: 'outlet', confidence: 0.8, rule: 'outlet-behind-noun' };
}

const LONGEST = 6;

function endOfName(tokens: AnalysedText['tokens'], from: number, limit: number): number {
  let end = from;
  while (end < limit && goesOn(tokens[end]?.text ?? '', tokens[end + 1]?.text ?? '')) end += 1;
  return end;
}

/** `Ziarul de Sud`: a particle between two names. */
function goesOn(word: string, next: string): boolean {
  return isName(word) || (/^(?:de|di|da|del|della|des|du|la|le|el|za|na)$/.test(word) && isName(next));
}

function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}.&'-]*$/u.test(word);
}
