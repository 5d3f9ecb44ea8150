// @ts-check

/**
 * Who read what today, by hashes whose salt lasts a day. A backup that kept them would keep them for ever, so none does; after
 * a restore who has read today counts once more.
 */
export const NEVER_KEPT = ['audience.salt', 'audience.seen'];

/**
 * The tables whose rows a backup keeps, as "schema"."table". Not in it: those of extensions, unlogged ones, which PostgreSQL
 * empties after a crash as well, and those that are never kept.
 * @param {import('pg').Client} client
 * @returns {Promise<string[]>}
 */
export async function keptTables(client) {
  const { rows } = await client.query(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relpersistence = 'p' and ${ownSchemas} and ${notOfExtension}
       and n.nspname || '.' || c.relname <> all ($1) order by 1`,
    [NEVER_KEPT],
  );
  return rows.map(({ name }) => name);
}

const ownSchemas = `n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'`;
const notOfExtension = `not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

/**
 * How many rows each table has, at one moment where the connection is in a transaction that sees one.
 * @param {import('pg').Client} client
 * @returns {Promise<Record<string, number>>}
 */
export async function countRows(client) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const table of await keptTables(client)) {
    const { rows } = await client.query(`select count(*) as number from ${table}`);
    counts[table] = Number(rows[0].number);
  }
  return counts;
}

/**
 * Reads every page of every table, by which PostgreSQL compares each with its checksum.
 * @param {import('pg').Client} client
 */
export async function readAllPages(client) {
  await client.query(
    'set enable_indexscan = off; set enable_indexonlyscan = off; set enable_bitmapscan = off',
  );
  const { rows } = await client.query(
    `select oid::regclass::text as name from pg_class where relkind in ('r', 't', 'm') and relpersistence = 'p'`,
  );
  for (const { name } of rows) await client.query(`select count(*) from ${name}`);
}

/**
 * The first table that holds another number of rows than it should.
 * @param {Record<string, number>} wanted
 * @param {Record<string, number>} found
 * @returns {string | null} what is wrong, in words
 */
export function rowDifference(wanted, found) {
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
    const [should, is] = [wanted[name] ?? 'no table', found[name] ?? 'no table'];
    if (should !== is) return `${name} has ${is} rows instead of ${should}`;
  }
  return null;
}

/**
 * The migrations that a database has seen.
 * @param {import('pg').Client} client
 * @returns {Promise<string[]>}
 */
export async function seenMigrations(client) {
  const { rows } = await client.query('select name from public.strapi_migrations order by name');
  return rows.map(({ name }) => name);
}

/**
 * Does the database hold tables of anybody?
 * @param {import('pg').Client} client
 */
export async function isEmptyDatabase(client) {
  return (await keptTables(client)).length === 0;
}

/**
 * Is this a database that a newsroom has prepared?
 * @param {import('pg').Client} client
 */
export async function isNewsroom(client) {
  const { rows } = await client.query(`select to_regclass('public.strapi_migrations') is not null as is`);
  return rows[0].is === true;
}
