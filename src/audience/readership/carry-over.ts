import type { Core } from '@strapi/strapi';

/** Readers counted elsewhere, before the article came to this newsroom. */
export interface EarlierViews {
  /** documentId of the article. */
  readonly articleId: string;
  readonly locale: string;
  readonly views: number;
}

/**
 * Sets the earlier views of an article in a language, in the transaction that is under way. They are one number beside
 * those that are counted here: giving it again changes nothing, and giving another takes no reader of ours away.
 * @returns whether anything changed.
 */
export async function carryOverViews(strapi: Core.Strapi, earlier: EarlierViews): Promise<boolean> {
  return (await carryOverViewsOf(strapi, [earlier])).size > 0;
}

/**
 * Sets the earlier views of many articles as {@link carryOverViews} does of one; an article that stands twice has the last.
 * @returns `documentId locale` of those that changed.
 */
export async function carryOverViewsOf(
  strapi: Core.Strapi,
  earlier: readonly EarlierViews[],
): Promise<ReadonlySet<string>> {
  if (earlier.length === 0) return new Set();
  const last = [...new Map(earlier.map((one) => [`${one.articleId} ${one.locale}`, one])).values()];
  const columns = [
    last.map(({ articleId }) => articleId),
    last.map(({ locale }) => locale),
    last.map(({ views }) => views),
  ];
  const { rows } = (await strapi.db.transaction(({ trx }) => trx.raw(CARRY_OVER, columns))) as {
    rows: { key: string }[];
  };
  return new Set(rows.map(({ key }) => key));
}

const CARRY_OVER = `insert into audience.earlier_views as held (article_id, locale, views)
  select * from unnest(?::text[], ?::text[], ?::bigint[])
  on conflict (article_id, locale) do update set views = excluded.views where held.views <> excluded.views
  returning article_id || ' ' || locale as key`;
