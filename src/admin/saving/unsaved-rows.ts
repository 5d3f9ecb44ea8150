import { keyBehind } from './link-keys';

/** One row of a component's field in Strapi's form; a component that is no list is one row. */
export type Row = Readonly<Record<string, unknown>>;

/** What was done to the rows of a component: what the form was filled with, and what stands in it. */
export interface ChangedRows {
  readonly was: readonly Row[];
  readonly is: readonly Row[];
}

/** How one row goes back: what was changed in it into the row as it is saved by now, or whole where that is gone. */
export interface RowSteps {
  readonly change: (saved: Row, was: Row, is: Row) => Promise<Row>;
  readonly makeAnew: (is: Row) => Promise<Row>;
  readonly isChanged: (was: Row, is: Row) => boolean;
}

/** The rows of a component's field. */
export function rowsOf(value: unknown): readonly Row[] {
  if (Array.isArray(value)) return value as readonly Row[];
  return typeof value === 'object' && value !== null ? [value as Row] : [];
}

/**
 * Puts what was done to rows into those that are saved by now. What somebody else has written in other rows, and in other fields
 * of the same row, stays; rows that were taken out are taken out again.
 */
export async function rowsPutBack(
  { was, is }: ChangedRows,
  saved: readonly Row[],
  steps: RowSteps,
): Promise<readonly Row[]> {
  const find = (rows: readonly Row[], id: unknown) =>
    rows.find((row) => row.id !== undefined && row.id === id);
  const origins = new Map(saved.map((row) => [row, originOf(row, saved, was)]));
  const kept = saved.flatMap((row) => {
    const [origin, mine] = [origins.get(row), find(is, origins.get(row)?.id)];
    if (origin === undefined) return [{ place: is.length, row: Promise.resolve(row) }];
    return mine ? [{ place: is.indexOf(mine), row: steps.change(row, origin, mine) }] : [];
  });
  const matched = new Set(origins.values());
  const anew = is.filter((row) => {
    const origin = find(was, row.id);
    return origin === undefined || (!matched.has(origin) && steps.isChanged(origin, row));
  });
  const ordered = isMoved({ was, is }) ? kept.toSorted((one, other) => one.place - other.place) : kept;
  const made = await Promise.all(anew.map(steps.makeAnew));
  return [...(await Promise.all(ordered.map(({ row }) => row))), ...withKeys(made, saved)];
}

/** The row as the form was filled with it: by its id, or, where rows were made anew on the way, by what stands in it. */
function originOf(row: Row, saved: readonly Row[], was: readonly Row[]): Row | undefined {
  const same = was.find(({ id }) => id !== undefined && id === row.id);
  if (same) return same;
  const ids = new Set(saved.map(({ id }) => id));
  return was.find((one) => !ids.has(one.id) && contentOf(one) === contentOf(row));
}

/** What stands in a row, without what tells it from others; what is empty counts as not there. */
export function contentOf({ id: _id, __temp_key__: _key, ...content }: Row): string {
  const filled = Object.entries(content).filter(
    ([, value]) => ![undefined, null, ''].includes(value as null),
  );
  return JSON.stringify(filled.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isMoved({ was, is }: ChangedRows): boolean {
  const ids = is.map(({ id }) => id).filter((id) => was.some((row) => row.id === id));
  const before = was.map(({ id }) => id).filter((id) => ids.includes(id));
  return ids.some((id, index) => id !== before[index]);
}

/** Strapi tells rows from each other by keys of order. */
function withKeys(rows: readonly Row[], saved: readonly Row[]): readonly Row[] {
  const last = saved
    .map((row) => String(row.__temp_key__ ?? ''))
    .sort()
    .at(-1);
  return rows.map(({ id: _id, ...row }, index) => ({ ...row, __temp_key__: keyBehind(last ?? 'Zz', index) }));
}
