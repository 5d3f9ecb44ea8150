import { NODE_COLUMNS } from '../project/node-columns';
import type { Run } from '../records/records';
import type { Difference, GraphRow, GraphRows } from './differences';

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const momentSql = (column: string) =>
  `case when ${column} > '-infinity' then to_char(${column} at time zone 'UTC', ${MOMENT}) end as ${column}`;

/** The words are searched, not shown: null where they are those of the node's texts. */
const OTHER_WORDS = `case when search is distinct from graph.search_vector(locale, title, summary, content) then 'other' end as search`;

const NODES = `select ${Object.entries(NODE_COLUMNS)
  .map(([name, { kind }]) => {
    if (kind === 'moment') return momentSql(name);
    return kind === 'json' ? `${name}::text` : name;
  })
  .join(', ')}, ${OTHER_WORDS} from graph.node where type = ? and id = any(?::text[])`;
const EDGES = `select from_id, locale, relation, to_id, from_type, to_type, position, section, is_lead, ${momentSql('date')}
  from graph.edge where from_type = ? and from_id = any(?::text[])`;
const NAMES = `select id, type, name from graph.name where type = ? and id = any(?::text[])`;

/** The graph's rows of records of one type, moments as ISO 8601. */
export async function readGraphRows(run: Run, type: string, ids: readonly string[]): Promise<GraphRows> {
  const read = async (sql: string) => (await run(sql, [type, ids])).rows as GraphRow[];
  return { nodes: await read(NODES), edges: await read(EDGES), names: await read(NAMES) };
}

/** Edges that come from no node. */
export async function readStrayEdges(run: Run): Promise<readonly Difference[]> {
  const { rows } = await run(
    `select from_type, from_id, locale, relation, to_id from graph.edge e where not exists
       (select 1 from graph.node n where (n.id, n.locale) = (e.from_id, e.locale))`,
    [],
  );
  return (rows as Record<string, string>[]).map((row) => ({
    table: 'edge',
    key: Object.values(row).join(' '),
    kind: 'unexpected',
    columns: [],
  }));
}

/** Tallies that do not say how many edges stand in a section. */
export async function readWrongTallies(run: Run): Promise<readonly Difference[]> {
  const { rows } = await run(
    `select coalesce(t.id, c.to_id) as id, coalesce(t.locale, c.locale) as locale, coalesce(t.section, c.section) as section
     from (select id, locale, section, count from graph.tally where count <> 0) t
     full join (select to_id, locale, section, count(*) as count from graph.edge where section is not null group by 1, 2, 3) c
       on (c.to_id, c.locale, c.section) = (t.id, t.locale, t.section)
     where t.count is distinct from c.count`,
    [],
  );
  return (rows as { id: string; locale: string; section: string }[]).map(({ id, locale, section }) => ({
    table: 'tally',
    key: `${id} ${locale} ${section}`,
    kind: 'different',
    columns: ['count'],
  }));
}
