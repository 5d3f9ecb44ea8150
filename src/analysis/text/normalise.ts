/**
 * A text in the one form that the rules know, with the way back: dashes, spaces and apostrophes are one sign each, letters
 * are composed (Unicode NFC), and signs that show nothing are gone.
 */
export interface NormalisedText {
  readonly text: string;
  /** The offset in the text as it was given, of an offset in `text` (0 to its length). */
  readonly toSource: (offset: number) => number;
}

/** One sign for each kind; a sign of one unit for a sign of one unit, so that most texts keep their offsets. */
const SIGNS: Readonly<Record<string, string>> = {
  ...each(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t',
    ' ',
  ),
  ...each('\u2028\u2029\u0085\u000b\u000c\r', '\n'),
  ...each('\u2010\u2011\u2212\ufe63\uff0d', '-'),
  ...each('\u2013\u2014\u2015\u2012\u2e3a', '—'),
  ...each('\u02bc\u02b9\u00b4\u2032\uff07', "'"),
  ...each('\u2033\uff02\u301d\u301e', '"'),
};

/** What shows nothing: soft hyphens, zero-width signs, signs of direction. */
const INVISIBLE = /^\p{Cf}$/u;

/** Control characters other than the line feed become spaces: they part words and mean nothing else. */
const CONTROL = /\p{Cc}/u;

/** Dictionaries and encyclopedias mark the stress of Russian words; it belongs to no letter, nor does a variation. */
const NO_LETTER = /(?<=\p{Script=Cyrillic})\u0301|\p{Variation_Selector}/gu;

const CHANGES_LENGTH = /^[\r\p{Cf}\p{M}]$/u;
const PIECES = /\r\n|\p{Cf}|\P{M}\p{M}+|[^]/gu;

function each(signs: string, one: string): Record<string, string> {
  return Object.fromEntries([...signs].map((sign) => [sign, one]));
}

/**
 * Brings a text into the one form. Apostrophes inside words become `'`; quotation marks stay as they are, since their
 * shape tells which way they open. Takes time in proportion to the text.
 */
export function normalise(source: string): NormalisedText {
  return changesLength(source) ? withOffsets(source) : signForSign(source);
}

/** Looks at each unit once: most are ASCII, and a pattern for marks over a whole text costs more than all other rules. */
function changesLength(source: string): boolean {
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    const mayChange = (unit > 0x7e || unit === 0x0d) && !isCyrillic(unit);
    if (mayChange && CHANGES_LENGTH.test(source[at] as string)) return true;
  }
  return false;
}

/** Letters that are what they are: texts are full of them. Between the two ranges stand marks over letters. */
function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit <= 0x4ff && !(unit >= 0x483 && unit <= 0x489);
}

function signForSign(source: string): NormalisedText {
  return { text: withApostrophes(replaceSigns(source)), toSource: (offset) => offset };
}

function withOffsets(source: string): NormalisedText {
  const starts: number[] = [];
  const pieces: string[] = [];
  for (const { 0: piece, index } of source.matchAll(PIECES)) {
    const kept = normalPiece(piece);
    for (let at = 0; at < kept.length; at += 1) starts.push(index + Math.min(at, piece.length - 1));
    pieces.push(kept);
  }
  starts.push(source.length);
  const text = withApostrophes(replaceSigns(pieces.join('')));
  return { text, toSource: (offset) => starts[Math.max(0, Math.min(offset, starts.length - 1))] as number };
}

function normalPiece(piece: string): string {
  if (piece === '\r\n') return '\n';
  if (INVISIBLE.test(piece)) return '';
  return piece.length > 1 ? piece.normalize('NFC').replace(NO_LETTER, '') : piece;
}

/** All that is neither plain ASCII, nor a line feed, nor a Cyrillic letter. */
const REPLACED = /[^\n\x20-\x7e\u0400-\u04ff]/g;

function replaceSigns(text: string): string {
  return text.replace(REPLACED, (sign) => SIGNS[sign] ?? (CONTROL.test(sign) ? ' ' : sign));
}

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A closing or reversed single quotation mark between two letters is an apostrophe: ’ in don’t. */
function withApostrophes(text: string): string {
  return text.replace(/[\u2019\u2018\u201b`]/g, (sign, at: number) =>
    LETTER_OR_DIGIT.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '') ? "'" : sign,
  );
}
