// @ts-check
import { withConnection } from '../scripts/postgres/connection.mjs';

/**
 * The address of an empty database on the same server, for one measurement.
 * @param {string} url any other database of the server
 * @param {string} name
 */
export async function freshDatabase(url, name) {
  await withConnection(url, async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
    await client.query(`create database ${client.escapeIdentifier(name)} template template0`);
  });
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/**
 * @param {string} url
 * @param {string} name
 */
export async function dropDatabase(url, name) {
  await withConnection(url, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  );
}
