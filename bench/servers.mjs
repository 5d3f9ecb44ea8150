// @ts-check
import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/**
 * A process that serves for a measurement.
 * @typedef {{ url: string, stop: () => Promise<void> }} Server
 */

/** What is measured at its limit must not refuse for being at its limit. */
const NOTHING_REFUSED = { MAX_LAG_MS: '600000', MAX_WAITING: '100000' };

/**
 * Starts one of the processes of this folder and waits until it listens.
 * @param {'newsroom-process.mjs' | 'bare-process.mjs' | 'counting-process.mjs'} file
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Server>}
 */
export async function startServer(file, env) {
  const port = await freePort();
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    env: { ...env, ...NOTHING_REFUSED, HOST: '127.0.0.1', PORT: String(port) },
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it listened`)));
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
