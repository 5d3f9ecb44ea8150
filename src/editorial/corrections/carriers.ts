import type { Core } from '@strapi/strapi';
import { DOCUMENT, STATEMENT, type RecordUid } from '../../content/content-types';
import { rowsOf } from '../../platform/database/rows';

/** A public article in one language that shows a record, or something of which the record is a part. */
export interface Carrier {
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string;
  readonly slug: string | null;
  /** Whether its draft says something that is not public: a note would take that along if the article were published. */
  readonly hasUnpublishedChanges: boolean;
  /** Whether its own text has the former words, which putting right the record leaves there. */
  readonly hasFormerWords: boolean;
}

/**
 * The articles that lead to the record, and those that lead to a statement or document that does: who said it, who wrote it.
 * Whether there is more in a draft than is public is told by the last entry of its history.
 */
const CARRIERS = `with carrying as (
    select e.from_id, e.locale from graph.edge e where e.to_id = ? and e.from_type = 'article'
    union
    select further.from_id, further.locale from graph.edge e
      join graph.edge further on further.to_id = e.from_id and further.locale = e.locale and further.from_type = 'article'
      where e.to_id = ? and e.from_type in ('statement', 'document'))
  select n.id as "documentId", n.locale, n.title as headline, n.slug, coalesce((
      select h.action <> 'publish' from graph.history h where h.record_id = n.id and h.locale = n.locale
      order by h.version desc limit 1), false) as "hasUnpublishedChanges",
    coalesce(strpos(n.content, ?) > 0, false) as "hasFormerWords"
  from carrying c join graph.node n on (n.id, n.locale) = (c.from_id, c.locale)
  order by n.date desc nulls last, n.id, n.locale`;

/**
 * Every public article, in each language, that carries a record; the newest first.
 * @param formerWords What the record says in public and no longer in its draft, looked for in the text of each article.
 */
export function readCarriers(
  strapi: Core.Strapi,
  documentId: string,
  formerWords: string | null = null,
): Promise<readonly Carrier[]> {
  return rowsOf<Carrier>(strapi, CARRIERS, [documentId, documentId, formerWords]);
}

/** The field of a type whose words stand in the texts of articles too. */
const WORDS: Partial<Record<RecordUid, 'text' | 'title'>> = { [STATEMENT]: 'text', [DOCUMENT]: 'title' };

/** The words of a record that are public and other in its draft, without the sign at their end; null where there are none. */
export async function readFormerWords(
  strapi: Core.Strapi,
  uid: RecordUid,
  documentId: string,
): Promise<string | null> {
  const field = WORDS[uid];
  if (field === undefined) return null;
  const rows: unknown[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: [field, 'publishedAt'] });
  const words = (isPublic: boolean) => {
    const row = (rows as Record<string, string | null>[]).find(
      (one) => (one.publishedAt !== null) === isPublic,
    );
    return row?.[field]?.replace(/[.,;:!?…]+$/, '').trim() ?? '';
  };
  const [former, right] = [words(true), words(false)];
  return former === '' || former === right ? null : former;
}
