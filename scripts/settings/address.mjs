// @ts-check
import { createServer } from 'node:net';
import { Failure } from '../messages/failure.mjs';

/**
 * @typedef {{ host: string, port: number }} Address
 */

/**
 * Where the server shall listen, from HOST and PORT.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Address}
 */
export function listenAddress(env) {
  const port = Number(env.PORT || 1337);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(
      `PORT is "${env.PORT}", which is not a port number.`,
      'Set PORT to a number from 1 to 65535.',
    );
  }
  return { host: env.HOST || '0.0.0.0', port };
}

/**
 * Tries to listen for a moment.
 * @param {Address} address
 * @returns {Promise<string | null>} the system's error code, or null when the port is free
 */
export function probeAddress({ host, port }) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) =>
      resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? error.message),
    );
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

/**
 * The sentence for an address at which the server cannot listen.
 * @param {Address} address
 * @param {string} code
 */
export function addressFailure({ host, port }, code) {
  if (code === 'EADDRINUSE') {
    return new Failure(
      `Port ${port} is already in use.`,
      'Stop the program that uses it, or set PORT to another number.',
    );
  }
  if (code === 'EACCES') {
    return new Failure(`Port ${port} may not be used by this user.`, 'Set PORT to a number above 1023.');
  }
  return new Failure(
    `This machine cannot listen at ${host} (${code}).`,
    'Set HOST to an address of this machine.',
  );
}

/**
 * The address that a person can open in a browser.
 * @param {Address} address
 * @param {NodeJS.ProcessEnv} env
 */
export function publicAddress({ host, port }, env) {
  if (env.PUBLIC_URL) return env.PUBLIC_URL.replace(/\/+$/, '');
  const anywhere = ['0.0.0.0', '::', ''].includes(host);
  const name = anywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
