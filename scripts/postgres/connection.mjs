// @ts-check
import { Failure } from '../messages/failure.mjs';

/**
 * Opens one connection. `pg` is loaded only here and only when needed: these scripts also run before
 * anything is installed.
 * @param {string} url
 * @param {{ timeout?: number }} [options] milliseconds
 * @returns {Promise<import('pg').Client>}
 */
export async function connect(url, { timeout = 10_000 } = {}) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: timeout,
    ...encryption(url, process.env),
    application_name: 'dossier',
    keepAlive: true,
  });
  // A server that goes away is noticed by whoever asks next; unheard, the event would end the process.
  client.on('error', () => {});
  await client.connect();
  return client;
}

/**
 * The same encryption that src/platform/settings/database.ts gives Strapi (a test holds the two equal): it holds
 * for DATABASE_URL, not for the embedded server. What the address itself says (`sslmode`) is read by pg and goes first.
 * @param {string} url
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ ssl?: { rejectUnauthorized: boolean, ca?: string } }}
 */
export function encryption(url, env) {
  const mode = (env.DATABASE_SSL ?? '').trim().toLowerCase();
  if (url !== env.DATABASE_URL || ['', 'false', 'off'].includes(mode)) return {};
  if (mode === 'no-verify') return { ssl: { rejectUnauthorized: false } };
  if (!['true', 'on'].includes(mode)) throw unknownMode(mode);
  const ca = env.DATABASE_SSL_CA?.trim();
  return { ssl: { rejectUnauthorized: true, ...(ca ? { ca } : {}) } };
}

/** @param {string} mode */
function unknownMode(mode) {
  return new Failure(
    `DATABASE_SSL must be true, false or no-verify, not "${mode}".`,
    'Correct it in the environment or in .env.',
  );
}

/**
 * Runs work on a connection of its own.
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withConnection(url, work) {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Names a database without its password, for messages.
 * @param {string} url
 */
export function describeDatabase(url) {
  try {
    const { hostname, port, pathname, username } = new URL(url);
    const who = username ? `${decodeURIComponent(username)}@` : '';
    return `${who}${hostname || 'localhost'}:${port || '5432'}${pathname}`;
  } catch {
    return 'the given address';
  }
}
