import { element, xmlDocument, type Xml } from '../xml/xml';
import type { Feed, FeedItem } from './feed';

/** A feed as Atom (RFC 4287). The newsroom is the author of what has none of its own. */
export function atomOf(feed: Feed): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, feed.feedUrl),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, feed.updated.toISOString()),
      authorOf(feed.publisher),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.feedUrl }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.pageUrl }),
      feed.items.map(entryOf),
    ),
  );
}

function entryOf(item: FeedItem): Xml {
  return element(
    'entry',
    {},
    element('id', {}, item.id),
    element('title', {}, item.title),
    element('published', {}, item.published.toISOString()),
    element('updated', {}, item.updated.toISOString()),
    element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    item.image
      ? element('link', { rel: 'enclosure', type: item.image.mime, href: item.image.url })
      : undefined,
    item.authors.map(authorOf),
    item.categories.map((term) => element('category', { term })),
    item.summary ? element('summary', {}, item.summary) : undefined,
    item.html ? element('content', { type: 'html' }, item.html) : undefined,
  );
}

function authorOf(name: string): Xml {
  return element('author', {}, element('name', {}, name));
}
