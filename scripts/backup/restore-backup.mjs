// @ts-check
import path from 'node:path';
import { Failure, say } from '../messages/failure.mjs';
import { aloneInDatabase } from '../newsroom/load.mjs';
import { withConnection } from '../postgres/connection.mjs';
import { databaseName, openDatabase } from '../postgres/database.mjs';
import { withoutLeases } from '../postgres/lease.mjs';
import { newsroomPlace } from '../postgres/place.mjs';
import { holdsData, requireReadable, stageCluster } from './cluster-restore.mjs';
import { DUMP, loadDump } from './dump.mjs';
import { requireWhole } from './files.mjs';
import { readManifest } from './manifest.mjs';
import { choosePrograms, findPrograms } from './programs.mjs';
import { isEmptyDatabase } from './rows.mjs';
import { changedSecrets } from './secret-prints.mjs';
import { sizeWords } from './sizes.mjs';
import { hasUploads, stageUploads } from './uploads.mjs';
import { ownMigrations, ownVersions, requireNotNewer } from './versions.mjs';

/** @typedef {import('./manifest.mjs').Manifest} Manifest */

/**
 * What a restore works with.
 * @typedef {object} Restore
 * @property {string} from
 * @property {boolean} replace
 * @property {Manifest} manifest
 * @property {NodeJS.ProcessEnv} env
 * @property {AbortSignal} stop
 */

/**
 * Restores a backup: the database and the uploads. Until both are ready to take their places nothing of what is there is
 * touched.
 * @param {{ from: string, replace: boolean }} request
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 */
export async function restoreBackup({ from, replace }, env, stop) {
  const manifest = readManifest(from);
  requireNotNewer(manifest, { versions: ownVersions(), migrations: ownMigrations() });
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  say(
    `Comparing the backup of ${manifest.madeAt} (Dossier ${manifest.dossier}, ${sizeWords(bytes)}) with its manifest.`,
  );
  await requireWhole(from, manifest.files, stop);
  if (!replace && hasUploads()) throw notEmpty('public/uploads holds files');
  const restore = { from, replace, manifest, env, stop };
  if (manifest.database.method === 'copy') await restoreCopy(restore);
  else await restoreDump(restore, manifest.database.program);
  say(
    'The backup is restored. Start the newsroom with npm start; npm run graph -- verify compares what readers get with the records.',
  );
  for (const line of changedSecrets(manifest.secrets, env))
    say(`Other than when the backup was made: ${line}`);
}

/** @param {string} what */
function notEmpty(what) {
  return new Failure(
    `There is something in the place of this backup: ${what}.`,
    'Nothing was changed. With --replace the backup takes its place, and what is there now is lost; make a backup of it first.',
  );
}

const inUse = new Failure(
  'The newsroom, or another command, uses the database.',
  'Nothing was changed. Stop it and try again.',
);

/** @param {Restore} restore */
async function restoreCopy({ from, replace, manifest, env, stop }) {
  if (env.DATABASE_URL) throw onlyEmbedded;
  const place = newsroomPlace(env);
  requireReadable(manifest, place);
  await withoutLeases(place, inUse, async () => {
    if (!replace && (await holdsData(place, databaseName)))
      throw notEmpty('the embedded database holds a newsroom');
    say('Putting the data beside its place and starting it there.');
    const cluster = await stageCluster(from, manifest, place, { stop, database: databaseName });
    const uploads = await stageUploads(from, manifest, stop).catch((error) => {
      cluster.giveUp();
      throw error;
    });
    cluster.takePlace();
    uploads.takePlace();
  });
}

const onlyEmbedded = new Failure(
  'This backup is a copy of the data of an embedded server, and DATABASE_URL names another server.',
  'Nothing was changed. Restore it without DATABASE_URL, and move from there with npm run backup -- --method dump.',
);

/**
 * @param {Restore} restore
 * @param {number} program the version of the pg_dump that wrote it
 */
async function restoreDump({ from, replace, manifest, env, stop }, program) {
  const programs = choosePrograms(findPrograms(env), program);
  if (!programs) throw noPrograms(program);
  const database = await openDatabase(env);
  try {
    await aloneInDatabase(database.url, async () => {
      await withConnection(database.url, (client) => requireFree(client, replace));
      const uploads = await stageUploads(from, manifest, stop);
      try {
        say('Loading the database, in one transaction.');
        await loadDump(database.url, env, programs, path.join(from, DUMP), manifest.rows, stop);
      } catch (error) {
        uploads.giveUp();
        throw error;
      }
      uploads.takePlace();
    });
  } finally {
    await database.release();
  }
}

/** @param {number} major */
function noPrograms(major) {
  return new Failure(
    `This backup was written by pg_dump ${major}, and no pg_restore of this or a later version was found.`,
    `Nothing was changed. Install the client programs of PostgreSQL ${major} (Debian: postgresql-client-${major}).`,
  );
}

/**
 * A newsroom that runs always listens to its database, so it has a connection. One of those that are there is our own, which
 * keeps others from starting meanwhile.
 * @param {import('pg').Client} client
 * @param {boolean} replace
 */
async function requireFree(client, replace) {
  const { rows } = await client.query(
    `select count(*)::int as others from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and coalesce(backend_type, 'client backend') = 'client backend'`,
  );
  if (rows[0].others > 1) throw inUse;
  if (!replace && !(await isEmptyDatabase(client))) throw notEmpty('the database holds tables');
}
