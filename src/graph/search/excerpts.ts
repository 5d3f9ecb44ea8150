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
  /** Where one of them begins. */
  readonly anyWord: RegExp;
  /** Where all stand in their order with few words between; null where that says nothing. */
  readonly together: RegExp | null;
}

const WORD = String.raw`[\p{L}\p{N}_]`;
const GAP = String.raw`[^\p{L}\p{N}_]+`;
const BETWEEN = `${WORD}*${GAP}(?:${WORD}+${GAP}){0,2}`;

/** The patterns of the words that were asked for. */
export function placesOf({ lexemes }: Asked): Places {
  const stems = [...lexemes].map(stemOf);
  const patterns = stems.map(patternOf);
  const pattern = (source: string) => new RegExp(`(?<!${WORD})${source}`, 'iu');
  const isFew = stems.length > 1 && stems.length <= MOST_TOGETHER;
  return {
    stems,
    anyWord: stems.length === 0 ? /(?!)/ : pattern(`(?:${patterns.join('|')})`),
    together: isFew ? pattern(patterns.join(BETWEEN)) : null,
  };
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
  { stems, anyWord, together }: Places,
): { readonly at: number; readonly isTogether: boolean } | undefined {
  const plain = withoutDots(text, locale);
  const held = stemsIn(plain, stems);
  if (held === 0) return undefined;
  const first = together === null || held < stems.length ? -1 : plain.search(together);
  if (first >= 0) return { at: first, isTogether: true };
  const any = plain.search(anyWord);
  return any < 0 ? undefined : { at: any, isTogether: false };
}

/** How many of the stems stand somewhere in a text: mostly not all, and to see that takes no pattern, which is slow. */
function stemsIn(text: string, stems: readonly string[]): number {
  const lower = text.toLowerCase();
  return stems.filter((stem) => lower.includes(stem)).length;
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
