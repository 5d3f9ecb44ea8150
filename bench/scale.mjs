// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { connect } from '../scripts/postgres/connection.mjs';
import { closeNewsroom, loadNewsroom } from '../scripts/newsroom/load.mjs';
import { distFolder, root } from '../scripts/settings/paths.mjs';
import { dropDatabase, freshDatabase } from './databases.mjs';
import { quantile } from './load.mjs';
import { keepResults, tableOf } from './report.mjs';

const TIMES = 200;
/** Reads whose cost must not grow with the newsroom. */
const STEADY = ['story', 'list', 'dossier', 'timeline'];

/**
 * What reading costs at growing sizes: the graph is filled directly, the reads go through the functions behind the routes.
 * @param {NodeJS.ProcessEnv} env
 * @param {number[]} sizes
 */
export async function benchScale(env, sizes) {
  const admin = env.DATABASE_URL ?? '';
  const url = await freshDatabase(admin, 'bench_scale');
  const own = { ...env, DATABASE_URL: url, DOSSIER_EMBEDDED: 'no', DOSSIER_DEMO: 'off' };
  Object.assign(process.env, own);
  // Loaded once, so that Strapi's tables, which the reads join, are there.
  const strapi = await loadNewsroom(own, { panel: false });
  const client = await connect(url);
  try {
    /** @type {Record<string, Record<string, { p50: number, p95: number, scanned: string[] }>>} */
    const results = {};
    let filled = 0;
    for (const size of [...sizes].sort((one, other) => one - other)) {
      process.stderr.write(`filling up to ${size} articles\n`);
      await fill(client, filled, size);
      filled = size;
      results[size] = await timeReads(own, client, size);
      process.stderr.write(`${JSON.stringify(results[size])}\n`);
    }
    await report(results);
  } finally {
    await client.end();
    await closeNewsroom(strapi);
    await dropDatabase(admin, 'bench_scale');
  }
}

const NODE =
  'id, locale, type, slug, body, card, blocks, title, summary, content, refs, files, card_refs, card_files, date, published_at, updated_at, version, created_version';
const WORDS = `(array['letter','president','parliament','bill','sanctions','border','treaty','minister','election','protest','harvest',
  'railway','glacier','energy','school','hospital','budget','court','market','river','pasture','archive','museum','bridge'])`;
const WORDS_OF = (/** @type {number} */ many) =>
  `(select string_agg(${WORDS}[1 + (i * 31 + w * w * 7 + w * i) % 24], ' ') from generate_series(1, ${many}) w) || ' word' || i % 997`;

/**
 * Adds articles with the numbers after `from` up to `to`, each with ten relations; the records they lead to come with the
 * first of them. The first country is in every third article.
 * @param {import('pg').Client} client
 * @param {number} from
 * @param {number} to
 */
async function fill(client, from, to) {
  if (from === 0) await fillReferences(client);
  await withoutIndexes(client, async () => {
    const step = 50_000;
    for (let start = from; start < to; start += step) {
      const end = Math.min(start + step, to);
      await client.query(ARTICLES, [start + 1, end]);
      await client.query(EDGES, [start + 1, end]);
    }
  });
  await client.query(`truncate graph.tally; insert into graph.tally (id, locale, section, count)
    select to_id, locale, section, count(*) from graph.edge where section is not null group by 1, 2, 3`);
  await client.query('vacuum analyze graph.node');
  await client.query('vacuum analyze graph.edge');
  await client.query('vacuum analyze graph.tally');
}

/** @param {import('pg').Client} client */
async function fillReferences(client) {
  await client.query('truncate graph.node, graph.edge, graph.tally, graph.name');
  for (const [type, many] of /** @type {const} */ ([
    ['person', 5000],
    ['country', 200],
    ['category', 17],
    ['document', 5000],
    ['organization', 500],
  ])) {
    await client.query(
      `insert into graph.node (${NODE}) select '${type}' || i, 'en', '${type}', '${type}-' || i, body, body, null, '${type} ' || i,
         null, null, case when '${type}' = 'person' then array['country' || 1 + i % 200] else '{}' end, '{}', '{}', '{}',
         case when '${type}' = 'document' then timestamptz '2020-01-01' + i % 1500 * interval '1 day' end, null, now(), nextval('graph.versions'), 1
       from generate_series(1, $1::int) i cross join lateral (select json_build_object('id', '${type}' || i, 'type', '${type}',
         'slug', '${type}-' || i, 'locale', 'en', 'name', '${type} ' || i) as body) as made`,
      [many],
    );
    await client.query(
      `insert into graph.name (id, type, name, folded) select id, type, title, lower(title) from graph.node where type = '${type}' on conflict do nothing`,
    );
  }
}

/** The ten records that article i leads to. */
const RELATIONS = `lateral (values
    ('people', 'person', 1 + i * 13 % 5000), ('people', 'person', 1 + i * 17 % 5000), ('people', 'person', 1 + i * 19 % 5000),
    ('countries', 'country', case when i % 3 = 0 then 1 else 2 + i % 199 end), ('countries', 'country', 2 + i * 7 % 199),
    ('category', 'category', 1 + i % 17), ('documents', 'document', 1 + i % 5000), ('documents', 'document', 1 + i * 3 % 5000),
    ('organizations', 'organization', 1 + i % 500), ('organizations', 'organization', 1 + i * 11 % 500)) as led (relation, type, number)`;
const DATE = `timestamptz '2026-01-01' - i * interval '13 minutes'`;

const ARTICLES = `insert into graph.node (${NODE})
  select 'article' || i, 'en', 'article', 'article-' || i, body, card, blocks, 'Article ' || i || ' ' || ${WORDS_OF(5)},
    ${WORDS_OF(15)}, text, refs, '{}', array['category' || 1 + i % 17], '{}', ${DATE}, ${DATE}, now(), nextval('graph.versions'), 1
  from generate_series($1::int, $2::int) i
  cross join lateral (select ${WORDS_OF(120)} as text) as written
  cross join lateral (select array_agg(distinct type || number) as refs from ${RELATIONS}) as led
  cross join lateral (select json_build_object('id', 'article' || i, 'type', 'article', 'slug', 'article-' || i, 'locale', 'en',
      'headline', 'Article ' || i, 'kind', 'news', 'category', json_build_object('type', 'category', 'id', 'category' || 1 + i % 17),
      'cover', null, 'authors', '[]'::json, 'firstPublishedAt', ${DATE}) as card) as short
  cross join lateral (select json_build_object('id', 'article' || i, 'type', 'article', 'slug', 'article-' || i, 'locale', 'en',
      'headline', 'Article ' || i, 'refs', refs) as body,
    json_build_array(json_build_object('type', 'paragraph', 'children', json_build_array(json_build_object('type', 'text', 'text', text)))) as blocks) as long`;

const EDGES = `insert into graph.edge (from_id, locale, relation, to_id, from_type, to_type, position, section, is_lead, date)
  select 'article' || i, 'en', relation, type || number, 'article', type, 0, 'articles', true, ${DATE}
  from generate_series($1::int, $2::int) i cross join ${RELATIONS} on conflict do nothing`;

/**
 * Indexes and triggers cost more while rows come than after they came.
 * @param {import('pg').Client} client
 * @param {() => Promise<void>} work
 */
async function withoutIndexes(client, work) {
  const { rows } = await client.query(
    `select indexname as name, indexdef as definition from pg_indexes where schemaname = 'graph' and tablename in ('node', 'edge')
       and indexname not like '%pkey'`,
  );
  for (const { name } of rows) await client.query(`drop index graph.${client.escapeIdentifier(name)}`);
  await client.query('alter table graph.edge disable trigger user');
  await work();
  await client.query('alter table graph.edge enable trigger user');
  await client.query(`set maintenance_work_mem = '1GB'`);
  for (const { definition } of rows) await client.query(definition);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {import('pg').Client} client
 * @param {number} size
 */
async function timeReads(env, client, size) {
  const load = createRequire(path.join(root, 'package.json'));
  const answers = (/** @type {string} */ name) =>
    load(path.join(distFolder(env), 'src', 'delivery', 'answers', `${name}.js`));
  const reader = readerOn(client);
  const { READER_OPTIONS } = load(path.join(distFolder(env), 'src', 'graph', 'read', 'pool.js'));
  await setAsReader(client, READER_OPTIONS);
  const ask = (/** @type {Function} */ answer, /** @type {object} */ params, /** @type {object} */ query) =>
    answer(reader, { params, query });
  const [{ answerStory }, { answerStories }, { answerDossier }, { answerTimeline }, { answerSearch }] = [
    'story',
    'stories',
    'dossier',
    'timeline',
    'search',
  ].map(answers);
  /** @type {Record<string, (n: number) => Promise<{ outcome: string }>>} */
  const reads = {
    story: (n) => ask(answerStory, { slug: `article-${1 + ((n * 7919) % size)}` }, {}),
    list: () => ask(answerStories, {}, { limit: '25' }),
    dossier: () => ask(answerDossier, { types: 'countries', slug: 'country-1' }, {}),
    timeline: () => ask(answerTimeline, {}, { country: 'country-1', limit: '25' }),
    search: (n) => ask(answerSearch, {}, { q: `glacier word${n % 997}` }),
    searchCommon: () => ask(answerSearch, {}, { q: 'president' }),
  };
  /** @type {Record<string, { p50: number, p95: number, scanned: string[] }>} */
  const timed = {};
  for (const [name, read] of Object.entries(reads)) {
    reader.asked.clear();
    const times = await timeRead(name, read);
    timed[name] = { ...times, scanned: await scannedTables(client, reader.asked) };
  }
  return timed;
}

/**
 * Sets a connection as those are set that answer the public, but that it may write what the next size needs.
 * @param {import('pg').Client} client
 * @param {string} options for the start of a connection: `-c name=value ...`
 */
async function setAsReader(client, options) {
  for (const [, name, value] of options.matchAll(/-c (\S+?)=(\S+)/g)) {
    if (name !== 'default_transaction_read_only')
      await client.query('select set_config($1, $2, false)', [name, value]);
  }
}

/**
 * @param {string} name
 * @param {(n: number) => Promise<{ outcome: string }>} read
 */
async function timeRead(name, read) {
  const times = [];
  for (let n = 0; n < TIMES + 20; n += 1) {
    const start = performance.now();
    const { outcome } = await read(n);
    if (outcome !== 'found') throw new Error(`${name} was answered "${outcome}"`);
    // The first ones warm up.
    if (n >= 20) times.push(performance.now() - start);
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/**
 * The reader of the published graph on one connection, which keeps what it was asked.
 * @param {import('pg').Client} client
 */
function readerOn(client) {
  /** @type {Set<string>} */
  const asked = new Set();
  return {
    asked,
    /** @type {(name: string, text: string, values: unknown[]) => Promise<unknown[]>} */
    read: async (name, text, values) => {
      asked.add(text);
      return (await client.query({ name, text, values })).rows;
    },
  };
}

/**
 * The tables of the graph that the plans of some statements, made once for all values, walk from end to end instead of by an index.
 * @param {import('pg').Client} client
 * @param {Set<string>} asked
 */
async function scannedTables(client, asked) {
  const scanned = new Set();
  for (const text of asked) {
    const { rows } = await client.query(`explain (generic_plan) ${text}`);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    for (const [, table] of plan.matchAll(/Seq Scan on (node|edge|tally|name|redirect|history)\b/g))
      scanned.add(table);
  }
  return [...scanned];
}

/** @param {Record<string, Record<string, { p50: number, p95: number, scanned: string[] }>>} results */
async function report(results) {
  const sizes = Object.keys(results);
  const names = Object.keys(results[sizes[0] ?? ''] ?? {});
  const cell = (/** @type {string} */ size, /** @type {string} */ name) => {
    const { p50 = 0, p95 = 0 } = results[size]?.[name] ?? {};
    return `${p50.toFixed(2)} / ${p95.toFixed(2)}`;
  };
  const growth = (/** @type {string} */ name) => {
    const [small, large] = [results['10000'] ?? results[sizes[0] ?? ''], results[sizes.at(-1) ?? '']];
    const factor = (large?.[name]?.p50 ?? 0) / (small?.[name]?.p50 ?? 1);
    return `${factor.toFixed(2)}x${STEADY.includes(name) ? ' (target: below 2x)' : ''}`;
  };
  const rows = names.map((name) => [name, ...sizes.map((size) => cell(size, name)), growth(name)]);
  const table = tableOf(
    [
      'p50 / p95 in ms',
      ...sizes.map((size) => `${Number(size).toLocaleString('en')} articles`),
      'growth of p50',
    ],
    rows,
  );
  const scans = sizes.flatMap((size) =>
    names.flatMap((name) =>
      (results[size]?.[name]?.scanned ?? []).map((scan) => `${name} walks ${scan} at ${size}`),
    ),
  );
  const plans = `Plans that walk a table of the graph from end to end: ${scans.join(', ') || 'none'}.`;
  await keepResults('scale', { results }, `${table}\n\n${plans}`);
}
