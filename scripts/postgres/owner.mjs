// @ts-check
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { Failure } from '../messages/failure.mjs';

/**
 * The user that PostgreSQL runs as; null means the one who runs this command. PostgreSQL refuses to
 * run as root, so root hands it to somebody without rights.
 * @typedef {{ uid: number, gid: number } | null} Owner
 */

/**
 * @param {string} cluster a data folder that may exist already
 * @returns {Owner}
 */
export function chooseOwner(cluster) {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(cluster) ?? userByName('postgres') ?? userByName('nobody') ?? { uid: 65534, gid: 65534 };
}

/**
 * Whoever owns the data goes on owning it: an installation may be started by root one day and by its
 * own user the next.
 * @param {string} folder
 * @returns {Owner}
 */
function ownerOf(folder) {
  try {
    const { uid, gid } = statSync(folder);
    return uid === 0 ? null : { uid, gid };
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @returns {Owner}
 */
function userByName(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout),
  );
  return uid && gid ? { uid, gid } : null;
}

/**
 * Options for spawning a program of PostgreSQL. It gets a plain environment (the person's locale must
 * not decide how the cluster stores text) and a folder that every user may be in.
 * @param {Owner} owner
 * @returns {import('node:child_process').SpawnOptions}
 */
export function asOwner(owner) {
  const { PATH, TMPDIR } = process.env;
  const env = Object.fromEntries(Object.entries({ PATH, TMPDIR }).filter(([, value]) => value));
  return { ...(owner ?? {}), env, cwd: '/' };
}

/**
 * May this user enter the folder and run the program?
 * @param {Owner} owner
 * @param {{ folder?: string, program?: string }} what
 */
export function canReach(owner, { folder, program }) {
  if (!owner) return true;
  const [command, args] = program
    ? [program, ['--version']]
    : ['/bin/sh', ['-c', 'cd "$1"', 'sh', folder ?? '/']];
  return spawnSync(command, args, { ...asOwner(owner), stdio: 'ignore' }).status === 0;
}

/**
 * Gives a file or a folder with all that is in it to PostgreSQL's user.
 * @param {Owner} owner
 * @param {string} place
 */
export function handOver(owner, place) {
  if (!owner) return;
  const { status } = spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, place]);
  if (status === 0) return;
  throw new Failure(
    `${place} cannot be given to PostgreSQL's user.`,
    'Run the command as a user that is not root.',
  );
}
