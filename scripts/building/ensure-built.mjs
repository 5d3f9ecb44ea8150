// @ts-check
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { say } from '../messages/failure.mjs';
import { withLock } from '../processes/lock.mjs';
import { checkSettings } from '../settings/check.mjs';
import { cacheFolder, distFolder } from '../settings/paths.mjs';
import { panelFingerprint, serverFingerprint } from './fingerprint.mjs';
import { buildPanel } from './panel.mjs';
import { compileServer } from './server.mjs';
import { makeStaging, putInPlace, storeFingerprint, storedFingerprint } from './staging.mjs';

/**
 * @typedef {{ panel: boolean, stop?: AbortSignal }} BuildOptions
 */

/**
 * Builds what is stale of the server and, where asked for, of the admin panel, and refuses settings that
 * the server cannot read.
 * @param {NodeJS.ProcessEnv} env
 * @param {BuildOptions} options
 * @returns {Promise<string>} the folder with the compiled server
 */
export async function ensureBuilt(env, options) {
  const dist = distFolder(env);
  if (!env.DOSSIER_DIST_DIR && staleParts(dist, env, options).any) {
    const onWait = () => say('Another command is building; waiting for it.');
    await withLock(path.join(cacheFolder, 'build.lock'), () => buildNow(dist, env, options), { onWait });
  }
  checkSettings(dist, env);
  return dist;
}

/**
 * @param {string} dist
 * @param {NodeJS.ProcessEnv} env
 * @param {BuildOptions} options
 */
function staleParts(dist, env, { panel }) {
  const server = storedFingerprint(dist) !== serverFingerprint();
  const panelIsStale = panel && storedFingerprint(path.join(dist, 'build')) !== panelFingerprint(env);
  return { server, panel: panelIsStale, any: server || panelIsStale };
}

/**
 * @param {string} dist
 * @param {NodeJS.ProcessEnv} env
 * @param {BuildOptions} options
 */
async function buildNow(dist, env, options) {
  const stale = staleParts(dist, env, options);
  if (!stale.any) return;
  const staging = makeStaging();
  await stageServer(staging, dist, { ...options, compile: stale.server });
  // The panel's build reads the settings too, and would bury in its output what is wrong with them.
  checkSettings(staging, env);
  await stagePanel(staging, dist, env, { ...options, build: stale.panel });
  putInPlace(staging, dist);
}

/**
 * @param {string} staging
 * @param {string} dist
 * @param {{ compile: boolean, stop?: AbortSignal }} options
 */
async function stageServer(staging, dist, { compile, stop }) {
  const panelFolder = path.join(dist, 'build');
  if (!compile) return cpSync(dist, staging, { recursive: true, filter: (file) => file !== panelFolder });
  say('Compiling the server.');
  const fingerprint = serverFingerprint();
  await compileServer(staging, { checkTypes: true, stop });
  storeFingerprint(staging, fingerprint);
}

/**
 * @param {string} staging
 * @param {string} dist
 * @param {NodeJS.ProcessEnv} env
 * @param {{ build: boolean, stop?: AbortSignal }} options
 */
async function stagePanel(staging, dist, env, { build, stop }) {
  const old = path.join(dist, 'build');
  const fresh = path.join(staging, 'build');
  if (!build && existsSync(old)) return cpSync(old, fresh, { recursive: true });
  if (!build) return;
  say('Building the admin panel; this takes about a minute.');
  const fingerprint = panelFingerprint(env);
  await buildPanel(staging, { stop });
  storeFingerprint(fresh, fingerprint);
}
