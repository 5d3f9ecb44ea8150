import { diffArrays, diffWordsWithSpace, type ChangeObject } from 'diff';

/** A piece of what changed between two texts; `skipped` stands for so many unchanged characters. */
export type DiffPiece =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'skipped'; readonly characters: number };

/** So much of an unchanged stretch is shown on either side of a change, and where it is cut. */
const AROUND = 120;

/**
 * How much work comparing may be: looking for the fewest edits takes steps in proportion to the square of their number. It
 * is used up by all that is compared with it; what comes later is compared less closely.
 */
export interface DiffBudget {
  steps: number;
}

/** Enough for all corrections of a long article; a new text is found out to be one in a tenth of a second. */
export const createDiffBudget = (): DiffBudget => ({ steps: 150_000 });

/** More words than this changed in one stretch are another stretch. */
const MOST_WORDS = 200;
const MOST_PARAGRAPHS = 300;

/**
 * What changed between two texts: first which paragraphs, then in each stretch of changed ones which words; where a
 * stretch has little in common with what it was, the old and the new one. Joined, what is the same or removed gives the old
 * text, what is the same or added the new one.
 */
export function wordDiff(
  before: string,
  after: string,
  budget: DiffBudget = createDiffBudget(),
): readonly DiffPiece[] {
  const pieces: DiffPiece[] = [];
  for (const { same, removed, added } of stretches(before, after, budget)) {
    if (same !== '') pieces.push({ kind: 'same', text: same });
    else pieces.push(...wordsOf(removed, added, budget));
  }
  return pieces;
}

/** A stretch of paragraphs that is the same in both texts, or what it was and what it is. */
interface Stretch {
  readonly same: string;
  readonly removed: string;
  readonly added: string;
}

function stretches(before: string, after: string, budget: DiffBudget): readonly Stretch[] {
  const split = (text: string) => text.split(/(?<=\n\n)/);
  const changes = spend(budget, MOST_PARAGRAPHS, (maxEditLength) =>
    diffArrays(split(before), split(after), { maxEditLength }),
  );
  if (changes === undefined) return [{ same: '', removed: before, added: after }];
  const found: Stretch[] = [];
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    const last = found.at(-1);
    if (!added && !removed) found.push({ same: text, removed: '', added: '' });
    else if (last === undefined || last.same !== '') found.push(changed(text, added));
    else found[found.length - 1] = joined(last, changed(text, added));
  }
  return found;
}

function changed(text: string, isAdded: boolean): Stretch {
  return { same: '', removed: isAdded ? '' : text, added: isAdded ? text : '' };
}

function joined(one: Stretch, other: Stretch): Stretch {
  return { same: '', removed: one.removed + other.removed, added: one.added + other.added };
}

function wordsOf(removed: string, added: string, budget: DiffBudget): readonly DiffPiece[] {
  const isReplaced = removed !== '' && added !== '';
  const words = isReplaced
    ? spend(budget, MOST_WORDS, (maxEditLength) => diffWordsWithSpace(removed, added, { maxEditLength }))
    : undefined;
  if (words !== undefined) return words.map(pieceOf);
  const whole: DiffPiece[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return whole.filter((piece) => 'text' in piece && piece.text !== '');
}

type Edit = Pick<ChangeObject<unknown>, 'added' | 'removed' | 'count'>;

/** Compares with so many edits at the most as are wanted and can be afforded. */
function spend<T extends Edit>(
  budget: DiffBudget,
  most: number,
  compare: (maxEditLength: number) => readonly T[] | undefined,
): readonly T[] | undefined {
  const edits = Math.min(most, Math.floor(Math.sqrt(2 * budget.steps)));
  if (edits < 1) return undefined;
  const found = compare(edits);
  const used = found?.reduce((sum, edit) => sum + (edit.added || edit.removed ? edit.count : 0), 0) ?? edits;
  budget.steps -= (used * used) / 2;
  return found;
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
