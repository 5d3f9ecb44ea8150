import type { LocaleCode } from '../../content/content-types';
import { millisecondsSql } from './position';
import type { GraphReader } from './reader';

/** A document of a correspondence. */
export interface ThreadRow {
  readonly id: string;
  /** Milliseconds since 1970; null where there is no date. */
  readonly at: number | null;
  /** Ids of the documents that it is about. */
  readonly concerns: readonly string[];
}

/** Longer correspondences are cut. */
export const LONGEST_THREAD = 1000;

/**
 * $1 a document, $2 language, $3 how many. Up along the answers to the first letter, then down to all answers; `union` leaves
 * out what was met before, so that a circle ends.
 */
const THREAD = `with recursive up (id) as (
    select $1::text union select e.to_id from up join graph.edge e
      on e.from_id = up.id and e.locale = $2 and e.relation = 'inReplyTo'),
  thread (id) as (
    select id from up union select e.from_id from thread t join graph.edge e
      on e.to_id = t.id and e.relation = 'inReplyTo' and e.locale = $2)
  select n.id, case when n.date is not null then ${millisecondsSql('n.date')} end as at, array(
      select e.to_id from graph.edge e where e.from_id = n.id and e.locale = $2 and e.relation = 'concerns' order by e.position) as concerns
  from (select id from thread limit $3) as t cross join lateral (
    select n.id, n.date from graph.node n where n.id = t.id and n.locale = $2 limit 1) as n
  order by n.date nulls last, n.id`;

/** The correspondence that a document belongs to, oldest first, undated last; one more than the longest where it is cut. */
export function readThread(
  reader: GraphReader,
  id: string,
  locale: LocaleCode,
): Promise<readonly ThreadRow[]> {
  return reader.read<ThreadRow>('thread', THREAD, [id, locale, LONGEST_THREAD + 1]);
}
