import type { LocaleCode } from '../../content/content-types';
import type { GraphReader } from './reader';
import { millisecondsSql, momentSql, pageOf, type Page, type Position } from './position';

/** Which stories: those that lead to all the given records, from a place on. */
export interface StoriesQuestion {
  readonly locale: LocaleCode;
  /** Ids of records, the one that fewest stories lead to first. */
  readonly about: readonly string[];
  readonly after: Position;
  readonly limit: number;
}

/** $1 language, $2 and $3 the place after which to begin, $4 how many. */
const ALL = `select n.id, ${millisecondsSql('n.date')} as at from graph.node n
  where n.type = 'article' and n.locale = $1 and n.date is not null and (n.date, n.id) < (${momentSql('$2')}, $3)
  order by n.date desc, n.id desc limit $4`;

/**
 * $5 whose edges are walked, $6 to which others each story must lead too. All edges of a node carry its date, so that each
 * look-up goes straight to its one place in the index.
 */
const ABOUT = `select e.from_id as id, ${millisecondsSql('e.date')} as at from graph.edge e
  where e.to_id = $5 and e.section = 'articles' and e.locale = $1 and (e.date, e.from_id) < (${momentSql('$2')}, $3)
    and not exists (select 1 from unnest($6::text[]) as other (id) left join lateral (
      select true as is_there from graph.edge o where o.to_id = other.id and o.section = 'articles' and o.locale = $1
        and o.date = e.date and o.from_id = e.from_id limit 1) as o on true where o.is_there is null)
  order by e.date desc, e.from_id desc limit $4`;

/** A page of stories, newest first. */
export async function readStories(
  reader: GraphReader,
  { locale, about, after, limit }: StoriesQuestion,
): Promise<Page> {
  const place = [locale, after.at, after.id, limit + 1];
  const [first, ...others] = about;
  const rows =
    first === undefined
      ? await reader.read<Position>('stories', ALL, place)
      : await reader.read<Position>('stories-about', ABOUT, [...place, first, others]);
  return pageOf(rows, limit);
}
