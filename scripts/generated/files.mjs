// @ts-check
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { unconnected } from '../building/panel.mjs';
import { makeStaging } from '../building/staging.mjs';
import { Failure } from '../messages/failure.mjs';
import { runOrFail } from '../processes/run.mjs';
import { root, scriptPath } from '../settings/paths.mjs';
import { testEnvironment } from '../testing/test-environment.mjs';
import { clientTypes } from './client-types.mjs';

/**
 * Contents by path relative to the checkout.
 * @typedef {Map<string, string>} Files
 */

/**
 * @param {string} kind
 * @param {string} dist the compiled server
 * @returns {Promise<Files>}
 */
export async function makeFiles(kind, dist) {
  const makers = {
    types: makeTypes,
    'story-schema': makeStorySchema,
    graphql: makeGraphqlSchema,
    openapi: makeOpenApi,
  };
  const make = makers[/** @type {keyof typeof makers} */ (kind)];
  if (!make)
    throw new Failure(
      `"${kind}" is nothing that can be generated.`,
      `Known: ${Object.keys(makers).join(', ')}.`,
    );
  const files = await make(dist);
  refuseEmpty(files);
  return files;
}

/**
 * A generator that makes nothing is broken; its nothing must not replace what is there.
 * @param {Files} files
 */
export function refuseEmpty(files) {
  const empty = [...files].filter(([, text]) => text.trim() === '').map(([name]) => name);
  if (files.size > 0 && empty.length === 0) return;
  throw new Failure(
    empty.length > 0 ? `Nothing came out for ${empty.join(', ')}.` : 'Nothing came out.',
    'The generator in scripts/generated is at fault.',
  );
}

const words = {
  problem: 'The files could not be generated.',
  remedy: 'Correct what the message above names.',
};

function generatorEnvironment() {
  return unconnected({ ...process.env, ...testEnvironment(), DATABASE_URL: '' });
}

/**
 * Strapi's types of the content model.
 * @param {string} dist
 * @returns {Promise<Files>}
 */
async function makeTypes(dist) {
  const staging = makeStaging();
  try {
    const args = [scriptPath('generated/types-process.mjs'), dist, staging];
    await runOrFail(process.execPath, args, { cwd: root, env: generatorEnvironment() }, words);
    const folder = path.join(staging, 'generated');
    const names = readdirSync(folder).sort();
    return new Map(
      names.map((name) => [`types/generated/${name}`, readFileSync(path.join(folder, name), 'utf8')]),
    );
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * The JSON Schema of story files, as the compiled ingest room makes it.
 * @param {string} dist
 * @returns {Promise<Files>}
 */
async function makeStorySchema(dist) {
  const maker = path.join(dist, 'src', 'ingest', 'story-file', 'json-schema.js');
  if (!existsSync(maker))
    throw new Failure(
      'There is no src/ingest/story-file/json-schema.ts.',
      'Check out a version that has it.',
    );
  const { storyFileJsonSchema } = createRequire(import.meta.url)(maker);
  return new Map([
    ['docs/story-file.schema.json', await formatted(JSON.stringify(storyFileJsonSchema()), 'json')],
  ]);
}

/**
 * The GraphQL schema with its documentation, as the compiled server builds it.
 * @param {string} dist
 * @returns {Promise<Files>}
 */
async function makeGraphqlSchema(dist) {
  const staging = makeStaging();
  try {
    const output = path.join(staging, 'schema.graphql');
    const args = [scriptPath('generated/graphql-process.mjs'), dist, output];
    await runOrFail(process.execPath, args, { cwd: root, env: generatorEnvironment() }, words);
    return new Map([['docs/apps/schema.graphql', await formatted(readFileSync(output, 'utf8'), 'graphql')]]);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * The OpenAPI document, as the compiled delivery room makes it, and the types of the client that follow from it.
 * @param {string} dist
 * @returns {Promise<Files>}
 */
async function makeOpenApi(dist) {
  const staging = makeStaging();
  try {
    const file = path.join(staging, 'openapi.json');
    const args = [scriptPath('generated/openapi-process.mjs'), dist, file];
    await runOrFail(process.execPath, args, { cwd: root, env: generatorEnvironment() }, words);
    const document = readFileSync(file, 'utf8');
    return new Map([
      ['docs/apps/openapi.json', await formatted(document, 'json')],
      ['client/src/api.ts', await formatted(await clientTypes(JSON.parse(document)), 'typescript')],
    ]);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * As `npm run format` would leave it, so that the two never disagree.
 * @param {string} text
 * @param {'json' | 'graphql' | 'typescript'} parser
 */
async function formatted(text, parser) {
  const prettier = await import('prettier');
  const options = await prettier.resolveConfig(path.join(root, 'docs', 'story-file.schema.json'));
  return prettier.format(text, { ...options, parser });
}

/**
 * The files that differ from those in the checkout.
 * @param {Files} files
 */
export function staleFiles(files) {
  return [...files].filter(([name, text]) => presentText(name) !== text).map(([name]) => name);
}

/** @param {string} name */
function presentText(name) {
  const file = path.join(root, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** @param {Files} files */
export function writeFiles(files) {
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}
