// @ts-check
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Failure, say } from '../messages/failure.mjs';
import { dataFolder, root } from '../settings/paths.mjs';
import { linkLibraries, majorVersion, nativeFolder, program } from './binaries.mjs';
import { canReach, chooseOwner } from './owner.mjs';

/**
 * Everything that is known about an embedded server before it runs.
 * @typedef {object} Place
 * @property {string} native PostgreSQL's programs
 * @property {string} cluster its data folder
 * @property {string} log what it writes
 * @property {string} passwordFile
 * @property {string} lock held while the server is started or stopped
 * @property {import('./owner.mjs').Owner} owner
 * @property {string[]} settings further settings of the server, as `name=value`
 */

/**
 * Decides where the embedded server of a data folder lives.
 * @param {string} data
 * @param {{ settings?: string[], quiet?: boolean }} [options]
 * @returns {Place}
 */
export function findPlace(data, { settings = [], quiet = false } = {}) {
  mkdirSync(data, { recursive: true });
  const elsewhere = elsewhereFolder(data);
  const home = existsSync(path.join(elsewhere, 'postgres')) ? elsewhere : chooseHome(data, elsewhere, quiet);
  const cluster = path.join(home, 'postgres');
  const owner = chooseOwner(cluster);
  return {
    native: reachableNative(owner),
    cluster,
    log: path.join(home, 'postgres.log'),
    passwordFile: path.join(data, 'postgres.password'),
    lock: path.join(data, 'postgres.lock'),
    owner,
    settings,
  };
}

/**
 * The place of the database that `npm start` and its companions use.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ quiet?: boolean }} [options]
 */
export function newsroomPlace(env, options) {
  return findPlace(dataFolder(env), options);
}

/** A folder that any user can reach, for checkouts that only root can. */
function outsideFolder() {
  return `/var/lib/dossier-${shortHash(root)}`;
}

/** @param {string} data */
function elsewhereFolder(data) {
  return path.join(outsideFolder(), `data-${shortHash(data)}`);
}

/** @param {string} text */
function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * @param {string} data
 * @param {string} elsewhere
 * @param {boolean} quiet
 */
function chooseHome(data, elsewhere, quiet) {
  const owner = chooseOwner(path.join(data, 'postgres'));
  if (!owner) return data;
  // PostgreSQL's user has to pass through the data folder, and needs to see nothing in it.
  chmodSync(data, 0o711);
  if (canReach(owner, { folder: data })) return data;
  if (existsSync(path.join(data, 'postgres', 'PG_VERSION'))) throw unreachableData(data);
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  if (!quiet) say(`PostgreSQL's user cannot enter ${data}, so the database is kept in ${elsewhere}.`);
  return elsewhere;
}

/** @param {string} data */
function unreachableData(data) {
  return new Failure(
    `PostgreSQL's user can no longer reach its data in ${data}.`,
    'Let others pass through the folders above it (chmod o+x), or run the command as the user that owns the data.',
  );
}

/**
 * PostgreSQL's programs where its user can run them: in node_modules, or as a copy outside.
 * @param {import('./owner.mjs').Owner} owner
 */
function reachableNative(owner) {
  const installed = nativeFolder();
  linkLibraries(installed);
  if (canReach(owner, { program: program(installed, 'postgres') })) return installed;
  const manifest = readFileSync(path.join(installed, '..', 'package.json'), 'utf8');
  const copy = path.join(outsideFolder(), `postgresql-${shortHash(manifest)}`);
  if (!existsSync(copy)) copyPrograms(path.dirname(installed), copy);
  return path.join(copy, 'native');
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyPrograms(from, to) {
  const draft = `${to}.${process.pid}`;
  mkdirSync(draft, { recursive: true, mode: 0o755 });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  if (existsSync(to)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, to);
}

/**
 * Refuses a data folder that another major version of PostgreSQL wrote.
 * @param {Place} place
 */
export function requireSameVersion(place) {
  const file = path.join(place.cluster, 'PG_VERSION');
  if (!existsSync(file)) return;
  const written = readFileSync(file, 'utf8').trim();
  const ours = majorVersion(place.native);
  if (written === ours) return;
  throw new Failure(
    `The data in ${place.cluster} was written by PostgreSQL ${written}, and this version of Dossier brings PostgreSQL ${ours}.`,
    `Dump it with PostgreSQL ${written} (pg_dumpall), move the folder away, start once, and load the dump; or set DATABASE_URL to a server that runs PostgreSQL ${written}.`,
  );
}
