import type { Node } from '../project/projection';
import type { Run } from '../records/records';

/** A node with the words of its text as the text of a tsvector; without them the database takes the text apart. */
export interface NodeToWrite extends Node {
  readonly words?: string;
}

const NODE_FIELDS = `id text, locale text, type text, slug text, body json, card json, blocks json, html text, title text,
  summary text, content text, refs text[], files text[], card_refs text[], card_files text[], is_fallback boolean,
  fallback_locale text, date timestamptz, published_at timestamptz, updated_at timestamptz, words text`;

/** What makes a node another one: all that readers see or search. */
const COMPARED = [
  'type',
  'slug',
  'body::text',
  'card::text',
  'blocks::text',
  'html',
  'title',
  'summary',
  'content',
  'refs',
  'files',
  'card_refs',
  'card_files',
  'is_fallback',
  'fallback_locale',
  'date',
  'published_at',
  'updated_at',
];

/** The search column as given; null where the database shall make it. */
const SEARCH = `case when g.words is not null then graph.search_of(g.locale, g.title, g.summary, g.words::tsvector) end`;

/** A node that moves to another slug leaves a redirect behind, also where it moves while it is withdrawn. */
const REMEMBER_SLUGS = `with given as (select * from json_to_recordset(?::json) as given (id text, locale text, slug text)),
  held as (select id, locale, type, slug from graph.node where id in (select id from given)
    union all select id, locale, type, slug from graph.withdrawal where id in (select id from given))
  insert into graph.redirect as known (type, locale, slug, id)
  select h.type, h.locale, h.slug, h.id from held h join given g on (g.id, g.locale) = (h.id, h.locale)
  where h.slug is not null and h.slug is distinct from g.slug
  on conflict (type, locale, slug) do update set id = excluded.id, at = excluded.at`;

/** Nodes that are as they shall be are left out before anything is written, or their words taken apart, which costs most. */
const WRITE_NODES = `with given as materialized (select g.*, ${SEARCH} as search from json_to_recordset(?::json) as g (${NODE_FIELDS})
    where not exists (select 1 from graph.node n where (n.id, n.locale) = (g.id, g.locale)
      and (${COMPARED.map((column) => `n.${column}`).join(', ')})
        is not distinct from (${COMPARED.map((column) => `g.${column}`).join(', ')})
      and (g.words is null or n.search = ${SEARCH}))),
  back as (delete from graph.withdrawal w using given g where (w.id, w.locale) = (g.id, g.locale))
  insert into graph.node as held (id, locale, type, slug, body, card, blocks, html, title, summary, content, search, refs, files,
    card_refs, card_files, is_fallback, fallback_locale, date, published_at, updated_at, version, created_version)
  select id, locale, type, slug, body, card, blocks, html, title, summary, content, search, refs, files,
    card_refs, card_files, is_fallback, fallback_locale, date, published_at, updated_at, drawn.version, drawn.version
  from given cross join lateral (select nextval('graph.versions') as version where given.id is not null) as drawn
  on conflict (id, locale) do update set type = excluded.type, slug = excluded.slug, body = excluded.body,
    card = excluded.card, blocks = excluded.blocks, html = excluded.html, title = excluded.title,
    summary = excluded.summary, content = excluded.content, search = excluded.search, refs = excluded.refs,
    files = excluded.files, card_refs = excluded.card_refs, card_files = excluded.card_files,
    is_fallback = excluded.is_fallback, fallback_locale = excluded.fallback_locale, date = excluded.date, published_at = excluded.published_at,
    updated_at = excluded.updated_at, version = excluded.version
  returning id`;

/**
 * Makes nodes as they are given; a node that is withdrawn at present is so no more.
 * @returns the ids of those that were not so already.
 */
export async function writeNodes(run: Run, nodes: readonly NodeToWrite[]): Promise<readonly string[]> {
  if (nodes.length === 0) return [];
  const slugs = nodes.map(({ id, locale, slug }) => ({ id, locale, slug }));
  await run(REMEMBER_SLUGS, [JSON.stringify(slugs)]);
  return idsOf(run, WRITE_NODES, [`[${nodes.map(nodeJson).join(',')}]`]);
}

/** A node as one row: what is JSON already goes in as it is, and comes out of a column of type json as it was. */
function nodeJson(node: NodeToWrite): string {
  const row = JSON.stringify({
    id: node.id,
    locale: node.locale,
    type: node.type,
    slug: node.slug,
    html: node.html,
    title: node.title,
    summary: node.summary,
    content: node.content,
    refs: node.refs,
    files: node.files,
    card_refs: node.cardRefs,
    card_files: node.cardFiles,
    is_fallback: node.fallbackLocale !== null,
    fallback_locale: node.fallbackLocale,
    date: node.date,
    published_at: node.publishedAt,
    updated_at: node.updatedAt,
    words: node.words,
  });
  return `{"body":${node.body},"card":${node.card},"blocks":${node.blocks ?? 'null'},${row.slice(1)}`;
}

const WITHDRAW_NODES = `with gone as (
    delete from graph.node n where n.id = any(?::text[])
      and not exists (select 1 from unnest(?::text[], ?::text[]) as kept (id, locale) where (kept.id, kept.locale) = (n.id, n.locale))
    returning n.id, n.locale, n.type, n.slug)
  insert into graph.withdrawal as held (id, locale, type, slug, version)
  select id, locale, type, slug, nextval('graph.versions') from gone
  on conflict (id, locale) do update set at = excluded.at, version = excluded.version, slug = excluded.slug
  returning id`;

/** Takes the nodes of some records away that are not among those that shall stay, and says so to who mirrors the graph. */
export async function withdrawNodes(
  run: Run,
  documentIds: readonly string[],
  kept: readonly Node[],
): Promise<readonly string[]> {
  return idsOf(run, WITHDRAW_NODES, [
    documentIds,
    kept.map(({ id }) => id),
    kept.map(({ locale }) => locale),
  ]);
}

async function idsOf(run: Run, sql: string, bindings: readonly unknown[]): Promise<readonly string[]> {
  const { rows } = await run(sql, bindings);
  return (rows as { id: string }[]).map(({ id }) => id);
}
