import type { Edge } from '../project/projection';
import type { Run } from '../records/records';

/** Columns with their types, in the order in which `columnsOf` gives their values. */
const FIELDS = {
  from_id: 'text',
  locale: 'text',
  relation: 'text',
  to_id: 'text',
  from_type: 'text',
  to_type: 'text',
  position: 'int',
  section: 'text',
  is_lead: 'boolean',
  date: 'timestamptz',
} as const;

/** A sign that is in no id and no name: edges are many, and columns parted by it are read three times as fast as JSON. */
const PARTED = '\u001F';
const COLUMNS = Object.keys(FIELDS).join(', ');
const GIVEN_EDGES = `given as materialized (select ${Object.entries(FIELDS)
  .map(([name, type]) => `${name}::${type}`)
  .join(', ')}
  from unnest(${Object.keys(FIELDS)
    .map(() => `string_to_array(?, chr(31), '')`)
    .join(', ')}) as edges (${COLUMNS}))`;

const KEY = ['from_id', 'locale', 'relation', 'to_id'];
const COMPARED = ['from_type', 'to_type', 'position', 'section', 'is_lead', 'date'];
const rowOf = (alias: string, columns: readonly string[]) =>
  `(${columns.map((column) => `${alias}.${column}`).join(', ')})`;

/** Whether the edges of some records are others than those that are given: mostly they are not, and nothing is to be done. */
const DIFFER = `with ${GIVEN_EDGES}
  select exists (select from given g
    full join (select * from graph.edge where from_id = any(?::text[])) e using (${KEY.join(', ')})
    where g.from_id is null or e.from_id is null or ${rowOf('g', COMPARED)} is distinct from ${rowOf('e', COMPARED)}) as differ`;

/** What differs goes and comes again: the tally counts what is inserted and deleted. */
const DELETE_EDGES = `with ${GIVEN_EDGES} delete from graph.edge e where e.from_id = any(?::text[]) and not exists (
  select 1 from given g where ${rowOf('g', KEY)} = ${rowOf('e', KEY)}
    and ${rowOf('g', COMPARED)} is not distinct from ${rowOf('e', COMPARED)})`;
const INSERT_EDGES = `with ${GIVEN_EDGES} insert into graph.edge (${COLUMNS}) select ${COLUMNS} from given
  on conflict do nothing`;

/**
 * Makes the edges that come from some records exactly those that are given.
 * @param documentIds Records from which edges come already.
 */
export async function writeEdges(
  run: Run,
  documentIds: readonly string[],
  edges: readonly Edge[],
): Promise<void> {
  const given = columnsOf(edges);
  if (documentIds.length > 0) {
    const { rows } = await run(DIFFER, [...given, documentIds]);
    if (!(rows as { differ: boolean }[])[0]?.differ) return;
    await run(DELETE_EDGES, [...given, documentIds]);
  }
  if (edges.length > 0) await run(INSERT_EDGES, given);
}

/** The columns of edges, each as one text. An edge without a date comes before all that have one. */
function columnsOf(edges: readonly Edge[]): readonly string[] {
  const column = (value: (edge: Edge) => string | number | boolean | null) =>
    edges.map((edge) => value(edge) ?? '').join(PARTED);
  return [
    column(({ fromId }) => fromId),
    column(({ locale }) => locale),
    column(({ relation }) => relation),
    column(({ toId }) => toId),
    column(({ fromType }) => fromType),
    column(({ toType }) => toType),
    column(({ position }) => position),
    column(({ section }) => section),
    column(({ isLead }) => isLead),
    column(({ date }) => date ?? '-infinity'),
  ];
}
