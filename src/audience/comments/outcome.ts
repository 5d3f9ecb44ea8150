import type { StoredComment } from './stored-comment';

/** What came of a deed upon comments. */
export type Outcome =
  | { readonly outcome: 'done'; readonly comment: StoredComment; readonly isNew: boolean }
  | { readonly outcome: 'removed' }
  /** What the reader sent is wrong, by field. */
  | { readonly outcome: 'refused'; readonly field: string; readonly message: string }
  | { readonly outcome: 'forbidden'; readonly message: string }
  | { readonly outcome: 'unknown' };

export const UNKNOWN: Outcome = { outcome: 'unknown' };

export function refusedField(field: string, message: string): Outcome {
  return { outcome: 'refused', field, message };
}

export function forbidden(message: string): Outcome {
  return { outcome: 'forbidden', message };
}
