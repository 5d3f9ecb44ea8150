// @ts-check
// What the child processes of generated/files.mjs share: a server that knows its content model and asked no database.
import { createRequire } from 'node:module';
import path from 'node:path';
import { printFailure } from '../messages/failure.mjs';
import { root } from '../settings/paths.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

/** Loads packages of the newsroom, as its own files would. */
export const load = createRequire(path.join(root, 'package.json'));

/** Loads packages on which another depends, which need not lie beside it. */
export const loadOf = (/** @type {string} */ owner) => createRequire(load.resolve(`${owner}/package.json`));

/**
 * Registers the compiled server, argv[2], lets something be made of it for the file argv[3], and ends the process.
 * @param {(strapi: Strapi, places: { dist: string, output: string }) => void | Promise<void>} make
 */
export async function withRegistered(make) {
  const [, , dist = '', output = ''] = process.argv;
  try {
    const strapi = await load('@strapi/strapi')
      .createStrapi({ appDir: root, distDir: dist, autoReload: false, serveAdminPanel: false })
      .register();
    await make(strapi, { dist, output });
    process.exit(0);
  } catch (error) {
    printFailure(error);
    process.exit(1);
  }
}
