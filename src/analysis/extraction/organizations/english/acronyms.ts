import type { AnalysedText } from '../../../text/analysed-text';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}&.-]{1,9}$/u;

/** `WHO` where `(WHO)` stands directly behind a name. */
export function acronymBehind({ tokens }: AnalysedText, end: number): string | undefined {
  const [open, word, close] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (open?.text !== '(' || close?.text !== ')' || !word) return undefined;
  const capitals = word.text.replace(/[^\p{Lu}]/gu, '').length;
  return ACRONYM.test(word.text) && capitals >= 2 ? word.text : undefined;
}
