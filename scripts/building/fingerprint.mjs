// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../settings/paths.mjs';
import { withImports } from './imports.mjs';

/**
 * A hash over names and contents; equal exactly when nothing of it changed.
 * @param {Iterable<[name: string, content: string | Buffer]>} parts
 */
export function hashParts(parts) {
  const hash = createHash('sha256');
  for (const [name, content] of parts) hash.update(`${name}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 20);
}

/**
 * Every file below the given places (files or folders), sorted, as paths relative to the checkout.
 * @param {string[]} places
 * @param {(file: string) => boolean} wanted
 * @returns {string[]}
 */
export function filesBelow(places, wanted = () => true) {
  return places
    .flatMap((place) => walk(place))
    .filter(wanted)
    .sort();
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function walk(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full).flatMap((name) => walk(path.posix.join(place, name)));
}

/**
 * @param {string[]} files
 * @returns {Array<[string, Buffer]>}
 */
function contents(files) {
  return files.map((file) => [file, readFileSync(path.join(root, file))]);
}

/** @param {string} file */
export function isServerSource(file) {
  return !file.startsWith('src/admin/') && !/\.test\.[jt]sx?$/.test(file);
}

/** What the compiled server is made of. */
export function serverFingerprint() {
  const places = ['src', 'config', 'types', 'tsconfig.json', 'package-lock.json'];
  return hashParts(contents(filesBelow(places, isServerSource)));
}

/**
 * The settings that a panel is built with: its address, which plugins there are, what they replace in it.
 * @param {string} file
 */
export function isPanelConfig(file) {
  return /(^|\/)(admin|features|plugins|server)(\.|\/)/.test(file);
}

/** The files that the admin panel is built from: its own, those that they import, and its settings. */
export function panelFiles() {
  return [
    ...withImports(filesBelow(['src/admin'])),
    ...filesBelow(['config'], isPanelConfig),
    'package-lock.json',
  ];
}

/**
 * The settings that end up inside the admin panel's code.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Array<[string, string]>}
 */
export function panelSettings(env) {
  const names = Object.keys(env).filter((name) => name.startsWith('STRAPI_ADMIN_') || name === 'PUBLIC_URL');
  return names.sort().map((name) => [name, env[name] ?? '']);
}

/**
 * What the built admin panel is made of.
 * @param {NodeJS.ProcessEnv} env
 */
export function panelFingerprint(env) {
  return hashParts([...contents(panelFiles()), ...panelSettings(env)]);
}

/** What a freshly migrated and seeded database is made of, besides the server's code. */
export function databaseFingerprint() {
  return hashParts(contents(filesBelow(['database'])));
}
