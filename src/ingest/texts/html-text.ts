import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleText } from './article-text';
import { bodyOf, type PageNode } from './html-body';
import { isOrdinary } from './html-size';

/** A parsed page; the types of the browser are not known to the server. */
type Page = ReturnType<typeof parseHTML>['document'];

/**
 * The article on a web page, without what stands around it, as Firefox' reader view finds it; a page in which that finds no
 * article, such as a mere piece of HTML, is read whole. Scripts are not run and nothing is fetched.
 * @returns undefined for what is nested or cut up as no page is.
 */
export function readHtml(html: string): ArticleText | undefined {
  if (!isOrdinary(html)) return undefined;
  const { document } = parseHTML(asPage(html));
  const facts = factsOf(document);
  // The reader view takes the page apart.
  const article = new Readability(document.cloneNode(true) as Page, { charThreshold: 200 }).parse();
  const content = article?.content ? parseHTML(asPage(article.content)).document.body : document.body;
  const body = bodyOf(content as unknown as PageNode);
  return {
    ...facts,
    headline: facts.headline ?? said(article?.title),
    body: withoutHeadline(body, facts.headline),
  };
}

/** linkedom takes the first element for the page: a piece of HTML needs one around it. */
function asPage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

type Facts = Omit<ArticleText, 'body'>;

/** What the page says of itself: Open Graph, the article's markup, and the attributes of HTML. */
function factsOf(document: Page): Facts {
  const meta = (...names: readonly string[]) => firstSaid(names.map((name) => metaContent(document, name)));
  return {
    headline: meta('og:title') ?? said(document.querySelector('h1')?.textContent) ?? said(document.title),
    subheadline: undefined,
    language: said(document.documentElement?.getAttribute('lang')) ?? meta('og:locale'),
    publishedAt:
      meta('article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate') ??
      said(document.querySelector('time[datetime]')?.getAttribute('datetime')),
    url: said(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url'),
    outlet: meta('og:site_name'),
  };
}

function metaContent(document: Page, name: string): string | undefined {
  for (const attribute of ['property', 'name', 'itemprop']) {
    const found = said(document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content'));
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstSaid(values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined);
}

function said(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** The headline often stands in the text once more. */
function withoutHeadline(body: ArticleText['body'], headline: string | undefined): ArticleText['body'] {
  return body.filter((item) => typeof item === 'string' || !('heading' in item) || item.heading !== headline);
}
