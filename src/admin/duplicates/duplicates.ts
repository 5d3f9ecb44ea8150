/** The types of which two records may be one, with their uids for addresses in the panel. */
export const MERGED_TYPES = ['person', 'organization', 'document'] as const;
export type MergedType = (typeof MERGED_TYPES)[number];

/** Which record is kept, and which becomes part of it. */
export interface Pair {
  readonly keep: string;
  readonly drop: string;
}

/** The same two, the other way round. */
export function swapped({ keep, drop }: Pair): Pair {
  return { keep: drop, drop: keep };
}
