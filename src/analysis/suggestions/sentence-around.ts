import { textAt, type Span } from '../text/span';

/** As much as is read at a glance. A text without full stops is one sentence, however long it is. */
const LONGEST = 400;

/**
 * The sentence in which something stands, or of a long one what stands around it, cut between words and marked so.
 * @returns at most {@link LONGEST} UTF-16 code units and the marks.
 */
export function sentenceAround(text: string, sentence: Span, { start }: Span): string {
  if (sentence.end - sentence.start <= LONGEST) return textAt(text, sentence);
  const from = Math.max(sentence.start, Math.min(start - LONGEST / 2, sentence.end - LONGEST));
  const window = textAt(text, { start: from, end: Math.min(from + LONGEST, sentence.end) });
  const isCutBefore = from > sentence.start;
  const isCutAfter = from + LONGEST < sentence.end;
  const whole = window
    .replace(isCutBefore ? /^\S*\s+/ : /^/, isCutBefore ? '…' : '')
    .replace(isCutAfter ? /\s+\S*$/ : /$/, isCutAfter ? '…' : '');
  return whole;
}
