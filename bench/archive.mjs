// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeNewsroom, loadNewsroom } from '../scripts/newsroom/load.mjs';
import { connect } from '../scripts/postgres/connection.mjs';
import { distFolder, root } from '../scripts/settings/paths.mjs';
import { fillContent } from './content.mjs';
import { dropDatabase, freshDatabase } from './databases.mjs';
import { median } from './load.mjs';
import { keepResults, rounded, tableOf } from './report.mjs';

const ARTICLE = 'api::article.article';
/** So many articles the newsroom has already. */
const BEFORE = 2000;
const TARGET = 5;

/** @typedef {{ articles: number, rounds: number }} Options */
/** @typedef {'stock' | 'service' | 'single' | 'archive'} Way */
/** @typedef {(number: number, many: number) => Promise<void>} Write writes so many articles, the first of them with that number */

/** @type {Record<Way, string>} */
const WAYS = {
  stock: "stock Strapi's create and publish, without Dossier's middleware",
  service: 'the Document Service with it: rules, history and published graph',
  single: 'npm run ingest, one story file at a time',
  archive: 'npm run ingest, many story files: the archive path',
};

/**
 * Articles a second by each way of bringing them in: one database, one process, the ways in turn.
 * @param {NodeJS.ProcessEnv} env
 * @param {Options} options
 */
export async function benchArchive(env, options) {
  const admin = env.DATABASE_URL ?? '';
  const url = await freshDatabase(admin, 'bench_archive');
  const own = { ...env, DATABASE_URL: url, DOSSIER_EMBEDDED: 'no' };
  Object.assign(process.env, own);
  const strapi = await loadNewsroom(own, { panel: false });
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-bench-'));
  try {
    const load = createRequire(path.join(root, 'package.json'));
    const room = (/** @type {string[]} */ ...place) => load(path.join(distFolder(own), 'src', ...place));
    await prepare(strapi, url, room);
    const ids = await referencesOf(strapi);
    const rates = await measure(waysOf({ strapi, load, room, folder, ids }), options);
    const differences = await verify(strapi, room);
    await report(options, rates, differences);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await closeNewsroom(strapi);
    await dropDatabase(admin, 'bench_archive');
  }
}

/**
 * @param {any} strapi
 * @param {string} url
 * @param {(...place: string[]) => any} room
 */
async function prepare(strapi, url, room) {
  const client = await connect(url);
  await fillContent(client, BEFORE);
  await client.query('analyze');
  await room('graph', 'rebuild', 'rebuild.js').rebuildGraph(strapi, { restart: true });
  await client.query('vacuum analyze');
  await client.end();
}

/**
 * The documentIds of the records that articles lead to, by slug; Strapi's own service takes no slugs.
 * @param {any} strapi
 */
async function referencesOf(strapi) {
  const uids = ['person.person', 'country.country', 'organization.organization', 'category.category'];
  const found = new Map();
  for (const uid of [...uids, 'document.source-document'])
    for (const { slug, alpha2, documentId } of await strapi.db.query(`api::${uid}`).findMany())
      found.set(alpha2 ?? slug, documentId);
  return found;
}

/**
 * @param {{ strapi: any, load: NodeJS.Require, room: (...place: string[]) => any, folder: string, ids: Map<string, string> }} places
 * @returns {Record<Way, Write>}
 */
function waysOf({ strapi, load, room, folder, ids }) {
  const service = path.join(root, 'node_modules', '@strapi', 'core', 'dist', 'services', 'document-service');
  const stock = load(path.join(service, 'index.js')).createDocumentService(strapi);
  const { runFiles } = room('ingest', 'run-files.js');
  const write =
    (/** @type {any} */ documents) => async (/** @type {number} */ number, /** @type {number} */ many) => {
      for (let n = number; n < number + many; n += 1) {
        const { documentId } = await documents(ARTICLE).create({ locale: 'en', data: dataOf(n, ids) });
        await documents(ARTICLE).publish({ documentId, locale: 'en' });
      }
    };
  const ingest = async (/** @type {readonly string[]} */ files) => {
    for await (const { result } of runFiles(strapi, files, { publish: true, dryRun: false }))
      if (result.outcome !== 'ingested' || result.changes.length !== 2)
        throw new Error(JSON.stringify(result));
  };
  const files = (/** @type {number} */ number, /** @type {number} */ many) =>
    Array.from({ length: many }, (_none, at) => storyFile(folder, number + at));
  return {
    stock: write(stock),
    service: write(strapi.documents),
    single: async (number, many) => {
      for (const file of files(number, many)) await ingest([file]);
    },
    archive: async (number, many) => ingest(files(number, many)),
  };
}

/**
 * @param {Record<Way, Write>} ways
 * @param {Options} options
 */
async function measure(ways, { articles, rounds }) {
  const many = Math.ceil(articles / rounds);
  /** @type {Record<Way, number[]>} */
  const rates = { stock: [], service: [], single: [], archive: [] };
  let number = 1;
  for (let round = 0; round < rounds; round += 1) {
    for (const way of /** @type {Way[]} */ (Object.keys(ways))) {
      const start = performance.now();
      await ways[way](number, many);
      rates[way].push((many * 1000) / (performance.now() - start));
      number += many;
      process.stderr.write(`${way}: ${rounded(rates[way].at(-1) ?? 0)} articles/s\n`);
    }
  }
  return rates;
}

/** What article n says and leads to. @param {number} n */
function articleOf(n) {
  const number = (/** @type {number} */ step, /** @type {number} */ of) => 1 + ((n * step) % of);
  return {
    slug: `archive-article-${n}`,
    headline: `Article ${n} ${text(n, 6)}`,
    kind: 'news',
    summary: text(n + 0.5, 20),
    category: 'politics',
    people: [7, 11, 13].map((step, at) => `bench-person-${1 + ((n * step + at * 170) % 500)}`),
    countries: ['KG', 'US', 'KZ'],
    documents: [number(3, 500), 500 + number(5, 500)].map((one) => `bench-letter-${one}`),
    organizations: [`bench-organization-${number(1, 100)}`],
    firstPublishedAt: new Date(Date.UTC(2024, 0, 1) - n * 60_000).toISOString(),
    body: Array.from({ length: 8 }, (_none, at) => text(n * 10 + at, 100)),
  };
}

/** @param {number} n @param {Map<string, string>} ids */
function dataOf(n, ids) {
  const article = articleOf(n);
  const led = (/** @type {string[]} */ keys) => keys.map((key) => ids.get(key));
  return {
    ...article,
    category: ids.get(article.category),
    people: led(article.people),
    countries: led(article.countries),
    documents: led(article.documents),
    organizations: led(article.organizations),
    body: article.body.map((paragraph) => ({
      type: 'paragraph',
      children: [{ type: 'text', text: paragraph }],
    })),
  };
}

/** @param {string} folder @param {number} n */
function storyFile(folder, n) {
  const file = path.join(folder, `${n}.json`);
  const story = { format: 'dossier-story/1', story: `archive-${n}`, articles: [articleOf(n)] };
  writeFileSync(file, JSON.stringify(story));
  return file;
}

const SYLLABLES = 'ka lo mi ta ren sol ve dar ni pu gor es ti mal bo sha ur kin zel ya'.split(' ');
/** A language has some words in nearly every sentence and most of them seldom. */
const MOST_WORDS = 30_000;

/** @param {number} seed @param {number} many */
function text(seed, many) {
  let state = Math.imul(Math.round(seed * 2) + 1, 2_654_435_761) >>> 0;
  const words = Array.from({ length: many }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return word(Math.floor(Math.exp((state / 2 ** 32) * Math.log(MOST_WORDS))));
  });
  return `${words.join(' ')}.`;
}

/** @param {number} rank */
function word(rank) {
  const of = SYLLABLES.length;
  return [rank % of, Math.floor(rank / of) % of, Math.floor(rank / of / of + rank) % of]
    .map((at) => SYLLABLES[at])
    .join('');
}

/**
 * What the archive path wrote is right; what stock Strapi wrote has no nodes, which is not counted.
 * @param {any} strapi
 * @param {(...place: string[]) => any} room
 */
async function verify(strapi, room) {
  const stocks = new Set();
  const { rows } = await strapi.db.connection.raw(
    `select distinct document_id from articles a where slug like 'archive-article-%' and not exists (
       select 1 from graph.history h where h.record_id = a.document_id)`,
  );
  for (const { document_id: id } of rows) stocks.add(id);
  let differences = 0;
  await room('graph', 'verify', 'verify.js').verifyGraph(strapi, {
    onDifference: (/** @type {{ id?: string }} */ difference) => {
      if (![...stocks].some((id) => JSON.stringify(difference).includes(id))) differences += 1;
    },
  });
  return differences;
}

/**
 * @param {Options} options
 * @param {Record<Way, number[]>} rates
 * @param {number} differences
 */
async function report(options, rates, differences) {
  const of = (/** @type {Way} */ way) => median(rates[way]);
  const times = (/** @type {Way} */ way) => of(way) / of('stock');
  const table = tableOf(
    ['way', 'articles/s', 'against stock Strapi', 'target'],
    /** @type {Way[]} */ (Object.keys(WAYS)).map((way) => [
      WAYS[way],
      rounded(of(way)),
      way === 'stock' ? '' : `${times(way).toFixed(1)}x`,
      way === 'archive' ? `${TARGET}x: ${times(way) >= TARGET ? 'met' : 'missed'}` : '',
    ]),
  );
  const notes = `${options.articles} articles by each way, in ${options.rounds} rounds, of which the median stands here; ${BEFORE.toLocaleString('en')} articles were there before.
    Reading the files is counted. Differences between the records and the published graph afterwards, but for what stock Strapi wrote, which has no nodes: ${differences}.`;
  const ratio = { service: times('service'), single: times('single'), archive: times('archive') };
  await keepResults(
    'archive',
    { options, rates, ratio, differences },
    `${table}\n\n${notes.replace(/\s+/g, ' ')}`,
  );
}
