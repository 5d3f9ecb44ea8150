import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import { ARTICLE } from '../../content/content-types';
import { problem } from '../../content/problem';
import type { Row } from './facts';
import { refuseOn } from './refusal';
import type { SavedRecord, Write } from './write';

/** What an article's save says about its first publication. */
export type GivenMoment =
  { readonly outcome: 'given'; readonly moment: Date | null } | { readonly outcome: 'absent' };

/** The moment of first publication that a save brings; null where it empties it. */
export function givenFirstPublication({ uid, params }: Write): GivenMoment {
  const given = uid === ARTICLE ? params.data?.firstPublishedAt : undefined;
  if (given === undefined) return { outcome: 'absent' };
  if (given === null || given === '') return { outcome: 'given', moment: null };
  const moment = new Date(given as string | number | Date);
  const isMoment = !Number.isNaN(moment.getTime());
  refuseOn(
    isMoment ? [] : [problem('firstPublishedAt', 'Not a date and time, such as 2024-02-12T10:00:00Z')],
  );
  return { outcome: 'given', moment };
}

/**
 * Keeps the moment that a save brought, or the one that holds already. Strapi's `update` empties an attribute of this
 * name, which a feature of its own claims (`document-service/first-published-at`), whether that is switched on or not.
 */
export async function keepFirstPublication(
  strapi: Core.Strapi,
  saved: SavedRecord,
  moment: Date | null,
): Promise<void> {
  const row: unknown = await strapi.db
    .query(ARTICLE)
    .findOne({ where: { id: saved.id }, select: ['documentId', 'locale'] });
  const held = (await firstPublicOn(strapi, row as Row)) ?? moment;
  await writeFirstPublication(strapi, saved.id, held);
  if (saved.firstPublishedAt !== undefined) saved.firstPublishedAt = held?.toISOString() ?? null;
}

/**
 * Sets `firstPublishedAt` at the first publication and holds it ever after: no later publish rewrites it, whatever the
 * draft says by then. Before the first publication a story file or a Managing Editor may have given it.
 */
export async function stampFirstPublication(strapi: Core.Strapi, draft: Row, now: Date): Promise<void> {
  const held = (await firstPublicOn(strapi, draft)) ?? new Date(draft.firstPublishedAt ?? now);
  await writeFirstPublication(strapi, draft.id, held);
  await rowsOf(
    strapi,
    `insert into editorial.first_publications (article_id, locale, at) values (?, ?, ?) on conflict do nothing`,
    [draft.documentId, draft.locale ?? '', held.toISOString()],
  );
}

/** Notes since when the given articles, which never were public, are so in their languages. */
export async function recordFirstPublications(strapi: Core.Strapi, rowIds: readonly number[]): Promise<void> {
  const { tableName } = strapi.db.metadata.get(ARTICLE);
  await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `insert into editorial.first_publications (article_id, locale, at)
       select document_id, coalesce(locale, ''), first_published_at at time zone 'UTC' from ?? where id = any(?::int[])
       on conflict do nothing`,
      [tableName, rowIds as number[]],
    ),
  );
}

/** Since when an article is or was public in its language; undefined where it never was. */
export async function firstPublicOn(
  strapi: Core.Strapi,
  { documentId, locale }: Row,
): Promise<Date | undefined> {
  const rows = await rowsOf<{ readonly at: string | Date }>(
    strapi,
    `select at from editorial.first_publications where article_id = ? and locale = ?`,
    [documentId, locale ?? ''],
  );
  return rows[0] && new Date(rows[0].at);
}

async function writeFirstPublication(
  strapi: Core.Strapi,
  id: number,
  firstPublishedAt: Date | null,
): Promise<void> {
  await strapi.db.query(ARTICLE).update({ where: { id }, data: { firstPublishedAt } });
}
