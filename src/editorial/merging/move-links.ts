import type { Core } from '@strapi/strapi';
import { isEditorialUid, type RecordUid } from '../../content/content-types';
import type { RecordsOfType } from '../../graph/records/referrers';
import type { Run } from '../../graph/records/records';
import { waysTo, type WayTo } from './links-to';

/** Two records of one type: the second becomes part of the first. documentIds. */
export interface Pair {
  readonly keep: string;
  readonly drop: string;
}

/** A row that leads to the record that is dropped. */
export interface LinkedRow {
  readonly owner: RecordUid;
  readonly documentId: string;
  /** Empty for types without languages. */
  readonly locale: string;
  readonly relation: string;
  readonly isPublic: boolean;
}

/** The rows of other records that lead to a record, drafts and public ones, in all languages. */
export async function rowsLeadingTo(
  strapi: Core.Strapi,
  run: Run,
  uid: RecordUid,
  documentId: string,
): Promise<readonly LinkedRow[]> {
  const found: LinkedRow[] = [];
  const { tableName } = strapi.db.metadata.get(uid);
  for (const { owner, relation, table, joined } of waysTo(strapi, uid)) {
    const { rows } = await run(
      `select distinct r.document_id, coalesce(r.locale, '') as locale, r.published_at is not null as is_public
       from ${joined} join "${tableName}" t on t.id = l."${table.inverseJoinColumn.name}"
       where t.document_id = ? and r.document_id <> ? order by 1, 2, 3`,
      [documentId, documentId],
    );
    for (const row of rows as { document_id: string; locale: string; is_public: boolean }[])
      found.push({
        owner,
        relation,
        documentId: row.document_id,
        locale: row.locale,
        isPublic: row.is_public,
      });
  }
  return found;
}

/** The records of some rows, each once. */
export function recordsOf(rows: readonly LinkedRow[]): readonly RecordsOfType[] {
  return [...new Set(rows.map(({ owner }) => owner))].map((uid) => ({
    uid,
    documentIds: [...new Set(rows.filter(({ owner }) => owner === uid).map((row) => row.documentId))],
  }));
}

/**
 * Makes every link to the rows of one record a link to the rows of another, in its place: drafts to the draft, public rows to the
 * public one. Who leads to both keeps the one link. Nothing else of those rows is written; nobody's draft is published by it.
 */
export async function moveLinks(strapi: Core.Strapi, run: Run, uid: RecordUid, pair: Pair): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uid);
  // Rows of types without drafts may have a moment of publication or none.
  const isOfOneState = isEditorialUid(uid) ? 'and (k.published_at is null) = (d.published_at is null)' : '';
  const { rows } = await run(
    `select d.id as old, k.id as new from "${tableName}" d join "${tableName}" k on k.document_id = ?
     where d.document_id = ? ${isOfOneState}`,
    [pair.keep, pair.drop],
  );
  for (const { old, new: successor } of rows as { old: number; new: number }[])
    for (const way of waysTo(strapi, uid)) await moveInTable(run, way, old, successor);
  await run(
    `insert into editorial.published_links (owner_id, locale, relation, target_id, position)
     select owner_id, locale, relation, ?, position from editorial.published_links where target_id = ? and owner_id <> ?
     on conflict do nothing`,
    [pair.keep, pair.drop, pair.drop],
  );
}

async function moveInTable(run: Run, { table }: WayTo, old: number, successor: number): Promise<void> {
  const { name, joinColumn, inverseJoinColumn, inverseOrderColumnName } = table;
  const [owner, target] = [`"${joinColumn.name}"`, `"${inverseJoinColumn.name}"`];
  await run(
    `delete from "${name}" d using "${name}" k where d.${owner} = k.${owner} and d.${target} = ? and k.${target} = ?`,
    [old, successor],
  );
  // In the list of those that lead to it, the new ones come behind.
  const behind = inverseOrderColumnName
    ? `, "${inverseOrderColumnName}" = "${inverseOrderColumnName}"
         + (select coalesce(max("${inverseOrderColumnName}"), 0) from "${name}" where ${target} = ?)`
    : '';
  await run(`update "${name}" set ${target} = ?${behind} where ${target} = ?`, [
    successor,
    ...(inverseOrderColumnName ? [successor] : []),
    old,
  ]);
}

/** The addresses of the record that is gone lead to the one that is kept, its earlier ones too. */
export async function redirectSlugs(run: Run, { keep, drop }: Pair): Promise<void> {
  await run(
    `insert into graph.redirect as known (type, locale, slug, id)
     select distinct type, locale, slug, ? from (select id, type, locale, slug from graph.node
       union all select id, type, locale, slug from graph.withdrawal) as held where id = ? and slug is not null
     on conflict (type, locale, slug) do update set id = excluded.id, at = now()`,
    [keep, drop],
  );
  await run('update graph.redirect set id = ? where id = ?', [keep, drop]);
}
