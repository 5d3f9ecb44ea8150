import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, type RecordUid } from '../../content/content-types';
import { PROJECTION_VERSION } from '../project/project';
import { emptyLexicon } from '../write/lexicon';
import { dropOrphans } from './orphans';
import { readState, writeState, type RebuildState } from './state';
import { NOTHING_DONE, rebuildStint, sumOf, type ByType } from './stint';

/** How a rebuild goes on. */
export interface RebuildProgress {
  readonly uid: RecordUid;
  /** Records and nodes done since this run began. */
  readonly records: number;
  readonly nodes: number;
}

/** What a rebuild did. */
export interface RebuildReport {
  readonly records: number;
  readonly nodes: number;
  /** Nodes that were not as they are now. */
  readonly changed: number;
  readonly seconds: number;
  /** Where the time went. */
  readonly byType: ByType;
  readonly isResumed: boolean;
}

export interface RebuildOptions {
  /** Begins anew although an earlier rebuild was broken off. */
  readonly restart?: boolean;
  /** So long one transaction goes on, in milliseconds, before who waits to save gets a turn; ten times that where nobody does. */
  readonly stint?: number;
  readonly onProgress?: (progress: RebuildProgress) => void;
}

/** An editor who saves meanwhile hardly notices that he waits. */
const STINT = 300;
const FIRST: RebuildState = { uid: Object.keys(RECORD_TYPES)[0] as RecordUid, after: '' };

/**
 * Makes the published graph again from the records, while readers and editors go on: what is right stays untouched, what is
 * not is replaced, and what has no record goes. A rebuild that was broken off goes on where it was.
 */
export async function rebuildGraph(
  strapi: Core.Strapi,
  { restart = false, stint = STINT, onProgress }: RebuildOptions = {},
): Promise<RebuildReport> {
  const start = performance.now();
  const begun = restart ? undefined : await readState(strapi);
  const isFirst = await isEmpty(strapi);
  const work = { strapi, lexicon: emptyLexicon(), milliseconds: stint, isFirst };
  let total = NOTHING_DONE;
  let state: RebuildState | undefined = begun ?? FIRST;
  while (state !== undefined) {
    const { uid }: RebuildState = state;
    const { done, next } = await rebuildStint(work, state);
    total = sumOf(total, done);
    onProgress?.({ uid, records: total.records, nodes: total.nodes });
    state = next;
  }
  const dropped = await dropOrphans(strapi);
  if (isFirst) await tidyIndexes(strapi);
  await writeState(strapi, undefined, PROJECTION_VERSION);
  const seconds = (performance.now() - start) / 1000;
  return { ...total, changed: total.changed + dropped, seconds, isResumed: begun !== undefined };
}

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  const { rows } = (await strapi.db.connection.raw(
    'select not exists (select 1 from graph.node) as is_empty',
  )) as {
    rows: { is_empty: boolean }[];
  };
  return rows[0]?.is_empty ?? false;
}

const TIDY = `select gin_clean_pending_list(i.oid) from pg_class i join pg_am a on a.oid = i.relam
  where a.amname = 'gin' and i.relkind = 'i' and i.relnamespace = 'graph'::regnamespace`;

/** Puts what the indexes of words hold in heaps where it belongs: searching would go through it, and the next editor tidy up. */
async function tidyIndexes(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(TIDY);
}
