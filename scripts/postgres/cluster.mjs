// @ts-check
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Failure, say } from '../messages/failure.mjs';
import { run } from '../processes/run.mjs';
import { program } from './binaries.mjs';
import { asOwner, handOver } from './owner.mjs';
import { databaseUser, ensurePassword } from './password.mjs';

// C.UTF-8 sorts alike everywhere and knows the letters of every script; macOS lacks it. Without a UTF-8
// locale PostgreSQL finds no letters in Cyrillic words, and the search would stay silently empty.
const locales = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'];

/**
 * Makes the data folder when there is none. It is made under another name and renamed, so that a crash
 * leaves either no data folder or a whole one.
 * @param {import('./place.mjs').Place} place
 */
export async function ensureCluster(place) {
  bringBack(place.cluster);
  if (existsSync(path.join(place.cluster, 'PG_VERSION'))) return;
  clearDrafts(place.cluster);
  if (existsSync(place.cluster)) throw strangeFolder(place.cluster);
  say('Creating the database.');
  ensurePassword(place);
  const draft = `${place.cluster}.draft-${process.pid}`;
  await initialise(place, draft);
  renameSync(draft, place.cluster);
}

/**
 * Gives the data its name again where a restore was killed between two names: the earlier data had lost it already, and what
 * was to take its place did not have it yet.
 * @param {string} cluster
 */
export function bringBack(cluster) {
  if (existsSync(cluster) || !existsSync(path.dirname(cluster))) return;
  const replaced = readdirSync(path.dirname(cluster)).find((name) => /^postgres\.replaced-\d+$/.test(name));
  if (replaced) renameSync(path.join(path.dirname(cluster), replaced), cluster);
}

/**
 * Removes what was left behind by commands that were killed while they made a data folder. The initdb of
 * such a command may still be writing; what cannot be removed now is removed another time.
 * @param {string} cluster
 */
function clearDrafts(cluster) {
  const folder = path.dirname(cluster);
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith('postgres.draft-'))) {
    try {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    } catch {
      // Another time.
    }
  }
  if (existsSync(cluster) && readdirSync(cluster).length === 0) rmSync(cluster, { recursive: true });
}

/** @param {string} cluster */
function strangeFolder(cluster) {
  return new Failure(
    `${cluster} holds files, but they are not those of a PostgreSQL database.`,
    'Move that folder away, or set DOSSIER_DATA_DIR to another one.',
  );
}

/**
 * @param {import('./place.mjs').Place} place
 * @param {string} draft
 */
async function initialise(place, draft) {
  const passwordFile = `${draft}.password`;
  writeFileSync(passwordFile, ensurePassword(place), { mode: 0o600 });
  handOver(place.owner, passwordFile);
  try {
    const complaints = [];
    for (const locale of locales) {
      const complaint = await tryLocale(place, draft, passwordFile, locale);
      if (complaint === null) return;
      complaints.push(complaint);
      if (!/locale/i.test(complaint)) break;
    }
    throw new Failure(
      `The database could not be created.\n${complaints.at(-1)}`,
      'Check that the disk is not full and that the folder may be written; on Linux, that a UTF-8 locale is installed.',
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * @param {import('./place.mjs').Place} place
 * @param {string} draft
 * @param {string} passwordFile
 * @param {string} locale
 * @returns {Promise<string | null>} what initdb complained of; null when it succeeded
 */
async function tryLocale(place, draft, passwordFile, locale) {
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  chmodSync(draft, 0o700);
  handOver(place.owner, draft);
  const args = [
    '-D',
    draft,
    `--username=${databaseUser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
  ];
  const text = ['--encoding=UTF8', `--locale=${locale}`];
  const { code, output } = await run(program(place.native, 'initdb'), [...args, ...text], {
    ...asOwner(place.owner),
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches everything in the terminal's group; the folder must be made whole or not at all.
    detached: true,
  });
  return code === 0 ? null : output.trim();
}

const keptLogBytes = 10 * 1024 * 1024;

/**
 * Makes sure that the server's user can write the log, and that it does not grow for ever.
 * @param {import('./place.mjs').Place} place
 */
export function prepareLog({ log, owner }) {
  if (existsSync(log) && statSync(log).size > keptLogBytes) renameSync(log, `${log}.1`);
  writeFileSync(log, '', { flag: 'a', mode: 0o600 });
  handOver(owner, log);
}
