// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { databaseFingerprint, hashParts } from '../building/fingerprint.mjs';
import { Failure, say } from '../messages/failure.mjs';
import { connectFailure } from '../postgres/checks.mjs';
import { connect, withConnection } from '../postgres/connection.mjs';
import { givenDatabase } from '../postgres/database.mjs';
import { takeLease } from '../postgres/lease.mjs';
import { databaseUrl } from '../postgres/password.mjs';
import { findPlace } from '../postgres/place.mjs';
import { isAlive } from '../processes/identity.mjs';
import { run } from '../processes/run.mjs';
import { dataFolder, root, scriptPath } from '../settings/paths.mjs';

/**
 * A server for test databases: a cluster of its own beside the newsroom's, or the one that
 * TEST_DATABASE_URL names (its user must be allowed to create databases).
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('../postgres/database.mjs').OpenDatabase>}
 */
export async function openTestServer(env) {
  if (env.TEST_DATABASE_URL) return givenDatabase(env.TEST_DATABASE_URL);
  const place = findPlace(path.join(dataFolder(env), 'test'), { settings: careless });
  const { port, lost, release } = await takeLease(place);
  return { url: databaseUrl(place, port, 'postgres'), embedded: true, lost, release };
}

// Test data may be lost in a crash; waiting for the disk is most of what a test database does.
const careless = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'shared_buffers=256MB',
];

/**
 * The connection string of another database of the same server.
 * @param {string} url
 * @param {string} name
 */
export function siblingUrl(url, name) {
  const sibling = new URL(url);
  sibling.pathname = `/${name}`;
  return sibling.href;
}

/**
 * Makes the template that every test file's database is copied from: migrated and seeded once by the
 * compiled server, and used again until its code or the seeds change.
 * @param {string} url
 * @param {{ dist: string, fingerprint: string }} build
 * @param {AbortSignal} [stop]
 * @returns {Promise<string>} the template's name
 */
export async function ensureTemplate(url, build, stop) {
  const name = `dossier_template_${hashParts([
    ['code', build.fingerprint],
    ['data', databaseFingerprint()],
  ])}`;
  const client = await connect(url).catch((error) => {
    throw connectFailure(url, error);
  });
  try {
    // Held by this session: two runs that begin together make the template once.
    await client.query("select pg_advisory_lock(hashtextextended('dossier: template', 0))");
    if (!(await exists(client, name))) await makeTemplate(client, url, name, build.dist, stop);
    await dropOld(client, name);
  } finally {
    await client.end().catch(() => {});
  }
  return name;
}

/**
 * @param {import('pg').Client} client
 * @param {string} name
 */
async function exists(client, name) {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  return Boolean(rowCount);
}

/**
 * @param {import('pg').Client} client
 * @param {string} url
 * @param {string} name
 * @param {string} dist
 * @param {AbortSignal} [stop]
 */
async function makeTemplate(client, url, name, dist, stop) {
  say('Preparing the test database.');
  // One name for all: only the holder of the lock makes one, so what is there was left by a killed run.
  const draft = 'dossier_draft';
  await client.query(`drop database if exists ${draft} with (force)`);
  await client.query(`create database ${draft} template template0`);
  try {
    await fillTemplate(siblingUrl(url, draft), dist, stop);
    await client.query(`alter database ${draft} rename to ${name}`);
    await client.query(`comment on database ${name} is '${new Date().toISOString()}'`);
  } catch (error) {
    await client.query(`drop database if exists ${draft} with (force)`);
    throw error;
  }
}

/**
 * @param {string} url
 * @param {string} dist
 * @param {AbortSignal} [stop]
 */
async function fillTemplate(url, dist, stop) {
  const env = { ...process.env, DATABASE_URL: url, DOSSIER_DIST_DIR: dist };
  const { code, output } = await run(process.execPath, [scriptPath('testing/template-process.mjs')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    stop,
  });
  if (code === 0) return;
  throw new Failure(
    `The server could not prepare an empty database:\n${output.trim()}`,
    'No API test can run before it does.',
  );
}

const keptTemplates = 10;

/**
 * @param {import('pg').Client} client
 * @param {string} current
 */
async function dropOld(client, current) {
  const { rows } = await client.query(
    `select datname as name from pg_database left join pg_shdescription d on d.objoid = oid
     where datname like 'dossier\\_template\\_%' and datname <> $1 order by d.description desc nulls last offset $2`,
    [current, keptTemplates],
  );
  // One that is just being copied cannot be dropped, and will be another time.
  for (const { name } of rows) await client.query(`drop database if exists ${name}`).catch(() => {});
}

/**
 * The beginning of the names of one run's databases. It names the machine and the process, so that what a killed run
 * left behind can be told from what a living one uses, also on a server that several machines share.
 */
export function testPrefix() {
  return `${machinePrefix()}${process.pid}_${randomBytes(4).toString('hex')}_`;
}

/**
 * Hashed, because a name of a database has 63 letters at most.
 * @param {string} machine
 */
function machinePrefix(machine = thisMachine()) {
  return `dossier_test_${hashParts([['machine', machine]]).slice(0, 8)}_`;
}

/** Names alone will not do: many machines are called `localhost`. Containers of one machine differ by name. */
function thisMachine() {
  const file = '/etc/machine-id';
  return `${hostname()} ${existsSync(file) ? readFileSync(file, 'utf8').trim() : ''}`;
}

/**
 * The process of this machine that a test database belongs to; null for any other database.
 * @param {string} name
 * @param {string} [machine]
 */
export function ownerOfDatabase(name, machine) {
  const prefix = machinePrefix(machine);
  const owner = name.startsWith(prefix) ? /^(\d+)_/.exec(name.slice(prefix.length))?.[1] : undefined;
  return owner ? Number(owner) : null;
}

/**
 * Drops the databases of this run and of runs of this machine that were killed.
 * @param {string} url
 * @param {string} prefix
 */
export async function dropDatabases(url, prefix) {
  await withConnection(url, async (client) => {
    const { rows } = await client.query(
      "select datname as name from pg_database where datname like 'dossier\\_test\\_%'",
    );
    for (const { name } of rows) {
      const owner = ownerOfDatabase(name);
      const abandoned = owner !== null && !isAlive(owner);
      if (name.startsWith(prefix) || abandoned)
        await client.query(`drop database if exists ${name} with (force)`);
    }
  });
}
