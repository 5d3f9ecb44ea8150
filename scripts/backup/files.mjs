// @ts-check
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { damaged } from './manifest.mjs';

/** @typedef {import('./manifest.mjs').KeptFile} KeptFile */

/**
 * Folders and plain files below a folder, as paths from there with slashes, in the order of their names. What is neither
 * (links, sockets) is named apart.
 * @param {string} folder
 * @param {string} [below]
 * @returns {Promise<{ folders: string[], files: string[], others: string[] }>}
 */
export async function listTree(folder, below = '') {
  const found = {
    folders: /** @type {string[]} */ ([]),
    files: /** @type {string[]} */ ([]),
    others: /** @type {string[]} */ ([]),
  };
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const name = path.posix.join(below, entry.name);
    if (entry.isFile()) found.files.push(name);
    else if (entry.isDirectory()) await addFolder(found, folder, name);
    else found.others.push(name);
  }
  return found;
}

/**
 * @param {{ folders: string[], files: string[], others: string[] }} found
 * @param {string} folder
 * @param {string} name
 */
async function addFolder(found, folder, name) {
  const inner = await listTree(folder, name);
  found.folders.push(name, ...inner.folders);
  found.files.push(...inner.files);
  found.others.push(...inner.others);
}

/**
 * Copies one file and says what was copied. The copy is readable by its owner only.
 * @param {string} from
 * @param {string} to
 * @param {{ stop: AbortSignal, mode?: number }} options
 * @returns {Promise<{ bytes: number, sha256: string }>}
 */
export async function copyFile(from, to, { stop, mode = 0o600 }) {
  const { meter, sum } = measure();
  await pipeline(createReadStream(from), meter, createWriteStream(to, { flags: 'wx', mode, flush: true }), {
    signal: stop,
  });
  return sum();
}

/**
 * The size and hash of a file.
 * @param {string} file
 * @param {AbortSignal} stop
 * @returns {Promise<{ bytes: number, sha256: string }>}
 */
export async function sumFile(file, stop) {
  const { meter, sum } = measure();
  meter.resume();
  await pipeline(createReadStream(file), meter, { signal: stop });
  return sum();
}

function measure() {
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { meter, sum: () => ({ bytes, sha256: hash.digest('hex') }) };
}

/**
 * Copies a tree into a backup, below a folder of that name.
 * @param {string} from
 * @param {string} backup
 * @param {string} name
 * @param {AbortSignal} stop
 * @param {(file: string) => boolean} [isWanted]
 * @returns {Promise<{ folders: string[], files: KeptFile[], others: string[] }>}
 */
export async function keepTree(from, backup, name, stop, isWanted = () => true) {
  const tree = await listTree(from);
  const folders = tree.folders.filter(isWanted);
  const files = tree.files.filter(isWanted);
  const inBackup = [name, ...folders.map((folder) => path.posix.join(name, folder))];
  for (const folder of inBackup) await mkdir(path.join(backup, folder), { recursive: true, mode: 0o700 });
  /** @type {KeptFile[]} */
  const kept = [];
  for (const file of files) {
    const place = path.posix.join(name, file);
    const sum = await copyFile(path.join(from, file), path.join(backup, place), { stop }).catch(unlessGone);
    if (sum) kept.push({ path: place, ...sum });
  }
  return { folders: inBackup, files: kept, others: tree.others };
}

/**
 * A picture may be deleted by an editor while the others are copied.
 * @param {NodeJS.ErrnoException} error
 */
function unlessGone(error) {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}

/**
 * Reads every file of a backup and compares it with the manifest.
 * @param {string} backup
 * @param {KeptFile[]} files
 * @param {AbortSignal} stop
 */
export async function requireWhole(backup, files, stop) {
  for (const file of files) {
    const place = path.join(backup, file.path);
    const found = await stat(place).catch(() => null);
    if (!found) throw damaged(`${file.path} is missing`);
    if (found.size !== file.bytes)
      throw damaged(`${file.path} has ${found.size} bytes instead of ${file.bytes}`);
    const { sha256 } = await sumFile(place, stop);
    if (sha256 !== file.sha256) throw damaged(`${file.path} is not as it was written`);
  }
}

/**
 * Puts a part of a backup somewhere, comparing what is written with the manifest.
 * @param {string} backup
 * @param {import('./manifest.mjs').Manifest} manifest
 * @param {string} part `cluster` or `uploads`
 * @param {string} to a folder that is not there yet
 * @param {{ stop: AbortSignal, folderMode: number, fileMode: number }} options
 */
export async function takeTree(backup, manifest, part, to, { stop, folderMode, fileMode }) {
  const inside = (/** @type {string} */ name) => name.startsWith(`${part}/`);
  await mkdir(to, { mode: folderMode });
  for (const folder of manifest.folders.filter(inside))
    await mkdir(path.join(to, folder.slice(part.length + 1)), { recursive: true, mode: folderMode });
  for (const { path: name, sha256 } of manifest.files.filter((file) => inside(file.path))) {
    const place = path.join(to, name.slice(part.length + 1));
    const sum = await copyFile(path.join(backup, name), place, { stop, mode: fileMode });
    if (sum.sha256 !== sha256) throw damaged(`${name} is not as it was written`);
  }
}
