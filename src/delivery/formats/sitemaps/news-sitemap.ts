import { element, xmlDocument } from '../xml/xml';

/** A story of the last days. */
export interface NewsPage {
  readonly url: string;
  readonly title: string;
  /** ISO 639. */
  readonly language: string;
  /** When it was first public, which later changes leave as it is. */
  readonly published: Date;
}

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** A sitemap for Google News (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export function newsSitemapOf(publication: string, pages: readonly NewsPage[]): string {
  const urls = pages.map(({ url, title, language, published }) =>
    element(
      'url',
      {},
      element('loc', {}, url),
      element(
        'news:news',
        {},
        element(
          'news:publication',
          {},
          element('news:name', {}, publication),
          element('news:language', {}, language),
        ),
        element('news:publication_date', {}, published.toISOString()),
        element('news:title', {}, title),
      ),
    ),
  );
  return xmlDocument(element('urlset', NAMESPACES, urls));
}
