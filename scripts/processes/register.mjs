// @ts-check
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../settings/paths.mjs';
import { isRunning, ownIdentity } from './identity.mjs';

const folder = path.join(cacheFolder, 'running');

/**
 * A command of this checkout that runs now and uses its node_modules.
 * @typedef {import('./identity.mjs').ProcessIdentity & { command: string, port?: number, server?: import('./identity.mjs').ProcessIdentity }} Entry
 */

/**
 * Enters this process into the register, so that no other command replaces node_modules under it.
 * @param {string} command as a person would type it
 * @param {Partial<Entry>} details
 */
export function announce(command, details = {}) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${process.pid}.json`);
  writeFileSync(file, JSON.stringify({ ...ownIdentity(), command, ...details }));
  process.once('exit', () => rmSync(file, { force: true }));
}

/**
 * Every command of this checkout that still runs, without this one; entries of the dead are removed.
 * @returns {Entry[]}
 */
export function othersRunning() {
  return readEntries().filter((entry) => entry.pid !== process.pid);
}

/** @returns {Entry[]} */
function readEntries() {
  try {
    return readdirSync(folder).flatMap((name) => readEntry(path.join(folder, name)));
  } catch {
    return [];
  }
}

/**
 * @param {string} file
 * @returns {Entry[]}
 */
function readEntry(file) {
  try {
    const entry = /** @type {Entry} */ (JSON.parse(readFileSync(file, 'utf8')));
    // A server outlives its killed supervisor for the moment that it takes to shut down.
    if (isRunning(entry) || (entry.server && isRunning(entry.server))) return [entry];
    rmSync(file, { force: true });
    return [];
  } catch {
    return [];
  }
}
