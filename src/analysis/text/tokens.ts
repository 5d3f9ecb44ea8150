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
  'uy',
);

/** The tokens of a normalised text in their order. Takes time in proportion to it. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let run = { start: 0, end: 0 };
  for (let at = 0; at < text.length;) {
    if (isSpace(text.charCodeAt(at))) at += 1;
    else {
      if (at >= run.end) run = { start: at, end: endOfRun(text, at) };
      const token = tokenAt(text, at, run.end - run.start > LONGEST_RUN);
      if (token) tokens.push(token);
      at = token?.end ?? at + 1;
    }
  }
  return tokens;
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;

function tokenAt(text: string, at: number, isInLongRun: boolean): Token | undefined {
  const end = endOfPlainWord(text, at);
  if (end > at) return tokenOf('word', text.slice(at, end), at);
  const piece = isInLongRun ? pieceOfRun(text, at) : pieceAt(text, at);
  if (piece === undefined) return undefined;
  const kind = kindOf(piece);
  const isDotted = kind === 'word' && hasOwnDot(text, at, piece);
  return tokenOf(kind, isDotted ? text.slice(at, at + piece.length + 1) : piece, at);
}

function tokenOf(kind: TokenKind, written: string, start: number): Token {
  const lower = written.toLowerCase();
  // Most words are small already: one string for both saves much of the memory of long texts.
  return {
    kind,
    text: written,
    lower: lower === written ? written : lower,
    start,
    end: start + written.length,
  };
}

/** Behind these a word ends, whatever follows. */
const ENDS_WORD = new Set([...' \n,;:!?()"”»'].map((sign) => sign.charCodeAt(0)));

/** The end of a word of plain letters behind which nothing can belong to it; `at` for all others, which the pattern reads. */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end += 1;
  return end === text.length || ENDS_WORD.has(text.charCodeAt(end)) ? end : at;
}

/** Latin letters of ASCII and the letters of Russian and Kyrgyz. */
function isPlainLetter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0x400 && code <= 0x481) || (code >= 0x48a && code <= 0x4ff);
}

function pieceAt(text: string, at: number): string | undefined {
  TOKENS.lastIndex = at;
  return TOKENS.exec(text)?.[0];
}

/** A word without an end would fill the memory of the pattern: of a longer run without spaces only so much is read at once. */
const LONGEST_RUN = 1000;

function pieceOfRun(text: string, at: number): string | undefined {
  // What stands before is kept: a possessive is known by it.
  const from = Math.max(0, at - 1);
  return pieceAt(text.slice(from, at + LONGEST_RUN), at - from);
}

/** Where the next space stands. */
function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED;
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
