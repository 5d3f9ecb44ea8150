import type { Snapshot } from './reading';

const CHANGED = `select distinct n.id from graph.node n where n.id = any(?::text[]) and (n.updated_at >= ?
  or exists (select 1 from graph.node m where m.id = any(n.refs) and m.locale = n.locale and m.updated_at >= ?))`;

/** Those records that changed, or refer to what changed, at a moment or later, in their order; all where none is given. */
export async function changedSince(
  { run }: Snapshot,
  ids: readonly string[],
  since: string | undefined,
): Promise<readonly string[]> {
  if (since === undefined) return ids;
  const { rows } = await run(CHANGED, [ids, since, since]);
  const changed = new Set((rows as { id: string }[]).map(({ id }) => id));
  return ids.filter((id) => changed.has(id));
}

const VIEWS = `select v.article_id as id, v.locale, sum(v.views)::int as views from (
    select article_id, locale, views from audience.views union all select article_id, locale, views from audience.earlier_views
  ) v where v.article_id = any(?::text[]) group by v.article_id, v.locale`;

/** How many readers articles had, by id and language: here, and before they came here. */
export async function readViews(
  { run }: Snapshot,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const { rows } = await run(VIEWS, [ids]);
  const views = new Map<string, Map<string, number>>();
  for (const row of rows as { id: string; locale: string; views: number }[]) {
    const byLocale = views.get(row.id) ?? new Map<string, number>();
    views.set(row.id, byLocale.set(row.locale, row.views));
  }
  return views;
}
