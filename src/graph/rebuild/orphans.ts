import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, type RecordUid } from '../../content/content-types';
import { inWriteTransaction, type Transaction } from '../../platform/database/write-lock';
import { publicSql } from '../records/row-json';
import { modelsOf } from '../records/tables';
import { announce } from '../write/announce';
import { writeProjections } from '../write/write-projections';

const PAGE = 500;

/** Edges, names and seals that belong to no node: none of them can be reached, but they would be counted. */
const STRAYS = [
  `delete from graph.edge e where not exists
     (select 1 from graph.node n where (n.id, n.locale) = (e.from_id, e.locale))`,
  `delete from graph.name m where not exists (select 1 from graph.node n where n.id = m.id)`,
  `delete from graph.seal s where not exists (select 1 from graph.node n where n.id = s.id)`,
];

const COUNTED = `select to_id as id, locale, section, count(*) as count from graph.edge
  where section is not null group by 1, 2, 3`;

/** Sets the tallies that are wrong. They are kept by triggers; only somebody's hand makes them so. */
const RECOUNT = `with counted as (${COUNTED}), gone as (
    delete from graph.tally t where not exists
      (select 1 from counted c where (c.id, c.locale, c.section) = (t.id, t.locale, t.section)))
  insert into graph.tally as held (id, locale, section, count) select id, locale, section, count from counted
  on conflict (id, locale, section) do update set count = excluded.count where held.count <> excluded.count`;

/**
 * Withdraws the nodes that have no public record, and what else belongs to nobody.
 * @returns how many records lost their nodes.
 */
export async function dropOrphans(strapi: Core.Strapi): Promise<number> {
  let dropped = 0;
  for (const uid of Object.keys(RECORD_TYPES) as RecordUid[]) {
    let page: number;
    do {
      page = await inWriteTransaction(strapi, (trx) => dropPage(strapi, trx, uid));
      dropped += page;
    } while (page === PAGE);
  }
  await inWriteTransaction(strapi, async (trx) => {
    for (const sql of [...STRAYS, RECOUNT]) await trx.raw(sql);
  });
  return dropped;
}

async function dropPage(strapi: Core.Strapi, trx: Transaction, uid: RecordUid): Promise<number> {
  const { table } = modelsOf(strapi)(uid);
  const { rows } = (await trx.raw(
    `select distinct n.id from graph.node n where n.type = ? and not exists
       (select 1 from "${table}" r where r.document_id = n.id and ${publicSql(uid, 'r')}) limit ${PAGE}`,
    [RECORD_TYPES[uid]],
  )) as { rows: { id: string }[] };
  const ids = rows.map(({ id }) => id);
  await writeProjections((sql, bindings) => trx.raw(sql, bindings as string[]), ids, []);
  if (ids.length > 0) await announce(strapi, [...ids, 'lists']);
  return ids.length;
}
