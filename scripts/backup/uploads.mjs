// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../settings/paths.mjs';
import { keepTree, takeTree } from './files.mjs';

/** Where Strapi keeps pictures and other files. */
export const uploadsFolder = path.join(root, 'public', 'uploads');

/** The name of their folder in a backup. */
export const UPLOADS = 'uploads';

/** The one file that belongs to the checkout, and what a restore puts there for a moment. */
const NOT_UPLOADED = /^\.(gitkeep|restoring-\d+|replaced-\d+)$/;

/** Names of what editors put there. */
function uploaded() {
  return existsSync(uploadsFolder)
    ? readdirSync(uploadsFolder).filter((name) => !NOT_UPLOADED.test(name))
    : [];
}

export function hasUploads() {
  return uploaded().length > 0;
}

/**
 * Copies what editors uploaded into a backup.
 * @param {string} backup
 * @param {AbortSignal} stop
 */
export function keepUploads(backup, stop) {
  mkdirSync(uploadsFolder, { recursive: true });
  return keepTree(
    uploadsFolder,
    backup,
    UPLOADS,
    stop,
    (name) => !NOT_UPLOADED.test(name.split('/')[0] ?? ''),
  );
}

/**
 * Puts the files of a backup beside those that are there, in a folder that nobody is served from. It stays inside of the
 * folder, which may be a file system of its own.
 * @param {string} backup
 * @param {import('./manifest.mjs').Manifest} manifest
 * @param {AbortSignal} stop
 * @returns {Promise<{ takePlace: () => void, giveUp: () => void }>}
 */
export async function stageUploads(backup, manifest, stop) {
  mkdirSync(uploadsFolder, { recursive: true });
  clearRemains();
  const staged = path.join(uploadsFolder, `.restoring-${process.pid}`);
  const giveUp = () => rmSync(staged, { recursive: true, force: true });
  try {
    await takeTree(backup, manifest, UPLOADS, staged, { stop, folderMode: 0o755, fileMode: 0o644 });
  } catch (error) {
    giveUp();
    throw error;
  }
  return { takePlace: () => swap(staged), giveUp };
}

/** @param {string} staged */
function swap(staged) {
  const replaced = path.join(uploadsFolder, `.replaced-${process.pid}`);
  mkdirSync(replaced);
  for (const name of uploaded()) renameSync(path.join(uploadsFolder, name), path.join(replaced, name));
  for (const name of readdirSync(staged).filter((one) => !NOT_UPLOADED.test(one)))
    renameSync(path.join(staged, name), path.join(uploadsFolder, name));
  for (const folder of [staged, replaced]) rmSync(folder, { recursive: true, force: true });
}

/** What a restore that was killed has left. */
function clearRemains() {
  for (const name of readdirSync(uploadsFolder).filter((one) => /^\.(restoring|replaced)-/.test(one)))
    rmSync(path.join(uploadsFolder, name), { recursive: true, force: true });
}
