import type { AnalysedText } from '../../../text/analysed-text';
import type { MarkedPassage } from '../../../text/quotation-marks';
import { indexAt, isInside, type Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import { readName, wordAfterSpace, type Read } from './places';

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{N}.&'-]*$/u;
const LONGEST_LATIN = 5;

/** `NBC News`, `Reuters`: names of firms and outlets keep their letters; those of people are written in Russian ones. */
export function latinAt(text: AnalysedText, at: number): Read | undefined {
  const { tokens } = text;
  const first = tokens[at] as Token;
  if (!isLatinName(first)) return undefined;
  let after = at + 1;
  while (
    after < at + LONGEST_LATIN &&
    wordAfterSpace(text, after) !== undefined &&
    isLatinPart(tokens[after] as Token)
  )
    after += 1;
  while (after > at + 1 && !isLatinName(tokens[after - 1] as Token)) after -= 1;
  return readName(text, at, after, {
    name: text.text.slice(first.start, (tokens[after - 1] as Token).end),
    kind: 'other',
    rule: 'latin-name',
    confidence: 0.5,
  });
}

/** Numbers, diseases, formats. */
const NO_NAMES = /^[IVXLC]+$|-\d+$|^SARS|^RIP$|^(?:The|PDF|DVD|CD|HD|COVID|QR|SMS)$|\p{Ll}\p{Lu}\p{L}*\d/u;

function isLatinName({ text, kind }: Token): boolean {
  return (
    kind === 'word' && LATIN.test(text) && /^\p{Lu}/u.test(text) && !NO_NAMES.test(text) && text.length > 2
  );
}

function isLatinPart(token: Token): boolean {
  return isLatinName(token) || /^(?:of|the|and|&|de|du)$/.test(token.lower);
}

/** Neither in brackets, where it translates, nor in quotation marks, where it may be a work, nor in an address. */
export function standsFree(
  { text, passages, tokens }: AnalysedText,
  { candidate: span, after }: Read,
): boolean {
  const around = `${text[span.start - 1] ?? ''}${text[span.end] ?? ''}`;
  if (/[(/:@_[\]'#]/.test(around) || tokens[after]?.text === '/') return false;
  const last = indexAt(passages, span.start);
  return ![last, last - 1, last - 2].some((index) => isInTitle(passages[index], span));
}

const LONGEST_TITLE = 60;

function isInTitle(passage: MarkedPassage | undefined, span: Span): boolean {
  if (passage === undefined || !isInside(span, passage)) return false;
  return passage.inner.end - passage.inner.start < LONGEST_TITLE;
}
