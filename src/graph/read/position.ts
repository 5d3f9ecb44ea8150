/** A place in a list that is ordered by time and id: where the next page begins. */
export interface Position {
  /** Milliseconds since 1970; -Infinity where there is no date. */
  readonly at: number;
  readonly id: string;
}

/** Before everything in a list with the newest first. */
export const NEWEST: Position = { at: Infinity, id: '' };

/** Before everything in a list with the oldest first. */
export const OLDEST: Position = { at: -Infinity, id: '' };

/** SQL for a moment as milliseconds. */
export function millisecondsSql(moment: string): string {
  return `(extract(epoch from ${moment}) * 1000)::float8`;
}

/** SQL for milliseconds as a moment. */
export function momentSql(milliseconds: string): string {
  return `to_timestamp(${milliseconds}::float8 / 1000)`;
}

/** A page of ids with where the next one begins; null at the end. */
export interface Page {
  readonly ids: readonly string[];
  readonly next: Position | null;
}

/** Cuts what was read, one more than asked for, to a page. */
export function pageOf(rows: readonly Position[], limit: number): Page {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { ids: shown.map(({ id }) => id), next: rows.length > limit && last ? last : null };
}
