import { isDeepStrictEqual } from 'node:util';

/** What answers show of a file (`fileJsonSql`). */
export interface ShownFile {
  readonly url: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly mime: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: unknown;
}

/** The attributes of a file that answers show. */
export const SHOWN = ['url', 'alternativeText', 'caption', 'mime', 'width', 'height', 'formats'] as const;

/**
 * Whether readers see something else: a file that was moved to another folder, or has another name in the library, is the same to
 * them. One that is replaced keeps its address, and may keep its size: Strapi writes the hash where it stores bytes anew, and
 * only there.
 * @param before undefined where it was not there.
 * @param written What was written into its row.
 */
export function isChanged(
  before: ShownFile | undefined,
  after: ShownFile,
  written: Readonly<Record<string, unknown>>,
): boolean {
  if (before === undefined || Object.hasOwn(written, 'hash')) return true;
  return SHOWN.some((name) => !isDeepStrictEqual(before[name], after[name]));
}
