// @ts-check
import { withConnection } from '../scripts/postgres/connection.mjs';

/**
 * Runs work with a database of its own on the same server, and drops it afterwards.
 * @template T
 * @param {string} url any other database of the server
 * @param {string} name
 * @param {(url: string) => Promise<T>} work
 * @param {string} [template] the name of a database that it begins as a copy of
 * @returns {Promise<T>}
 */
export async function withFreshDatabase(url, name, work, template = 'template0') {
  await dropDatabase(url, name);
  await withConnection(url, (client) =>
    client.query(
      `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)}`,
    ),
  );
  try {
    const address = new URL(url);
    address.pathname = `/${name}`;
    return await work(address.href);
  } finally {
    await dropDatabase(url, name);
  }
}

/**
 * @param {string} url
 * @param {string} name
 */
async function dropDatabase(url, name) {
  await withConnection(url, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  );
}
