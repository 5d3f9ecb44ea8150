import type { Asked } from './marks';
import { withoutDots } from './words';

/** A piece of a text to be shown around a found word. */
export interface Excerpt {
  readonly text: string;
  /** Whether the text begins and ends here. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

/** Characters before the found word, and of the whole excerpt. */
export const BEFORE = 80;
export const LENGTH = 300;

/** More words than these need not stand together. */
const MOST_TOGETHER = 5;

/** Where to look for the words in a text. */
export interface Places {
  /** The beginnings of the words, in lower case. */
  readonly stems: readonly string[];
  /** Matches, in lower case and from where the first begins, all in their order with few words between; null where that says nothing. */
  readonly together: RegExp | null;
}

const WORD = String.raw`[\p{L}\p{N}_]`;
const GAP = String.raw`[^\p{L}\p{N}_]+`;
const BETWEEN = `${WORD}*${GAP}(?:${WORD}+${GAP}){0,2}`;

/** The patterns of the words that were asked for. */
export function placesOf({ lexemes }: Asked): Places {
  const stems = [...lexemes].map(stemOf);
  const isFew = stems.length > 1 && stems.length <= MOST_TOGETHER;
  return { stems, together: isFew ? new RegExp(stems.map(patternOf).join(BETWEEN), 'uy') : null };
}

/** A lexeme as the beginning of a word; "happi" stands for "happy" too. */
function stemOf(lexeme: string): string {
  return lexeme.replace(/(?<=...)i$/u, '').toLowerCase();
}

function patternOf(stem: string): string {
  return stem.replaceAll(/[^\p{L}\p{N}_]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** What `search` of a node must match for its words to stand together, as a `tsquery`: each near the next. */
export function nearness({ lexemes }: Asked): string {
  const quoted = [...lexemes].map((lexeme) => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`);
  const near = (one: string, other: string) =>
    `(${[1, 2, 3].map((far) => `${one} <${far}> ${other}`).join(' | ')})`;
  return quoted
    .slice(1)
    .map((word, place) => near(quoted[place] ?? '', word))
    .join(' & ');
}

/** The place where the words stand together, else the first place of one of them; undefined where there is none. */
export function placeIn(
  text: string,
  { locale }: Asked,
  { stems, together }: Places,
): { readonly at: number; readonly isTogether: boolean } | undefined {
  const lower = lowered(withoutDots(text, locale));
  const firsts = stems.map((stem) => wordFrom(lower, stem, 0));
  const found = firsts.filter((at) => at >= 0);
  if (found.length === 0) return undefined;
  const [stem = ''] = stems;
  const at = together === null || found.length < stems.length ? -1 : togetherIn(lower, stem, together);
  return at >= 0 ? { at, isTogether: true } : { at: Math.min(...found), isTogether: false };
}

/** In lower case and of the same length: of all letters only one becomes two. */
function lowered(text: string): string {
  return text.replaceAll('\u0130', 'I').toLowerCase();
}

/** Where a word begins with the stem, at a place or after it; -1 where none does. To look for the letters first is the quicker. */
function wordFrom(lower: string, stem: string, from: number): number {
  let at = lower.indexOf(stem, from);
  while (at > 0 && ENDS_IN_WORD.test(lower.slice(Math.max(0, at - 2), at))) at = lower.indexOf(stem, at + 1);
  return at;
}

const ENDS_IN_WORD = new RegExp(`${WORD}$`, 'u');

/** @param together Sticky. */
function togetherIn(lower: string, stem: string, together: RegExp): number {
  for (let at = wordFrom(lower, stem, 0); at >= 0; at = wordFrom(lower, stem, at + 1)) {
    together.lastIndex = at;
    if (together.test(lower)) return at;
  }
  return -1;
}

/** Cuts an excerpt out of a text, or out of its beginning. */
export function excerptAt(text: string, at: number, isWhole: boolean): Excerpt {
  const start = Math.max(0, at - BEFORE);
  const end = start + LENGTH;
  return { text: text.slice(start, end), isStart: start === 0, isEnd: isWhole && end >= text.length };
}

/** An excerpt as it is shown: in one line, without the words that were cut through. */
export function shownOf({ text, isStart, isEnd }: Excerpt): string {
  const begun = isStart ? text : text.replace(/^\S*\s+/, '');
  const ended = isEnd ? begun : begun.replace(/\s+\S*$/, '');
  return ended.replaceAll(/\s+/g, ' ').trim();
}
