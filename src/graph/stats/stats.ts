import type { Run } from '../records/records';

/** A figure of the published graph with its name. */
export interface Figure {
  readonly name: string;
  readonly value: string;
}

const COUNTS = `select 'node ' || type || ' ' || locale as name, count(*)::text as value from graph.node group by type, locale
  union all select 'edge ' || relation, count(*)::text from graph.edge group by relation
  union all select 'name', count(*)::text from graph.name
  union all select 'redirect', count(*)::text from graph.redirect
  union all select 'withdrawal', count(*)::text from graph.withdrawal
  union all select 'history', count(*)::text from graph.history
  order by name`;

const SIZES = `select 'size of graph.' || relname as name, pg_size_pretty(pg_total_relation_size(oid)) as value
  from pg_class where relnamespace = 'graph'::regnamespace and relkind = 'r' order by relname`;

const STATE = `select 'last version' as name, last_value::text as value from graph.versions
  union all select 'state ' || key, value::text from graph.state`;

/** How much of what is in the published graph, and how large its tables are. */
export async function graphFigures(run: Run): Promise<readonly Figure[]> {
  const parts = [];
  for (const sql of [COUNTS, SIZES, STATE]) parts.push(...((await run(sql, [])).rows as Figure[]));
  return parts;
}
