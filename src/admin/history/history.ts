import type { HistoryEntry } from '../../content/history-entry';
import type { DiffPiece } from '../../editorial/desk/answers/history';

/** The pieces of the text on one side of a comparison. */
export function sideOf(pieces: readonly DiffPiece[], side: 'before' | 'after'): readonly DiffPiece[] {
  const other = side === 'before' ? 'added' : 'removed';
  return pieces.filter(({ kind }) => kind !== other);
}

/** The two versions that are compared first: the last and the one before it. */
export function firstPair(entries: readonly HistoryEntry[]): readonly [number, number] | undefined {
  const [last, before] = entries;
  return last === undefined || before === undefined ? undefined : [before.version, last.version];
}
