import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, type RecordUid } from '../../content/content-types';
import { inWriteTransaction, type Transaction } from '../../platform/database/write-lock';
import type { Run } from '../records/records';
import { announce } from '../write/announce';
import { writeProjections } from '../write/write-projections';
import type { Lexicon } from '../write/lexicon';
import { readPage, type Page } from './page';
import { withReader } from './reader';
import { writeState, type RebuildState } from './state';

/** What was done: records and nodes looked at, and records whose nodes were not as they are now. */
export interface Done {
  readonly records: number;
  readonly nodes: number;
  readonly changed: number;
}

export const NOTHING_DONE: Done = { records: 0, nodes: 0, changed: 0 };

export function sumOf(one: Done, other: Done): Done {
  return {
    records: one.records + other.records,
    nodes: one.nodes + other.nodes,
    changed: one.changed + other.changed,
  };
}

/** What the stints of one rebuild have in common. */
export interface Work {
  readonly strapi: Core.Strapi;
  readonly lexicon: Lexicon;
  /** So long a stint goes on; it ends with the page that is under way. */
  readonly milliseconds: number;
}

/** What a stint did, and where the next one begins; undefined at the end of all records. */
export interface Stint {
  readonly done: Done;
  readonly next: RebuildState | undefined;
}

/** So many records are read and written at once. */
const PAGE = 150;
const UIDS = Object.keys(RECORD_TYPES) as RecordUid[];

/**
 * Rebuilds some pages in one transaction that holds the lock of the write side. While the database writes one of them the
 * next is read over another connection and projected: under the lock nobody changes a record, so what is read ahead is still
 * true when it is written.
 */
export async function rebuildStint(work: Work, from: RebuildState): Promise<Stint> {
  const { strapi, lexicon, milliseconds } = work;
  return withReader(strapi, (reader) =>
    inWriteTransaction(strapi, async (trx) => {
      const end = performance.now() + milliseconds;
      const run = runIn(trx);
      // Consumers are told what happens in the newsroom (docs/decisions/webhooks.md); putting rows right is not that.
      await run('set local dossier.upkeep = on', []);
      const read = (state: RebuildState) =>
        readPage({ strapi, lexicon, run: reader ?? run }, { ...state, limit: PAGE });
      let done = NOTHING_DONE;
      let page: Page | undefined = await read(from);
      let next: RebuildState | undefined;
      while (page !== undefined) {
        next = stateAfter(page);
        const write = writePage(strapi, run, page);
        if (reader === undefined) await write;
        const ahead = next !== undefined && performance.now() < end ? read(next) : undefined;
        const [written, following]: [Done, Page | undefined] = await Promise.all([write, ahead]);
        done = sumOf(done, written);
        page = following;
      }
      if (next !== undefined) await writeState(strapi, next);
      return { done, next };
    }),
  );
}

async function writePage(strapi: Core.Strapi, run: Run, { ids, projections }: Page): Promise<Done> {
  const { ids: changed } = await writeProjections(run, ids, projections);
  if (changed.length > 0) await announce(strapi, [...changed, 'lists']);
  const nodes = projections.reduce((sum, projection) => sum + projection.nodes.length, 0);
  return { records: ids.length, nodes, changed: changed.length };
}

/** The next page of the same type, else the first of the next type; undefined at the end. */
function stateAfter({ uid, ids }: Page): RebuildState | undefined {
  const last = ids.at(-1);
  if (last !== undefined && ids.length === PAGE) return { uid, after: last };
  const following = UIDS[UIDS.indexOf(uid) + 1];
  return following && { uid: following, after: '' };
}

function runIn(trx: Transaction): Run {
  return (sql, bindings) => trx.raw(sql, bindings as string[]);
}
