import type { Core } from '@strapi/strapi';
import {
  COUNTRY,
  DOCUMENT,
  ORGANIZATION,
  PERSON,
  STATEMENT,
  type RecordUid,
} from '../../content/content-types';
import { documentLabel, organizationLabel, personLabel, statementLabel } from '../../content/labels';
import { readFactsOf, type Row } from './facts';

/** How each labelled type says what it is; the content manager's relation pickers show nothing but stored fields. */
const LABEL_OF: Partial<Record<RecordUid, (row: Row) => string>> = {
  [PERSON]: personLabel,
  [ORGANIZATION]: organizationLabel,
  [DOCUMENT]: documentLabel,
  [STATEMENT]: statementLabel,
};

/** Whose labels carry the name of a record of the given type, and by which relations they lead to it. */
const LABELLED_WITH: Partial<Record<RecordUid, readonly { uid: RecordUid; path: readonly string[] }[]>> = {
  [COUNTRY]: [
    { uid: PERSON, path: ['country'] },
    { uid: PERSON, path: ['positions', 'country'] },
    { uid: ORGANIZATION, path: ['country'] },
  ],
  [ORGANIZATION]: [
    { uid: PERSON, path: ['positions', 'organization'] },
    { uid: STATEMENT, path: ['speakerOrganizations'] },
  ],
  [PERSON]: [{ uid: STATEMENT, path: ['speakers'] }],
};

/** So many rows are read at once when a name changes that thousands of labels carry. */
const PAGE = 500;

/**
 * Stores the label of a row where it has changed.
 * @returns the label that holds now; undefined for types without one.
 */
export async function storeLabel(strapi: Core.Strapi, uid: RecordUid, row: Row): Promise<string | undefined> {
  await writeLabels(strapi, uid, outdatedLabels(uid, [row]));
  return LABEL_OF[uid]?.(row);
}

/** Stores the labels of new rows, drafts, with the rows of their publications. */
export async function storeNewLabels(
  strapi: Core.Strapi,
  uid: RecordUid,
  rows: readonly Row[],
): Promise<void> {
  const labelOf = LABEL_OF[uid];
  if (labelOf === undefined || rows.length === 0) return;
  const { tableName } = strapi.db.metadata.get(uid);
  await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `update ?? as stored set label = fresh.label
       from unnest(?::text[], ?::text[]) as fresh (id, label) where stored.document_id = fresh.id`,
      [tableName, rows.map(({ documentId }) => documentId), rows.map(labelOf)],
    ),
  );
}

/** Records whose labels carry the name of another. */
export interface Dependents {
  readonly uid: RecordUid;
  readonly ids: readonly number[];
}

/** Finds the rows whose labels carry the name of a person, organization or country. */
export async function findDependents(
  strapi: Core.Strapi,
  uid: RecordUid,
  documentId: string | undefined,
): Promise<readonly Dependents[]> {
  const dependents: Dependents[] = [];
  for (const dependent of LABELLED_WITH[uid] ?? []) {
    const where = dependent.path.reduceRight<object>((inner, step) => ({ [step]: inner }), { documentId });
    const rows: unknown[] = await strapi.db.query(dependent.uid).findMany({ where, select: ['id'] });
    dependents.push({ uid: dependent.uid, ids: (rows as { id: number }[]).map(({ id }) => id) });
  }
  return dependents;
}

/** Renews the labels of rows that carry a name which has changed or is gone. */
export async function renewLabels(strapi: Core.Strapi, dependents: readonly Dependents[]): Promise<void> {
  for (const { uid, ids } of dependents) {
    for (let from = 0; from < ids.length; from += PAGE) {
      const rows = await readFactsOf(strapi, uid, ids.slice(from, from + PAGE));
      await writeLabels(strapi, uid, outdatedLabels(uid, rows));
    }
  }
}

function outdatedLabels(uid: RecordUid, rows: readonly Row[]): ReadonlyMap<number, string> {
  const labelOf = LABEL_OF[uid];
  if (labelOf === undefined) return new Map();
  const labels = rows.map((row) => ({ id: row.id, before: row.label, label: labelOf(row) }));
  return new Map(labels.filter(({ before, label }) => before !== label).map(({ id, label }) => [id, label]));
}

/** One statement for all of them: a query each would hold the write lock for minutes where a president is renamed. */
async function writeLabels(
  strapi: Core.Strapi,
  uid: RecordUid,
  labels: ReadonlyMap<number, string>,
): Promise<void> {
  if (labels.size === 0) return;
  const { tableName } = strapi.db.metadata.get(uid);
  await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `update ?? as stored set label = fresh.label
       from unnest(?::int[], ?::text[]) as fresh (id, label) where stored.id = fresh.id`,
      [tableName, [...labels.keys()], [...labels.values()]],
    ),
  );
}
