// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * A folder with PostgreSQL's programs for clients and their major version.
 * @typedef {{ folder: string, major: number }} ClientPrograms
 */

/** Where systems put them when they are not on the PATH: Debian, Red Hat, Homebrew and Postgres.app keep one folder for each version. */
const PARENTS = [
  '/usr/lib/postgresql',
  '/usr',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  '/Applications/Postgres.app/Contents/Versions',
];

/**
 * The oldest programs that will do. Newer ones may write what an older server does not understand.
 * @param {ClientPrograms[]} found
 * @param {number} major at least of this version
 * @returns {ClientPrograms | null}
 */
export function choosePrograms(found, major) {
  const fitting = found.filter((one) => one.major >= major).sort((one, other) => one.major - other.major);
  return fitting[0] ?? null;
}

/**
 * Every folder of this machine that has pg_dump, pg_restore and psql.
 * @param {NodeJS.ProcessEnv} env
 * @returns {ClientPrograms[]}
 */
export function findPrograms(env) {
  const onPath = (env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute);
  const folders = new Set([...onPath, ...PARENTS.flatMap(versionFolders)]);
  return [...folders].filter(hasAll).flatMap((folder) => {
    const major = majorOf(path.join(folder, 'pg_dump'));
    return major === null ? [] : [{ folder, major }];
  });
}

/** @param {string} parent */
function versionFolders(parent) {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => /^(postgresql@|pgsql-)?\d+$/.test(name))
    .map((name) => path.join(parent, name, 'bin'));
}

/** @param {string} folder */
function hasAll(folder) {
  return ['pg_dump', 'pg_restore', 'psql'].every((name) => existsSync(path.join(folder, name)));
}

/**
 * @param {string} program
 * @returns {number | null} null where it does not run
 */
function majorOf(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1];
  return major ? Number(major) : null;
}
