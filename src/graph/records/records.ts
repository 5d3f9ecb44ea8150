import type { Core } from '@strapi/strapi';
import type { RecordUid } from '../../content/content-types';
import type { StoredRecord } from '../project/stored-record';
import { momentSql, publicSql, rowJsonSql, type Scope } from './row-json';
import { modelsOf } from './tables';

/** Runs one statement, in a transaction or on a connection of its own; `?` stands for a value. */
export type Run = (sql: string, bindings: readonly unknown[]) => Promise<{ readonly rows: unknown[] }>;

/** A stored row with what tells it from the record's other rows. */
export interface RecordRow extends StoredRecord {
  readonly rowId: number;
}

/** A row as the statements of this file give it. */
export interface Row {
  readonly row_id: number;
  readonly document_id: string;
  readonly locale: string | null;
  readonly updated_at: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The public rows of records of one type, in the order of their ids; an article has one per language. */
export async function readPublicRecords(
  strapi: Core.Strapi,
  run: Run,
  uid: RecordUid,
  documentIds: readonly string[],
): Promise<readonly RecordRow[]> {
  return readRows(run, uid, `${publicRowsSql(strapi, uid)} ${ORDER}`, [documentIds]);
}

/** SQL for the public rows of records of one type, with one list of ids to bind; `attributes` is all that is shown of each. */
export function publicRowsSql(strapi: Core.Strapi, uid: RecordUid): string {
  return `${selectSql(strapi, uid, 'public')} where r.document_id = any(?::text[]) and ${publicSql(uid, 'r')}`;
}

/** Rows of one type with all that they hold, drafts and private attributes too. */
export async function readWholeRows(
  strapi: Core.Strapi,
  run: Run,
  uid: RecordUid,
  rowIds: readonly number[],
): Promise<readonly RecordRow[]> {
  const sql = `${selectSql(strapi, uid, 'whole')} where r.id = any(?::int[]) ${ORDER}`;
  return readRows(run, uid, sql, [rowIds]);
}

/** The ids of the next public records of a type after the given one, for walking through all of them. */
export async function nextPublicIds(
  strapi: Core.Strapi,
  run: Run,
  uid: RecordUid,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly string[]> {
  const { table } = modelsOf(strapi)(uid);
  const { rows } = await run(
    `select distinct r.document_id from "${table}" r where r.document_id > ? and ${publicSql(uid, 'r')}
     order by r.document_id limit ?`,
    [after, limit],
  );
  return (rows as { document_id: string }[]).map((row) => row.document_id);
}

const ORDER = 'order by r.document_id, r.locale, r.id';

/** Built once for each application, type and scope: the schemas do not change while it runs. */
const statements = new WeakMap<Core.Strapi, Map<string, string>>();

function selectSql(strapi: Core.Strapi, uid: RecordUid, scope: Scope): string {
  const known = statements.get(strapi) ?? new Map<string, string>();
  statements.set(strapi, known);
  const key = `${scope} ${uid}`;
  const sql = known.get(key) ?? buildSelect(strapi, uid, scope);
  known.set(key, sql);
  return sql;
}

function buildSelect(strapi: Core.Strapi, uid: RecordUid, scope: Scope): string {
  const models = modelsOf(strapi);
  const model = models(uid);
  return `select r.id as row_id, r.document_id, r.locale, ${momentSql('r.updated_at')} as updated_at,
    ${rowJsonSql(models, model, 'r', scope)} as attributes from "${model.table}" r`;
}

async function readRows(
  run: Run,
  uid: RecordUid,
  sql: string,
  bindings: readonly unknown[],
): Promise<readonly RecordRow[]> {
  const { rows } = await run(sql, bindings);
  return (rows as Row[]).map((row) => recordRowOf(uid, row));
}

/** A row as records are read. */
export function recordRowOf(uid: RecordUid, row: Row): RecordRow {
  return {
    uid,
    rowId: row.row_id,
    documentId: row.document_id,
    locale: row.locale,
    updatedAt: row.updated_at,
    attributes: row.attributes,
  };
}
