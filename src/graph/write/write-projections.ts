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
