import type { Core } from '@strapi/strapi';
import type { RecordUid } from '../../content/content-types';
import { inWriteTransaction } from '../../platform/database/write-lock';
import type { Run } from '../records/records';
import { announce } from '../write/announce';
import { writeProjections } from '../write/write-projections';
import type { Lexicon } from '../write/lexicon';
import { PAGES_AHEAD, readAhead } from './ahead';
import type { Page } from './page';
import { withReader } from './reader';
import { seal } from './seals';
import { writeState, type RebuildState } from './state';

/** What was done: records and nodes looked at, and records whose nodes were not as they are now. */
export interface Done {
  readonly records: number;
  readonly nodes: number;
  readonly changed: number;
  readonly byType: ByType;
}

/** Nodes of each type, and the milliseconds from the end of the page before each of its pages to the page's own end. */
export type ByType = Readonly<
  Partial<Record<RecordUid, { readonly nodes: number; readonly milliseconds: number }>>
>;

export const NOTHING_DONE: Done = { records: 0, nodes: 0, changed: 0, byType: {} };

export function sumOf(one: Done, other: Done): Done {
  const uids = [...Object.keys(one.byType), ...Object.keys(other.byType)] as RecordUid[];
  const sum = (uid: RecordUid, what: 'nodes' | 'milliseconds') =>
    (one.byType[uid]?.[what] ?? 0) + (other.byType[uid]?.[what] ?? 0);
  return {
    records: one.records + other.records,
    nodes: one.nodes + other.nodes,
    changed: one.changed + other.changed,
    byType: Object.fromEntries(
      uids.map((uid) => [uid, { nodes: sum(uid, 'nodes'), milliseconds: sum(uid, 'milliseconds') }]),
    ),
  };
}

/** What the stints of one rebuild have in common. */
export interface Work {
  readonly strapi: Core.Strapi;
  readonly lexicon: Lexicon;
  /** So long a stint goes on where somebody waits; it ends with the pages that are under way. */
  readonly milliseconds: number;
  /** Whether nobody has anything to find in the graph yet. */
  readonly isFirst: boolean;
}

/** What a stint did, and where the next one begins; undefined at the end of all records. */
export interface Stint {
  readonly done: Done;
  readonly next: RebuildState | undefined;
}

/** So many times as long a stint goes on where nobody waits. */
const UNDISTURBED = 10;

/**
 * Rebuilds some pages in one transaction that holds the lock of the write side. While the database writes one of them, the
 * next ones are read over another connection and projected: under the lock nobody changes a record, so what is read ahead is
 * still true when it is written.
 */
export async function rebuildStint(work: Work, from: RebuildState): Promise<Stint> {
  const { strapi, lexicon } = work;
  return withReader(strapi, (reader) =>
    inWriteTransaction(strapi, async (trx) => {
      await trx.raw(work.isFirst ? `${SETTINGS}; ${SETTINGS_OF_FIRST}` : SETTINGS);
      const run: Run = (sql, bindings) => trx.raw(sql, bindings as string[]);
      const source = { strapi, lexicon, run: reader ?? run, runInGraph: run };
      const pages = readAhead(source, from, reader === undefined ? 1 : PAGES_AHEAD);
      const isOver = clockOf(work.milliseconds, run);
      let [done, next]: [Done, RebuildState | undefined] = [NOTHING_DONE, undefined];
      let start = performance.now();
      for (let read = await pages.take(); read !== undefined; read = await pages.take()) {
        const written = await writePage(strapi, run, read.page);
        const end = performance.now();
        const byType = { [read.uid]: { nodes: written.nodes, milliseconds: end - start } };
        done = sumOf(done, { ...written, byType });
        start = end;
        next = read.next;
        if (await isOver()) pages.stop();
      }
      if (next !== undefined) await writeState(strapi, next);
      return { done, next };
    }),
  );
}

/**
 * What a crash of the database takes back of a rebuild, the rebuild makes again: its commits need not wait for the disk. And
 * consumers are told what happens in the newsroom (docs/decisions/webhooks.md); putting rows right is not that.
 */
const SETTINGS = 'set local synchronous_commit = off; set local dossier.upkeep = on';

/**
 * The index of words takes new ones in batches, the dearer for those who search meanwhile the larger they are, and the cheaper
 * for the writer: for a graph in which there was nothing to find, these are large.
 */
const SETTINGS_OF_FIRST = `set local gin_pending_list_limit = '64MB'`;

const IS_AWAITED = `select exists (select 1 from pg_locks where locktype = 'advisory' and not granted
  and database = (select oid from pg_database where datname = current_database())) as is_awaited`;

/** Tells whether a stint that begins now is over: soon where somebody waits for the lock. */
function clockOf(milliseconds: number, run: Run): () => Promise<boolean> {
  const start = performance.now();
  return async () => {
    const took = performance.now() - start;
    if (took < milliseconds) return false;
    if (took >= milliseconds * UNDISTURBED) return true;
    const { rows } = await run(IS_AWAITED, []);
    return (rows as { is_awaited: boolean }[])[0]?.is_awaited ?? true;
  };
}

async function writePage(strapi: Core.Strapi, run: Run, page: Page): Promise<Omit<Done, 'byType'>> {
  const { records, rightNodes, ids, projections, sources } = page;
  const { ids: changed } = await writeProjections(run, ids, projections);
  await seal(run, sources);
  if (changed.length > 0) await announce(strapi, [...changed, 'lists']);
  const nodes = projections.reduce((sum, projection) => sum + projection.nodes.length, rightNodes);
  return { records, nodes, changed: changed.length };
}
