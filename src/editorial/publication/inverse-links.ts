import type { Core } from '@strapi/strapi';
import type { RecordUid } from '../../content/content-types';
import { isInverse } from './inverse-ends';
import { modelReader } from './model';

/** Which rows of a document a write replaces: its drafts or its published rows, in some languages or in all. */
export interface ReplacedRows {
  readonly documentId: string | undefined;
  readonly status: 'draft' | 'published';
  /** undefined stands for all; types without languages are not asked. */
  readonly locales: readonly string[] | undefined;
}

/** A link table seen from the record that links lead to. */
interface LinkTable {
  readonly name: string;
  readonly ownerColumn: string;
  readonly targetColumn: string;
  /** Whether the links come from records of the same type: then their own rows may have been replaced too. */
  readonly isOfOneType: boolean;
  /** Whether a record can have one such link only. */
  readonly isToOne: boolean;
}

type LinkRow = Readonly<Record<string, unknown>>;

interface StoredRow {
  readonly id: number;
  readonly locale: string | null;
}

/**
 * Runs a write that replaces rows (a publish or a discard deletes and creates them) and sees to it that other records link
 * the new rows exactly as they linked the old ones, in their order.
 *
 * Strapi builds those links anew from the record's other state: publishing a statement that an article's draft has dropped
 * would take it out of the public article, and discarding a letter would cut it off from the drafts that answer it. Rows
 * that are new have no older links; there Strapi's own choice stays.
 */
export async function keepingInverseLinks<T>(
  strapi: Core.Strapi,
  uid: RecordUid,
  replaced: ReplacedRows,
  work: () => Promise<T>,
): Promise<T> {
  const before = await readRows(strapi, uid, replaced);
  const links = await readLinks(strapi, uid, before);
  const result = await work();
  const after = await readRows(strapi, uid, replaced);
  const renewed = renewedIds(before, after);
  for (const { table, rows } of links) await restoreLinks(strapi, table, rows, renewed);
  const known = new Set(renewed.values());
  const added = after.map(({ id }) => id).filter((id) => !known.has(id));
  for (const table of linkTables(strapi, uid)) await dropSecondLinks(strapi, table, added);
  return result;
}

/**
 * Strapi ties a row that is public for the first time to all whose drafts lead to it. A public record that leads elsewhere by
 * then keeps its one link: what its draft says is not published.
 */
async function dropSecondLinks(
  strapi: Core.Strapi,
  { name, ownerColumn, targetColumn, isToOne }: LinkTable,
  targets: readonly number[],
): Promise<void> {
  if (!isToOne || targets.length === 0) return;
  await inTransaction(
    strapi,
    `delete from ?? added using ?? held where added.?? = any(?::int[]) and held.?? = added.?? and held.id < added.id`,
    [name, name, targetColumn, targets, ownerColumn, ownerColumn],
  );
}

async function readRows(
  strapi: Core.Strapi,
  uid: RecordUid,
  replaced: ReplacedRows,
): Promise<readonly StoredRow[]> {
  const { documentId, status, locales } = replaced;
  const publishedAt = status === 'draft' ? { $null: true } : { $notNull: true };
  const where = { documentId, publishedAt, ...(locales ? { locale: { $in: locales } } : {}) };
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where, select: ['id', 'locale'] });
  return rows as StoredRow[];
}

/** Old row ids to new ones, by language. */
function renewedIds(before: readonly StoredRow[], after: readonly StoredRow[]): ReadonlyMap<number, number> {
  const pairs = before.flatMap(({ id, locale }): [number, number][] => {
    const successor = after.find((row) => row.locale === locale);
    return successor ? [[id, successor.id]] : [];
  });
  return new Map(pairs);
}

async function readLinks(
  strapi: Core.Strapi,
  uid: RecordUid,
  rows: readonly StoredRow[],
): Promise<readonly { table: LinkTable; rows: readonly LinkRow[] }[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const tables = linkTables(strapi, uid);
  return Promise.all(
    tables.map(async (table) => {
      const found = await inTransaction(strapi, `select * from ?? where ?? = any(?::int[])`, [
        table.name,
        table.targetColumn,
        ids,
      ]);
      return { table, rows: found };
    }),
  );
}

/** The link tables of all relations of which the type is the inverse end. */
function linkTables(strapi: Core.Strapi, uid: RecordUid): readonly LinkTable[] {
  const attributes = modelReader(strapi)(uid);
  const metadata = strapi.db.metadata.get(uid).attributes as unknown as Record<
    string,
    { joinTable?: JoinTable }
  >;
  return Object.keys(attributes)
    .filter((name) => isInverse(attributes, name))
    .flatMap((name) => {
      const joinTable = metadata[name]?.joinTable;
      if (joinTable === undefined) return [];
      const { target, relation } = attributes[name] ?? {};
      return [{ ...columnsOf(joinTable), isOfOneType: target === uid, isToOne: relation === 'oneToMany' }];
    });
}

/** Strapi's description of a link table, from the side of the attribute that it was asked for. */
interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
}

function columnsOf({ name, joinColumn, inverseJoinColumn }: JoinTable) {
  return { name, ownerColumn: inverseJoinColumn.name, targetColumn: joinColumn.name };
}

async function restoreLinks(
  strapi: Core.Strapi,
  { name, ownerColumn, targetColumn, isOfOneType }: LinkTable,
  links: readonly LinkRow[],
  renewed: ReadonlyMap<number, number>,
): Promise<void> {
  const targets = [...renewed.values()];
  if (targets.length === 0) return;
  await inTransaction(strapi, `delete from ?? where ?? = any(?::int[])`, [name, targetColumn, targets]);
  const rows = links.flatMap(({ id: _id, ...link }): LinkRow[] => {
    const target = renewed.get(Number(link[targetColumn]));
    const owner = Number(link[ownerColumn]);
    // Row numbers of two types may be the same and mean two records.
    const newOwner = isOfOneType ? (renewed.get(owner) ?? owner) : owner;
    return target === undefined ? [] : [{ ...link, [targetColumn]: target, [ownerColumn]: newOwner }];
  });
  if (rows.length > 0) await strapi.db.transaction(({ trx }) => trx(name).insert(rows));
}

async function inTransaction(
  strapi: Core.Strapi,
  sql: string,
  bindings: readonly unknown[],
): Promise<readonly LinkRow[]> {
  const result: unknown = await strapi.db.transaction(({ trx }) => trx.raw(sql, bindings as string[]));
  return (result as { rows: LinkRow[] }).rows;
}
