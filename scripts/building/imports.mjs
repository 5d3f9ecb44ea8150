// @ts-check
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../settings/paths.mjs';

// `from './x'`, `import './x'`, `import('./x')`, `require('./x')`. Read as text, not parsed: this runs at every start,
// before anything is installed. A match inside a comment only adds a file.
const relativeImport = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

const endings = ['', '.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '/index.ts', '/index.tsx', '/index.js'];

/**
 * The given files and all that they import, directly or through others, sorted. Packages are left out.
 * @param {string[]} files relative to the checkout
 * @returns {string[]}
 */
export function withImports(files) {
  const found = new Set(files);
  // A set that grows while it is walked is walked to its new end.
  for (const file of found) for (const imported of importsOf(file)) found.add(imported);
  return [...found].sort();
}

/** @param {string} file */
function importsOf(file) {
  if (!/\.[cm]?[jt]sx?$/.test(file)) return [];
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(relativeImport)].flatMap(([, to = '']) => resolveImport(file, to));
}

/**
 * @param {string} file
 * @param {string} to
 * @returns {string[]} none where there is no such file, which is for the compiler to say
 */
function resolveImport(file, to) {
  const bare = path.posix.join(path.posix.dirname(file), to);
  const found = endings.map((ending) => bare + ending).find(isFile);
  return found === undefined ? [] : [found];
}

/** @param {string} file */
function isFile(file) {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;
}
