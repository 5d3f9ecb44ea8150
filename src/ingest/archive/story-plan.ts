import type { EarlierViews } from '../../audience/readership/carry-over';
import type { RecordUid } from '../../content/content-types';
import type { ModelReader } from '../../editorial/publication/model';
import type { NewRecord } from './new-record';
import type { Stored } from './stored-rows';

/** A record of a story that is in the newsroom already; whether it is as the story says is to be seen. */
export interface MetRecord {
  readonly uid: RecordUid;
  readonly documentId: string;
  readonly locale: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
  readonly isPublished: boolean;
}

/** What is to be written for one story, and what has to hold for that to be right. */
export interface StoryPlan {
  readonly records: readonly NewRecord[];
  readonly met: readonly MetRecord[];
  /** documentIds of new people and organizations that its publication lists. */
  readonly listed: ReadonlySet<string>;
  readonly views: readonly PlannedViews[];
}

/** Readers counted elsewhere, of an article by its slug. */
export interface PlannedViews extends EarlierViews {
  readonly key: string;
}

/** What planning the stories of a batch, one after the other, goes by. */
export interface Planning {
  readonly models: ModelReader;
  readonly stored: Stored;
  /** The records of the stories before, by `versionKey`, and their documentIds by `identity`. */
  readonly planned: Map<string, NewRecord>;
  readonly ids: Map<string, string>;
  readonly newDocumentId: (uid: RecordUid) => string;
}

/** A story that is planned, or why it has to go the ordinary way. */
export type Planned =
  | { readonly outcome: 'planned'; readonly plan: StoryPlan }
  | { readonly outcome: 'ordinary'; readonly reason: string };
