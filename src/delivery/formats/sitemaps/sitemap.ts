import { element, textElement, XML_DECLARATION, xmlDocument, type Xml } from '../xml/xml';

/** A page that search engines should know. Addresses are absolute. */
export interface SitemapPage {
  readonly url: string;
  readonly updated?: Date;
  readonly imageUrl?: string;
  /** All languages in which it is there, this one too. */
  readonly languages: readonly { readonly language: string; readonly url: string }[];
}

/**
 * What stands before, for each page, and after the pages of a sitemap (https://www.sitemaps.org/protocol.html), to be written
 * in pieces: a sitemap may hold 50,000 pages, of which nobody should have all in memory.
 */
export const SITEMAP_START =
  `${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"` +
  ' xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n';
export const SITEMAP_END = '</urlset>\n';

export function sitemapEntry({ url, updated, imageUrl, languages }: SitemapPage): string {
  const others = languages.length > 1 ? languages : [];
  return `${element(
    'url',
    {},
    element('loc', {}, url),
    textElement('lastmod', updated?.toISOString()),
    others.map((other) =>
      element('xhtml:link', { rel: 'alternate', hreflang: other.language, href: other.url }),
    ),
    imageUrl ? element('image:image', {}, element('image:loc', {}, imageUrl)) : undefined,
  ).toString()}\n`;
}

/** The list of all sitemaps. */
export function sitemapIndexOf(files: readonly { readonly url: string; readonly updated?: Date }[]): string {
  const sitemaps = files.map(({ url, updated }): Xml =>
    element('sitemap', {}, element('loc', {}, url), textElement('lastmod', updated?.toISOString())),
  );
  return xmlDocument(
    element('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, sitemaps),
  );
}
