import type { LocaleCode } from '../../content/content-types';
import { millisecondsSql, momentSql, pageOf, type Position } from './position';
import type { GraphReader } from './reader';

/** Which page of which document's correspondence, oldest first. */
export interface ThreadQuestion {
  readonly slug: string;
  readonly locale: LocaleCode;
  /** Where a document without a date stands, `at` is Infinity: they come last. */
  readonly after: Position;
  readonly limit: number;
}

/** A page of a correspondence. */
export interface Thread {
  readonly ids: readonly string[];
  /** The documents that each document of the page concerns, by its id. */
  readonly concerns: ReadonlyMap<string, readonly string[]>;
  readonly next: Position | null;
  /** How many documents belong to it. */
  readonly count: number;
  /** Whether it is longer than what is read of one. */
  readonly isTruncated: boolean;
}

/** How far a correspondence is followed: answers to answers, and documents in all. */
const BOUNDS = { up: 100, down: 200, documents: 1000 };

/** The edges that tie a correspondence. */
const REPLY = `e.relation = 'inReplyTo' and e.locale = $2`;

/**
 * $1 slug, $2 language, $3 and $4 the place after which to begin, $5 how many. Up to the first document, from there down to
 * all answers; a path never comes back to where it was. The walk stops where enough is found: a recursive part goes only as
 * far as it is asked for rows.
 */
const THREAD = `with recursive asked as materialized (
    select n.id from graph.node n where n.slug = $1 and n.type = 'document' and n.locale = $2 limit 1),
  up (id, path) as (
    select id, array[id] from asked
    union all select e.to_id, u.path || e.to_id from up u join graph.edge e on e.from_id = u.id and ${REPLY}
      where e.to_id <> all (u.path) and cardinality(u.path) <= ${BOUNDS.up}),
  first as materialized (select id, cardinality(path) as length from up order by cardinality(path) desc limit 1),
  down (id, path) as (
    select id, array[id] from first
    union all select e.from_id, d.path || e.from_id from down d join graph.edge e on e.to_id = d.id and ${REPLY}
      where e.from_id <> all (d.path) and cardinality(d.path) <= ${BOUNDS.down}),
  found as materialized (select id, cardinality(path) as length from down limit ${BOUNDS.documents} + 1),
  members as materialized (
    select n.id, n.date from (select id from up union select id from (select id from found limit ${BOUNDS.documents}) f) m
    cross join lateral (select n.id, coalesce(n.date, 'infinity') as date from graph.node n
      where n.id = m.id and n.locale = $2 limit 1) as n),
  page as (
    select id, date from members where (date, id) > (${momentSql('$3')}, $4) order by date, id limit $5)
  select (select count(*)::int from members) as count,
    (select count(*) > ${BOUNDS.documents} or bool_or(length > ${BOUNDS.down}) from found)
      or (select length > ${BOUNDS.up} from first) as is_truncated,
    (select coalesce(json_agg(json_build_object('id', p.id, 'at', nullif(${millisecondsSql('p.date')}, 'Infinity'),
        'concerns', (select coalesce(json_agg(e.to_id order by e.position), '[]') from graph.edge e
          where e.from_id = p.id and e.relation = 'concerns' and e.locale = $2)) order by p.date, p.id), '[]')
      from page p) as items
  from asked`;

interface Row {
  readonly count: number;
  readonly is_truncated: boolean;
  readonly items: readonly {
    readonly id: string;
    /** JSON has no infinity: null is what has no date. */
    readonly at: number | null;
    readonly concerns: readonly string[];
  }[];
}

/** Reads the correspondence that a document belongs to; undefined where no document has the slug. */
export async function readThread(
  reader: GraphReader,
  { slug, locale, after, limit }: ThreadQuestion,
): Promise<Thread | undefined> {
  const values = [slug, locale, after.at, after.id, limit + 1];
  const [row] = await reader.read<Row>('thread', THREAD, values);
  return row && threadOf(row, limit);
}

function threadOf({ count, is_truncated, items }: Row, limit: number): Thread {
  const places = items.map(({ id, at }) => ({ id, at: at ?? Infinity }));
  const page = pageOf(places, limit);
  const concerns = new Map(items.slice(0, limit).map((item) => [item.id, item.concerns]));
  return { ...page, concerns, count, isTruncated: is_truncated };
}
