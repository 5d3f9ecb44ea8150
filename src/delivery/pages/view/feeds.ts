import type { LocaleCode } from '../../../content/content-types';
import { pathWith } from './addresses';

/** The formats of feeds, by how their addresses end. */
export const FEED_FORMATS = {
  rss: { type: 'application/rss+xml', title: 'RSS' },
  atom: { type: 'application/atom+xml', title: 'Atom' },
  json: { type: 'application/feed+json', title: 'JSON Feed' },
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;

/** The types of records of which there are feeds, by their plurals. */
export const FEED_SUBJECTS = {
  categories: 'category',
  people: 'person',
  countries: 'country',
  organizations: 'organization',
} as const;

/** A feed that a page offers in its head. */
export interface FeedLink {
  readonly type: (typeof FEED_FORMATS)[FeedFormat]['type'];
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

/** The path of a feed; of all stories where no record is given. */
export function feedPath({ locale, recordPath = '/latest' }: FeedSubject, format: FeedFormat): string {
  return pathWith(`/feeds${recordPath}.${format}`, locale);
}

/** The feeds that belong to a page: THE one place to name them. A page of what has no feed of its own offers that of all. */
export function feedsOf({ locale, recordPath }: FeedSubject): readonly FeedLink[] {
  const [, plural = ''] = recordPath?.split('/') ?? [];
  const subject = Object.hasOwn(FEED_SUBJECTS, plural) ? { locale, recordPath } : { locale };
  const formats = Object.keys(FEED_FORMATS) as FeedFormat[];
  return formats.map((format) => ({ ...FEED_FORMATS[format], path: feedPath(subject, format) }));
}
