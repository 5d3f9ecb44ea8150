// @ts-check

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean, peer?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * Names the first package in which node_modules differs from the lock file; null when they agree.
 * npm writes node_modules/.package-lock.json as its last step, so an installation that was interrupted
 * has none and counts as different.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile | null} present node_modules/.package-lock.json
 * @returns {string | null}
 */
export function firstDifference(wanted, present) {
  if (!present) return 'node_modules';
  const want = installedPackages(wanted);
  const have = installedPackages(present);
  for (const [name, entry] of want) {
    const found = have.get(name);
    if (!found && !maySkip(entry)) return name;
    if (found && !samePackage(entry, found)) return name;
  }
  for (const name of have.keys()) if (!want.has(name)) return name;
  return null;
}

/** @param {LockFile} file */
function installedPackages(file) {
  return new Map(Object.entries(file.packages ?? {}).filter(([name]) => name !== ''));
}

/**
 * npm leaves out optional packages that are made for another platform.
 * @param {LockedPackage} entry
 */
function maySkip(entry) {
  return Boolean(entry.optional || entry.devOptional);
}

/**
 * @param {LockedPackage} one
 * @param {LockedPackage} other
 */
function samePackage(one, other) {
  if (one.integrity && other.integrity) return one.integrity === other.integrity;
  return one.version === other.version;
}
