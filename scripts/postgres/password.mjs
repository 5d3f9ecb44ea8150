// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Failure } from '../messages/failure.mjs';

/** The only user of the embedded server. */
export const databaseUser = 'dossier';

/**
 * The embedded server's password, made on first use and kept where only its owner can read it.
 * @param {import('./place.mjs').Place} place
 */
export function ensurePassword({ passwordFile, cluster }) {
  if (existsSync(passwordFile)) return readFileSync(passwordFile, 'utf8').trim();
  if (existsSync(cluster)) throw lostPassword(passwordFile);
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(passwordFile, 'utf8').trim();
}

/** @param {string} file */
function lostPassword(file) {
  return new Failure(
    `The database is there, but the file with its password (${file}) is gone.`,
    'Put the file back from your backup; without it the data cannot be opened.',
  );
}

/**
 * The connection string of a database in the embedded server.
 * @param {import('./place.mjs').Place} place
 * @param {number} port
 * @param {string} database
 */
export function databaseUrl(place, port, database) {
  return `postgres://${databaseUser}:${ensurePassword(place)}@127.0.0.1:${port}/${database}`;
}
