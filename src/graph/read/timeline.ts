import type { LocaleCode } from '../../content/content-types';
import { millisecondsSql, momentSql, pageOf, type Page, type Position } from './position';
import type { GraphReader } from './reader';

/** The types that stand in time. */
export const TIMELINE_TYPES = ['article', 'document', 'statement', 'event'] as const;
export type TimelineType = (typeof TIMELINE_TYPES)[number];

/** Which part of what happened, oldest first. */
export interface TimelineQuestion {
  readonly locale: LocaleCode;
  readonly types: readonly TimelineType[];
  /** Ids of records to each of which everything shown leads, the one that fewest lead to first. */
  readonly about: readonly string[];
  /** From here on: a place or the beginning of a day. */
  readonly after: Position;
  /** Before this moment, in milliseconds since 1970. */
  readonly before: number;
  readonly limit: number;
}

/** $1 language, $2 types, $3 and $4 the place after which to begin, $5 the end, $6 how many. Each type has its stretch of the index. */
const ALL = `select page.id, ${millisecondsSql('page.date')} as at from unnest($2::text[]) as t (type) cross join lateral (
    select n.id, n.date from graph.node n
    where n.type = t.type and n.locale = $1 and n.date is not null and n.date < ${momentSql('$5')}
      and (n.date, n.id) > (${momentSql('$3')}, $4)
    order by n.date, n.id limit $6) as page
  order by page.date, page.id limit $6`;

/**
 * $7 whose edges are walked, $8 to which others each must lead too. All edges of a node have its date, so that the look-up
 * goes straight to its place in the index.
 */
const ABOUT = `select page.id, ${millisecondsSql('page.date')} as at from unnest($2::text[]) as t (type) cross join lateral (
    select e.from_id as id, e.date from graph.edge e
    where e.to_id = $7 and e.locale = $1 and e.from_type = t.type and e.is_lead
      and e.date > '-infinity' and e.date < ${momentSql('$5')} and (e.date, e.from_id) > (${momentSql('$3')}, $4)
      and not exists (select 1 from unnest($8::text[]) as other (id) where not exists (
        select 1 from graph.edge o where o.to_id = other.id and o.locale = $1 and o.from_type = t.type and o.date = e.date
          and o.from_id = e.from_id and o.is_lead))
    order by e.date, e.from_id limit $6) as page
  order by page.date, page.id limit $6`;

/** A page of what has a date, oldest first. */
export async function readTimeline(
  reader: GraphReader,
  { locale, types, about, after, before, limit }: TimelineQuestion,
): Promise<Page> {
  const values = [locale, types, after.at, after.id, before, limit + 1];
  const [first, ...others] = about;
  const rows =
    first === undefined
      ? await reader.read<Position>('timeline', ALL, values)
      : await reader.read<Position>('timeline-about', ABOUT, [...values, first, others]);
  return pageOf(rows, limit);
}
