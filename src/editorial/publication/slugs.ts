import type { Core } from '@strapi/strapi';
import {
  ARTICLE,
  CATEGORY,
  COUNTRY,
  DOCUMENT,
  EVENT,
  ORGANIZATION,
  PERSON,
  RECORD_TYPES,
  type RecordUid,
} from '../../content/content-types';
import { nthSlug, slugOf } from '../../content/slug';

/** The attribute that a slug is made from; a statement has no page and so no slug. */
const SLUG_SOURCE: Partial<Record<RecordUid, string>> = {
  [ARTICLE]: 'headline',
  [PERSON]: 'name',
  [COUNTRY]: 'name',
  [ORGANIZATION]: 'name',
  [DOCUMENT]: 'title',
  [EVENT]: 'title',
  [CATEGORY]: 'name',
};

/**
 * Gives a slug to a record that comes without one, made from its name and numbered where others hold it.
 * A slug that somebody chose is left as it is: if it is taken, the write is refused and not quietly renamed.
 */
export async function withSlug(
  strapi: Core.Strapi,
  uid: RecordUid,
  data: Record<string, unknown>,
  { locale, isNew }: { locale: string | undefined; isNew: boolean },
): Promise<Record<string, unknown>> {
  const source = SLUG_SOURCE[uid];
  const name = source === undefined ? undefined : data[source];
  const isMissing = isNew ? !data.slug : data.slug === null || data.slug === '';
  if (!isMissing || typeof name !== 'string' || name === '') return data;
  return { ...data, slug: await freeSlug(strapi, uid, slugOf(name) || RECORD_TYPES[uid], locale) };
}

/** The slug itself or, where others hold it, the first numbered one that is free; for articles within their language. */
export async function freeSlug(
  strapi: Core.Strapi,
  uid: RecordUid,
  slug: string,
  locale: string | undefined,
): Promise<string> {
  for (let n = 1; ; n += 1) {
    const candidate = nthSlug(slug, n);
    const where = { slug: candidate, ...(uid === ARTICLE && locale ? { locale } : {}) };
    if ((await strapi.db.query(uid).count({ where })) === 0) return candidate;
  }
}
