import type { Core } from '@strapi/strapi';
import { project } from '../project/project';
import { readPublicRecords, type Run } from '../records/records';
import { linksTo, type PublicLink, type RecordsOfType } from '../records/referrers';
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
 * The records whose links to the given ones the graph does not know as they are: the link tables are compared with it. Links
 * wait there for a record to become public, and Strapi ties some anew whenever one is published.
 */
async function affectedReferrers(
  strapi: Core.Strapi,
  run: Run,
  { uid, documentIds }: RecordsOfType,
  { appeared, vanished }: GraphChange,
): Promise<readonly RecordsOfType[]> {
  const asked = isEditorialUid(uid) ? documentIds : [...appeared, ...vanished];
  if (asked.length === 0) return [];
  return differing(await linksTo(strapi, run, { uid, documentIds: asked }), await knownLinks(run, asked));
}

/** The records of which a link stands in one of two lists only: in a language, to a record. */
function differing(one: readonly PublicLink[], other: readonly PublicLink[]): readonly RecordsOfType[] {
  const keyOf = ({ uid, documentId, locale, targetId }: PublicLink) =>
    [uid, documentId, locale, targetId].join(' ');
  const [first, second] = [new Set(one.map(keyOf)), new Set(other.map(keyOf))];
  const odd = [...one, ...other].filter((link) => first.has(keyOf(link)) !== second.has(keyOf(link)));
  return RECORD_UIDS.map((uid): RecordsOfType => {
    const ids = odd.filter((link) => link.uid === uid).map(({ documentId }) => documentId);
    return { uid, documentIds: [...new Set(ids)] };
  }).filter(({ documentIds }) => documentIds.length > 0);
}

const RECORD_UIDS = Object.keys(RECORD_TYPES) as RecordUid[];

/** The links to records that the graph has; those of a type without languages stand there in each. */
async function knownLinks(run: Run, documentIds: readonly string[]): Promise<readonly PublicLink[]> {
  const { rows } = await run(
    `select distinct from_type, from_id, case from_type when 'article' then locale else '' end as locale, to_id
     from graph.edge where to_id = any(?::text[])`,
    [documentIds],
  );
  return (rows as { from_type: string; from_id: string; locale: string; to_id: string }[]).map((row) => ({
    uid: uidOf(row.from_type),
    documentId: row.from_id,
    locale: row.locale,
    targetId: row.to_id,
  }));
}

function uidOf(type: string): RecordUid {
  const found = Object.entries(RECORD_TYPES).find(([, name]) => name === type);
  if (found === undefined) throw new Error(`No record type is called "${type}"`);
  return found[0] as RecordUid;
}
