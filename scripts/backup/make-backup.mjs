// @ts-check
import { chmodSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { Failure, say } from '../messages/failure.mjs';
import { withConnection } from '../postgres/connection.mjs';
import { databaseName, openDatabase } from '../postgres/database.mjs';
import { newsroomPlace } from '../postgres/place.mjs';
import { CLUSTER, thisPlatform } from './cluster-restore.mjs';
import { copyCluster } from './cluster-copy.mjs';
import { DUMP, writeDump } from './dump.mjs';
import { keepTree, sumFile } from './files.mjs';
import { FORMAT, writeManifest } from './manifest.mjs';
import { choosePrograms, findPrograms } from './programs.mjs';
import { isNewsroom } from './rows.mjs';
import { sizeWords } from './sizes.mjs';
import { printSecrets } from './secret-prints.mjs';
import { wholeOrNot } from './unfinished.mjs';
import { keepUploads } from './uploads.mjs';
import { ownVersions } from './versions.mjs';

/** @typedef {import('../postgres/database.mjs').OpenDatabase} OpenDatabase */
/** @typedef {import('./manifest.mjs').KeptFile} KeptFile */

/**
 * What was kept of the database.
 * @typedef {object} Kept
 * @property {import('./manifest.mjs').KeptDatabase} database
 * @property {Record<string, number>} rows
 * @property {string[]} migrations
 * @property {string[]} folders
 * @property {KeptFile[]} files
 */

/**
 * Makes a backup, whole or not at all, and says what is in it.
 * @param {{ to: string, method: 'dump' | 'copy' | undefined }} request
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 */
export async function makeBackup({ to, method }, env, stop) {
  const database = await openDatabase(env);
  try {
    const server = await withConnection(database.url, requireNewsroom);
    const keep = chooseMethod(method, database, server, env);
    const size = await wholeOrNot(to, (draft) => fill(draft, () => keep(draft, stop), env, stop));
    say(`The backup is whole: ${to}, ${sizeWords(size)}.`);
    say(
      'Not in it: .env with the secrets, the settings, and postgres.password. Keep the secrets apart from it.',
    );
  } finally {
    await database.release();
  }
}

/**
 * @param {string} draft
 * @param {() => Promise<Kept>} keepDatabase
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 * @returns {Promise<number>} bytes
 */
async function fill(draft, keepDatabase, env, stop) {
  const kept = await keepDatabase();
  // After the database: a picture that it names was uploaded before.
  say('Copying the uploads.');
  const uploads = await keepUploads(draft, stop);
  for (const name of uploads.others)
    say(`Left out, since it is neither a file nor a folder: public/uploads/${name}`);
  const files = [...kept.files, ...uploads.files];
  writeManifest(draft, {
    format: FORMAT,
    ...ownVersions(),
    madeAt: new Date().toISOString(),
    ...kept,
    secrets: printSecrets(env),
    folders: [...kept.folders, ...uploads.folders],
    files,
  });
  const rows = Object.values(kept.rows).reduce((sum, number) => sum + number, 0);
  say(`${rows} rows in ${Object.keys(kept.rows).length} tables, ${uploads.files.length} uploaded files.`);
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * The major version of the server, of a database that a newsroom uses.
 * @param {import('pg').Client} client
 * @returns {Promise<{ major: number, bytes: number }>}
 */
async function requireNewsroom(client) {
  if (!(await isNewsroom(client)))
    throw new Failure(
      'There is no newsroom in the database yet, so there is nothing to keep.',
      'npm start makes one.',
    );
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int / 10000 as major, pg_database_size(current_database())::float8 as bytes`,
  );
  return rows[0];
}

/**
 * @param {'dump' | 'copy' | undefined} method
 * @param {OpenDatabase} database
 * @param {{ major: number, bytes: number }} server
 * @param {NodeJS.ProcessEnv} env
 * @returns {(draft: string, stop: AbortSignal) => Promise<Kept>}
 */
function chooseMethod(method, database, server, env) {
  const programs = method === 'copy' ? null : choosePrograms(findPrograms(env), server.major);
  if (programs)
    return (draft, stop) => keepDump(database.url, env, programs, draft, { stop, server: server.major });
  if (method === 'dump' || !database.embedded) throw noPrograms(server.major, database.embedded);
  return (draft, stop) => keepCopy(database, env, draft, { stop, server });
}

/**
 * @param {number} major
 * @param {boolean} isEmbedded
 */
function noPrograms(major, isEmbedded) {
  const otherwise = isEmbedded
    ? ' Or leave --method dump out: the embedded server can be copied without them.'
    : '';
  return new Failure(
    `No pg_dump was found that is at least as new as the server, which runs PostgreSQL ${major}.`,
    `Install the client programs of PostgreSQL ${major} (Debian: postgresql-client-${major}) and see that pg_dump is on the PATH.${otherwise}`,
  );
}

/**
 * @param {string} url
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./programs.mjs').ClientPrograms} programs
 * @param {string} draft
 * @param {{ stop: AbortSignal, server: number }} options
 * @returns {Promise<Kept>}
 */
async function keepDump(url, env, programs, draft, { stop, server }) {
  say(`Dumping the database with pg_dump ${programs.major}.`);
  const file = path.join(draft, DUMP);
  const kept = await writeDump(url, env, programs, file, stop);
  chmodSync(file, 0o600);
  const files = [{ path: DUMP, ...(await sumFile(file, stop)) }];
  return { database: { method: 'dump', server, program: programs.major }, ...kept, folders: [], files };
}

/**
 * @param {OpenDatabase} database
 * @param {NodeJS.ProcessEnv} env
 * @param {string} draft
 * @param {{ stop: AbortSignal, server: { major: number, bytes: number } }} options
 * @returns {Promise<Kept>}
 */
async function keepCopy(database, env, draft, { stop, server }) {
  const place = newsroomPlace(env, { quiet: true });
  requireRoom(path.dirname(place.cluster), server.bytes);
  say('Copying the data of the embedded server while it runs.');
  const port = Number(new URL(database.url).port);
  const { folder, rows, migrations, remove } = await copyCluster(place, port, {
    stop,
    database: databaseName,
    onStep: say,
  });
  try {
    say('It works. Putting it into the backup.');
    const { folders, files } = await keepTree(folder, draft, CLUSTER, stop);
    const kept = /** @type {const} */ ({ method: 'copy', server: server.major, platform: thisPlatform() });
    return { database: kept, rows, migrations, folders, files };
  } finally {
    remove();
  }
}

/**
 * The copy is first made beside the data, where PostgreSQL's user may be, and started there.
 * @param {string} folder
 * @param {number} bytes
 */
function requireRoom(folder, bytes) {
  const { bavail, bsize } = statfsSync(folder);
  const needed = bytes * 1.2 + 256 * 1024 ** 2;
  if (bavail * bsize > needed) return;
  throw new Failure(
    `${folder} has ${sizeWords(bavail * bsize)} left, and a copy of the database needs ${sizeWords(needed)} there for a while.`,
    'Make room there, or install the client programs of PostgreSQL, with which a dump is written at once.',
  );
}
