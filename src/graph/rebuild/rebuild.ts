import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, type RecordUid } from '../../content/content-types';
import { inWriteTransaction, type Transaction } from '../../platform/database/write-lock';
import { PROJECTION_VERSION, project } from '../project/project';
import { nextPublicIds, readPublicRecords, type Run } from '../records/records';
import { announce } from '../write/announce';
import { writeProjections } from '../write/write-projections';
import { dropOrphans } from './orphans';
import { readState, writeState, type RebuildState } from './state';

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
  readonly isResumed: boolean;
}

export interface RebuildOptions {
  /** Begins anew although an earlier rebuild was broken off. */
  readonly restart?: boolean;
  readonly onProgress?: (progress: RebuildProgress) => void;
}

/** So many records go into one transaction: few enough that an editor who saves meanwhile hardly waits. */
const PAGE = 200;
const UIDS = Object.keys(RECORD_TYPES) as RecordUid[];

/**
 * Makes the published graph again from the records, page by page, while readers and editors go on: what is right stays
 * untouched, what is not is replaced, and what has no record goes. A rebuild that was broken off goes on where it was.
 */
export async function rebuildGraph(
  strapi: Core.Strapi,
  { restart = false, onProgress }: RebuildOptions = {},
): Promise<RebuildReport> {
  const start = performance.now();
  const begun = restart ? undefined : await readState(strapi);
  let state: RebuildState = begun ?? { uid: UIDS[0] as RecordUid, after: '' };
  let total = { records: 0, nodes: 0, changed: 0 };
  for (;;) {
    const page = await rebuildPage(strapi, state);
    total = {
      records: total.records + page.records,
      nodes: total.nodes + page.nodes,
      changed: total.changed + page.changed,
    };
    onProgress?.({ uid: state.uid, records: total.records, nodes: total.nodes });
    if (page.next === undefined) break;
    state = page.next;
  }
  const dropped = await dropOrphans(strapi);
  await writeState(strapi, undefined, PROJECTION_VERSION);
  const seconds = (performance.now() - start) / 1000;
  return { ...total, changed: total.changed + dropped, seconds, isResumed: begun !== undefined };
}

interface Page {
  readonly records: number;
  readonly nodes: number;
  readonly changed: number;
  readonly next: RebuildState | undefined;
}

async function rebuildPage(strapi: Core.Strapi, state: RebuildState): Promise<Page> {
  return inWriteTransaction(strapi, async (trx) => {
    const run = runIn(trx);
    const ids = await nextPublicIds(strapi, run, state.uid, { after: state.after, limit: PAGE });
    const projections = (await readPublicRecords(strapi, run, state.uid, ids)).map(project);
    const change = await writeProjections(run, ids, projections);
    if (change.ids.length > 0) await announce(strapi, [...change.ids, 'lists']);
    const next = nextState(state, ids);
    if (next !== undefined) await writeState(strapi, next);
    const nodes = projections.reduce((sum, projection) => sum + projection.nodes.length, 0);
    return { records: ids.length, nodes, changed: change.ids.length, next };
  });
}

/** The next page of the same type, else the first of the next type; undefined at the end. */
function nextState({ uid }: RebuildState, ids: readonly string[]): RebuildState | undefined {
  const last = ids.at(-1);
  if (last !== undefined && ids.length === PAGE) return { uid, after: last };
  const following = UIDS[UIDS.indexOf(uid) + 1];
  return following && { uid: following, after: '' };
}

function runIn(trx: Transaction): Run {
  return (sql, bindings) => trx.raw(sql, bindings as string[]);
}
