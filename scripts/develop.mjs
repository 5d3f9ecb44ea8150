// @ts-check
// `npm run develop`: Strapi's development mode (reloads on changes, opens the content-type builder) on the
// embedded database or DATABASE_URL.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from './install/install.mjs';
import { Stopped } from './messages/failure.mjs';
import { freeAddress } from './newsroom/free-address.mjs';
import { environmentFor, openDatabase } from './postgres/database.mjs';
import { runCommand } from './processes/command.mjs';
import { untilAborted } from './processes/stop.mjs';
import { ensureSecrets } from './secrets/secrets.mjs';
import { listenAddress } from './settings/address.mjs';
import { root } from './settings/paths.mjs';

const patience = 15_000;

await runCommand(
  'npm run develop',
  async ({ env, stop }) => {
    await freeAddress(listenAddress(env), stop);
    await ensureSecrets(env);
    await ensureInstalled({ stop });
    if (stop.aborted) throw new Stopped();
    const database = await openDatabase(env);
    try {
      return await developUntil(environmentFor(env, database), stop);
    } finally {
      await database.release();
    }
  },
  { NODE_ENV: 'development' },
);

/**
 * Strapi's develop runs several processes; they are stopped together, as one group.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 * @returns {Promise<number>}
 */
async function developUntil(env, stop) {
  const strapi = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  const child = spawn(process.execPath, [strapi, 'develop'], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const ended = new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const code = await Promise.race([ended, untilAborted(stop).then(() => null)]);
  if (code !== null) return code;
  await stopGroup(child.pid ?? 0, ended);
  return 0;
}

/**
 * @param {number} leader
 * @param {Promise<number>} ended
 */
async function stopGroup(leader, ended) {
  signalGroup(leader, 'SIGTERM');
  const late = new Promise((resolve) => setTimeout(resolve, patience).unref());
  await Promise.race([ended, late]);
  // Those of the group that the first signal did not end, if any.
  signalGroup(leader, 'SIGKILL');
}

/**
 * @param {number} leader
 * @param {NodeJS.Signals} signal
 */
function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
  } catch {
    // Nobody is left.
  }
}
