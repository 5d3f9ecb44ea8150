import type { Core } from '@strapi/strapi';
import { ARTICLE, COMMENT } from '../../content/content-types';

/** What readers did with a story. */
export interface Counts {
  readonly views: number;
  /** Approved comments; those that wait or were refused are the newsroom's own business. */
  readonly comments: number;
}

/** The counters of a story, or why there are none. */
export type CountsOutcome =
  | { readonly outcome: 'counted'; readonly counts: Counts }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'other-languages'; readonly availableLocales: readonly string[] };

/** Counts the readers of the published article that has the slug in the language. */
export async function countReaders(
  strapi: Core.Strapi,
  slug: string,
  locale: string,
): Promise<CountsOutcome> {
  const where = { slug, publishedAt: { $notNull: true } };
  const rows: unknown[] = await strapi.db
    .query(ARTICLE)
    .findMany({ where, select: ['documentId', 'locale'] });
  const versions = rows as { documentId: string; locale: string }[];
  const article = versions.find((version) => version.locale === locale);
  if (article) return { outcome: 'counted', counts: await countsOf(strapi, article.documentId, locale) };
  if (versions.length === 0) return { outcome: 'unknown' };
  return { outcome: 'other-languages', availableLocales: versions.map((version) => version.locale) };
}

async function countsOf(strapi: Core.Strapi, articleId: string, locale: string): Promise<Counts> {
  const [counted, earlier, comments] = await Promise.all([
    sumOfViews(strapi, 'audience.views', articleId, locale),
    sumOfViews(strapi, 'audience.earlier_views', articleId, locale),
    strapi.db.query(COMMENT).count({ where: { articleId, articleLocale: locale, state: 'approved' } }),
  ]);
  return { views: counted + earlier, comments };
}

async function sumOfViews(
  strapi: Core.Strapi,
  table: 'audience.views' | 'audience.earlier_views',
  articleId: string,
  locale: string,
): Promise<number> {
  const rows = await strapi.db
    .connection(table)
    .where({ article_id: articleId, locale })
    .sum<{ views: string | null }[]>({ views: 'views' });
  // PostgreSQL's sums are of arbitrary size and come as text, null where there is no row.
  return Number(rows[0]?.views ?? 0);
}
