import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import type { RecordUid } from '../../content/content-types';
import { linkTablesTo, type LinkTable } from './link-tables';
import { restorePublishedLinks } from './published-links';

/** Which rows of a document a write replaces: its drafts or its published rows, in some languages or in all. */
export interface ReplacedRows {
  readonly documentId: string | undefined;
  readonly status: 'draft' | 'published';
  /** undefined stands for all; types without languages are not asked. */
  readonly locales: readonly string[] | undefined;
}

type LinkRow = Readonly<Record<string, unknown>>;

/** Some rows of a link table. */
interface TableLinks {
  readonly table: LinkTable;
  readonly rows: readonly LinkRow[];
}

interface StoredRow {
  readonly id: number;
  readonly locale: string | null;
}

/**
 * Runs a write that replaces rows (a publish or a discard deletes and creates them) and sees to it that other records link
 * the new rows exactly as they linked the old ones, in their order.
 *
 * Strapi builds those links anew from the record's other state: publishing a statement that an article's draft has dropped
 * would take it out of the public article, and discarding a letter would cut it off from the drafts that answer it. What
 * becomes public without having been so is linked by those whose last publications referred to it, whatever their drafts
 * say by now.
 */
export async function keepingInverseLinks<T>(
  strapi: Core.Strapi,
  uid: RecordUid,
  replaced: ReplacedRows,
  work: () => Promise<T>,
): Promise<T> {
  const before = await readRows(strapi, uid, replaced);
  const links = await readLinks(strapi, uid, before);
  const onlyLinks = await readOnlyLinks(strapi, uid, replaced.documentId);
  const result = await work();
  const after = await readRows(strapi, uid, replaced);
  await relink(strapi, links, renewedIds(before, after), {
    ids: after.map(({ id }) => id),
    isPublic: replaced.status === 'published',
  });
  for (const only of onlyLinks) await restoreOnlyLinks(strapi, only, renewedIds(before, after));
  return result;
}

/** The rows that a write left behind. */
interface NewRows {
  readonly ids: readonly number[];
  readonly isPublic: boolean;
}

async function relink(
  strapi: Core.Strapi,
  links: readonly TableLinks[],
  renewed: ReadonlyMap<number, number>,
  { ids, isPublic }: NewRows,
): Promise<void> {
  const successors = new Set(renewed.values());
  const appeared = isPublic ? ids.filter((id) => !successors.has(id)) : [];
  for (const found of links) {
    await restoreLinks(strapi, found, renewed, [...successors, ...appeared]);
    if (appeared.length > 0) await restorePublishedLinks(strapi, found.table, appeared);
  }
}

/**
 * The links of other records' rows that can have one such link only and may be tied to the document by Strapi: whoever leads
 * to it in any state. Strapi would take the link of a public record away for what its draft says, which is not published.
 */
async function readOnlyLinks(
  strapi: Core.Strapi,
  uid: RecordUid,
  documentId: string | undefined,
): Promise<readonly TableLinks[]> {
  const { tableName } = strapi.db.metadata.get(uid);
  const found: TableLinks[] = [];
  for (const table of linkTablesTo(strapi, uid).filter(({ isToOne }) => isToOne)) {
    const rows = await rowsOf<LinkRow>(
      strapi,
      `select link.* from ?? link where link.?? in (
         select other.id from ?? target join ?? led on led.?? = target.id join ?? owner on owner.id = led.??
         join ?? other on other.document_id = owner.document_id
         where target.document_id = ? and owner.document_id <> ?)`,
      [
        ...[table.name, table.ownerColumn, tableName, table.name, table.targetColumn],
        ...[table.ownerTable, table.ownerColumn, table.ownerTable, documentId, documentId],
      ],
    );
    found.push({ table, rows });
  }
  return found;
}

/** Gives every row its one link back, to the new row where the old one was replaced. */
async function restoreOnlyLinks(
  strapi: Core.Strapi,
  { table: { name, ownerColumn, targetColumn }, rows }: TableLinks,
  renewed: ReadonlyMap<number, number>,
): Promise<void> {
  const owners = rows.map((link) => Number(link[ownerColumn]));
  if (owners.length === 0) return;
  await rowsOf<LinkRow>(strapi, `delete from ?? where ?? = any(?::int[])`, [name, ownerColumn, owners]);
  const restored = rows.map(({ id: _id, ...link }) => {
    const target = Number(link[targetColumn]);
    return { ...link, [targetColumn]: renewed.get(target) ?? target };
  });
  await strapi.db.transaction(({ trx }) => trx(name).insert(restored));
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
): Promise<readonly TableLinks[]> {
  const ids = rows.map(({ id }) => id);
  const tables = linkTablesTo(strapi, uid);
  return Promise.all(
    tables.map(async (table) => {
      const found = await rowsOf<LinkRow>(strapi, `select * from ?? where ?? = any(?::int[])`, [
        table.name,
        table.targetColumn,
        ids,
      ]);
      return { table, rows: found };
    }),
  );
}

/**
 * Gives new rows the links that the old ones had, and no others. A record's links to itself are its own affair: they stay as
 * its publication made them.
 * @param targets ids of new rows; their links are taken away first.
 */
async function restoreLinks(
  strapi: Core.Strapi,
  { table, rows }: TableLinks,
  renewed: ReadonlyMap<number, number>,
  targets: readonly number[],
): Promise<void> {
  const { name, ownerColumn, targetColumn, isOfOneType } = table;
  // Row numbers of two types may be the same and mean two records.
  const own = isOfOneType ? targets : [];
  await rowsOf<LinkRow>(strapi, `delete from ?? where ?? = any(?::int[]) and ?? <> all(?::int[])`, [
    ...[name, targetColumn, targets],
    ...[ownerColumn, own],
  ]);
  const kept = rows.flatMap(({ id: _id, ...link }): LinkRow[] => {
    const target = renewed.get(Number(link[targetColumn]));
    const isOwn = isOfOneType && renewed.has(Number(link[ownerColumn]));
    return target === undefined || isOwn ? [] : [{ ...link, [targetColumn]: target }];
  });
  if (kept.length > 0) await strapi.db.transaction(({ trx }) => trx(name).insert(kept));
}
