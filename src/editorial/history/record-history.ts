import type { Core } from '@strapi/strapi';
import type { DeskAction, DeskSubject, RecordAction } from '../../content/deeds';
import { isEditorialUid, RECORD_TYPES, type RecordUid } from '../../content/content-types';
import { readWholeRows, type RecordRow, type Run } from '../../graph/records/records';
import type { Editor } from '../../content/history-entry';
import { inWriteTransaction } from '../../platform/database/write-lock';
import { presentEditor } from './editor';

/** Something done to a record: to some language versions of it, or to all. */
export interface Deed {
  readonly uid: RecordUid;
  readonly documentId: string;
  readonly action: RecordAction;
  /** undefined stands for all; types without languages are not asked. */
  readonly locales?: readonly string[];
}

/**
 * Adds to the record's history what it is after a save or publication: one entry per language version, in the write's
 * transaction. The history is only ever added to.
 */
export async function recordHistory(strapi: Core.Strapi, deed: Deed): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const run: Run = (sql, bindings) => trx.raw(sql, bindings as string[]);
    const rows = await readWholeRows(strapi, run, deed.uid, await rowIdsOf(strapi, deed));
    const editor = presentEditor(strapi);
    for (const row of rows) await insertEntry(run, deed, editor, entryOf(strapi, row));
  });
}

/** What was done to one row of a record, with what it held then where that has changed since. */
export interface RowDeed {
  readonly uid: RecordUid;
  readonly rowId: number;
  readonly action: RecordAction;
  readonly then: Readonly<Record<string, unknown>>;
}

const INSERT_ENTRIES = `insert into graph.history (record_id, type, locale, version, action, editor, body, edges)
  select record_id, type, locale, row_number() over (partition by record_id, locale order by n), action, ?::jsonb, body, edges
  from json_to_recordset(?::json) as given (n int, record_id text, type text, locale text, action text, body jsonb, edges jsonb)
  order by n`;

/** Begins the histories of records that had none: in the order of the deeds, in few statements for many records. */
export async function beginHistories(strapi: Core.Strapi, deeds: readonly RowDeed[]): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const run: Run = (sql, bindings) => trx.raw(sql, bindings as string[]);
    const rows = new Map<string, RecordRow>();
    for (const uid of new Set(deeds.map((deed) => deed.uid))) {
      const ids = deeds.filter((deed) => deed.uid === uid).map(({ rowId }) => rowId);
      for (const row of await readWholeRows(strapi, run, uid, ids)) rows.set(`${uid} ${row.rowId}`, row);
    }
    const entries = deeds.map(({ uid, rowId, action, then }, n) => {
      const row = rows.get(`${uid} ${rowId}`);
      if (row === undefined) throw new Error(`There is no row ${rowId} of ${uid}`);
      const { locale, body, edges } = entryOf(strapi, row);
      const id = { n, record_id: row.documentId, type: RECORD_TYPES[uid], locale, action };
      return { ...id, body: { ...body, ...then }, edges };
    });
    await run(INSERT_ENTRIES, [JSON.stringify(presentEditor(strapi)), JSON.stringify(entries)]);
  });
}

/** Adds that language versions of a record are gone; what they last held stands in the entries before. */
export async function recordDeletion(strapi: Core.Strapi, deed: Deed): Promise<void> {
  const editor = presentEditor(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    const run: Run = (sql, bindings) => trx.raw(sql, bindings as string[]);
    for (const locale of deed.locales ?? [''])
      await insertEntry(run, deed, editor, { locale, body: {}, edges: {} });
  });
}

/** Adds to the history of a record that is gone which other it is part of now. */
export async function recordMerge(
  strapi: Core.Strapi,
  {
    uid,
    documentId,
    into,
    label,
  }: Pick<Deed, 'uid' | 'documentId'> & Readonly<Record<'into' | 'label', string>>,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const run: Run = (sql, bindings) => trx.raw(sql, bindings as string[]);
    const entry: Entry = { locale: '', body: { into, label }, edges: {} };
    await insertEntry(run, { uid, documentId, action: 'merge' }, presentEditor(strapi), entry);
  });
}

/** Something done at the desk to what is no record. */
export interface DeskDeed {
  readonly subject: DeskSubject;
  readonly id: string;
  readonly action: DeskAction;
  /** What the audit trail calls it; never a reader's name, which the trail would keep for longer than the account. */
  readonly label?: string;
}

/** Adds to the audit trail what a colleague did at the desk to what is no record, in the transaction that does it. */
export async function recordDeskDeed(
  strapi: Core.Strapi,
  { subject, id, action, label }: DeskDeed,
): Promise<void> {
  const editor = JSON.stringify(presentEditor(strapi));
  await inWriteTransaction(strapi, async (trx) => {
    const values = [JSON.stringify(label === undefined ? {} : { label }), '{}'];
    await trx.raw(INSERT_ENTRY, [id, subject, '', action, editor, ...values, id, '']);
  });
}

/** In which languages a record is stored, out of those that the deed names; types without languages have the empty one. */
export async function storedLocales(
  strapi: Core.Strapi,
  { uid, documentId, locales }: Omit<Deed, 'action'>,
): Promise<readonly string[]> {
  const where = { documentId, ...(locales ? { locale: { $in: locales } } : {}) };
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where, select: ['locale'] });
  return [...new Set((rows as { locale: string | null }[]).map(({ locale }) => locale ?? ''))];
}

interface Entry {
  /** Empty for types without languages. */
  readonly locale: string;
  readonly body: object;
  readonly edges: object;
}

const INSERT_ENTRY = `insert into graph.history (record_id, type, locale, version, action, editor, body, edges)
  select ?, ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ? from graph.history where record_id = ? and locale = ?`;

async function insertEntry(
  run: Run,
  { uid, documentId, action }: Deed,
  editor: Editor,
  { locale, body, edges }: Entry,
): Promise<void> {
  const values = [JSON.stringify(editor), JSON.stringify(body), JSON.stringify(edges)];
  await run(INSERT_ENTRY, [documentId, RECORD_TYPES[uid], locale, action, ...values, documentId, locale]);
}

/** The rows that a deed left behind: published ones after a publication, drafts after anything else. */
async function rowIdsOf(
  strapi: Core.Strapi,
  { uid, documentId, action, locales }: Deed,
): Promise<readonly number[]> {
  const publishedAt = action === 'publish' ? { $notNull: true } : { $null: true };
  const status = isEditorialUid(uid) ? { publishedAt } : {};
  const where = { documentId, ...status, ...(locales ? { locale: { $in: locales } } : {}) };
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where, select: ['id'] });
  return (rows as { id: number }[]).map(({ id }) => id);
}

function entryOf(strapi: Core.Strapi, { uid, locale, attributes }: RecordRow): Entry {
  const schema = strapi.getModel(uid).attributes as Readonly<Record<string, { type: string }>>;
  const isEdge = ([name]: [string, unknown]) => ['relation', 'media'].includes(schema[name]?.type ?? '');
  const entries = Object.entries(attributes);
  return {
    locale: locale ?? '',
    body: Object.fromEntries(entries.filter((entry) => !isEdge(entry))),
    edges: Object.fromEntries(entries.filter(isEdge)),
  };
}
