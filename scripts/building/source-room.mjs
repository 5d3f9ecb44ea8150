// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { root } from '../settings/paths.mjs';

/**
 * Loads a file of the sources with all that it imports, as it stands, without a build of the server: for commands that
 * must answer at once in a fresh clone. Packages are loaded as everywhere. It takes some tenths of a second.
 * @param {...string} place the file below the checkout
 * @returns {Promise<Record<string, any>>} what the file exports, whose types are not known here
 */
export async function loadSources(...place) {
  // Not before it is needed: the commands that load this are what installs it.
  const { build } = await import('esbuild');
  const file = path.join(root, ...place);
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    target: `node${process.versions.node.split('.')[0]}`,
    logLevel: 'error',
  });
  return evaluate(file, outputFiles[0]?.text ?? '');
}

/**
 * @param {string} file whose place decides where packages are looked for
 * @param {string} code a module of CommonJS
 * @returns {Record<string, unknown>}
 */
function evaluate(file, code) {
  const module = { exports: {} };
  const run = compileFunction(code, ['module', 'exports', 'require'], { filename: `${file}.bundle.cjs` });
  run(module, module.exports, createRequire(file));
  return module.exports;
}
