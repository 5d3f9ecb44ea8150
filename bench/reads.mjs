// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { connect } from '../scripts/postgres/connection.mjs';
import { closeNewsroom, loadNewsroom } from '../scripts/newsroom/load.mjs';
import { distFolder, root } from '../scripts/settings/paths.mjs';
import { fillContent, VOCABULARY } from './content.mjs';
import { dropDatabase, freshDatabase } from './databases.mjs';
import { measureAll, median } from './load.mjs';
import { keepResults, rounded, tableOf } from './report.mjs';
import { startServer } from './servers.mjs';

/** @typedef {{ nodes: number, seconds: number, byType: Record<string, { nodes: number, milliseconds: number }> }} Rebuild */

const ARTICLE = 'api::article.article';
const STORY = 'kyrgyz-president-asks-united-states-to-stay-out';
const STORY_POPULATE =
  'populate[category]=true&populate[people][populate][country]=true&populate[countries]=true&populate[organizations]=true' +
  '&populate[documents][populate][authors]=true&populate[documents][populate][addressees]=true' +
  '&populate[statements][populate][speakers]=true&populate[events]=true&populate[sources][populate][outlet]=true';
const CARD_POPULATE = 'populate[category]=true&populate[authors]=true&populate[cover][populate][image]=true';
const NEWEST = 'sort=firstPublishedAt:desc&pagination[withCount]=false';

/**
 * Reading and publishing: one database, one run, the targets in turn.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ seconds: number, rounds: number, articles: number }} options
 */
export async function benchReads(env, options) {
  const admin = env.DATABASE_URL ?? '';
  const url = await freshDatabase(admin, 'bench_reads');
  const own = { ...env, DATABASE_URL: url, DOSSIER_EMBEDDED: 'no' };
  const { token, rebuild } = await prepare(own, options.articles);
  const servers = {
    warm: await startServer('newsroom-process.mjs', own),
    cold: await startServer('newsroom-process.mjs', { ...own, STORY_CACHE_MB: '0' }),
    stock: await startServer('newsroom-process.mjs', { ...own, DOSSIER_BENCH_WITHOUT_BATCHES: '1' }),
    plain: await startServer('newsroom-process.mjs', { ...own, DOSSIER_BENCH_WITHOUT_PROJECTION: '1' }),
    bare: await startServer('bare-process.mjs', own),
  };
  try {
    await keepAnswer(url, servers.warm.url);
    const measured = await measureAll(await targetsOf(servers, options), options);
    const publishing = await measurePublishing(servers, token, options);
    await report({ options, rebuild, publishing, measured });
  } finally {
    for (const server of Object.values(servers)) await server.stop();
    await dropDatabase(admin, 'bench_reads');
  }
}

/**
 * Fills the database: the demonstration story, many articles, and the published graph made from them.
 * @param {NodeJS.ProcessEnv} env
 * @param {number} articles
 */
async function prepare(env, articles) {
  Object.assign(process.env, env);
  const strapi = await loadNewsroom(env, { panel: false });
  try {
    const client = await connect(env.DATABASE_URL ?? '');
    await fillContent(client, articles);
    await client.query('analyze');
    const load = createRequire(path.join(root, 'package.json'));
    const { rebuildGraph } = load(path.join(distFolder(env), 'src', 'graph', 'rebuild', 'rebuild.js'));
    const rebuild = await measureRebuilding(client, () => rebuildGraph(strapi, { restart: true }));
    await client.query('vacuum analyze');
    await client.end();
    const { accessKey } = await strapi
      .service('admin::api-token')
      .create({ name: 'bench', type: 'full-access', lifespan: null });
    return { token: accessKey, rebuild };
  } finally {
    await closeNewsroom(strapi);
  }
}

/**
 * Rebuilds the graph from nothing and once more where it is right, with the size of the texts in it.
 * @param {import('pg').Client} client
 * @param {() => Promise<Rebuild>} rebuild
 */
async function measureRebuilding(client, rebuild) {
  await client.query(
    'truncate graph.node, graph.edge, graph.name, graph.tally, graph.withdrawal, graph.seal',
  );
  const fromNothing = await rebuild();
  await client.query('vacuum analyze');
  const right = await rebuild();
  const { rows } = await client.query('select sum(octet_length(content)) / 1e6 as megabytes from graph.node');
  return { fromNothing, right, megabytes: Number(rows[0].megabytes) };
}

/**
 * The bare server sends the very answer that the story route gives.
 * @param {string} url of the database
 * @param {string} server
 */
async function keepAnswer(url, server) {
  const answer = await fetch(`${server}/api/stories/${STORY}`);
  const client = await connect(url);
  await client.query(
    'create schema bench; create table bench.answer (id text primary key, body text not null)',
  );
  await client.query('insert into bench.answer values ($1, $2)', ['story', await answer.text()]);
  await client.query('analyze bench.answer');
  await client.end();
}

/**
 * @param {Record<'warm' | 'cold' | 'stock' | 'bare', import('./servers.mjs').Server>} servers
 * @param {{ articles: number }} options
 * @returns {Promise<import('./load.mjs').Target[]>}
 */
async function targetsOf({ warm, cold, stock, bare }, { articles }) {
  const found = await fetch(`${warm.url}/api/articles?filters[slug][$eq]=${STORY}`);
  const { data } = /** @type {{ data: { documentId: string }[] }} */ (await found.json());
  const many = (/** @type {(n: number) => string} */ path) =>
    Array.from({ length: Math.min(2000, articles) }, (_, n) => path(1 + ((n * 37) % articles)));
  const countries = await countriesOf(warm);
  const words = QUERIES;
  const id = data[0]?.documentId;
  return [
    { name: 'bare', url: bare.url, paths: ['/story'] },
    { name: 'story', url: warm.url, paths: [`/api/stories/${STORY}`] },
    { name: 'storyNew', url: cold.url, paths: many((n) => `/api/stories/bench-article-${n}`) },
    { name: 'storyRest', url: warm.url, paths: [`/api/articles/${id}?${STORY_POPULATE}`] },
    { name: 'storyGraphql', url: stock.url, ...graphql(generatedStory(id)) },
    { name: 'storyBatched', url: warm.url, ...graphql(generatedStory(id)) },
    { name: 'storyField', url: warm.url, ...graphql(`{ story(slug: "${STORY}") ${STORY_SELECTION} }`) },
    { name: 'storyFieldNew', url: cold.url, ...graphqlOfMany(articles) },
    { name: 'listGraphql', url: stock.url, connections: 1, ...graphql(GENERATED_LIST) },
    { name: 'listBatched', url: warm.url, connections: 1, ...graphql(GENERATED_LIST) },
    { name: 'storiesField', url: warm.url, connections: 1, ...graphql(GRAPH_LIST) },
    { name: 'storiesFieldNew', url: cold.url, connections: 1, ...graphql(GRAPH_LIST) },
    { name: 'list', url: warm.url, paths: ['/api/stories?limit=25'] },
    {
      name: 'listNew',
      url: cold.url,
      paths: many((n) => `/api/stories?limit=25&person=bench-person-${1 + (n % 500)}`),
    },
    {
      name: 'listRest',
      url: warm.url,
      paths: [`/api/articles?pagination[limit]=25&${NEWEST}&${CARD_POPULATE}`],
    },
    { name: 'dossierHot', url: warm.url, paths: ['/api/dossiers/countries/kyrgyzstan'] },
    { name: 'dossier', url: cold.url, paths: countries.map((slug) => `/api/dossiers/countries/${slug}`) },
    {
      name: 'dossierAlone',
      url: cold.url,
      connections: 1,
      paths: countries.map((slug) => `/api/dossiers/countries/${slug}`),
    },
    {
      name: 'dossierRest',
      url: warm.url,
      paths: countries.map(
        (slug) =>
          `/api/articles?filters[countries][slug][$eq]=${slug}&pagination[limit]=10&${NEWEST}&${CARD_POPULATE}`,
      ),
    },
    { name: 'search', url: cold.url, paths: words.map((q) => `/api/search?q=${encodeURIComponent(q)}`) },
    {
      name: 'searchAlone',
      url: cold.url,
      connections: 1,
      paths: words.map((q) => `/api/search?q=${encodeURIComponent(q)}`),
    },
    { name: 'searchHot', url: warm.url, paths: ['/api/search?q=glacier'] },
    {
      name: 'searchRest',
      url: warm.url,
      paths: words.map(
        (q) =>
          `/api/articles?filters[$or][0][headline][$containsi]=${encodeURIComponent(q)}&filters[$or][1][summary][$containsi]=` +
          `${encodeURIComponent(q)}&pagination[limit]=25&${NEWEST}&${CARD_POPULATE}`,
      ),
    },
  ];
}

/** Words of the articles, one by one and two by two: every question another one. */
const QUERIES = VOCABULARY.flatMap((one, place) => [
  one,
  ...VOCABULARY.slice(place + 1).map((other) => `${one} ${other}`),
]);

/**
 * The slugs of a hundred countries.
 * @param {import('./servers.mjs').Server} server
 */
async function countriesOf({ url }) {
  const found = await fetch(`${url}/api/countries?pagination[limit]=100&fields=slug`);
  const { data } = /** @type {{ data: { slug: string }[] }} */ (await found.json());
  return data.map(({ slug }) => slug);
}

/** What of a story is asked in GraphQL: the same of the generated types and of the graph. */
const STORY_SELECTION = `{ headline slug summary body category { name slug }
  people { name slug country { name } } countries { name slug } organizations { name slug }
  documents { title kind date authors { name } addressees { name } } statements { text kind speakers { name } }
  events { title certainty } sources { title outlet { name } } }`;

const LIST_SELECTION = `{ headline slug firstPublishedAt people { name slug country { name slug } } countries { name slug }
  documents { title kind date authors { name } addressees { name } } }`;
const GENERATED_LIST = `{ articles(pagination: { limit: 25 }, sort: "firstPublishedAt:desc") ${LIST_SELECTION} }`;
const GRAPH_LIST = `{ stories(limit: 25) { data ${LIST_SELECTION} } }`;

/** @param {string | undefined} id */
function generatedStory(id) {
  return `{ article(documentId: "${id}") ${STORY_SELECTION} }`;
}

/** @param {string} query */
function graphql(query) {
  const headers = { 'content-type': 'application/json' };
  return {
    paths: ['/graphql'],
    method: /** @type {const} */ ('POST'),
    body: JSON.stringify({ query }),
    headers,
  };
}

/**
 * Stories of which hardly any was asked for a moment ago. The query stays the same, the variable changes, as apps do it.
 * @param {number} articles
 */
function graphqlOfMany(articles) {
  const query = `query ($slug: String!) { story(slug: $slug) ${STORY_SELECTION} }`;
  const bodies = Array.from({ length: Math.min(2000, articles) }, (_, n) =>
    JSON.stringify({ query, variables: { slug: `bench-article-${1 + ((n * 37) % articles)}` } }),
  );
  return { ...graphql(query), body: undefined, bodies };
}

/**
 * Publishes articles again and again through REST, in turn on an instance that projects and on one that does not.
 * @param {Record<'warm' | 'plain', import('./servers.mjs').Server>} servers
 * @param {string} token
 * @param {{ rounds: number }} options
 */
async function measurePublishing({ warm, plain }, token, { rounds }) {
  const found = await fetch(
    `${warm.url}/api/articles?filters[slug][$startsWith]=bench-article-1&pagination[limit]=10`,
  );
  const { data } = /** @type {{ data: { documentId: string }[] }} */ (await found.json());
  /** @type {{ projected: number[], plain: number[] }} */
  const times = { projected: [], plain: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const { documentId } of data) {
      const [projected, without] = [
        await publishOnce(warm.url, documentId, token),
        await publishOnce(plain.url, documentId, token),
      ];
      // The first round warms up.
      if (round > 0) [times.projected.push(projected), times.plain.push(without)];
    }
  }
  return { projectedMs: median(times.projected), plainMs: median(times.plain) };
}

/**
 * @param {string} url
 * @param {string} documentId
 * @param {string} token
 */
async function publishOnce(url, documentId, token) {
  const start = performance.now();
  const answer = await fetch(`${url}/api/articles/${documentId}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ data: { summary: `Published at ${start}` } }),
  });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`publishing was answered ${answer.status}`);
  return performance.now() - start;
}

/**
 * Nodes a second, all together, of articles, and of the other types.
 * @param {Rebuild} rebuild
 */
function speedOf({ nodes, seconds, byType }) {
  const { [ARTICLE]: articles, ...others } = byType;
  const rate = (/** @type {{ nodes: number, milliseconds: number }[]} */ parts) =>
    rounded((1000 * totalOf(parts, 'nodes')) / totalOf(parts, 'milliseconds'));
  return `${rounded(nodes / seconds)} nodes/s (of articles ${rate(articles ? [articles] : [])}, of all other types ${rate(Object.values(others))})`;
}

/**
 * @param {{ nodes: number, milliseconds: number }[]} parts
 * @param {'nodes' | 'milliseconds'} name
 */
function totalOf(parts, name) {
  return parts.reduce((sum, part) => sum + part[name], 0);
}

/**
 * @param {{ options: { articles: number, rounds: number, seconds: number }, rebuild: Awaited<ReturnType<typeof measureRebuilding>>,
 *   publishing: { projectedMs: number, plainMs: number }, measured: Map<string, import('./load.mjs').Measurement> }} results
 */
async function report({ options, rebuild, publishing, measured }) {
  const of = (/** @type {string} */ name) =>
    measured.get(name) ?? { name, perSecond: 0, p50: 0, p95: 0, p99: 0 };
  const row = (
    /** @type {string} */ title,
    /** @type {string} */ name,
    /** @type {string | undefined} */ against,
    /** @type {string} */ target,
  ) => [
    title,
    rounded(of(name).perSecond),
    `${rounded(of(name).p50)} / ${rounded(of(name).p95)}`,
    against ? `${rounded(of(name).perSecond / of(against).perSecond)}x` : '',
    target,
  ];
  const bare = of('bare').perSecond;
  const table = tableOf(
    ['what', 'requests/s', 'p50 / p95 in ms', 'against the generated API', 'target'],
    [
      row('bare Node and pg, one row', 'bare', undefined, 'the limit'),
      row(
        'story, asked before',
        'story',
        'storyRest',
        `100x, and half of the limit (${rounded((of('story').perSecond / bare) * 100)} %)`,
      ),
      row('story, never asked before', 'storyNew', 'storyRest', '30x'),
      row('story by generated REST', 'storyRest', undefined, ''),
      row("story by generated GraphQL, Strapi's resolvers", 'storyGraphql', undefined, ''),
      row('story by generated GraphQL, in batches', 'storyBatched', 'storyGraphql', ''),
      row('story in GraphQL, asked before', 'storyField', 'storyGraphql', '50x'),
      row('story in GraphQL, never asked before', 'storyFieldNew', 'storyGraphql', ''),
      row("25 articles with all in GraphQL, one client, Strapi's resolvers", 'listGraphql', undefined, ''),
      row('25 articles with all in GraphQL, one client, in batches', 'listBatched', 'listGraphql', '10x'),
      row('25 stories with all in GraphQL, one client, asked before', 'storiesField', 'listGraphql', '50x'),
      row(
        '25 stories with all in GraphQL, one client, from the database',
        'storiesFieldNew',
        'listGraphql',
        '',
      ),
      row('25 cards', 'list', 'listRest', '40x'),
      row('25 cards of one person, never asked before', 'listNew', 'listRest', ''),
      row('25 articles by generated REST', 'listRest', undefined, ''),
      row('dossier, asked before', 'dossierHot', 'dossierRest', '30x'),
      row('dossier, from the database', 'dossier', 'dossierRest', ''),
      row('the same, one reader', 'dossierAlone', undefined, 'p95 15 ms'),
      row('10 articles of a country by generated REST', 'dossierRest', undefined, ''),
      row('search, asked before', 'searchHot', 'searchRest', '30x'),
      row('search, from the database', 'search', 'searchRest', ''),
      row('the same, one reader', 'searchAlone', undefined, 'p95 15 ms'),
      row('articles containing a word by generated REST', 'searchRest', undefined, ''),
    ],
  );
  const { projectedMs, plainMs } = publishing;
  const slower = ((projectedMs / plainMs - 1) * 100).toFixed(0);
  const rest = [
    `Over ${options.articles} articles; medians of ${options.rounds} rounds of ${options.seconds} s at 16 connections, or one.`,
    `Publishing an article takes ${rounded(projectedMs)} ms with the projection and ${rounded(plainMs)} ms without: ${slower} % more (target: at most 20 %).`,
    `A rebuild makes ${speedOf(rebuild.fromNothing)} from nothing (target: 3,000), which is ${rounded(rebuild.megabytes / rebuild.fromNothing.seconds)} MB of text a second; over a graph that is right it does ${speedOf(rebuild.right)}.`,
  ].join('\n');
  await keepResults(
    'reads',
    { options, rebuild, publishing, measured: Object.fromEntries(measured) },
    `${table}\n\n${rest}`,
  );
}
