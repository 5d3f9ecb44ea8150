// @ts-check
import { createHash, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const own = await acquire(file, options);
  try {
    return await work();
  } finally {
    release(file, own);
  }
}

/**
 * Removes a lock of one's own. One that somebody else holds by now stays.
 * @param {string} file
 * @param {string} own what was written into it
 */
function release(file, own) {
  if (readText(file) === own) rmSync(file, { force: true });
}

/**
 * @param {string} file
 * @param {{ patience?: number, onWait?: () => void }} options
 * @returns {Promise<string>} what the lock file says now
 */
async function acquire(file, { patience = 900_000, onWait }) {
  mkdirSync(path.dirname(file), { recursive: true });
  const deadline = Date.now() + patience;
  let told = false;
  for (let own = claim(file); ; own = claim(file)) {
    if (own !== null) return own;
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
 * No two locks ever have the same content.
 * @param {string} file
 * @returns {string | null} the content; null where somebody holds the lock
 */
function claim(file) {
  const draft = `${file}.${process.pid}`;
  const own = JSON.stringify({ ...ownIdentity(), token: randomUUID() });
  writeFileSync(draft, own);
  try {
    linkSync(draft, file);
    return own;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return null;
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
  return removeStale(file, seen);
}

/**
 * Removes a stale lock, and nothing that somebody put there since it was read. Only who holds a second lock, made
 * for this very content, may remove it; and as long as the content stands, nobody can put another in its place.
 * Should the remover die in between, its lock is a stale one like any other.
 * @param {string} file
 * @param {string} seen what the file said
 * @returns {boolean} whether it is worth trying again at once
 */
export function removeStale(file, seen) {
  const permit = stalePermit(file, seen);
  const own = claim(permit);
  if (own === null) return releaseStale(permit);
  if (readText(file) === seen) rmSync(file, { force: true });
  release(permit, own);
  return true;
}

/**
 * The lock that one must hold to remove a stale one with this content.
 * @param {string} file
 * @param {string} seen
 */
export function stalePermit(file, seen) {
  return `${file}.stale-${createHash('sha256').update(seen).digest('hex').slice(0, 12)}`;
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
