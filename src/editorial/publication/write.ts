import type { RecordUid } from '../../content/content-types';

/** The actions of the Document Service that change records. */
export const WRITE_ACTIONS = [
  'create',
  'update',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
  'clone',
] as const;
export type WriteAction = (typeof WRITE_ACTIONS)[number];

/** The parameters of a write, as far as this room reads and changes them. */
export interface WriteParams {
  documentId?: string;
  locale?: unknown;
  status?: unknown;
  data?: Record<string, unknown>;
  fields?: unknown;
  populate?: unknown;
}

/** One write on its way through the publication room. `next` does it, once. */
export interface Write {
  readonly uid: RecordUid;
  readonly action: WriteAction;
  readonly params: WriteParams;
  readonly next: () => Promise<unknown>;
}

/** What `create` and `update` answer with. */
export interface SavedRecord {
  id: number;
  documentId: string;
  label?: unknown;
  firstPublishedAt?: unknown;
}

/** What `publish`, `discardDraft` and their like answer with. */
export interface WrittenEntries {
  readonly documentId: string;
  readonly entries: readonly { id: number; locale?: string | null }[];
}
