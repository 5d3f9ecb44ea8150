// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { connect } from '../postgres/connection.mjs';
import { say } from '../messages/failure.mjs';
import { distFolder, root } from '../settings/paths.mjs';

/**
 * Strapi as these scripts use it. Its own types need the installed package, which these scripts must
 * not require before it is there.
 * @typedef {any} Newsroom
 */

/**
 * Loads Strapi from the compiled server: migrated, with access and seeds in place, and not listening.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ panel: boolean }} options
 * @returns {Promise<Newsroom>}
 */
export async function loadNewsroom(env, { panel }) {
  const { createStrapi } = createRequire(path.join(root, 'package.json'))('@strapi/strapi');
  const strapi = createStrapi({
    appDir: root,
    distDir: distFolder(env),
    autoReload: false,
    serveAdminPanel: panel,
  });
  // Strapi would end the process by itself; here the command decides in which order things stop.
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
  strapi.config.set('server.logger.startup.enabled', false);
  await strapi.load();
  return strapi;
}

/**
 * Runs work while no other instance migrates or seeds this database. Strapi has no such lock of its own:
 * two instances that meet an empty database break each other.
 * @template T
 * @param {string} url
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function aloneInDatabase(url, work) {
  const client = await connect(url);
  const told = setTimeout(() => say('Another instance is preparing the database; waiting for it.'), 3000);
  try {
    await client.query("select pg_advisory_lock(hashtextextended('dossier: migrate and seed', 0))");
    clearTimeout(told);
    return await work();
  } finally {
    clearTimeout(told);
    await client.end().catch(() => {});
  }
}

/**
 * Waits until no connection of Strapi's pool is in use. Strapi goes on asking after a write was
 * answered (its events load the record again), and a pool closed under such a query ends the process.
 * @param {Newsroom} strapi
 * @param {number} patience milliseconds
 */
export async function untilIdle(strapi, patience = 5000) {
  const pool = strapi.db?.connection?.client?.pool;
  const deadline = Date.now() + patience;
  let calm = 0;
  while (pool && calm < 3 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    calm = pool.numUsed() + pool.numPendingAcquires() + pool.numPendingCreates() === 0 ? calm + 1 : 0;
  }
}

/**
 * Ends Strapi after its last queries.
 * @param {Newsroom} strapi
 */
export async function closeNewsroom(strapi) {
  await untilIdle(strapi);
  await strapi.destroy();
}
