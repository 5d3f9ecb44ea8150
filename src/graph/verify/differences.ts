import { NODE_COLUMNS } from '../project/node-columns';
import type { Edge, Name, Node, Projection } from '../project/projection';

/** A row of one of the graph's tables by the names of its columns. */
export type GraphRow = Readonly<Record<string, unknown>>;

/** The rows of the graph that belong to some records. */
export interface GraphRows {
  readonly nodes: readonly GraphRow[];
  readonly edges: readonly GraphRow[];
  readonly names: readonly GraphRow[];
}

/** One difference between what the records say and what the graph holds. */
export interface Difference {
  readonly table: 'node' | 'edge' | 'name' | 'tally';
  /** Which row: its key in reading order. */
  readonly key: string;
  readonly kind: 'missing' | 'unexpected' | 'different';
  /** Columns that differ. */
  readonly columns: readonly string[];
}

const KEYS = {
  node: ['type', 'id', 'locale'],
  edge: ['from_type', 'from_id', 'locale', 'relation', 'to_id'],
  name: ['type', 'id', 'name'],
} as const;

/** Compares what projections say with the rows that are there. */
export function differencesOf(expected: readonly Projection[], found: GraphRows): readonly Difference[] {
  const all = <T>(part: (projection: Projection) => readonly T[]) => expected.flatMap(part);
  return [
    ...compareRows('node', all((projection) => projection.nodes).map(nodeRow), found.nodes),
    ...compareRows('edge', all((projection) => projection.edges).map(edgeRow), found.edges),
    ...compareRows('name', all((projection) => projection.names).map(nameRow), found.names),
  ];
}

function compareRows(
  table: keyof typeof KEYS,
  expected: readonly GraphRow[],
  found: readonly GraphRow[],
): readonly Difference[] {
  const keyOf = (row: GraphRow) => KEYS[table].map((column) => String(row[column])).join(' ');
  const foundByKey = new Map(found.map((row) => [keyOf(row), row]));
  const expectedKeys = new Set(expected.map(keyOf));
  const missingOrDifferent = expected.flatMap((row): Difference[] => {
    const key = keyOf(row);
    const other = foundByKey.get(key);
    if (other === undefined) return [{ table, key, kind: 'missing', columns: [] }];
    const columns = Object.keys(row).filter((column) => !isEqual(row[column], other[column]));
    return columns.length > 0 ? [{ table, key, kind: 'different', columns }] : [];
  });
  const unexpected = [...foundByKey.keys()].filter((key) => !expectedKeys.has(key));
  return [
    ...missingOrDifferent,
    ...unexpected.map((key): Difference => ({ table, key, kind: 'unexpected', columns: [] })),
  ];
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function nodeRow(node: Node): GraphRow {
  const values = Object.entries(NODE_COLUMNS).map(([name, column]) => [
    name,
    column.kind === 'moment' ? moment(column.of(node)) : column.of(node),
  ]);
  return { ...Object.fromEntries(values), search: null };
}

function edgeRow({ fromId, toId, fromType, toType, isLead, date, ...same }: Edge): GraphRow {
  return {
    ...same,
    from_id: fromId,
    to_id: toId,
    from_type: fromType,
    to_type: toType,
    is_lead: isLead,
    date: moment(date),
  };
}

function nameRow({ id, type, name }: Name): GraphRow {
  return { id, type, name };
}

/** As moments come out of the database; null stands for none. */
function moment(iso: string | null): string | null {
  return iso === null ? null : new Date(iso).toISOString();
}
