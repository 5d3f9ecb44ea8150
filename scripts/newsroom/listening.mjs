// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressFailure } from '../settings/address.mjs';
import { distFolder } from '../settings/paths.mjs';

/**
 * Begins to listen. Strapi's own handler would end the process with a stack trace when the port was
 * taken since it was looked at.
 * @param {import('./load.mjs').Newsroom} strapi
 * @param {import('../settings/address.mjs').Address} address
 */
export async function listen(strapi, address) {
  const server = strapi.server.httpServer;
  server.removeAllListeners('error');
  const failed = new Promise((_, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      reject(addressFailure(address, error.code ?? error.message));
    });
  });
  strapi.config.set('server.host', address.host);
  strapi.config.set('server.port', address.port);
  await Promise.race([strapi.listen(), failed]);
  server.on('error', (/** @type {Error} */ error) => strapi.log.error(error));
}

/**
 * Says that this instance is about to end and goes on answering until a load balancer must have noticed (`DRAIN_SECONDS`).
 * @param {import('./load.mjs').Newsroom} strapi
 * @param {NodeJS.ProcessEnv} env
 */
export async function leave(strapi, env) {
  if (!strapi.server.httpServer.listening) return;
  const module = path.join(distFolder(env), 'src', 'platform', 'ready', 'leaving.js');
  await sleep(createRequire(import.meta.url)(module).beginLeaving(strapi));
}

/**
 * Takes no further requests and lets those under way end.
 * @param {import('node:http').Server} server
 * @param {number} patience milliseconds
 */
export async function drain(server, patience = 15_000) {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection whose request was under way is idle once that is answered, and would be kept open for the next one.
  const closing = setInterval(() => server.closeIdleConnections(), 50);
  server.closeIdleConnections();
  await Promise.race([closed, sleep(patience, undefined, { ref: false })]);
  clearInterval(closing);
  server.closeAllConnections();
}
