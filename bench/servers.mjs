// @ts-check
import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/**
 * A process that serves for a measurement.
 * @typedef {{ url: string, stop: () => Promise<void> }} Server
 */

/**
 * Starts one of the processes of this folder and waits until it listens. Its output is thrown away: a terminal that has to
 * print would be measured too.
 * @param {'newsroom-process.mjs' | 'bare-process.mjs'} file
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Server>}
 */
export async function startServer(file, env) {
  const port = await freePort();
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    env: { ...env, HOST: '127.0.0.1', PORT: String(port) },
    execArgv: ['--no-deprecation'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it listened`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * Runs work with servers, started one after the other, and stops those that were started.
 * @template {string} Name
 * @template T
 * @param {Readonly<Record<Name, () => Promise<Server>>>} starts
 * @param {(servers: Record<Name, Server>) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withServers(starts, work) {
  const servers = /** @type {Record<Name, Server>} */ ({});
  try {
    for (const name of /** @type {Name[]} */ (Object.keys(starts))) servers[name] = await starts[name]();
    return await work(servers);
  } finally {
    for (const server of /** @type {Server[]} */ (Object.values(servers))) await server.stop();
  }
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
