import { textAt, type Span } from '../../text/span';
import { datelineOf } from './datelines';

const SHORTEST = 8;
const LONGEST = 220;
const MOST_WORDS = 32;
/** A line that ends like a sentence is a headline only where it is this short, or written in capitals. */
const MOST_WORDS_OF_SENTENCE = 22;

/**
 * Whether a line above the story is its headline: short, one sentence, and followed by a story. A first paragraph of one
 * short sentence looks much the same; it ends with a full stop, and of the lines that follow none is longer.
 */
export function isHeadline(text: string, line: Span, following: readonly Span[]): boolean {
  const written = textAt(text, line);
  if (following.length === 0 || written.length < SHORTEST || written.length > LONGEST) return false;
  if (datelineOf(text, line) && !/:/.test(written.slice(0, 60))) return false;
  const words = written.split(' ');
  if (words.length > MOST_WORDS || !/^[\p{Lu}\p{N}"“«‘'$#@¿¡(]/u.test(written)) return false;
  return endsAsSentence(written) ? isTitle(words) || isShortBefore(written, words, line, following) : true;
}

function endsAsSentence(written: string): boolean {
  return /\.["”’»)']?$/u.test(written);
}

/** Most of its longer words have capitals. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 1 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= long.length * 0.7;
}

/** A first sentence says on which day somebody said it; a headline does not. */
const SAID_ON_DAY = /(?<!\p{L})(?:said|says|announced) (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u;

function isShortBefore(
  written: string,
  words: readonly string[],
  line: Span,
  following: readonly Span[],
): boolean {
  // Russian headlines have no full stop: what has one is the first sentence of the story.
  if (
    words.length > MOST_WORDS_OF_SENTENCE ||
    SAID_ON_DAY.test(written) ||
    /\p{Script=Cyrillic}/u.test(written)
  )
    return false;
  return following.some(({ start, end }) => end - start > line.end - line.start);
}

/** The headline as it is given on: without the full stop that some archives add. */
export function withoutFullStop(headline: string): string {
  return /[\p{Ll}\p{N}”’"')»%]\.$/u.test(headline) ? headline.slice(0, -1) : headline;
}

/** A headline of two lines, the first of which ends with a semicolon: the second says more. */
export function goesOnBelow(text: string, line: Span, next: Span | undefined): boolean {
  if (next === undefined || text[line.end - 1] !== ';' || next.end - next.start > LONGEST) return false;
  return next.start - line.end <= 3 && !text.slice(line.end, next.start).includes('\n\n');
}
