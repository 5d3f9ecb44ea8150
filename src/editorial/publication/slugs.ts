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
import { isReservedSlug, nthSlug, slugOf } from '../../content/slug';

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
 * Gives a slug to a record that comes without one or has it emptied, made from its name and numbered where others hold it.
 * A slug that somebody chose is left as it is: if it is taken, the write is refused and not quietly renamed.
 * @param stored the row that the write changes; undefined where it makes a new one.
 */
export async function withSlug(
  strapi: Core.Strapi,
  uid: RecordUid,
  data: Record<string, unknown>,
  { locale, stored }: { locale: string | undefined; stored: Record<string, unknown> | undefined },
): Promise<Record<string, unknown>> {
  const source = SLUG_SOURCE[uid];
  const isKept = stored?.slug && data.slug === undefined;
  if (source === undefined || isKept || data.slug) return data;
  const name = data[source] === undefined ? stored?.[source] : data[source];
  const isNamed = typeof name === 'string' && name !== '';
  // An empty slug would be an address of its own, and the second record with one would be refused.
  return {
    ...data,
    slug: isNamed
      ? await freeSlug(strapi, uid, slugOf(name) || RECORD_TYPES[uid], {
          locale,
          documentId: stored?.documentId,
        })
      : null,
  };
}

/** Who asks for a slug: rows of the same record do not stand in its way. */
export interface SlugOwner {
  readonly locale?: string | null;
  readonly documentId?: unknown;
}

/** The slug itself or, where others hold it, the first numbered one that is free; for articles within their language. */
export async function freeSlug(
  strapi: Core.Strapi,
  uid: RecordUid,
  slug: string,
  { locale, documentId }: SlugOwner,
): Promise<string> {
  const others = typeof documentId === 'string' ? { documentId: { $ne: documentId } } : {};
  const language = uid === ARTICLE && locale ? { locale } : {};
  for (let n = 1; ; n += 1) {
    const candidate = nthSlug(slug, n);
    if (isReservedSlug(RECORD_TYPES[uid], candidate)) continue;
    const where = { slug: candidate, ...others, ...language };
    if ((await strapi.db.query(uid).count({ where })) === 0) return candidate;
  }
}
