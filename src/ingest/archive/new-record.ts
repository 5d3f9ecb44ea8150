import { ARTICLE, type RecordUid } from '../../content/content-types';

/** A record, or one language version of an article, that is not in the newsroom yet. */
export interface NewRecord {
  readonly uid: RecordUid;
  readonly documentId: string;
  /** Only articles have one. */
  readonly locale: string | undefined;
  /** Its natural key, for the report. */
  readonly key: string;
  /** Its attributes as a write of the Document Service would take them. */
  readonly data: Readonly<Record<string, unknown>>;
  /** A further language version is an update of the article that is there. */
  readonly action: 'create' | 'update';
  readonly isPublished: boolean;
  /** Which story of the batch brings it. */
  readonly story: number;
}

/** What tells one row pair of a draft and its publication from others: ids are unique among all types. */
export function versionKey(documentId: string, locale: string | null | undefined): string {
  return `${documentId} ${locale ?? ''}`;
}

/** The language in which a relation of a record finds its target: articles lead to articles of their own language. */
export function targetLocale(target: string, locale: string | undefined): string | undefined {
  return target === ARTICLE ? locale : undefined;
}
