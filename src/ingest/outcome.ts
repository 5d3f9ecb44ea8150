import type { RecordType } from '../content/save-rules';
import type { FileProblem } from './story-file/outcome';

/** One thing that ingest did to a record, or would do. */
export interface Change {
  readonly action: 'create' | 'update' | 'publish' | 'count-views';
  readonly type: RecordType;
  /** The natural key of the record: slug, alpha-2 code or statement key. */
  readonly key: string;
  readonly locale?: string;
  /** The attributes that changed, for an update. */
  readonly attributes?: readonly string[];
}

/** What became of a story: all of it written (or, in a dry run, tried), or nothing of it. */
export type StoryOutcome =
  | {
      readonly outcome: 'ingested';
      readonly changes: readonly Change[];
      /** Pictures of a document that were not taken. */
      readonly picturesLeftOut?: number;
    }
  | { readonly outcome: 'refused'; readonly problems: readonly FileProblem[] };

/** Thrown inside the transaction of a story so that all of it is taken back. */
export class StoryRefused extends Error {
  constructor(readonly problems: readonly FileProblem[]) {
    super('The story is refused');
    this.name = 'StoryRefused';
  }
}
