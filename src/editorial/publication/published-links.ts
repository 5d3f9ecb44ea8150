import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import type { RecordUid } from '../../content/content-types';
import { linkTablesFrom, type LinkTable } from './link-tables';

/** Language versions of a record, or the whole of it. */
export interface Versions {
  readonly documentId: string;
  /** undefined stands for all; types without languages are not asked. */
  readonly locales: readonly string[] | undefined;
}

/**
 * Notes what a publication refers to among editorial records, as its draft says: what is not public yet, or will be taken
 * back, is noted too. Only what stands here may come into the public record when its target does.
 */
export async function recordPublishedLinks(
  strapi: Core.Strapi,
  uid: RecordUid,
  versions: Versions,
): Promise<void> {
  await forgetPublishedLinks(strapi, versions);
  const { documentId, locales } = versions;
  const tables = linkTablesFrom(strapi, uid);
  const language = locales ? 'and r.locale = any(?::text[])' : '';
  const selects = tables.map((table) => `${draftLinksSql(table)} where r.document_id = ? ${language}`);
  await rowsOf(
    strapi,
    `insert into editorial.published_links (owner_id, locale, relation, target_id, position)
     ${selects.join(' union all ')} on conflict do nothing`,
    tables.flatMap(({ relation }) => [relation, documentId, ...(locales ? [locales] : [])]),
  );
}

/** Notes what the first publications of records refer to, as {@link recordPublishedLinks} does for one. Of one type. */
export async function recordFirstLinks(
  strapi: Core.Strapi,
  uid: RecordUid,
  documentIds: readonly string[],
): Promise<void> {
  const tables = linkTablesFrom(strapi, uid);
  const selects = tables.map((table) => `${draftLinksSql(table)} where r.document_id = any(?::text[])`);
  await rowsOf(
    strapi,
    `insert into editorial.published_links (owner_id, locale, relation, target_id, position)
     ${selects.join(' union all ')} on conflict do nothing`,
    tables.flatMap(({ relation }) => [relation, documentIds]),
  );
}

/** Links from drafts to drafts, with the relation's name as the first value to bind. */
function draftLinksSql(table: LinkTable): string {
  const order = table.orderColumn ? `l."${table.orderColumn}", t.document_id` : 't.document_id';
  return `select r.document_id, coalesce(r.locale, ''), ?::text, t.document_id,
      row_number() over (partition by r.id order by ${order})
    from "${table.ownerTable}" r join "${table.name}" l on l."${table.ownerColumn}" = r.id and r.published_at is null
    join "${table.targetTable}" t on t.id = l."${table.targetColumn}" and t.published_at is null`;
}

/** Forgets what language versions referred to that are not public any more. */
export async function forgetPublishedLinks(
  strapi: Core.Strapi,
  { documentId, locales }: Versions,
): Promise<void> {
  const language = locales ? 'and locale = any(?::text[])' : '';
  const sql = `delete from editorial.published_links where owner_id = ? ${language}`;
  await rowsOf(strapi, sql, [documentId, ...(locales ? [locales] : [])]);
}

/** Forgets who referred to language versions that are deleted: what is made anew in their place is something else. */
export async function forgetLinksTo(strapi: Core.Strapi, { documentId, locales }: Versions): Promise<void> {
  const language = locales ? 'and locale = any(?::text[])' : '';
  const sql = `delete from editorial.published_links where target_id = ? ${language}`;
  await rowsOf(strapi, sql, [documentId, ...(locales ? [locales] : [])]);
}

/**
 * Ties rows that became public to the public records whose last publications referred to them, each in its place.
 * @param rowIds ids of the public rows that nobody has linked yet.
 */
export async function restorePublishedLinks(
  strapi: Core.Strapi,
  table: LinkTable,
  rowIds: readonly number[],
): Promise<void> {
  const { name, ownerColumn, targetColumn, orderColumn, relation } = table;
  const order = orderColumn
    ? { column: `, "${orderColumn}"`, value: ', p.position' }
    : { column: '', value: '' };
  const owners = await rowsOf<{ owner: number }>(
    strapi,
    `insert into "${name}" ("${ownerColumn}", "${targetColumn}"${order.column})
     select o.id, t.id${order.value} from "${table.targetTable}" t
     join editorial.published_links p on p.target_id = t.document_id and p.relation = ?
       and (t.locale is null or t.locale = p.locale)
     join "${table.ownerTable}" o on o.document_id = p.owner_id and coalesce(o.locale, '') = p.locale
       and o.published_at is not null
     where t.id = any(?::int[]) on conflict do nothing returning "${ownerColumn}" as owner`,
    [relation, rowIds],
  );
  if (orderColumn && owners.length > 0)
    await renumber(strapi, table, orderColumn, [...new Set(owners.map(({ owner }) => owner))]);
}

/** Gives all links of some public rows the places that they had in their drafts, so that none shares the place of another. */
async function renumber(
  strapi: Core.Strapi,
  { name, relation, ownerTable, ownerColumn, targetTable, targetColumn }: LinkTable,
  orderColumn: string,
  owners: readonly number[],
): Promise<void> {
  await rowsOf(
    strapi,
    `update "${name}" l set "${orderColumn}" = p.position
     from "${ownerTable}" o, "${targetTable}" t, editorial.published_links p
     where o.id = any(?::int[]) and l."${ownerColumn}" = o.id and t.id = l."${targetColumn}"
       and (p.owner_id, p.locale, p.relation, p.target_id) = (o.document_id, coalesce(o.locale, ''), ?, t.document_id)`,
    [owners, relation],
  );
}
