// @ts-check
import { spawn } from 'node:child_process';
import { Failure } from '../messages/failure.mjs';
import { processStart } from '../processes/identity.mjs';
import { drainMs } from '../settings/draining.mjs';
import { root, scriptPath } from '../settings/paths.mjs';

/**
 * @typedef {{ login: { email: string, password: string, given: boolean } | null, paths: { admin: string, rest: string, graphql: string | null } }} ServerNews
 */

/** The server ends itself ten seconds before. */
const patience = 50_000;

/**
 * Starts the server process and follows it to its end. It gets a session of its own, so that Ctrl-C
 * reaches only this process, which then stops everything in order.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 */
export function superviseServer(env, stop) {
  // Strapi's own use of pg is deprecated there; the people who run a newsroom cannot change it.
  const flags = env.DEBUG ? [] : ['--no-deprecation'];
  const child = spawn(process.execPath, [...flags, scriptPath('server.mjs')], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  const ask = () => askToStop(child, patience + drainMs(env));
  stop.addEventListener('abort', ask, { once: true });
  if (stop.aborted) ask();
  /** @type {Failure | null} */
  let trouble = null;
  return {
    identity: { pid: child.pid ?? 0, started: processStart(child.pid ?? 0) },
    ready: untilReady(child),
    ended: untilEnded(child, stop, () => trouble),
    /** Ends the server because of a failure elsewhere. @param {Failure} failure */
    abandon: (failure) => {
      trouble = failure;
      ask();
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} milliseconds until it is killed
 */
function askToStop(child, milliseconds) {
  if (child.connected) child.send('stop', () => {});
  else child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), milliseconds).unref();
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<ServerNews>}
 */
function untilReady(child) {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message && typeof message === 'object' && 'ready' in message) resolve(/** @type {any} */ (message));
    });
    child.once('exit', () => reject(new Error('the server ended')));
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {AbortSignal} stop
 * @param {() => Failure | null} trouble why it was stopped, when nobody asked for it
 * @returns {Promise<number>} 0 after a stop that was asked for
 */
function untilEnded(child, stop, trouble) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (trouble()) reject(trouble());
      else if (stop.aborted) resolve(0);
      else if (code && code > 0) resolve(code);
      else reject(endedByItself(signal));
    });
  });
}

/** @param {NodeJS.Signals | null} signal */
function endedByItself(signal) {
  const how = signal ? ` (${signal})` : '';
  return new Failure(
    `The server ended by itself${how}.`,
    'Start it again; its last lines above may say why.',
  );
}
