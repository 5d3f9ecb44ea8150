// @ts-check
import { checkDatabase, connectFailure } from './checks.mjs';
import { connect, withConnection } from './connection.mjs';
import { takeLease } from './lease.mjs';
import { databaseUrl } from './password.mjs';
import { newsroomPlace } from './place.mjs';
import { Failure } from '../messages/failure.mjs';

/**
 * What a process needs to know to use an open database: its address, and for the embedded one that
 * the encryption meant for another server does not hold.
 * @param {NodeJS.ProcessEnv} env
 * @param {OpenDatabase} database
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(env, { url, embedded }) {
  if (!embedded) return { ...env, DOSSIER_EMBEDDED: 'no' };
  return { ...env, DATABASE_URL: url, DATABASE_SSL: '', DOSSIER_EMBEDDED: 'yes' };
}

/**
 * The database of this installation while a command uses it.
 * @typedef {{ url: string, embedded: boolean, lost: Promise<void>, release: () => Promise<void> }} OpenDatabase
 */

/** The database of a newsroom in the embedded server. */
export const databaseName = 'dossier';

/**
 * Opens the database at DATABASE_URL, or else the embedded one, and checks that it fits.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<OpenDatabase>}
 */
export async function openDatabase(env) {
  const database = await reachDatabase(env);
  try {
    await requireFit(database.url);
    return database;
  } catch (error) {
    await database.release();
    throw error;
  }
}

/**
 * The same without looking at it: only as much as starting or joining the embedded server.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<OpenDatabase>}
 */
export async function reachDatabase(env) {
  return env.DATABASE_URL ? givenDatabase(env.DATABASE_URL) : embeddedDatabase(env);
}

/**
 * Runs work with the database open, and gives it back afterwards.
 * @template T
 * @param {NodeJS.ProcessEnv} env
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work gets the environment with the database's address
 * @returns {Promise<T>}
 */
export async function withDatabase(env, work) {
  const database = await openDatabase(env);
  try {
    return await work(environmentFor(env, database));
  } finally {
    await database.release();
  }
}

/**
 * @param {string} url
 * @returns {OpenDatabase}
 */
export function givenDatabase(url) {
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url)) throw strangeAddress;
  return { url, embedded: false, lost: new Promise(() => {}), release: async () => {} };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<OpenDatabase>}
 */
async function embeddedDatabase(env) {
  const place = newsroomPlace(env);
  const { port, lost, release } = await takeLease(place);
  try {
    await createDatabase(databaseUrl(place, port, 'postgres'), databaseName);
  } catch (error) {
    await release();
    throw error;
  }
  return { url: databaseUrl(place, port, databaseName), embedded: true, lost, release };
}

/**
 * Creates a database unless it is there.
 * @param {string} url any other database of the server
 * @param {string} name
 */
async function createDatabase(url, name) {
  await withConnection(url, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return;
    await client
      .query(`create database ${client.escapeIdentifier(name)} template template0`)
      .catch((error) => {
        // 42P04, 23505: another command was quicker.
        if (!['42P04', '23505'].includes(error.code)) throw error;
      });
  });
}

/**
 * Ends the command with one clear message when the database cannot be reached or does not fit.
 * @param {string} url
 */
export async function requireFit(url) {
  const client = await connect(url).catch((error) => {
    throw connectFailure(url, error);
  });
  try {
    const failed = (await checkDatabase(client)).find(({ problem }) => problem !== null);
    if (failed) throw new Failure(failed.problem ?? '', failed.remedy);
  } finally {
    await client.end().catch(() => {});
  }
}

const strangeAddress = new Failure(
  'The address of the database is not one of PostgreSQL.',
  'Write it as postgres://user:password@host:port/database, with special characters of the password percent-encoded.',
);
