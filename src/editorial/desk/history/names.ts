import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../platform/database/rows';

/** By which names records were last called in the history, by id; records that are gone too. */
export async function namesOf(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  if (ids.length === 0) return {};
  const rows = await rowsOf<{ readonly id: string; readonly name: string | null }>(
    strapi,
    `select distinct on (h.record_id) h.record_id as id,
        coalesce(h.body ->> 'label', h.body ->> 'headline', h.body ->> 'title', h.body ->> 'name') as name
      from graph.history h where h.record_id = any(?::text[]) and h.body <> '{}'
      order by h.record_id, h.seq desc`,
    [ids],
  );
  return Object.fromEntries(rows.map(({ id, name }) => [id, name ?? id]));
}
