import type { RecordUid } from '../../content/content-types';

/**
 * One row of a record as the projection takes it: its own attributes by their names in the content model, whatever the
 * tables look like.
 *
 * - plain attributes: as JSON; a `date` as `2024-02-12`, a `datetime` as ISO 8601 in UTC with milliseconds
 * - relations, own ends only: documentIds of rows that are public, in their order; to-one: one documentId or null
 * - media: documentIds of files in their order; single: one documentId or null
 * - components: an object or null, repeatable ones a list, with their attributes in the same form
 */
export interface StoredRecord {
  readonly uid: RecordUid;
  readonly documentId: string;
  /** null for types without languages. */
  readonly locale: string | null;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}
