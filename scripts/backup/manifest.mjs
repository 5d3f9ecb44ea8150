// @ts-check
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../messages/failure.mjs';

/** Written last: a folder without it is no backup. */
export const MANIFEST = 'manifest.json';

/** The form of manifest.json and of what lies beside it. */
export const FORMAT = 1;

/**
 * One file of a backup: its path in the backup's folder with slashes, its size, and its SHA-256 in hexadecimal digits.
 * @typedef {{ path: string, bytes: number, sha256: string }} KeptFile
 */

/**
 * How the database was kept. `dump`: database.dump, written by a pg_dump of major version `program`. `copy`: the folder
 * cluster, the data of an embedded server that was ended in order; it needs the same major version and platform.
 * @typedef {{ method: 'dump', server: number, program: number }
 *   | { method: 'copy', server: number, platform: string }} KeptDatabase
 */

/**
 * What a backup says of itself.
 * @typedef {object} Manifest
 * @property {number} format
 * @property {string} dossier the version of Dossier that made it
 * @property {string} strapi
 * @property {string} madeAt ISO 8601
 * @property {KeptDatabase} database
 * @property {string[]} migrations names of those that the database had seen
 * @property {Record<string, number>} rows by table, as "schema"."table"
 * @property {{ salt: string, prints: Record<string, string> }} secrets by which a restore tells whether the secrets are the same
 * @property {string[]} folders all of them, since some are empty
 * @property {KeptFile[]} files
 */

/**
 * Writes the manifest so that it is there as a whole or not at all.
 * @param {string} folder
 * @param {Manifest} manifest
 */
export function writeManifest(folder, manifest) {
  const draft = path.join(folder, `${MANIFEST}.draft`);
  const file = openSync(draft, 'wx', 0o600);
  writeSync(file, `${JSON.stringify({ ...manifest, checksum: checksumOf(manifest) }, null, 1)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path.join(folder, MANIFEST));
}

/**
 * Reads the manifest of a backup.
 * @param {string} folder
 * @returns {Manifest}
 */
export function readManifest(folder) {
  const file = path.join(folder, MANIFEST);
  if (!existsSync(file)) throw noBackup(folder);
  const given = parse(readFileSync(file, 'utf8'));
  // A newer form may have other fields, so this is looked at before anything else.
  if (Number.isInteger(given?.format) && given.format > FORMAT)
    throw newerBackup(`its form is ${given.format}`);
  const { checksum, ...manifest } = given ?? {};
  if (!given || checksum !== checksumOf(manifest)) throw damaged(`${MANIFEST} is not as it was written`);
  for (const { path: name } of manifest.files) requireInside(name);
  for (const name of manifest.folders) requireInside(name);
  return manifest;
}

/** @param {string} folder */
function noBackup(folder) {
  const unfinished = existsSync(folder)
    ? `${folder} holds no backup that was finished.`
    : `There is no folder ${folder}.`;
  return new Failure(unfinished, 'Name the folder that npm run backup wrote; it has a manifest.json.');
}

/**
 * @param {string} text
 * @returns {any}
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {object} manifest */
function checksumOf(manifest) {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
}

/**
 * A backup may come from anywhere; it writes nowhere but where it is restored.
 * @param {string} name
 */
function requireInside(name) {
  const parts = name.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..') || name.includes('\0'))
    throw damaged(`it names a file outside of itself ("${name}")`);
}

/** @param {string} how */
export function damaged(how) {
  return new Failure(
    `This backup is damaged: ${how}.`,
    'Nothing was changed. Use another backup, or fetch this one again from where it is kept.',
  );
}

/** @param {string} how */
export function newerBackup(how) {
  return new Failure(
    `This backup was made by a newer Dossier: ${how}.`,
    'Nothing was changed. Restore it with that version or a later one.',
  );
}
