import type { LocaleCode } from '../../content/content-types';
import { countsJsonSql } from './files';
import type { GraphReader } from './reader';

/** The counters of an article in a language. */
export interface CountsRow {
  /** The article's id. */
  readonly id: string;
  /** JSON text: views, and approved comments; those that wait or were refused are the newsroom's own business. */
  readonly counts: string;
}

const COUNTS = `select n.id, ${countsJsonSql('n.id', '$2')}::text as counts
  from graph.node n where n.slug = $1 and n.type = 'article' and n.locale = $2 limit 1`;

/** Reads the counters of a story; undefined where no article has the slug in the language. */
export async function readCounts(
  reader: GraphReader,
  slug: string,
  locale: LocaleCode,
): Promise<CountsRow | undefined> {
  const [row] = await reader.read<CountsRow>('counts', COUNTS, [slug, locale]);
  return row;
}
