import type { Run } from '../records/records';
import { comparedSql } from '../write/node-sql';
import type { Sources } from './sources';

/**
 * A seal says: a record that was so gave rows that were so, both as hashes. Where both are the same still, what is in the graph
 * is right, and the record need be neither read nor projected. It is a memory of rebuilds only: whoever writes a record or a
 * row of the graph leaves it as it is, and it fits no more.
 */
export interface Seal {
  readonly id: string;
  /** The hash of what the record was. */
  readonly source: string;
  /** How many nodes it gave. */
  readonly nodes: number;
}

/** The hash of all rows that the graph holds of a record: sums of the rows' own, so that their order makes no difference. */
const HELD = `select n.nodes::int as nodes, coalesce(n.hash, 0) + coalesce(e.hash, 0) + coalesce(m.hash, 0) as held
  from (select count(*) as nodes, sum(hash_record_extended(
      row(n.id, n.locale, ${comparedSql('n')}, md5(tsvectorsend(n.search))), 1)) as hash from graph.node n where n.id = asked.id) n
    cross join (select sum(hash_record_extended(e, 2)) as hash from graph.edge e where e.from_id = asked.id) e
    cross join (select sum(hash_record_extended(m, 3)) as hash from graph.name m where m.id = asked.id) m`;

const UNBROKEN = `select s.id, s.source, held.nodes from unnest(?::text[]) as asked (id)
  join graph.seal s on s.id = asked.id cross join lateral (${HELD}) as held where s.held = held.held`;

/** Those of some records of which the graph holds what it held when they were sealed. */
export async function readUnbroken(run: Run, ids: readonly string[]): Promise<readonly Seal[]> {
  const { rows } = await run(UNBROKEN, [ids]);
  return rows as Seal[];
}

const SEAL = `insert into graph.seal as known (id, source, held)
  select asked.id, asked.source, held.held from unnest(?::text[], ?::text[]) as asked (id, source)
    cross join lateral (${HELD}) as held
  on conflict (id) do update set source = excluded.source, held = excluded.held
  where (known.source, known.held) is distinct from (excluded.source, excluded.held)`;

/**
 * Seals records whose rows are right at this moment.
 * @param sources What each was when its rows were made.
 */
export async function seal(run: Run, sources: Sources): Promise<void> {
  if (sources.size > 0) await run(SEAL, [[...sources.keys()], [...sources.values()]]);
}
