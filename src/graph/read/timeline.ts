import type { LocaleCode } from '../../content/content-types';
import { millisecondsSql, momentSql, pageOf, type Page, type Position } from './position';
import type { GraphReader } from './reader';

/** The types of which a timeline is made. */
export const TIMELINE_TYPES = ['article', 'document', 'statement', 'event'] as const;
export type TimelineType = (typeof TIMELINE_TYPES)[number];

/** Which dated nodes: of which types, leading to all the given records, from a place on and before a moment. */
export interface TimelineQuestion {
  readonly locale: LocaleCode;
  readonly types: readonly TimelineType[];
  readonly about: readonly string[];
  readonly after: Position;
  /** Milliseconds since 1970, exclusive. */
  readonly before: number;
  readonly limit: number;
}

/** One limited walk along an index for each type, then merged: $1 language, $2, $3 after, $4 how many, $5 types, $6 before. */
function merged(walk: string): string {
  return `select x.id, ${millisecondsSql('x.date')} as at
    from unnest($5::text[]) as t (type) cross join lateral (${walk}) as x order by x.date, x.id limit $4`;
}

const ALL = merged(`select n.id, n.date from graph.node n
  where n.type = t.type and n.locale = $1 and n.date is not null
    and (n.date, n.id) > (${momentSql('$2')}, $3) and n.date < ${momentSql('$6')}
  order by n.date, n.id limit $4`);

/**
 * $7 whose edges are walked, $8 to which others each must lead too. All edges of a node carry its date, so that each look-up
 * goes straight to its one place in the index; the limit keeps it a look-up, which a join would not have to be.
 */
const ABOUT = merged(`select e.from_id as id, e.date from graph.edge e
  where e.to_id = $7 and e.locale = $1 and e.from_type = t.type and e.is_lead and e.date > '-infinity'
    and (e.date, e.from_id) > (${momentSql('$2')}, $3) and e.date < ${momentSql('$6')}
    and not exists (select 1 from unnest($8::text[]) as other (id) left join lateral (
      select true as is_there from graph.edge o where o.to_id = other.id and o.locale = $1 and o.from_type = t.type
        and o.date = e.date and o.from_id = e.from_id and o.is_lead limit 1) as o on true where o.is_there is null)
  order by e.date, e.from_id limit $4`);

/** A page of dated nodes, oldest first. */
export async function readTimeline(reader: GraphReader, question: TimelineQuestion): Promise<Page> {
  const { locale, types, about, after, before, limit } = question;
  const place = [locale, after.at, after.id, limit + 1, types, before];
  const [first, ...others] = about;
  const rows =
    first === undefined
      ? await reader.read<Position>('timeline', ALL, place)
      : await reader.read<Position>('timeline-about', ABOUT, [...place, first, others]);
  return pageOf(rows, limit);
}
