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
  const { articleId, locale, views } = earlier;
  const result = (await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `insert into audience.earlier_views as held (article_id, locale, views) values (?, ?, ?)
       on conflict (article_id, locale) do update set views = excluded.views where held.views <> excluded.views
       returning views`,
      [articleId, locale, views],
    ),
  )) as { rows: unknown[] };
  return result.rows.length > 0;
}
