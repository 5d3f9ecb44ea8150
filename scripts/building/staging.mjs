// @ts-check
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../processes/identity.mjs';
import { cacheFolder } from '../settings/paths.mjs';

const mark = '.fingerprint';

/**
 * The fingerprint stored beside a build; '' when there is none.
 * @param {string} folder
 */
export function storedFingerprint(folder) {
  try {
    return readFileSync(path.join(folder, mark), 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} folder
 * @param {string} fingerprint
 */
export function storeFingerprint(folder, fingerprint) {
  writeFileSync(path.join(folder, mark), fingerprint);
}

/**
 * A fresh folder to build in, on the same disk as the output. It lies inside the checkout, because
 * compiled code looks for node_modules in the folders above it.
 */
export function makeStaging() {
  clearAbandoned();
  const folder = path.join(cacheFolder, `building-${process.pid}-${Date.now()}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Removes what builds that were killed left behind. */
function clearAbandoned() {
  if (!existsSync(cacheFolder)) return;
  for (const name of readdirSync(cacheFolder)) {
    const owner = /^(?:building|replaced)-(\d+)-/.exec(name)?.[1];
    if (owner && !isAlive(Number(owner)))
      rmSync(path.join(cacheFolder, name), { recursive: true, force: true });
  }
}

/**
 * Puts a finished build in place of the old one by two renames: a crash at any moment leaves either
 * the old output, none, or the new one, and never half of it.
 * @param {string} staging
 * @param {string} output
 */
export function putInPlace(staging, output) {
  const aside = path.join(cacheFolder, `replaced-${process.pid}-${Date.now()}`);
  mkdirSync(path.dirname(output), { recursive: true });
  if (existsSync(output)) renameSync(output, aside);
  renameSync(staging, output);
  rmSync(aside, { recursive: true, force: true });
}
