// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { MADE_TYPES, countsFor, makeRecord } from '../content/records.mjs';

/**
 * Fills the published graph straight, without records behind it: the made records go through the projection itself, and what
 * it gives goes into the tables.
 *
 * @typedef {import('pg').ClientBase} Client
 * @typedef {import('../content/records.mjs').MadeType} MadeType
 * @typedef {import('../content/records.mjs').Given} Given
 * @typedef {import('../../src/graph/project/projection').Projection} Projection
 * @typedef {(record: import('../content/records.mjs').StoredRecord) => Projection} Project
 *
 * Some records of a type, of a newsroom with so many articles; `to` exclusive.
 * @typedef {{ type: MadeType, from: number, to: number, articles: number, given: Given }} Chunk
 */

/**
 * The projection of the compiled server.
 * @param {string} dist
 * @returns {Project}
 */
export function loadProjection(dist) {
  const load = createRequire(path.join(dist, 'src', 'index.js'));
  return load('./graph/project/project.js').project;
}

/**
 * The countries and categories that a newsroom has from its start, the most-named country first.
 * @param {Client} client
 * @returns {Promise<Given>}
 */
export async function readGiven(client) {
  const { rows } = await client.query(
    `select id, type from graph.node where locale = 'en' and type in ('country', 'category')
     order by slug = 'kyrgyzstan' desc, slug`,
  );
  /** @param {string} wanted */
  const ids = (wanted) => rows.filter(({ type }) => type === wanted).map(({ id }) => id);
  return { countries: ids('country'), categories: ids('category') };
}

const CHUNK = 1000;

/**
 * All that a newsroom with so many articles has, in pieces that one statement writes.
 * @param {number} articles
 * @param {Given} given
 * @returns {Chunk[]}
 */
export function chunksFor(articles, given) {
  const counts = countsFor(articles);
  return MADE_TYPES.flatMap((type) => {
    const starts = Array.from({ length: Math.ceil(counts[type] / CHUNK) }, (_, at) => at * CHUNK);
    return starts.map((from) => ({ type, from, to: Math.min(from + CHUNK, counts[type]), articles, given }));
  });
}

const NODE_COLUMNS = `id, locale, type, slug, body, card, blocks, html, title, summary, content, refs, files, card_refs, card_files,
  is_fallback, date, published_at, updated_at`;
const NODE_FIELDS = `id text, locale text, type text, slug text, body text, card text, blocks text, html text, title text,
  summary text, content text, refs text[], files text[], "cardRefs" text[], "cardFiles" text[], "isFallback" boolean,
  date timestamptz, "publishedAt" timestamptz, "updatedAt" timestamptz`;
const INSERT_NODES = `insert into graph.node (${NODE_COLUMNS}, version, created_version)
  select id, locale, type, slug, body::json, card::json, blocks::json, html, title, summary, content, refs, files, "cardRefs",
    "cardFiles", "isFallback", date, "publishedAt", "updatedAt", v.version, v.version
  from json_to_recordset($1::json) as made (${NODE_FIELDS})
  cross join lateral (select nextval('graph.versions') as version where made.id is not null) as v`;
const INSERT_EDGES = `insert into graph.edge (from_id, locale, relation, to_id, from_type, to_type, position, section, is_lead, date)
  select "fromId", locale, relation, "toId", "fromType", "toType", position, section, "isLead", coalesce(date, '-infinity')
  from json_to_recordset($1::json) as made ("fromId" text, locale text, relation text, "toId" text, "fromType" text,
    "toType" text, position int, section text, "isLead" boolean, date timestamptz)`;
const INSERT_NAMES = `insert into graph.name (id, type, name, folded)
  select id, type, name, lower(unaccent(name)) from json_to_recordset($1::json) as made (id text, type text, name text)`;

/**
 * Makes and writes the records of a chunk.
 * @param {Client} client
 * @param {Project} project
 * @param {Chunk} chunk
 */
export async function fillChunk(client, project, { type, from, to, articles, given }) {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at);
  const made = numbers.map((number) => project(makeRecord(type, number, articles, given)));
  const all = (/** @type {keyof Projection} */ part) => JSON.stringify(made.flatMap((one) => one[part]));
  await client.query(INSERT_NODES, [all('nodes')]);
  await client.query(INSERT_EDGES, [all('edges')]);
  await client.query(INSERT_NAMES, [all('names')]);
}
