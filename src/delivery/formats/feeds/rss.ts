import { element, textElement, xmlDocument, type Xml } from '../xml/xml';
import type { Feed, FeedImage, FeedItem } from './feed';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). Authors stand in `dc:creator`, for RSS's own takes addresses
 * of e-mail only; pictures in `media:content`, for an `enclosure` must know its size.
 */
export function rssOf(feed: Feed): string {
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', ...NAMESPACES },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.pageUrl),
        element('description', {}, feed.description),
        element('language', {}, feed.language),
        element('lastBuildDate', {}, rssDate(feed.updated)),
        element('atom:link', { href: feed.feedUrl, rel: 'self', type: 'application/rss+xml' }),
        feed.items.map(itemOf),
      ),
    ),
  );
}

/** A moment as RSS writes it (RFC 822 with a year of four digits). */
export function rssDate(moment: Date): string {
  return moment.toUTCString();
}

function itemOf(item: FeedItem): Xml {
  return element(
    'item',
    {},
    element('title', {}, item.title),
    element('link', {}, item.url),
    element('guid', { isPermaLink: 'false' }, item.id),
    element('pubDate', {}, rssDate(item.published)),
    item.authors.map((name) => element('dc:creator', {}, name)),
    item.categories.map((name) => element('category', {}, name)),
    textElement('description', item.summary),
    textElement('content:encoded', item.html),
    item.image ? imageOf(item.image) : undefined,
  );
}

function imageOf({ url, mime, width, height }: FeedImage): Xml {
  return element('media:content', { url, medium: 'image', type: mime, width, height });
}
