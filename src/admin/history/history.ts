import type { HistoryEntry } from '../../content/history-entry';
import type { DiffPiece } from '../../editorial/desk/answers/history';

/** The pieces of the text on one side of a comparison. */
export function sideOf(pieces: readonly DiffPiece[], side: 'before' | 'after'): readonly DiffPiece[] {
  const other = side === 'before' ? 'added' : 'removed';
  return pieces.filter(({ kind }) => kind !== other);
}

/**
 * The two versions that are compared first: the last and the one before it. What was published says what was saved before:
 * it is compared with what stood there earlier.
 */
export function firstPair(entries: readonly HistoryEntry[]): readonly [number, number] | undefined {
  const [last, saved, earlier] = entries;
  const before = last?.action === 'publish' && earlier !== undefined ? earlier : saved;
  return last === undefined || before === undefined ? undefined : [before.version, last.version];
}

/** How moments and the words of closed lists are said to the editor. */
export interface Wording {
  readonly moment: (iso: string) => string;
  readonly word: (value: string) => string;
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** A value of a version as an editor reads it, the rows of a component one a line. */
export function readable(value: unknown, wording: Wording): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => readable(one, wording)).join('\n');
  if (typeof value === 'object')
    return Object.values(value)
      .map((one) => readable(one, wording))
      .filter((words) => words !== '')
      .join(' · ');
  const text = String(value);
  return MOMENT.test(text) ? wording.moment(text) : wording.word(text);
}

/** The text of one side of a comparison; undefined where parts of it are left out. */
export function wholeText(pieces: readonly DiffPiece[]): string | undefined {
  const texts = pieces.map((piece) => (piece.kind === 'skipped' ? undefined : piece.text));
  return texts.includes(undefined) ? undefined : texts.join('');
}
