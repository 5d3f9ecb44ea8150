import type { LocaleCode } from '../../content/content-types';
import type { GraphReader } from './reader';

/** Which stories are read most: in a language, since a day. */
export interface MostReadQuestion {
  readonly locale: LocaleCode;
  /** The first day that counts, in UTC: `2024-02-12`. */
  readonly since: string;
  readonly limit: number;
}

const MOST_READ = `select v.article_id as id from audience.views v
  where v.locale = $1 and v.day >= $2::date and exists (
    select 1 from graph.node n where n.id = v.article_id and n.locale = v.locale and n.type = 'article')
  group by v.article_id having sum(v.views) > 0 order by sum(v.views) desc, v.article_id limit $3`;

/** The ids of the public stories that most readers read, the most read first. */
export async function readMostRead(
  reader: GraphReader,
  { locale, since, limit }: MostReadQuestion,
): Promise<readonly string[]> {
  const rows = await reader.read<{ id: string }>('most-read', MOST_READ, [locale, since, limit]);
  return rows.map(({ id }) => id);
}
