import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';

/** A public article in one language that shows a record, or something of which the record is a part. */
export interface Carrier {
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string;
  readonly slug: string | null;
  /** Whether its draft says something that is not public: a note would take that along if the article were published. */
  readonly hasUnpublishedChanges: boolean;
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
      order by h.version desc limit 1), false) as "hasUnpublishedChanges"
  from carrying c join graph.node n on (n.id, n.locale) = (c.from_id, c.locale)
  order by n.date desc nulls last, n.id, n.locale`;

/** Every public article, in each language, that carries a record; the newest first. */
export function readCarriers(strapi: Core.Strapi, documentId: string): Promise<readonly Carrier[]> {
  return rowsOf<Carrier>(strapi, CARRIERS, [documentId, documentId]);
}
