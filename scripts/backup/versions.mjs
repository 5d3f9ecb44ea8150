// @ts-check
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../settings/paths.mjs';
import { newerBackup } from './manifest.mjs';

/** The versions of this checkout: its own and that of its Strapi. */
export function ownVersions() {
  const { version, dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return { dossier: String(version), strapi: String(dependencies['@strapi/strapi']) };
}

/** The migrations that this checkout knows. */
export function ownMigrations() {
  return readdirSync(path.join(root, 'database', 'migrations')).filter((name) => /\.(sql|js)$/.test(name));
}

/**
 * Refuses a backup whose database has seen what this checkout does not know.
 * @param {import('./manifest.mjs').Manifest} manifest
 * @param {{ versions: { dossier: string, strapi: string }, migrations: string[] }} own
 */
export function requireNotNewer(manifest, own) {
  if (isLater(manifest.dossier, own.versions.dossier))
    throw newerBackup(`it is of version ${manifest.dossier}, and this is ${own.versions.dossier}`);
  if (isLater(manifest.strapi, own.versions.strapi))
    throw newerBackup(`it is of Strapi ${manifest.strapi}, and here is ${own.versions.strapi}`);
  const unknown = manifest.migrations.find((name) => !own.migrations.includes(name));
  if (unknown) throw newerBackup(`its database has seen the migration ${unknown}, which is not known here`);
}

/**
 * Is one version later than another? By their three numbers; what follows a hyphen is not looked at.
 * @param {string} one
 * @param {string} other
 */
export function isLater(one, other) {
  const [left, right] = [numbersOf(one), numbersOf(other)];
  const index = left.findIndex((number, at) => number !== right[at]);
  return index >= 0 && (left[index] ?? 0) > (right[index] ?? 0);
}

/** @param {string} version */
function numbersOf(version) {
  return version.split('-')[0]?.split('.').map(Number) ?? [];
}
