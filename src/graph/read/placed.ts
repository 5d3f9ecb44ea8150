import type { LocaleCode } from '../../content/content-types';
import type { GraphReader } from './reader';

/** A story that an editor put on the front page. */
export interface PlacedStory {
  readonly id: string;
  readonly position: 'lead' | 'top';
}

/** More than a front page holds are not read. $1 language, $2 the present in ISO 8601. */
const PLACED = `select n.id, n.body -> 'placement' ->> 'position' as position from graph.node n
  where n.locale = $1 and n.type = 'article' and n.body -> 'placement' ->> 'position' in ('lead', 'top')
    and coalesce((n.body -> 'placement' ->> 'until')::timestamptz > $2::timestamptz, true)
  order by n.date desc, n.id desc limit 20`;

/** Reads which stories stand on the front page at a moment, the newest first. */
export function readPlaced(
  reader: GraphReader,
  locale: LocaleCode,
  now: Date,
): Promise<readonly PlacedStory[]> {
  return reader.read<PlacedStory>('placed', PLACED, [locale, now.toISOString()]);
}
