// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Failure, Stopped } from '../messages/failure.mjs';
import { majorVersion, program } from '../postgres/binaries.mjs';
import { withConnection } from '../postgres/connection.mjs';
import { asOwner, handOver } from '../postgres/owner.mjs';
import { databaseUrl, databaseUser, ensurePassword } from '../postgres/password.mjs';
import { ensureServer, stopServer } from '../postgres/server.mjs';
import { clearRemains } from './cluster-copy.mjs';
import { takeTree } from './files.mjs';
import { damaged } from './manifest.mjs';
import { countRows, isEmptyDatabase, rowDifference } from './rows.mjs';

/** @typedef {import('../postgres/place.mjs').Place} Place */
/** @typedef {import('./manifest.mjs').Manifest} Manifest */

/** The folder with the data in a backup. */
export const CLUSTER = 'cluster';

/** What the copied files are made for: they are not the same on every machine. */
export function thisPlatform() {
  return `${process.platform}-${process.arch}`;
}

/**
 * Refuses a copy that the embedded server of this machine cannot read.
 * @param {Manifest} manifest
 * @param {Place} place
 */
export function requireReadable({ database }, place) {
  if (database.method !== 'copy') return;
  const major = Number(majorVersion(place.native));
  if (database.server === major && database.platform === thisPlatform()) return;
  throw new Failure(
    `This backup is a copy of the data of PostgreSQL ${database.server} on ${database.platform}, and here is PostgreSQL ${major} on ${thisPlatform()}.`,
    'Nothing was changed. Restore it on such a machine, and move from there with --method dump.',
  );
}

/**
 * Does the embedded server hold a database with anything in it? To be called while holding the place's lock.
 * @param {Place} place
 * @param {string} database
 */
export async function holdsData(place, database) {
  if (!existsSync(path.join(place.cluster, 'PG_VERSION'))) return false;
  const port = await ensureServer(place);
  try {
    return await withConnection(databaseUrl(place, port, 'postgres'), async (client) => {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
      return (
        Boolean(rowCount) && !(await withConnection(databaseUrl(place, port, database), isEmptyDatabase))
      );
    });
  } finally {
    await stopServer(place);
  }
}

/**
 * Puts the copy of a backup beside the data that is there, gives it this installation's password, starts it and counts its
 * rows. To be called while holding the place's lock and while no server runs.
 * @param {string} backup
 * @param {Manifest} manifest
 * @param {Place} place
 * @param {{ stop: AbortSignal, database: string }} options
 * @returns {Promise<{ takePlace: () => void, giveUp: () => void }>}
 */
export async function stageCluster(backup, manifest, place, { stop, database }) {
  clearRemains(place.cluster);
  const name = `${place.cluster}.restoring-${process.pid}`;
  const staged = { ...place, cluster: name, log: `${name}.log` };
  const giveUp = () =>
    [staged.cluster, staged.log].forEach((one) => rmSync(one, { recursive: true, force: true }));
  try {
    await takeTree(backup, manifest, CLUSTER, staged.cluster, { stop, folderMode: 0o700, fileMode: 0o600 });
    handOver(place.owner, staged.cluster);
    await setPassword(staged, ensurePassword(place));
    if (stop.aborted) throw new Stopped();
    await requireRows(staged, database, manifest.rows);
  } catch (error) {
    giveUp();
    throw error;
  }
  return { takePlace: () => swap(place, staged), giveUp };
}

/**
 * The password of the embedded server belongs to the installation and is in no backup. Nobody can sign in with another, so
 * it is set by a server that runs alone, without any connection.
 * @param {Place} staged
 * @param {string} password
 */
async function setPassword(staged, password) {
  const alone = spawn(program(staged.native, 'postgres'), ['--single', '-D', staged.cluster, 'postgres'], {
    ...asOwner(staged.owner),
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  alone.stderr?.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  alone.stdin?.on('error', () => {});
  alone.stdin?.end(`alter role ${databaseUser} password '${password}'\n`);
  const code = await new Promise((resolve) => alone.once('error', () => resolve(1)).once('close', resolve));
  if (code !== 0 || /ERROR|FATAL|PANIC/.test(said))
    throw damaged(`PostgreSQL does not start with it:\n${said.trim()}`);
}

/**
 * @param {Place} staged
 * @param {string} database
 * @param {Record<string, number>} rows
 */
async function requireRows(staged, database, rows) {
  const port = await ensureServer(staged);
  try {
    const found = await withConnection(databaseUrl(staged, port, database), countRows);
    const difference = rowDifference(rows, found);
    if (difference) throw damaged(difference);
  } finally {
    await stopServer(staged);
  }
}

/**
 * @param {Place} place
 * @param {Place} staged
 */
function swap(place, staged) {
  const replaced = `${place.cluster}.replaced-${process.pid}`;
  if (existsSync(place.cluster)) renameSync(place.cluster, replaced);
  renameSync(staged.cluster, place.cluster);
  for (const name of [replaced, staged.log]) rmSync(name, { recursive: true, force: true });
}
