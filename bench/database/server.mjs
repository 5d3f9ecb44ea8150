// @ts-check
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withConnection } from '../../scripts/postgres/connection.mjs';
import { givenDatabase } from '../../scripts/postgres/database.mjs';
import { takeLease } from '../../scripts/postgres/lease.mjs';
import { databaseUrl } from '../../scripts/postgres/password.mjs';
import { findPlace } from '../../scripts/postgres/place.mjs';
import { isAlive } from '../../scripts/processes/identity.mjs';
import { withLock } from '../../scripts/processes/lock.mjs';
import { dataFolder } from '../../scripts/settings/paths.mjs';
import { siblingUrl } from '../../scripts/testing/test-database.mjs';

/**
 * A server for databases that are measured.
 * @typedef {object} BenchServer
 * @property {string} url of its maintenance database
 * @property {(name: string, template?: string) => Promise<string>} create makes a database and gives its address
 * @property {(name: string) => Promise<void>} drop
 * @property {() => Promise<void>} close drops all databases of this run
 */

/**
 * Opens a server of the same kind as `npm start` has: a cluster of its own beside the newsroom's with the same settings, or
 * the server that BENCH_DATABASE_URL names (its user must be allowed to create databases).
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<BenchServer>}
 */
export async function openBenchServer(env) {
  const { url, release } = env.BENCH_DATABASE_URL
    ? givenDatabase(env.BENCH_DATABASE_URL)
    : await embeddedServer(env);
  await dropAbandoned(url);
  const nameOf = (/** @type {string} */ name) => `${PREFIX}${process.pid}_${name}`;
  const drop = (/** @type {string} */ name) => dropDatabase(url, nameOf(name));
  return {
    url,
    drop,
    async create(name, template) {
      await drop(name);
      const source = template ? nameOf(template) : 'template0';
      await run(url, `create database ${nameOf(name)} template ${source}`);
      return siblingUrl(url, nameOf(name));
    },
    async close() {
      await dropAbandoned(url, process.pid).catch(() => {});
      await release();
    },
  };
}

const PREFIX = 'dossier_bench_';

// Loading much at once would otherwise wait for one checkpoint after the other; readers do not notice.
const SETTINGS = ['max_wal_size=8GB', 'checkpoint_timeout=30min'];

/** @param {NodeJS.ProcessEnv} env */
async function embeddedServer(env) {
  const place = findPlace(path.join(dataFolder(env), 'bench'), { settings: SETTINGS });
  const { port, release } = await takeLease(place);
  return {
    url: databaseUrl(place, port, 'postgres'),
    release: async () => {
      await release();
      await removeUnused(place);
    },
  };
}

/**
 * Gives the disk back: after a large run the server's journal alone takes gigabytes.
 * @param {import('../../scripts/postgres/place.mjs').Place} place
 */
async function removeUnused(place) {
  await withLock(place.lock, async () => {
    if (existsSync(path.join(place.cluster, 'postmaster.pid'))) return;
    rmSync(place.cluster, { recursive: true, force: true });
  });
}

/**
 * @param {string} url
 * @param {string} statement
 */
async function run(url, statement) {
  await withConnection(url, (client) => client.query(statement));
}

/**
 * @param {string} url
 * @param {string} name
 */
async function dropDatabase(url, name) {
  await run(url, `drop database if exists ${name} with (force)`);
}

/**
 * Drops the databases of runs that were killed, and of the given one.
 * @param {string} url
 * @param {number} [ended]
 */
async function dropAbandoned(url, ended) {
  await withConnection(url, async (client) => {
    const { rows } = await client.query(
      `select datname as name from pg_database where datname like 'dossier\\_bench\\_%'`,
    );
    for (const { name } of rows) {
      const owner = Number(name.slice(PREFIX.length).split('_')[0]);
      if (owner === ended || !isAlive(owner))
        await client.query(`drop database if exists ${name} with (force)`);
    }
  });
}
