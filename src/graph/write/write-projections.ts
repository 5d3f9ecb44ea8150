import type { Edge, Name, Node, Projection } from '../project/projection';
import type { Run } from '../records/records';

/** What a write of nodes changed. */
export interface GraphChange {
  /** Ids of the nodes that are new, changed or gone. */
  readonly ids: readonly string[];
  /** Ids of records that have a node in a language in which they had none. */
  readonly appeared: readonly string[];
  /** Ids of records that have no node any more in a language in which they had one. */
  readonly vanished: readonly string[];
}

export const NO_CHANGE: GraphChange = { ids: [], appeared: [], vanished: [] };

/**
 * Makes the graph's rows of the given records exactly those of the projections; a record without one is withdrawn. Rows
 * that are right already are not touched, so that doing it again changes nothing. Runs in the caller's transaction, which
 * holds the lock of the write side: versions become visible in their order.
 */
export async function writeProjections(
  run: Run,
  documentIds: readonly string[],
  projections: readonly Projection[],
): Promise<GraphChange> {
  if (documentIds.length === 0) return NO_CHANGE;
  const before = await nodeKeys(run, documentIds);
  const nodes = projections.flatMap((projection) => projection.nodes);
  const written = await writeNodes(run, nodes);
  const withdrawn = await withdrawNodes(run, documentIds, nodes);
  await writeEdges(
    run,
    documentIds,
    projections.flatMap((projection) => projection.edges),
  );
  await writeNames(
    run,
    documentIds,
    projections.flatMap((projection) => projection.names),
  );
  const after = new Map(nodes.map(({ id, locale }) => [`${id} ${locale}`, id]));
  return summarize(before, after, [...written, ...withdrawn]);
}

/** The ids of nodes by id and language. */
type NodeKeys = ReadonlyMap<string, string>;

function summarize(before: NodeKeys, after: NodeKeys, changed: readonly string[]): GraphChange {
  return {
    ids: [...new Set(changed)],
    appeared: missingIn(before, after),
    vanished: missingIn(after, before),
  };
}

function missingIn(some: NodeKeys, all: NodeKeys): readonly string[] {
  return [...new Set([...all].filter(([key]) => !some.has(key)).map(([, id]) => id))];
}

async function nodeKeys(run: Run, documentIds: readonly string[]): Promise<NodeKeys> {
  const { rows } = await run('select id, locale from graph.node where id = any(?::text[])', [documentIds]);
  return new Map((rows as { id: string; locale: string }[]).map(({ id, locale }) => [`${id} ${locale}`, id]));
}

const NODE_FIELDS = `id text, locale text, type text, slug text, body text, card text, blocks text, html text, title text,
  summary text, content text, refs text[], files text[], card_refs text[], card_files text[], is_fallback boolean,
  fallback_locale text, date timestamptz, published_at timestamptz, updated_at timestamptz`;

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

/** A node that moves to another slug leaves a redirect behind, also where it moves while it is withdrawn. */
const REMEMBER_SLUGS = `with given as (select * from json_to_recordset(?::json) as given (id text, locale text, slug text)),
  held as (select id, locale, type, slug from graph.node where id in (select id from given)
    union all select id, locale, type, slug from graph.withdrawal where id in (select id from given))
  insert into graph.redirect as known (type, locale, slug, id)
  select h.type, h.locale, h.slug, h.id from held h join given g on (g.id, g.locale) = (h.id, h.locale)
  where h.slug is not null and h.slug is distinct from g.slug
  on conflict (type, locale, slug) do update set id = excluded.id, at = excluded.at`;

/** Nodes that are as they shall be are left out before their words are taken apart, which costs most. */
const WRITE_NODES = `with given as materialized (select * from json_to_recordset(?::json) as g (${NODE_FIELDS})
    where not exists (select 1 from graph.node n where (n.id, n.locale) = (g.id, g.locale)
      and (${COMPARED.map((column) => `n.${column}`).join(', ')})
        is not distinct from (${COMPARED.map((column) => `g.${column}`).join(', ')}))),
  back as (delete from graph.withdrawal w using given g where (w.id, w.locale) = (g.id, g.locale))
  insert into graph.node as held (id, locale, type, slug, body, card, blocks, html, title, summary, content, refs, files,
    card_refs, card_files, is_fallback, fallback_locale, date, published_at, updated_at, version, created_version)
  select id, locale, type, slug, body::json, card::json, blocks::json, html, title, summary, content, refs, files,
    card_refs, card_files, is_fallback, fallback_locale, date, published_at, updated_at, drawn.version, drawn.version
  from given cross join lateral (select nextval('graph.versions') as version where given.id is not null) as drawn
  on conflict (id, locale) do update set type = excluded.type, slug = excluded.slug, body = excluded.body,
    card = excluded.card, blocks = excluded.blocks, html = excluded.html, title = excluded.title,
    summary = excluded.summary, content = excluded.content, refs = excluded.refs, files = excluded.files,
    card_refs = excluded.card_refs, card_files = excluded.card_files, is_fallback = excluded.is_fallback,
    fallback_locale = excluded.fallback_locale, date = excluded.date, published_at = excluded.published_at, updated_at = excluded.updated_at,
    version = excluded.version
  where (${COMPARED.map((column) => `held.${column}`).join(', ')})
    is distinct from (${COMPARED.map((column) => `excluded.${column}`).join(', ')})
  returning id`;

async function writeNodes(run: Run, nodes: readonly Node[]): Promise<readonly string[]> {
  if (nodes.length === 0) return [];
  const slugs = nodes.map(({ id, locale, slug }) => ({ id, locale, slug }));
  await run(REMEMBER_SLUGS, [JSON.stringify(slugs)]);
  return idsOf(run, WRITE_NODES, [JSON.stringify(nodes.map(nodeRow))]);
}

function nodeRow({ cardRefs, cardFiles, fallbackLocale, publishedAt, updatedAt, ...node }: Node): object {
  return {
    ...node,
    card_refs: cardRefs,
    card_files: cardFiles,
    is_fallback: fallbackLocale !== null,
    fallback_locale: fallbackLocale,
    published_at: publishedAt,
    updated_at: updatedAt,
  };
}

const WITHDRAW_NODES = `with gone as (
    delete from graph.node n where n.id = any(?::text[])
      and not exists (select 1 from unnest(?::text[], ?::text[]) as kept (id, locale) where (kept.id, kept.locale) = (n.id, n.locale))
    returning n.id, n.locale, n.type, n.slug)
  insert into graph.withdrawal as held (id, locale, type, slug, version)
  select id, locale, type, slug, nextval('graph.versions') from gone
  on conflict (id, locale) do update set at = excluded.at, version = excluded.version, slug = excluded.slug
  returning id`;

async function withdrawNodes(
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

const EDGE_FIELDS = `from_id text, locale text, relation text, to_id text, from_type text, to_type text, position int,
  section text, is_lead boolean, date timestamptz`;
const GIVEN_EDGES = `with given as (select from_id, locale, relation, to_id, from_type, to_type, position, section, is_lead,
  coalesce(date, '-infinity') as date from json_to_recordset(?::json) as given (${EDGE_FIELDS}))`;
const EDGE_COLUMNS = 'from_id, locale, relation, to_id, from_type, to_type, position, section, is_lead, date';

/** What differs goes and comes again: the tally counts what is inserted and deleted. */
const DELETE_EDGES = `${GIVEN_EDGES} delete from graph.edge e where e.from_id = any(?::text[]) and not exists (
  select 1 from given g where (g.from_id, g.locale, g.relation, g.to_id) = (e.from_id, e.locale, e.relation, e.to_id)
    and (g.from_type, g.to_type, g.position, g.section, g.is_lead, g.date)
      is not distinct from (e.from_type, e.to_type, e.position, e.section, e.is_lead, e.date))`;
const INSERT_EDGES = `${GIVEN_EDGES} insert into graph.edge (${EDGE_COLUMNS}) select ${EDGE_COLUMNS} from given
  on conflict do nothing`;

async function writeEdges(run: Run, documentIds: readonly string[], edges: readonly Edge[]): Promise<void> {
  const given = JSON.stringify(edges.map(edgeRow));
  await run(DELETE_EDGES, [given, documentIds]);
  if (edges.length > 0) await run(INSERT_EDGES, [given]);
}

function edgeRow({ fromId, toId, fromType, toType, isLead, ...edge }: Edge): object {
  return {
    ...edge,
    from_id: fromId,
    to_id: toId,
    from_type: fromType,
    to_type: toType,
    is_lead: isLead,
  };
}

const GIVEN_NAMES = `with given as (select * from json_to_recordset(?::json) as given (id text, type text, name text))`;
const DELETE_NAMES = `${GIVEN_NAMES} delete from graph.name n where n.id = any(?::text[])
  and not exists (select 1 from given g where (g.id, g.type, g.name) = (n.id, n.type, n.name))`;
const INSERT_NAMES = `${GIVEN_NAMES} insert into graph.name (id, type, name, folded)
  select distinct id, type, name, lower(unaccent(name)) from given on conflict do nothing`;

async function writeNames(run: Run, documentIds: readonly string[], names: readonly Name[]): Promise<void> {
  const given = JSON.stringify(names);
  await run(DELETE_NAMES, [given, documentIds]);
  if (names.length > 0) await run(INSERT_NAMES, [given]);
}

async function idsOf(run: Run, sql: string, bindings: readonly unknown[]): Promise<readonly string[]> {
  const { rows } = await run(sql, bindings);
  return (rows as { id: string }[]).map(({ id }) => id);
}
