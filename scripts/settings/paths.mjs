// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that these scripts belong to. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** What can be made again at any time: builds, locks, the register of running commands. */
export const cacheFolder = path.join(root, '.cache');

/** @param {string} name */
export function scriptPath(name) {
  return path.join(root, 'scripts', name);
}

/**
 * Where the embedded database and its password are kept.
 * @param {NodeJS.ProcessEnv} env
 */
export function dataFolder(env) {
  return path.resolve(root, env.DOSSIER_DATA_DIR || '.data');
}

/**
 * The compiled server. DOSSIER_DIST_DIR names one that was built elsewhere; it is then used as it is.
 * @param {NodeJS.ProcessEnv} env
 */
export function distFolder(env) {
  return path.resolve(root, env.DOSSIER_DIST_DIR || 'dist');
}
