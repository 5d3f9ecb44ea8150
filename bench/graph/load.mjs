// @ts-check
import { idOf, slugOf, countsFor } from '../content/records.mjs';

/**
 * What makes filling fast, and the tables beside the nodes.
 *
 * @typedef {import('pg').ClientBase} Client
 */

const TABLES = `('graph.node'::regclass, 'graph.edge'::regclass, 'graph.name'::regclass)`;

/**
 * Takes indexes, keys and triggers off the tables of the graph: made once at the end they cost a tenth.
 * @param {Client} client
 * @returns {Promise<string[]>} the statements that put the indexes and keys back
 */
export async function takeOffIndexes(client) {
  await client.query('alter table graph.edge disable trigger user');
  const keys = await client.query(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where conrelid in ${TABLES} and contype = 'p'`,
  );
  const indexes = await client.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid in ${TABLES} and not indisprimary`,
  );
  for (const { table, name } of keys.rows) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
  return [
    ...keys.rows.map(
      ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
    ),
    ...indexes.rows.map(({ definition }) => definition),
  ];
}

const TALLY = `insert into graph.tally as held (id, locale, section, count)
  select to_id, locale, section, count(*) from graph.edge where section is not null group by 1, 2, 3
  on conflict (id, locale, section) do update set count = excluded.count`;

/**
 * Puts indexes, keys and triggers back and counts the sections.
 * @param {Client} client
 * @param {readonly string[]} statements of `takeOffIndexes`
 * @param {(statement: string) => void} [onStatement]
 */
export async function putBackIndexes(client, statements, onStatement) {
  await client.query(`set maintenance_work_mem = '1GB'`);
  for (const statement of statements) {
    onStatement?.(statement);
    await client.query(statement);
  }
  await client.query('reset maintenance_work_mem');
  await client.query('alter table graph.edge enable trigger user');
  await client.query(TALLY);
}

/**
 * Pictures, old addresses, views and comments, as many as such a newsroom has: an empty table is read in no time whatever
 * the plan.
 * @param {Client} client
 * @param {number} articles
 */
export async function fillBeside(client, articles) {
  const counts = countsFor(articles);
  await client.query(FILES, [numbers(counts.file).map((number) => idOf('file', number))]);
  const renamed = numbers(Math.ceil(articles / 100));
  await client.query(REDIRECTS, [
    renamed.map((number) => `old-${slugOf('article', number)}`),
    renamed.map((number) => idOf('article', number)),
  ]);
  await client.query(VIEWS);
  await client.query(COMMENTS);
}

/** @param {number} count */
function numbers(count) {
  return Array.from({ length: count }, (_, number) => number);
}

const FILES = `insert into files (document_id, name, alternative_text, width, height, formats, hash, ext, mime, size, url,
    provider, created_at, updated_at)
  select id, id || '.jpg', 'A picture', 1200, 800,
    jsonb_build_object('small', jsonb_build_object('url', '/uploads/small_' || id || '.jpg', 'width', 500, 'height', 333)),
    id, '.jpg', 'image/jpeg', 120.5, '/uploads/' || id || '.jpg', 'local', now(), now()
  from unnest($1::text[]) as made (id)`;
const REDIRECTS = `insert into graph.redirect (type, locale, slug, id)
  select 'article', 'en', slug, id from unnest($1::text[], $2::text[]) as made (slug, id)`;
const VIEWS = `insert into audience.views (article_id, locale, day, views)
  select id, locale, day, 10 from graph.node cross join (values (date '2025-01-01'), (date '2025-01-02')) as days (day)
  where type = 'article'`;
const COMMENTS = `insert into comments (document_id, article_id, article_locale, body, state, created_at, updated_at)
  select md5(id), id, locale, 'A comment', 'approved', now(), now() from graph.node where type = 'article' and version % 5 = 0`;

/**
 * Leaves the tables as a running server has them: seen by autovacuum, with fresh figures for the planner.
 * @param {Client} client
 */
export async function settle(client) {
  await client.query('vacuum analyze');
  await client.query('checkpoint');
}
