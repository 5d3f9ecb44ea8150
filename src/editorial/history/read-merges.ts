import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';

const MERGES = `with recursive merged (id, into_id, step) as (
    select h.record_id, h.body ->> 'into', 1 from graph.history h
      where h.action = 'merge' and h.body ->> 'into' is not null and h.record_id = any(?::text[])
    union
    select m.id, h.body ->> 'into', m.step + 1 from merged m join graph.history h
      on h.record_id = m.into_id and h.action = 'merge' and h.body ->> 'into' is not null)
  select id, into_id as "into" from merged order by id, step`;

/**
 * Of which records others have become part, by id, the first merge first. The record that is there is the last, and may be
 * deleted since. Records that were never merged into another are left out.
 */
export async function readMerges(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const merges = new Map<string, string[]>();
  if (ids.length === 0) return merges;
  const rows = await rowsOf<{ readonly id: string; readonly into: string }>(strapi, MERGES, [ids]);
  for (const { id, into } of rows) merges.set(id, [...(merges.get(id) ?? []), into]);
  return merges;
}
