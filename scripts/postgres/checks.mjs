// @ts-check
import { Failure } from '../messages/failure.mjs';
import { describeDatabase } from './connection.mjs';

/**
 * One thing that must hold of a database.
 * @typedef {{ name: string, problem: string | null, remedy: string }} Check
 */

/**
 * The message for a database that cannot be reached. It never contains the password.
 * @param {string} url
 * @param {unknown} error
 */
export function connectFailure(url, error) {
  const where = describeDatabase(url);
  const { code = '', message = '' } = /** @type {{ code?: string, message?: string }} */ (error);
  const [problem, remedy] = connectWords(where, code, message);
  return new Failure(problem, remedy);
}

/**
 * @param {string} where
 * @param {string} code
 * @param {string} message
 * @returns {[string, string]}
 */
function connectWords(where, code, message) {
  const setting = 'Check DATABASE_URL (postgres://user:password@host:port/database)';
  if (code === '28P01' || code === '28000')
    return [`The database ${where} refuses this user or password.`, `${setting}.`];
  if (code === '3D000')
    return [`There is no such database: ${where}.`, 'Create it (createdb), or correct DATABASE_URL.'];
  if (code === 'ENOTFOUND') return [`The host of the database ${where} is unknown.`, `${setting}.`];
  if (/timeout/i.test(message))
    return [
      `The database ${where} did not answer within 10 seconds.`,
      `${setting}, and that a firewall lets this machine through.`,
    ];
  if (code === 'ECONNREFUSED')
    return [`The database ${where} does not answer.`, `${setting}, and that PostgreSQL runs there.`];
  return [`The database ${where} cannot be used: ${message || code || 'no reason given'}.`, `${setting}.`];
}

/**
 * Asks a database whether it fits. Extensions that are lacking are installed on the way.
 * @param {import('pg').Client} client
 * @returns {Promise<Check[]>}
 */
export async function checkDatabase(client) {
  const checks = [await checkVersion(client), await checkEncoding(client), ...(await checkRights(client))];
  checks.push(await checkTenant(client));
  for (const name of ['pg_trgm', 'unaccent']) checks.push(await checkExtension(client, name));
  if (checks.every(({ problem }) => problem === null)) checks.push(await checkLetters(client));
  return checks;
}

/**
 * A database of another application: it has tables of the names that Dossier needs and none that Strapi keeps.
 * @param {import('pg').Client} client
 * @returns {Promise<Check>}
 */
async function checkTenant(client) {
  const { rows } = await client.query(
    `select to_regclass('strapi_core_store_settings') is null and exists (
       select from pg_tables where schemaname = current_schema()
       and tablename in ('articles', 'people', 'countries', 'documents', 'organizations', 'statements', 'events',
                         'categories', 'comments', 'files')) as foreign_tables`,
  );
  return {
    name: 'database of its own',
    problem: rows[0]?.foreign_tables ? 'The database holds the tables of another application.' : null,
    remedy: 'Give Dossier an empty database of its own (createdb dossier) in DATABASE_URL.',
  };
}

/**
 * @param {import('pg').Client} client
 * @param {string} sql
 * @returns {Promise<any>}
 */
async function ask(client, sql) {
  const { rows } = await client.query(sql);
  return rows[0];
}

/**
 * @param {import('pg').Client} client
 * @returns {Promise<Check>}
 */
async function checkVersion(client) {
  const { number, text } = await ask(
    client,
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as text`,
  );
  const problem = number >= 150000 ? null : `The database runs PostgreSQL ${text}, which is too old.`;
  return { name: `PostgreSQL ${text}`, problem, remedy: 'Use PostgreSQL 15 or later.' };
}

/**
 * @param {import('pg').Client} client
 * @returns {Promise<Check>}
 */
async function checkEncoding(client) {
  const { encoding } = await ask(
    client,
    'select pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()',
  );
  const problem = encoding === 'UTF8' ? null : `The database stores text as ${encoding}.`;
  return {
    name: 'encoding UTF8',
    problem,
    remedy: "Create one with: create database dossier encoding 'UTF8' locale 'C.UTF-8' template template0.",
  };
}

/**
 * @param {import('pg').Client} client
 * @returns {Promise<Check[]>}
 */
async function checkRights(client) {
  const { database, own } = await ask(
    client,
    `select has_database_privilege(current_database(), 'CREATE') as database,
      coalesce((select has_schema_privilege(oid, 'CREATE') from pg_namespace where nspname = 'public'), false) as own`,
  );
  const owner = "Make this user the database's owner: alter database NAME owner to USER.";
  return [
    {
      name: 'right to create schemas and extensions',
      problem: database ? null : 'This user may not create schemas and extensions in the database.',
      remedy: owner,
    },
    {
      name: 'right to create tables',
      problem: own ? null : 'This user may not create tables in the schema public.',
      remedy: owner,
    },
  ];
}

/**
 * @param {import('pg').Client} client
 * @param {'pg_trgm' | 'unaccent' | string} name
 * @returns {Promise<Check>}
 */
async function checkExtension(client, name) {
  const remedy = `Install PostgreSQL's contrib package, or have an administrator run: create extension ${name}.`;
  const problem = (await installExtension(client, name)) ?? null;
  return {
    name: `extension ${name}`,
    problem: problem && `The extension ${name} is not there and cannot be installed: ${problem}.`,
    remedy,
  };
}

/**
 * @param {import('pg').Client} client
 * @param {string} name
 */
async function installExtension(client, name) {
  // Two instances that start at once may both try; the second then finds it there.
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`create extension if not exists ${name}`);
      return undefined;
    } catch (error) {
      if (attempt === 2) return /** @type {Error} */ (error).message;
    }
  }
}

/**
 * Without a UTF-8 locale PostgreSQL sees no letters in Cyrillic, and search for it finds nothing.
 * @param {import('pg').Client} client
 * @returns {Promise<Check>}
 */
async function checkLetters(client) {
  const { letters } = await ask(client, `select show_trgm('ж') <> '{}' as letters`);
  const problem = letters
    ? null
    : 'The database does not know Cyrillic letters, so search in Russian and Kyrgyz would find nothing.';
  return {
    name: 'letters of all scripts',
    problem,
    remedy:
      "Create it anew with: create database dossier encoding 'UTF8' locale 'C.UTF-8' template template0.",
  };
}
