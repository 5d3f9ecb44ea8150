// @ts-check
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
} from 'node:fs';
import path from 'node:path';
import { Failure } from '../messages/failure.mjs';
import { isAlive } from '../processes/identity.mjs';

/**
 * Makes a folder that takes its name only when it is whole: until then it is called NAME.unfinished-<process>. What killed
 * commands left of the same name is removed.
 * @template T
 * @param {string} folder must not be there yet, or be empty
 * @param {(draft: string) => Promise<T>} fill
 * @returns {Promise<T>}
 */
export async function wholeOrNot(folder, fill) {
  requireFree(folder);
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  clearRemains(parent, path.basename(folder));
  const draft = `${folder}.unfinished-${process.pid}`;
  mkdirSync(draft, { mode: 0o700 });
  try {
    const result = await fill(draft);
    renameSync(draft, folder);
    syncFolder(parent);
    return result;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** @param {string} folder */
function requireFree(folder) {
  if (!existsSync(folder)) return;
  try {
    rmdirSync(folder);
  } catch {
    throw new Failure(
      `${folder} is there already, and a backup is written over nothing.`,
      'Name a folder that is not there yet, for example one with the day in its name.',
    );
  }
}

/**
 * @param {string} parent
 * @param {string} name
 */
function clearRemains(parent, name) {
  for (const entry of readdirSync(parent)) {
    const pid = entry.startsWith(`${name}.unfinished-`) ? Number(entry.split('-').at(-1)) : 0;
    if (pid && !isAlive(pid)) rmSync(path.join(parent, entry), { recursive: true, force: true });
  }
}

/**
 * A name that was given is there after a power failure too.
 * @param {string} folder
 */
function syncFolder(folder) {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
