// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../processes/lock.mjs';
import { connect, withConnection } from './connection.mjs';
import { databaseUrl } from './password.mjs';
import { adoptServer, ensureServer, stopServer } from './server.mjs';

/**
 * The right to use the embedded server. Everybody who uses it holds one, and the last to leave stops
 * the server. It is a shared advisory lock of an open connection, so it ends with its process however
 * that ends.
 * @typedef {{ port: number, lost: Promise<void>, release: () => Promise<void> }} Lease
 */

// Any number does; it only has to be the same in all commands.
const leaseKey = 4_021_774;

/**
 * Starts the server or joins the one that runs.
 * @param {import('./place.mjs').Place} place
 * @returns {Promise<Lease>}
 */
export async function takeLease(place) {
  const { port, client } = await withLock(place.lock, () => join(place));
  let leaving = false;
  const lost = new Promise((/** @type {(value: void) => void} */ resolve) => {
    client.once('end', () => leaving || resolve());
  });
  const release = async () => {
    leaving = true;
    await withLock(place.lock, () => leave(place, client));
  };
  return { port, lost, release };
}

const attempts = 5;

/**
 * @param {import('./place.mjs').Place} place
 * @returns {Promise<{ port: number, client: import('pg').Client }>}
 */
async function join(place) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await ensureServer(place);
    try {
      const client = await connect(databaseUrl(place, port, 'postgres'));
      await client.query('select pg_advisory_lock_shared($1)', [leaseKey]);
      return { port, client };
    } catch (error) {
      // Cut while joining: somebody stopped the server by other means than these commands.
      if (attempt === attempts) throw error;
      await sleep(200 * attempt);
    }
  }
}

/**
 * Runs work while nobody has a lease and nobody can take one. A server that was left running is stopped first.
 * @template T
 * @param {import('./place.mjs').Place} place
 * @param {Error} inUse thrown where somebody has a lease
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export function withoutLeases(place, inUse, work) {
  return withLock(place.lock, async () => {
    if (await isLeased(place)) throw inUse;
    await stopServer(place);
    return work();
  });
}

/** @param {import('./place.mjs').Place} place */
async function isLeased(place) {
  const port = await adoptServer(place);
  return port !== null && !(await mayTakeAll(place, port));
}

/**
 * @param {import('./place.mjs').Place} place
 * @param {import('pg').Client} client
 */
async function leave(place, client) {
  const alone = await nobodyElse(client).catch(() => nobodyAtAll(place));
  await client.end().catch(() => {});
  if (alone) await stopServer(place);
}

/**
 * Gives the own share back and asks for the whole: it is granted when no other share is held.
 * @param {import('pg').Client} client
 */
async function nobodyElse(client) {
  await client.query('select pg_advisory_unlock_shared($1)', [leaseKey]);
  const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [leaseKey]);
  return rows[0]?.alone === true;
}

/**
 * The same question where the own connection was cut.
 * @param {import('./place.mjs').Place} place
 */
async function nobodyAtAll(place) {
  const port = await adoptServer(place);
  return port !== null && mayTakeAll(place, port);
}

/**
 * Asks a running server whether nobody holds a share.
 * @param {import('./place.mjs').Place} place
 * @param {number} port
 */
function mayTakeAll(place, port) {
  return withConnection(databaseUrl(place, port, 'postgres'), async (client) => {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [leaseKey]);
    return rows[0]?.alone === true;
  });
}
