import type { LocaleCode } from '../../../content/content-types';

/** A feed that a page offers in its head. */
export interface FeedLink {
  readonly type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json';
  readonly title: string;
  /** A path on this server. */
  readonly path: string;
}

/** What a page is about, as far as there could be a feed of it: everything, or one record. */
export interface FeedSubject {
  readonly locale: LocaleCode;
  /** The path of the record's page; undefined for the newest of all. */
  readonly recordPath?: string;
}

/**
 * The feeds that belong to a page: THE one place to name them. There are none yet; once `/feeds/latest.{rss,atom,json}` and
 * `/feeds/{categories,people,countries,organizations}/:slug.{rss,atom,json}` are served, this function gives their addresses,
 * and every page links them.
 */
export function feedsOf(_subject: FeedSubject): readonly FeedLink[] {
  return [];
}
