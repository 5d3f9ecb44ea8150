import type { Core } from '@strapi/strapi';

/** Readers counted elsewhere, before the article came to this newsroom. */
export interface EarlierViews {
  /** documentId of the article. */
  readonly articleId: string;
  readonly locale: string;
  /** The day to book them on, `YYYY-MM-DD`. */
  readonly day: string;
  readonly views: number;
}

/**
 * Books earlier views on a day, in the transaction that is under way. Never takes readers away: a day that has counted more
 * keeps its number.
 * @returns whether anything changed.
 */
export async function carryOverViews(strapi: Core.Strapi, earlier: EarlierViews): Promise<boolean> {
  const { articleId, locale, day, views } = earlier;
  const result = (await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `insert into audience.views as booked (article_id, locale, day, views) values (?, ?, ?, ?)
       on conflict (article_id, locale, day) do update set views = excluded.views where booked.views < excluded.views
       returning views`,
      [articleId, locale, day, views],
    ),
  )) as { rows: unknown[] };
  return result.rows.length > 0;
}
