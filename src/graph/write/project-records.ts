import type { Core } from '@strapi/strapi';
import { project } from '../project/project';
import { readPublicRecords, type Run } from '../records/records';
import { referrersOf, type RecordsOfType } from '../records/referrers';
import { RECORD_TYPES, type RecordUid } from '../../content/content-types';
import { NO_CHANGE, writeProjections, type GraphChange } from './write-projections';

/**
 * Brings the published graph in step with the stored records: those that a write touched, and those that refer to one of
 * them which became public or ceased to be. Runs in the write's transaction.
 * @returns ids of all nodes that are new, changed or gone.
 */
export async function projectRecords(
  strapi: Core.Strapi,
  run: Run,
  touched: readonly RecordsOfType[],
): Promise<readonly string[]> {
  const changes: { readonly uid: RecordUid; readonly change: GraphChange }[] = [];
  for (const records of touched)
    changes.push({ uid: records.uid, change: await projectOfType(strapi, run, records) });
  const changed = new Set(changes.flatMap(({ change }) => change.ids));
  // Only now: one that refers to another may itself have been touched, and must not be met before its turn.
  for (const { uid, change } of changes) {
    for (const referrers of await affectedReferrers(strapi, run, uid, change)) {
      const { ids } = await projectOfType(strapi, run, referrers);
      for (const id of ids) changed.add(id);
    }
  }
  return [...changed];
}

/** So many records are read and written at once. */
const PAGE = 200;

async function projectOfType(
  strapi: Core.Strapi,
  run: Run,
  { uid, documentIds }: RecordsOfType,
): Promise<GraphChange> {
  let total = NO_CHANGE;
  for (let from = 0; from < documentIds.length; from += PAGE) {
    const page = documentIds.slice(from, from + PAGE);
    const records = await readPublicRecords(strapi, run, uid, page);
    total = joined(total, await writeProjections(run, page, records.map(project)));
  }
  return total;
}

function joined(one: GraphChange, other: GraphChange): GraphChange {
  return {
    ids: [...one.ids, ...other.ids],
    appeared: [...one.appeared, ...other.appeared],
    vanished: [...one.vanished, ...other.vanished],
  };
}

/**
 * Who refers to records that appeared or vanished. Those that appeared are looked for in the link tables, where links wait
 * for them; those that vanished in the graph, where their links still stand.
 */
async function affectedReferrers(
  strapi: Core.Strapi,
  run: Run,
  uid: RecordUid,
  { appeared, vanished }: GraphChange,
): Promise<readonly RecordsOfType[]> {
  const waiting = await referrersOf(strapi, run, { uid, documentIds: appeared });
  if (vanished.length === 0) return waiting;
  return [...waiting, ...(await graphReferrersOf(run, vanished))];
}

async function graphReferrersOf(run: Run, documentIds: readonly string[]): Promise<readonly RecordsOfType[]> {
  const { rows } = await run(
    `select from_type, array_agg(distinct from_id) as ids from graph.edge where to_id = any(?::text[]) group by from_type`,
    [documentIds],
  );
  return (rows as { from_type: string; ids: string[] }[]).map(({ from_type, ids }) => ({
    uid: uidOf(from_type),
    documentIds: ids,
  }));
}

function uidOf(type: string): RecordUid {
  const found = Object.entries(RECORD_TYPES).find(([, name]) => name === type);
  if (found === undefined) throw new Error(`No record type is called "${type}"`);
  return found[0] as RecordUid;
}
