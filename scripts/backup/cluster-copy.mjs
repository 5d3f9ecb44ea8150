// @ts-check
import { constants, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Failure, Stopped } from '../messages/failure.mjs';
import { withConnection } from '../postgres/connection.mjs';
import { handOver } from '../postgres/owner.mjs';
import { databaseUrl } from '../postgres/password.mjs';
import { bringBack } from '../postgres/cluster.mjs';
import { ensureServer, stopServer } from '../postgres/server.mjs';
import { isAlive } from '../processes/identity.mjs';
import { listTree } from './files.mjs';
import { NEVER_KEPT, countRows, readAllPages, seenMigrations } from './rows.mjs';

/** @typedef {import('../postgres/place.mjs').Place} Place */

/**
 * Folders of which PostgreSQL needs only that they are there, and files that say something of a running server. The list is
 * that of PostgreSQL's manual, "Making a Base Backup Using the Low Level API".
 */
const EMPTIED = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];
const LEFT_OUT = /(^|\/)(postmaster\.(pid|opts)|pgsql_tmp[^/]*|pg_internal\.init[^/]*|[^/]*\.tmp)(\/|$)/;

/**
 * Copies the data of a running embedded server beside it, starts the copy, by which it takes in what was written meanwhile,
 * reads every page, counts the rows and ends it in order. What is left needs no write-ahead log and has been seen to work.
 * @param {Place} place
 * @param {number} port of the running server
 * @param {{ stop: AbortSignal, database: string, onStep: (words: string) => void }} options
 * @returns {Promise<{ folder: string, rows: Record<string, number>, migrations: string[], remove: () => void }>}
 */
export async function copyCluster(place, port, { stop, database, onStep }) {
  clearRemains(place.cluster);
  const copy = {
    ...place,
    cluster: `${place.cluster}.backup-${process.pid}`,
    log: `${place.cluster}.backup-${process.pid}.log`,
  };
  const remove = () =>
    [copy.cluster, copy.log].forEach((name) => rmSync(name, { recursive: true, force: true }));
  try {
    await copyWhileRunning(place, port, copy.cluster, stop);
    handOver(place.owner, copy.cluster);
    if (stop.aborted) throw new Stopped();
    onStep('The copy is made; starting it to see that it works.');
    return { folder: copy.cluster, ...(await proveCopy(copy, database)), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * What backups and restores that were killed have left.
 * @param {string} cluster
 */
export function clearRemains(cluster) {
  bringBack(cluster);
  const folder = path.dirname(cluster);
  for (const name of readdirSync(folder)) {
    const pid = /^postgres\.(?:backup|restoring|replaced)-(\d+)/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/**
 * @param {Place} place
 * @param {number} port
 * @param {string} to
 * @param {AbortSignal} stop
 */
async function copyWhileRunning(place, port, to, stop) {
  await withConnection(databaseUrl(place, port, 'postgres'), async (client) => {
    await refuseTablespaces(client);
    // For as long as this session lasts nothing of the log that the copy needs is thrown away.
    await client.query('select pg_create_physical_replication_slot($1, true, true)', [
      `dossier_backup_${process.pid}`,
    ]);
    const first = await walOf(
      client,
      `select pg_walfile_name(pg_backup_start('dossier backup', true)) as wal`,
    );
    await copyData(place.cluster, to, stop);
    const end = await client.query('select lsn, labelfile from pg_backup_stop(false)');
    const { lsn, labelfile } = end.rows[0];
    const last = await walOf(client, 'select pg_walfile_name($1) as wal', [lsn]);
    await copyLog(place.cluster, to, { first, last });
    writeFileSync(path.join(to, 'backup_label'), labelfile, { mode: 0o600 });
  });
}

/**
 * @param {import('pg').Client} client
 * @param {string} sql
 * @param {unknown[]} [values]
 * @returns {Promise<string>}
 */
async function walOf(client, sql, values = []) {
  const { rows } = await client.query(sql, values);
  return rows[0].wal;
}

/** @param {import('pg').Client} client */
async function refuseTablespaces(client) {
  const { rows } = await client.query(
    "select spcname from pg_tablespace where spcname not in ('pg_default', 'pg_global')",
  );
  if (rows.length === 0) return;
  throw new Failure(
    `The embedded server has a tablespace elsewhere (${rows[0].spcname}), which this command does not copy.`,
    'Install the client programs of PostgreSQL and use --method dump.',
  );
}

/**
 * @param {string} from
 * @param {string} to
 * @param {AbortSignal} stop
 */
async function copyData(from, to, stop) {
  await mkdir(to, { mode: 0o700 });
  const { folders, files } = await listTree(from);
  const isWanted = (/** @type {string} */ name) =>
    !LEFT_OUT.test(name) && !EMPTIED.some((folder) => name.startsWith(`${folder}/`));
  for (const folder of folders.filter(isWanted)) await mkdir(path.join(to, folder), { mode: 0o700 });
  await mkdir(path.join(to, 'pg_wal', 'archive_status'), { recursive: true, mode: 0o700 });
  await mkdir(path.join(to, 'pg_wal', 'summaries'), { recursive: true, mode: 0o700 });
  for (const file of files.filter(isWanted)) {
    if (stop.aborted) throw new Stopped();
    await copyFile(path.join(from, file), path.join(to, file), constants.COPYFILE_FICLONE).catch(
      unlessDropped,
    );
  }
}

/**
 * A table that is dropped meanwhile takes its file along; the log says so too.
 * @param {NodeJS.ErrnoException} error
 */
function unlessDropped(error) {
  if (error.code !== 'ENOENT') throw error;
}

/**
 * Copies the write-ahead log from the beginning of the copy to its end. Names of segments are in the order of time.
 * @param {string} from
 * @param {string} to
 * @param {{ first: string, last: string }} range
 */
async function copyLog(from, to, { first, last }) {
  const wanted = readdirSync(path.join(from, 'pg_wal')).filter(
    (name) => (/^[0-9A-F]{24}$/.test(name) && name >= first && name <= last) || name.endsWith('.history'),
  );
  for (const name of wanted) await copyFile(path.join(from, 'pg_wal', name), path.join(to, 'pg_wal', name));
}

/**
 * Starts a copy, looks at all of it, takes out what no backup keeps, and ends it in order.
 * @param {Place} copy
 * @param {string} database
 * @returns {Promise<{ rows: Record<string, number>, migrations: string[] }>}
 */
async function proveCopy(copy, database) {
  // Segments of the log are not used again under other names: what is taken out must not stand in them.
  const proving = { ...copy, settings: ['wal_recycle=off', 'autovacuum=off'] };
  try {
    const port = await ensureServer(proving);
    const found = await withConnection(databaseUrl(copy, port, database), async (client) => {
      await readAllPages(client);
      await takeOut(client);
      return { rows: await countRows(client), migrations: await seenMigrations(client) };
    });
    const last = await lastSegment(databaseUrl(copy, port, 'postgres'));
    await stopServer(proving);
    dropOldLog(copy.cluster, last);
    return found;
  } catch (error) {
    if (existsSync(path.join(copy.cluster, 'postmaster.pid'))) await stopServer(proving);
    throw error;
  }
}

/** @param {import('pg').Client} client */
async function takeOut(client) {
  for (const table of NEVER_KEPT) {
    const { rows } = await client.query('select to_regclass($1) is not null as is', [table]);
    if (rows[0].is) await client.query(`truncate ${table}`);
  }
}

/**
 * Begins a new segment of the log, in which the server's last words will stand.
 * @param {string} url
 */
function lastSegment(url) {
  return withConnection(url, async (client) => {
    await client.query('select pg_switch_wal()');
    await client.query('checkpoint');
    return walOf(client, 'select pg_walfile_name(pg_current_wal_insert_lsn()) as wal');
  });
}

/**
 * A server that was ended in order begins with its last checkpoint; nothing older is read again.
 * @param {string} cluster
 * @param {string} last
 */
function dropOldLog(cluster, last) {
  const folder = path.join(cluster, 'pg_wal');
  for (const name of readdirSync(folder))
    if (/^[0-9A-F]{24}$/.test(name) && name < last) rmSync(path.join(folder, name));
}
