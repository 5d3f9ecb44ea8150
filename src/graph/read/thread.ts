import type { LocaleCode } from '../../content/content-types';
import { millisecondsSql, momentSql, pageOf, type Page, type Position } from './position';
import type { GraphReader } from './reader';

/** Which page of the correspondence that a document belongs to. */
export interface ThreadQuestion {
  readonly id: string;
  readonly locale: LocaleCode;
  /** Documents without a date come last: their place is at Infinity. */
  readonly after: Position;
  readonly limit: number;
}

/** A page of a correspondence. */
export interface ThreadPage extends Page {
  /** Ids of the documents that each document of the page is about, by its id. */
  readonly concerns: ReadonlyMap<string, readonly string[]>;
  /** How many documents the correspondence has, as far as it is followed. */
  readonly count: number;
  readonly isTruncated: boolean;
}

/** Correspondences are followed so far: up to earlier letters, and in all. */
const BOUNDS = { up: 200, documents: 1000 };

/**
 * $1 a document, $2 language, $3 and $4 the place after which to begin, $5 how many. Up along the answers to the first letter,
 * then down to all answers; `union` leaves out what was met before, so that a circle ends. A recursive part goes only as far
 * as rows are taken from it, so that the limits bound the walk itself; those inside keep each step a look-up by index.
 */
const THREAD = `with recursive up (id) as (
    select $1::text union select e.to_id from up cross join lateral (select e.to_id from graph.edge e
      where e.from_id = up.id and e.locale = $2 and e.relation = 'inReplyTo' limit ${BOUNDS.documents}) as e),
  above as materialized (select id from up limit ${BOUNDS.up} + 1),
  thread (id) as (
    (select id from above limit ${BOUNDS.up}) union select e.from_id from thread t cross join lateral (
      select e.from_id from graph.edge e where e.to_id = t.id and e.relation = 'inReplyTo' and e.locale = $2
      limit ${BOUNDS.documents}) as e),
  found as materialized (select id from thread limit ${BOUNDS.documents} + 1),
  members as materialized (
    select n.id, n.date from (select id from found limit ${BOUNDS.documents}) as t cross join lateral (
      select n.id, coalesce(n.date, 'infinity') as date from graph.node n where n.id = t.id and n.locale = $2 limit 1) as n)
  select m.id, case when m.date < 'infinity' then ${millisecondsSql('m.date')} end as at,
    array(select e.to_id from graph.edge e where e.from_id = m.id and e.locale = $2 and e.relation = 'concerns'
      order by e.position) as concerns,
    (select count(*)::int from members) as count,
    (select count(*) > ${BOUNDS.up} from above) or (select count(*) > ${BOUNDS.documents} from found) as is_truncated
  from (select id, date from members where (date, id) > (${momentSql('$3')}, $4) order by date, id limit $5) as m
  order by m.date, m.id`;

interface Row {
  readonly id: string;
  /** Milliseconds since 1970; null where there is no date. */
  readonly at: number | null;
  readonly concerns: readonly string[];
  readonly count: number;
  readonly is_truncated: boolean;
}

/** A page of the correspondence that a document belongs to, oldest first, undated last. */
export async function readThread(
  reader: GraphReader,
  { id, locale, after, limit }: ThreadQuestion,
): Promise<ThreadPage> {
  const rows = await reader.read<Row>('thread', THREAD, [id, locale, after.at, after.id, limit + 1]);
  const places = rows.map((row) => ({ id: row.id, at: row.at ?? Infinity }));
  return {
    ...pageOf(places, limit),
    concerns: new Map(rows.slice(0, limit).map((row) => [row.id, row.concerns])),
    count: rows[0]?.count ?? 0,
    isTruncated: rows[0]?.is_truncated ?? false,
  };
}
