import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../content/content-types';
import { problem } from '../../content/problem';
import type { Row } from './facts';
import { refuseOn } from './refusal';
import type { SavedRecord, Write } from './write';

/** The moment of first publication that an article's save brings; undefined where it brings none. */
export function givenFirstPublication({ uid, params }: Write): Date | undefined {
  const given = uid === ARTICLE ? params.data?.firstPublishedAt : undefined;
  if (given === undefined || given === null || given === '') return undefined;
  const moment = new Date(given as string | number | Date);
  const isMoment = !Number.isNaN(moment.getTime());
  refuseOn(
    isMoment ? [] : [problem('firstPublishedAt', 'Not a date and time, such as 2024-02-12T10:00:00Z')],
  );
  return moment;
}

/**
 * Keeps the moment that a save brought. Strapi's `update` empties an attribute of this name, which a feature of its own
 * claims (`document-service/first-published-at`), whether that is switched on or not.
 */
export async function keepFirstPublication(
  strapi: Core.Strapi,
  saved: SavedRecord,
  given: Date,
): Promise<void> {
  const row: unknown = await strapi.db.query(ARTICLE).findOne({ where: { id: saved.id } });
  const held = (await publishedSince(strapi, row as Row)) ?? given.toISOString();
  await writeFirstPublication(strapi, saved.id, held);
  if (saved.firstPublishedAt !== undefined) saved.firstPublishedAt = held;
}

/**
 * Sets `firstPublishedAt` at the first publication and holds it ever after: a later publish never rewrites it, whatever
 * the draft says by then. Before the first publication a story file or a Managing Editor may have given it.
 */
export async function stampFirstPublication(strapi: Core.Strapi, draft: Row, now: Date): Promise<void> {
  const held = (await publishedSince(strapi, draft)) ?? draft.firstPublishedAt ?? now;
  if (draft.firstPublishedAt !== held) await writeFirstPublication(strapi, draft.id, held);
}

async function publishedSince(strapi: Core.Strapi, { documentId, locale }: Row): Promise<string | undefined> {
  const where = { documentId, locale, publishedAt: { $notNull: true } };
  const row: unknown = await strapi.db.query(ARTICLE).findOne({ where, select: ['firstPublishedAt'] });
  return (row as { firstPublishedAt?: string | null } | null)?.firstPublishedAt ?? undefined;
}

async function writeFirstPublication(
  strapi: Core.Strapi,
  id: number,
  firstPublishedAt: string | Date,
): Promise<void> {
  await strapi.db.query(ARTICLE).update({ where: { id }, data: { firstPublishedAt } });
}
