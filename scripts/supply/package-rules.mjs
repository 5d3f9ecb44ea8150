// @ts-check
import { nameAt } from './licences.mjs';

/**
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string>, overrides?: Record<string, string>, allowScripts?: Record<string, boolean> }} PackageFile
 * @typedef {Record<string, { version?: string, integrity?: string, hasInstallScript?: boolean, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }>} LockedPackages
 */

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * Direct dependencies that name more than one version.
 * @param {PackageFile} file
 */
export function rangeFaults({ dependencies, devDependencies, overrides }) {
  const all = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  return all
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name}: "${version}" is not one version`);
}

/**
 * Where the lock file is not whole: other direct dependencies than package.json, or a package without a hash.
 * @param {PackageFile} file
 * @param {LockedPackages} locked
 */
export function lockFaults(file, locked) {
  const own = locked[''] ?? {};
  const [wanted, found] = [file, own].map(({ dependencies, devDependencies }) => ({
    ...dependencies,
    ...devDependencies,
  }));
  const names = new Set([...Object.keys(wanted ?? {}), ...Object.keys(found ?? {})]);
  const other = [...names].filter((name) => wanted?.[name] !== found?.[name]);
  const unhashed = Object.entries(locked).filter(([place, { integrity }]) => place !== '' && !integrity);
  return [
    ...other.map((name) => `${name}: package.json and package-lock.json differ`),
    ...unhashed.map(([place]) => `${nameAt(place)}: no hash in package-lock.json`),
  ];
}

/**
 * Packages that want to run a program when they are installed and about which nothing is decided in `allowScripts`; and
 * decisions about packages that want none. What may run, may in one version only.
 * @param {PackageFile} file
 * @param {LockedPackages} locked
 */
export function scriptFaults({ allowScripts = {} }, locked) {
  const wanting = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript);
  const keysOf = wanting.map(([place, { version }]) => [nameAt(place), `${nameAt(place)}@${version}`]);
  const undecided = keysOf.filter(
    ([name = '', exact = '']) => allowScripts[exact] !== true && allowScripts[name] !== false,
  );
  const known = new Set(keysOf.flat());
  return [
    ...undecided.map(
      ([, exact]) => `${exact}: has an install script, and allowScripts does not decide about it`,
    ),
    ...Object.keys(allowScripts)
      .filter((key) => !known.has(key))
      .map((key) => `${key}: allowScripts names it, and it has no install script`),
  ];
}

/**
 * Direct dependencies without a row in the page of reasons, and rows without a dependency.
 * @param {PackageFile} file
 * @param {string} page docs/decisions/dependencies.md
 */
export function reasonFaults({ dependencies, devDependencies, overrides }, page) {
  const names = Object.keys({ ...dependencies, ...devDependencies, ...overrides });
  const rows = [...page.matchAll(/^\| (`[^|]+) +\| *[^|\s]/gm)].flatMap(([, cell = '']) => [
    ...cell.matchAll(/`([^`]+)`/g),
  ]);
  const explained = rows.map(([, name = '']) => name);
  return [
    ...names
      .filter((name) => !explained.includes(name))
      .map((name) => `${name}: docs/decisions/dependencies.md gives no reason for it`),
    ...explained
      .filter((name) => !names.includes(name))
      .map((name) => `${name}: docs/decisions/dependencies.md gives a reason, and package.json has none`),
  ];
}
