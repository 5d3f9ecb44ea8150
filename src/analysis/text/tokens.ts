import { isAbbreviation } from './abbreviations';
import type { Span } from './span';

export type TokenKind = 'word' | 'number' | 'sign';

/** A word, a number or a sign, as it stands in the normalised text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
}

/**
 * Letters joined by dots (`U.S.`, `А.Б.`); words with hyphens and apostrophes inside (`al-Assad`, `O'Brien`, `don't`);
 * an English possessive as a token of its own (`Japarov`, `'s`); numbers with their separators; else one sign.
 */
const TOKENS = new RegExp(
  [
    "(?:(?<=[\\p{L}\\p{N}.])['’]s(?![\\p{L}\\p{N}]))",
    '(?:\\p{L}\\.(?:\\p{L}\\.)+(?:-\\p{L}+)*)',
    "(?:\\p{L}[\\p{L}\\p{N}\\p{M}]*(?:(?:-|'(?!s(?![\\p{L}\\p{N}])))[\\p{L}\\p{N}\\p{M}]+|&(?=\\p{Lu}(?![\\p{Ll}]))\\p{Lu}+)*)",
    '(?:\\p{N}+(?:[.,:]\\p{N}+)*(?:-?\\p{L}+)?)',
    '(?:\\.{3}|--+|\\S)',
  ].join('|'),
  'gu',
);

/** The tokens of a normalised text in their order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let taken = 0;
  for (const match of piecesOf(text)) {
    const piece = match.text;
    const start = match.at;
    // The dot of an abbreviation has been taken with the word before it.
    if (start < taken) continue;
    const kind = kindOf(piece);
    taken = start + piece.length + (kind === 'word' && hasOwnDot(text, start, piece) ? 1 : 0);
    const written = taken > start + piece.length ? text.slice(start, taken) : piece;
    const lower = written.toLowerCase();
    // Most words are small already: one string for both saves much of the memory of long texts.
    tokens.push({ kind, text: written, lower: lower === written ? written : lower, start, end: taken });
  }
  return tokens;
}

/** A word without an end would fill the memory of the pattern: longer texts are read in pieces, cut at spaces where they can. */
const LONGEST_PIECE = 100_000;

function* piecesOf(text: string): Generator<{ readonly text: string; readonly at: number }> {
  for (let from = 0; from < text.length;) {
    const to = endOfPiece(text, from);
    for (const { 0: piece, index } of text.slice(from, to).matchAll(TOKENS))
      yield { text: piece, at: from + index };
    from = to;
  }
}

function endOfPiece(text: string, from: number): number {
  const limit = from + LONGEST_PIECE;
  if (limit >= text.length) return text.length;
  const space = Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit));
  return space > from ? space : limit;
}

/** By its first sign: groups in the pattern would cost more than all else in it. A possessive is a word. */
function kindOf(piece: string): TokenKind {
  const code = piece.charCodeAt(0);
  if (code < 0x80)
    return isAsciiLetter(code) || /^['’]s$/.test(piece) ? 'word' : /^\d/.test(piece) ? 'number' : 'sign';
  if (/^\p{L}/u.test(piece) || piece === '’s') return 'word';
  return /^\p{N}/u.test(piece) ? 'number' : 'sign';
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether the dot after a word is part of it: `Mr.`, `Sen.`, `г.`, and an initial before a name as in `John F. Kennedy`. */
function hasOwnDot(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  if (text[end] !== '.' || text[end + 1] === '.' || word.includes('.')) return false;
  return isAbbreviation(word) || (/^\p{Lu}$/u.test(word) && /^\.[  ]?\p{Lu}/u.test(text.slice(end, end + 3)));
}
