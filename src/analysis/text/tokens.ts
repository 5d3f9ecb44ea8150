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
    "(?<possessive>(?<=[\\p{L}\\p{N}.])['’]s(?![\\p{L}\\p{N}]))",
    '(?<letters>\\p{L}\\.(?:\\p{L}\\.)+(?:-\\p{L}+)*)',
    "(?<word>\\p{L}[\\p{L}\\p{N}\\p{M}]*(?:(?:-|'(?!s(?![\\p{L}\\p{N}])))[\\p{L}\\p{N}\\p{M}]+|&(?=\\p{Lu}(?![\\p{Ll}]))\\p{Lu}+)*)",
    '(?<number>\\p{N}+(?:[.,:]\\p{N}+)*(?:-?\\p{L}+)?)',
    '(?<sign>\\.{3}|--+|\\S)',
  ].join('|'),
  'gu',
);

/** The tokens of a normalised text in their order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKENS)) {
    const groups = match.groups as Record<string, string | undefined>;
    const start = match.index;
    // The dot of an abbreviation has been taken with the word before it.
    if ((tokens.at(-1)?.end ?? 0) > start) continue;
    const kind = groups.number !== undefined ? 'number' : groups.sign !== undefined ? 'sign' : 'word';
    const end = start + match[0].length + (groups.word && hasOwnDot(text, start, match[0]) ? 1 : 0);
    const written = text.slice(start, end);
    tokens.push({ kind, text: written, lower: written.toLowerCase(), start, end });
  }
  return tokens;
}

/** Whether the dot after a word is part of it: `Mr.`, `Sen.`, `г.`, and an initial before a name as in `John F. Kennedy`. */
function hasOwnDot(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  if (text[end] !== '.' || text[end + 1] === '.') return false;
  return isAbbreviation(word) || (/^\p{Lu}$/u.test(word) && /^\.[  ]?\p{Lu}/u.test(text.slice(end, end + 3)));
}
