// @ts-check
// One instance of Dossier as `npm start` runs it, without the panel.
import { createRequire } from 'node:module';
import path from 'node:path';
import { createServer } from 'node:net';
import { aloneInDatabase, closeNewsroom, loadNewsroom } from '../../scripts/newsroom/load.mjs';
import { drain, listen as listenOn } from '../../scripts/newsroom/listening.mjs';
import { distFolder } from '../../scripts/settings/paths.mjs';
import { answer } from './answering.mjs';

/** @type {import('../../scripts/newsroom/load.mjs').Newsroom} */
let strapi = null;

answer({ open, listen, ingest, rebuild, token }, close);

// A query that Strapi left to itself may fail after its request was answered.
process.on('unhandledRejection', () => {});

/** Migrates, seeds and loads. */
async function open() {
  strapi = await aloneInDatabase(process.env.DATABASE_URL ?? '', () =>
    loadNewsroom(process.env, { panel: false }),
  );
}

/** @returns {Promise<number>} the port */
async function listen() {
  const port = await freePort();
  await listenOn(strapi, { host: '127.0.0.1', port });
  return port;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Brings a story in as `npm run ingest` does.
 * @param {unknown} story
 */
async function ingest(story) {
  const { readStoryFile } = room('ingest/story-file/read.js');
  const { ingestStory } = room('ingest/ingest-story.js');
  const read = readStoryFile(Buffer.from(JSON.stringify(story)));
  const outcome = read.outcome === 'valid' ? await ingestStory(strapi, read.value) : read;
  if (outcome.outcome !== 'ingested') throw new Error(JSON.stringify(outcome.problems));
}

/** Makes the published graph again from the records, as `npm run graph -- rebuild` does. */
async function rebuild() {
  const { nodes, seconds } = await room('graph/rebuild/rebuild.js').rebuildGraph(strapi, { restart: true });
  return { nodes, seconds };
}

/** @returns {Promise<string>} an API token that may write */
async function token() {
  const { accessKey } = await strapi.service('admin::api-token-content-api').create({
    name: 'bench',
    description: '',
    type: 'full-access',
    kind: 'content-api',
    lifespan: null,
    permissions: [],
  });
  return accessKey;
}

/**
 * @param {string} file of the compiled server
 * @returns {any}
 */
function room(file) {
  const folder = path.join(distFolder(process.env), 'src');
  return createRequire(path.join(folder, 'index.js'))(path.join(folder, file));
}

async function close() {
  if (!strapi) return;
  await drain(strapi.server.httpServer);
  await closeNewsroom(strapi);
}
