// @ts-check
import { addressFailure } from '../settings/address.mjs';

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
 * Takes no further requests and lets those under way end.
 * @param {import('node:http').Server} server
 * @param {number} patience milliseconds
 */
export async function drain(server, patience = 5000) {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, patience))]);
  server.closeAllConnections();
}
