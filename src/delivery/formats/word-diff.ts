import { diffArrays, diffWordsWithSpace, type ChangeObject } from 'diff';

/** A piece of what changed between two texts; `skipped` stands for so many unchanged characters. */
export type DiffPiece =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'skipped'; readonly characters: number };

/** More edits than this are a new text; finding the fewest would take seconds. */
const MOST_EDITS = 2000;

/** So much of an unchanged stretch is shown on either side of a change, and where it is cut. */
const AROUND = 120;

/**
 * What changed between two texts, word by word; between texts that have little in common, paragraph by paragraph. Joined,
 * what is the same or removed gives the old text, what is the same or added the new one.
 */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const words = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  return words === undefined ? paragraphDiff(before, after) : words.map(pieceOf);
}

function paragraphDiff(before: string, after: string): readonly DiffPiece[] {
  const split = (text: string) => text.split(/(?<=\n\n)/);
  const paragraphs = diffArrays(split(before), split(after), { maxEditLength: MOST_EDITS });
  if (paragraphs !== undefined)
    return paragraphs.map((change) => pieceOf({ ...change, value: change.value.join('') }));
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

function pieceOf({
  added,
  removed,
  value,
}: Pick<ChangeObject<string>, 'added' | 'removed' | 'value'>): DiffPiece {
  if (added) return { kind: 'added', text: value };
  return { kind: removed ? 'removed' : 'same', text: value };
}

/** The same with long unchanged stretches cut to what stands beside a change. */
export function shortened(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  return pieces.flatMap((piece, index): readonly DiffPiece[] => {
    if (piece.kind !== 'same') return [piece];
    const head = index === 0 ? '' : piece.text.slice(0, AROUND);
    const tail = index === pieces.length - 1 ? '' : piece.text.slice(-AROUND);
    const characters = piece.text.length - head.length - tail.length;
    if (characters < AROUND) return [piece];
    return [...sameText(head), { kind: 'skipped', characters }, ...sameText(tail)];
  });
}

function sameText(text: string): readonly DiffPiece[] {
  return text === '' ? [] : [{ kind: 'same', text }];
}
