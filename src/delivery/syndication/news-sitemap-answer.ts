import { LOCALES } from '../../content/content-types';
import type { GraphReader } from '../../graph/read/reader';
import { readNews } from '../../graph/read/sitemap';
import { found, LISTS } from '../answers/compose';
import { newsSitemapOf } from '../formats/sitemaps/news-sitemap';
import { siteOf } from '../pages/site';
import { pathWith } from '../pages/view/addresses';
import type { Answer } from '../serving/answer';

/** Google takes stories of two days, and a thousand in a file. */
const WINDOW_MS = 2 * 24 * 60 * 60 * 1000;
const MOST = 1000;

/** `GET /news-sitemap.xml`: the stories of the last two days in all languages. */
export async function answerNewsSitemap(reader: GraphReader): Promise<Answer> {
  const site = siteOf();
  const until = new Date();
  const since = new Date(until.getTime() - WINDOW_MS);
  const locales = LOCALES.map(({ code }) => code);
  const rows = await readNews(reader, { locales, since, until, limit: MOST });
  const pages = rows.map(({ id, slug, locale, title, published_ms }) => ({
    url: site.addressOf({ type: 'article', id, slug }, locale),
    title,
    language: locale,
    published: new Date(published_ms),
  }));
  const body = newsSitemapOf(site.name, pages, site.url + pathWith('/', LOCALES[0].code));
  const updatedMs = Math.max(0, ...rows.map(({ updated_ms }) => updated_ms));
  const keys = [...new Set(rows.map(({ id }) => id)), LISTS];
  const answer = found({ body, stable: body, keys, updatedMs });
  return answer.outcome === 'found' ? { ...answer, form: 'xml' } : answer;
}
