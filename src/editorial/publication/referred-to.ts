import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import type { RecordType } from '../../content/save-rules';

/** A public record that refers to another. */
export interface Referrer {
  readonly type: RecordType;
  readonly id: string;
  readonly locale: string;
  readonly slug: string | null;
  readonly title: string;
}

/** Who refers to a record in public: the newest by name, and how many they are. */
export interface ReferredTo {
  readonly count: number;
  readonly records: readonly Referrer[];
}

const SHOWN = 20;

const REFERRERS = `select n.type, n.id, n.locale, n.slug, n.title, count(*) over ()::int as count
  from (select distinct from_id, min(locale) as locale from graph.edge where to_id = ? group by from_id) e
  join graph.node n on (n.id, n.locale) = (e.from_id, e.locale)
  order by n.date desc nulls last, n.id limit ${SHOWN}`;

/** The public records that lose something when a record is unpublished or deleted; each once, whatever its languages. */
export async function referredTo(strapi: Core.Strapi, documentId: string): Promise<ReferredTo> {
  const rows = await rowsOf<Referrer & { readonly count: number }>(strapi, REFERRERS, [documentId]);
  return { count: rows[0]?.count ?? 0, records: rows.map(({ count: _count, ...record }) => record) };
}

/**
 * Warns of public records that lose what they refer to: in the log, and to whoever asked for the write in the header
 * `X-Dossier-Warning`. It never blocks.
 */
export function warnOfLoss(strapi: Core.Strapi, action: string, { count, records }: ReferredTo): void {
  if (count === 0) return;
  const names = records.map(({ type, slug, id }) => `${type} ${slug ?? id}`).join(', ');
  const more = count > records.length ? ` and ${count - records.length} more` : '';
  const warning = `${action}: ${count} published records referred to it: ${names}${more}`;
  strapi.log.warn(warning);
  // Header values are ASCII; slugs mostly are.
  strapi.requestContext
    .get()
    ?.set('X-Dossier-Warning', warning.replaceAll(/[^\x20-\x7E]/g, '?').slice(0, 2000));
}
