import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import { LINKED_TYPES, type KnownRecord, type LinkedType } from '../linking/known-record';
import { buildIndex, putRecord, removeRecord, type NameIndex } from '../linking/name-index';
import { readKnownRecords } from './known-records';

/** The index of an application, and the entry of the history up to which it knows the records. */
interface Held {
  readonly index: NameIndex;
  seq: number;
}

const held = new WeakMap<Core.Strapi, Promise<Held>>();

/** So many records are read at once: the server answers others in between. */
const PAGE = 1000;

/**
 * The index of the names of all records as they are committed now, or in the transaction under way. Made at the first call;
 * after that brought in step with what the history says was written since (docs/decisions/linking-index.md), by whichever
 * instance.
 */
export async function currentIndex(strapi: Core.Strapi): Promise<NameIndex> {
  const building = held.get(strapi) ?? build(strapi);
  held.set(strapi, building);
  building.catch(() => held.delete(strapi));
  const present = await building;
  while (!(await refresh(strapi, present)));
  return present.index;
}

async function build(strapi: Core.Strapi): Promise<Held> {
  // Read before the records: what is written meanwhile is read again.
  const seq = await lastSeq(strapi);
  const index = buildIndex([]);
  for (const type of LINKED_TYPES) {
    for (let after: number | undefined = 0; after !== undefined;) {
      const page = await readKnownRecords(strapi, type, { after, limit: PAGE });
      for (const record of page.records) putRecord(index, record);
      after = page.last;
    }
  }
  return { index, seq };
}

/** @returns false where there may be more: after so many, or where another refresh was quicker and this read is older. */
async function refresh(strapi: Core.Strapi, present: Held): Promise<boolean> {
  const from = present.seq;
  const { changed, upTo } = await writtenSince(strapi, from);
  if (upTo === from) return true;
  const records: KnownRecord[] = [];
  for (const [type, documentIds] of changed)
    records.push(...(await readKnownRecords(strapi, type, { documentIds })).records);
  if (present.seq !== from) return false;
  for (const id of [...changed.values()].flat()) removeRecord(present.index, id);
  for (const record of records) putRecord(present.index, record);
  present.seq = upTo;
  return false;
}

interface Written {
  readonly changed: ReadonlyMap<LinkedType, readonly string[]>;
  /** The last entry of the history that was read, of whatever type. */
  readonly upTo: number;
}

/** The next records that were written. Entries are numbered under the lock of all writes, so none appears later. */
async function writtenSince(strapi: Core.Strapi, seq: number): Promise<Written> {
  const rows = await rowsOf<{ seq: string; type: string; id: string }>(
    strapi,
    'select seq, type, record_id as id from graph.history where seq > ? order by seq limit ?',
    [seq, PAGE],
  );
  const idsOf = (type: LinkedType) => [
    ...new Set(rows.filter((row) => row.type === type).map(({ id }) => id)),
  ];
  const changed = LINKED_TYPES.map((type) => [type, idsOf(type)] as const);
  return {
    changed: new Map(changed.filter(([, ids]) => ids.length > 0)),
    upTo: Number(rows.at(-1)?.seq ?? seq),
  };
}

async function lastSeq(strapi: Core.Strapi): Promise<number> {
  const [row] = await rowsOf<{ seq: string }>(
    strapi,
    'select coalesce(max(seq), 0) as seq from graph.history',
  );
  return Number(row?.seq ?? 0);
}
