// @ts-check
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../messages/failure.mjs';
import { isRunning, ownIdentity } from './identity.mjs';

/**
 * Runs work while holding a lock file, waiting for whoever holds it. The file names its holder, so one
 * left behind by a killed process is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ patience?: number, onWait?: () => void }} [options] patience in milliseconds
 * @returns {Promise<T>}
 */
export async function withLock(file, work, options = {}) {
  await acquire(file, options);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @param {{ patience?: number, onWait?: () => void }} options
 */
async function acquire(file, { patience = 900_000, onWait }) {
  mkdirSync(path.dirname(file), { recursive: true });
  const deadline = Date.now() + patience;
  let told = false;
  while (!claim(file)) {
    if (releaseStale(file)) continue;
    if (Date.now() > deadline) throw busyFailure(file);
    if (!told) onWait?.();
    told = true;
    await sleep(100);
  }
}

/** @param {string} file */
function busyFailure(file) {
  return new Failure(
    `Another command has held ${path.basename(file)} for too long.`,
    'Wait for it to end, or stop it, and try again.',
  );
}

/**
 * Makes the lock file in one step together with its content: a link either succeeds whole or not at all.
 * @param {string} file
 */
function claim(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(ownIdentity()));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Removes the lock of a process that is gone.
 * @param {string} file
 * @returns {boolean} whether it is worth trying again at once
 */
function releaseStale(file) {
  const seen = readText(file);
  if (seen === null) return true;
  const holder = parseHolder(seen);
  if (holder && isRunning(holder)) return false;
  return steal(file, seen);
}

/**
 * Takes a stale lock away by renaming it. Where somebody else was quicker and the renamed file turns
 * out to be theirs, it is put back.
 * @param {string} file
 * @param {string} seen
 */
function steal(file, seen) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return true;
  }
  try {
    if (readText(aside) !== seen) linkSync(aside, file);
  } catch {
    // The file was claimed anew in between; there is nothing to put back.
  }
  rmSync(aside, { force: true });
  return true;
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * The holder named in a lock file; null where the text makes no sense.
 * @param {string} text
 * @returns {import('./identity.mjs').ProcessIdentity | null}
 */
export function parseHolder(text) {
  try {
    const { pid, started } = JSON.parse(text);
    return Number.isInteger(pid) && pid > 0 ? { pid, started: String(started ?? '') } : null;
  } catch {
    return null;
  }
}
