// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { connect } from '../postgres/connection.mjs';
import { say } from '../messages/failure.mjs';
import { distFolder, root } from '../settings/paths.mjs';
import { untilIdle } from './idle.mjs';

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
 * Ends Strapi after its last queries.
 * @param {Newsroom} strapi
 */
export async function closeNewsroom(strapi) {
  await untilIdle(strapi);
  await strapi.destroy();
}
