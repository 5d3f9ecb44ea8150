import type { Name, Projection } from '../project/projection';
import type { Run } from '../records/records';
import { writeEdges } from './write-edges';
import { withdrawNodes, writeNodes, type NodeToWrite } from './write-nodes';

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

/** A projection, perhaps with the words of its texts. */
export interface ProjectionToWrite extends Projection {
  readonly nodes: readonly NodeToWrite[];
}

/**
 * Makes the graph's rows of the given records exactly those of the projections; a record without one is withdrawn. Rows
 * that are right already are not touched, so that doing it again changes nothing. Runs in the caller's transaction, which
 * holds the lock of the write side: versions become visible in their order.
 */
export async function writeProjections(
  run: Run,
  documentIds: readonly string[],
  projections: readonly ProjectionToWrite[],
): Promise<GraphChange> {
  if (documentIds.length === 0) return NO_CHANGE;
  const held = await readHeld(run, documentIds);
  const nodes = projections.flatMap((projection) => projection.nodes);
  const edges = projections.flatMap((projection) => projection.edges);
  const names = projections.flatMap((projection) => projection.names);
  const written = await writeNodes(run, nodes);
  const withdrawn = held.nodes.size > 0 ? await withdrawNodes(run, documentIds, nodes) : [];
  await writeEdges(run, held.hasEdges ? documentIds : [], edges);
  await writeNames(run, held.hasNames ? documentIds : [], names);
  const after = new Map(nodes.map(({ id, locale }) => [`${id} ${locale}`, id]));
  return summarize(held.nodes, after, [...written, ...withdrawn]);
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

/** What the graph holds of some records: of new ones nothing, and nothing need be taken away. */
interface Held {
  readonly nodes: NodeKeys;
  readonly hasEdges: boolean;
  readonly hasNames: boolean;
}

const HELD = `select id, locale from graph.node where id = any(?::text[])
  union all (select null, 'edge' from graph.edge where from_id = any(?::text[]) limit 1)
  union all (select null, 'name' from graph.name where id = any(?::text[]) limit 1)`;

async function readHeld(run: Run, documentIds: readonly string[]): Promise<Held> {
  const { rows } = await run(HELD, [documentIds, documentIds, documentIds]);
  const found = rows as { id: string | null; locale: string }[];
  const has = (what: string) => found.some(({ id, locale }) => id === null && locale === what);
  const nodes = found.flatMap(({ id, locale }) => (id === null ? [] : [[`${id} ${locale}`, id] as const]));
  return { nodes: new Map(nodes), hasEdges: has('edge'), hasNames: has('name') };
}

const GIVEN_NAMES = `with given as (select * from json_to_recordset(?::json) as given (id text, type text, name text))`;
const DELETE_NAMES = `${GIVEN_NAMES} delete from graph.name n where n.id = any(?::text[])
  and not exists (select 1 from given g where (g.id, g.type, g.name, lower(unaccent(g.name))) = (n.id, n.type, n.name, n.folded))`;
const INSERT_NAMES = `${GIVEN_NAMES} insert into graph.name (id, type, name, folded)
  select distinct id, type, name, lower(unaccent(name)) from given on conflict do nothing`;

/** @param documentIds Records that have names already. */
async function writeNames(run: Run, documentIds: readonly string[], names: readonly Name[]): Promise<void> {
  const given = JSON.stringify(names);
  if (documentIds.length > 0) await run(DELETE_NAMES, [given, documentIds]);
  if (names.length > 0) await run(INSERT_NAMES, [given]);
}
