import type { LocaleCode } from '../../content/content-types';
import { momentSql } from '../records/row-json';
import type { GraphReader } from './reader';

/** One language version of a story. */
export interface StoryPlace {
  readonly id: string;
  readonly locale: LocaleCode;
  readonly slug: string;
}

/** A story that is not public any more. */
export interface WithdrawnStory extends StoryPlace {
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/**
 * SQL for whether the node `n` changed, or refers to what changed, at a moment or later; always where that is null.
 * @param since The parameter that holds the moment, a text; it stands there once.
 */
export function changedSinceSql(since: string): string {
  return `exists (select 1 from (select ${since}::timestamptz as since) asked where asked.since is null or n.updated_at >= asked.since
    or exists (select 1 from graph.node m where m.id = any(n.refs) and m.locale = n.locale and m.updated_at >= asked.since))`;
}

const PAGE = `select n.id, n.locale, n.slug from graph.node n
  where n.type = 'article' and n.slug is not null and (n.id, n.locale) > ($1, $2) and ${changedSinceSql('$4')}
  order by n.id, n.locale limit $3`;

const WITHDRAWN = `select w.id, w.locale, w.slug, ${momentSql("w.at at time zone 'UTC'")} as at
  from graph.withdrawal w where w.type = 'article' and w.slug is not null and w.at >= $1 order by w.version`;

const PAGE_SIZE = 500;

/**
 * Every public story in each of its languages, page by page, in the order of ids.
 * @param since ISO 8601: only those that changed, or refer to what changed, at that moment or later.
 */
export async function* everyStory(
  reader: GraphReader,
  since: string | undefined,
): AsyncGenerator<StoryPlace> {
  for (let after: Pick<StoryPlace, 'id' | 'locale'> | undefined = { id: '', locale: 'en' }; after;) {
    const values = [after.id, after.locale, PAGE_SIZE, since ?? null];
    const page: readonly StoryPlace[] = await reader.read<StoryPlace>('every-story', PAGE, values);
    yield* page;
    after = page.length === PAGE_SIZE ? page.at(-1) : undefined;
  }
}

/** The stories that went out of public at a moment or later. */
export function withdrawnStories(reader: GraphReader, since: string): Promise<readonly WithdrawnStory[]> {
  return reader.read<WithdrawnStory>('withdrawn-stories', WITHDRAWN, [since]);
}
