import { element, xmlDocument, type Xml } from '../xml/xml';

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

/**
 * A sitemap for Google News (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). Where there is
 * no news it has the front page, without what makes an entry news: the protocol's schema asks for one address at least, and
 * Google takes addresses that are no news in this file, while it warns of an empty one.
 * @param frontPage The absolute address of the newsroom's front page.
 */
export function newsSitemapOf(publication: string, pages: readonly NewsPage[], frontPage: string): string {
  const urls = pages.map((page) =>
    element('url', {}, element('loc', {}, page.url), newsOf(publication, page)),
  );
  const front = element('url', {}, element('loc', {}, frontPage));
  return xmlDocument(element('urlset', NAMESPACES, urls.length === 0 ? front : urls));
}

function newsOf(publication: string, { title, language, published }: NewsPage): Xml {
  return element(
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
  );
}
