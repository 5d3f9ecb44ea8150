import type { AnalysedText } from '../../../text/analysed-text';
import { LISTED } from './evidence';
import type { PersonMention } from './mentions';

/** What stands between the names of a row. */
const BETWEEN = new Set([', ', ' и ', ', а также ']);
const LONGEST_BETWEEN = 12;

/** Makes names of single words persons where they stand in a row with one: `Луиса Суареса, Неймара и Жерара Пике`. */
export function withRows(text: AnalysedText, mentions: readonly PersonMention[]): readonly PersonMention[] {
  const found = [...mentions];
  for (let at = 1; at < found.length; at += 1) promote(text, found, at, at - 1);
  for (let at = found.length - 2; at >= 0; at -= 1) promote(text, found, at, at + 1);
  return found;
}

function promote({ text }: AnalysedText, found: PersonMention[], at: number, neighbour: number): void {
  const [one, other] = [found[at], found[neighbour]];
  if (!one?.evidence.isListable || !other?.evidence.isFounding) return;
  const [before, after] = at < neighbour ? [one, other] : [other, one];
  if (after.start - before.end > LONGEST_BETWEEN) return;
  if (BETWEEN.has(text.slice(before.end, after.start))) found[at] = { ...one, evidence: LISTED };
}
