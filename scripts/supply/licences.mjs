// @ts-check

/**
 * Licences under which a package may be part of a running newsroom: those that ask for no more than a notice, and MPL-2.0 and
 * the CC-BY ones of data, which ask for nothing as long as the package itself is not changed.
 */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Zlib',
  'Python-2.0',
  'MPL-2.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
]);

/**
 * Packages whose licence was read by a person, because package.json says none, not one of SPDX, or one that is not allowed
 * otherwise. By name, or by the beginning of the name up to a star.
 * @type {Array<[pattern: string, licence: string, why: string]>}
 */
const READ = [
  ['@strapi/*', 'SEE LICENSE IN LICENSE', 'MIT but for the folders called ee, of which nothing is used'],
  ['@img/sharp-libvips-*', 'LGPL-3.0-or-later', 'a library that is loaded as it is and can be replaced'],
  ['@img/sharp-win32-*', 'Apache-2.0 AND LGPL-3.0-or-later', 'the same, for another system'],
  ['@img/sharp-wasm32', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', 'the same, for another system'],
  ['world-countries', '', 'ODbL-1.0 (data): its source is named in the README'],
  ['duck', 'BSD', 'BSD-2-Clause by its LICENSE'],
  ['limiter', '', 'MIT by its LICENSE'],
  ['only', '', 'MIT by its README'],
  ['passport-local', '', 'MIT by its LICENSE'],
  ['passport-strategy', '', 'MIT by its LICENSE'],
  ['pause', '', 'MIT by its README'],
  ['spawn-command', '', 'MIT by its LICENSE'],
  ['trim', '', 'MIT by its README'],
];

/**
 * Production packages of a lock file whose licence nobody has allowed, as `name version: licence`, and words of the list of
 * those that were read which fit none.
 * @param {Record<string, { version?: string, license?: string, dev?: boolean }>} packages by place, as in package-lock.json
 * @returns {string[]}
 */
export function licenceFaults(packages) {
  const entries = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);
  const all = entries.map(([place, { license = '', version }]) => ({
    name: nameAt(place),
    licence: license,
    version,
  }));
  const faults = all
    .filter(({ name, licence }) => !isAllowed(licence) && !wasRead(name, licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence || 'no licence'}`);
  const idle = READ.filter(
    ([pattern, licence]) => !all.some((one) => fits(one.name, pattern) && one.licence === licence),
  );
  return [...faults, ...idle.map(([pattern]) => `${pattern}: read once, and no package has it now`)];
}

/**
 * Is an SPDX expression allowed? Of `A OR B` one has to be, of `A AND B` both; brackets bind.
 * @param {string} expression
 */
export function isAllowed(expression) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  /** @returns {boolean} */
  const atom = () => {
    const token = tokens[at++];
    if (token !== '(') return ALLOWED.has(token ?? '');
    const inner = either();
    at += 1;
    return inner;
  };
  /** @returns {boolean} */
  const both = () => {
    let holds = atom();
    while (tokens[at] === 'AND') holds = step(atom) && holds;
    return holds;
  };
  /** @returns {boolean} */
  const either = () => {
    let holds = both();
    while (tokens[at] === 'OR') holds = step(both) || holds;
    return holds;
  };
  const step = (/** @type {() => boolean} */ next) => {
    at += 1;
    return next();
  };
  return either() && at === tokens.length;
}

/**
 * @param {string} name
 * @param {string} licence
 */
function wasRead(name, licence) {
  return READ.some(([pattern, of]) => of === licence && fits(name, pattern));
}

/**
 * @param {string} name
 * @param {string} pattern
 */
function fits(name, pattern) {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/**
 * The name of the package at a place in node_modules.
 * @param {string} place
 */
export function nameAt(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
