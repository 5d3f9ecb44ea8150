import type { Core } from '@strapi/strapi';
import { project } from '../project/project';
import { readPublicRecords, type Run } from '../records/records';
import { referrersOf, type RecordsOfType } from '../records/referrers';
import { RECORD_TYPES, isEditorialUid, type RecordUid } from '../../content/content-types';
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
  const changes: { readonly records: RecordsOfType; readonly change: GraphChange }[] = [];
  for (const records of touched) changes.push({ records, change: await projectOfType(strapi, run, records) });
  const changed = new Set(changes.flatMap(({ change }) => change.ids));
  // Only now: one that refers to another may itself have been touched, and must not be met before its turn.
  for (const { records, change } of changes) {
    for (const referrers of await affectedReferrers(strapi, run, records, change)) {
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
 * Who refers to records, as the graph does not know it yet. Those that vanished are looked for in the graph, where links to
 * them still stand. For the others the link tables are compared with it: links wait there for a record to become public,
 * and Strapi ties some anew whenever one is published.
 */
async function affectedReferrers(
  strapi: Core.Strapi,
  run: Run,
  { uid, documentIds }: RecordsOfType,
  { appeared, vanished }: GraphChange,
): Promise<readonly RecordsOfType[]> {
  const asked = isEditorialUid(uid) ? documentIds : appeared;
  if (asked.length === 0 && vanished.length === 0) return [];
  const linked = await referrersOf(strapi, run, { uid, documentIds: asked });
  const known = await graphReferrersOf(run, [...asked, ...vanished]);
  const gone = vanished.length > 0 ? await graphReferrersOf(run, vanished) : [];
  return [...differing(linked, known), ...gone];
}

/** The records that stand in one of two lists only. */
function differing(one: readonly RecordsOfType[], other: readonly RecordsOfType[]): readonly RecordsOfType[] {
  return RECORD_UIDS.map((uid): RecordsOfType => {
    const idsIn = (list: readonly RecordsOfType[]) =>
      new Set(list.filter((records) => records.uid === uid).flatMap(({ documentIds }) => documentIds));
    const [first, second] = [idsIn(one), idsIn(other)];
    const documentIds = [...new Set([...first, ...second])].filter((id) => first.has(id) !== second.has(id));
    return { uid, documentIds };
  }).filter(({ documentIds }) => documentIds.length > 0);
}

const RECORD_UIDS = Object.keys(RECORD_TYPES) as RecordUid[];

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
