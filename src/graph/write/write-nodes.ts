import type { Node } from '../project/projection';
import type { Run } from '../records/records';
import { textArray, vectorArray } from './array-parameter';
import { COLUMNS, KEY, NAMES, comparedSql } from './node-sql';

/** A node with the words of its text as a tsvector in its binary form; without them the database takes the text apart. */
export interface NodeToWrite extends Node {
  readonly words?: Buffer;
}

/** A sign that is in no id. */
const PARTED = '\u001F';

/** The given nodes, a row each: columns come as lists of texts. */
const GIVEN = `select ${COLUMNS.map(({ name, kind }) => `${ofText(kind, `given.${name}`)} as ${name}`).join(', ')}, given.words
  from unnest(${COLUMNS.map(() => '?::text[]').join(', ')}, ?::tsvector[]) as given (${NAMES.join(', ')}, words)`;

function ofText(kind: (typeof COLUMNS)[number]['kind'], text: string): string {
  if (kind === 'json') return `${text}::json`;
  if (kind === 'ids') return `string_to_array(${text}, chr(31))`;
  return kind === 'moment' ? `${text}::timestamptz` : text;
}

/** The search column as given; null where the database shall make it. */
const SEARCH = `case when g.words is not null then graph.search_of(g.locale, g.title, g.summary, g.words) end`;

/** A node that moves to another slug leaves a redirect behind, also where it moves while it is withdrawn. */
const REMEMBER_SLUGS = `with given as (select * from json_to_recordset(?::json) as given (id text, locale text, slug text)),
  held as (select id, locale, type, slug from graph.node where id in (select id from given)
    union all select id, locale, type, slug from graph.withdrawal where id in (select id from given))
  insert into graph.redirect as known (type, locale, slug, id)
  select h.type, h.locale, h.slug, h.id from held h join given g on (g.id, g.locale) = (h.id, h.locale)
  where h.slug is not null and h.slug is distinct from g.slug
  on conflict (type, locale, slug) do update set id = excluded.id, at = excluded.at`;

/** Nodes that are as they shall be are left out before anything is written. */
const WRITE_NODES = `with given as materialized (select g.*, ${SEARCH} as search from (${GIVEN}) as g
    where not exists (select 1 from graph.node n where (n.id, n.locale) = (g.id, g.locale)
      and (${comparedSql('n')}) is not distinct from (${comparedSql('g')})
      and (g.words is null or n.search = ${SEARCH}))),
  back as (delete from graph.withdrawal w using given g where (w.id, w.locale) = (g.id, g.locale))
  insert into graph.node as held (${NAMES.join(', ')}, search, version, created_version)
  select ${NAMES.join(', ')}, search, drawn.version, drawn.version
  from given cross join lateral (select nextval('graph.versions') as version where given.id is not null) as drawn
  on conflict (id, locale) do update set ${[...NAMES, 'search', 'version']
    .filter((name) => !KEY.includes(name))
    .map((name) => `${name} = excluded.${name}`)
    .join(', ')}
  returning id`;

/**
 * Makes nodes as they are given; a node that is withdrawn at present is so no more.
 * @returns the ids of those that were not so already.
 */
export async function writeNodes(run: Run, nodes: readonly NodeToWrite[]): Promise<readonly string[]> {
  if (nodes.length === 0) return [];
  const slugs = nodes.map(({ id, locale, slug }) => ({ id, locale, slug }));
  await run(REMEMBER_SLUGS, [JSON.stringify(slugs)]);
  return idsOf(run, WRITE_NODES, parametersOf(nodes));
}

/** A list for each column, in their order, and the words. */
function parametersOf(nodes: readonly NodeToWrite[]): readonly Buffer[] {
  const lists = COLUMNS.map((column) =>
    textArray(nodes.map(column.kind === 'ids' ? (node) => column.of(node).join(PARTED) : column.of)),
  );
  return [...lists, vectorArray(nodes.map(({ words }) => words ?? null))];
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
