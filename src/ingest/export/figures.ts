import { changedSinceSql } from '../../graph/read/every-story';
import { viewsSql } from '../../graph/read/files';
import type { Snapshot } from './reading';

const CHANGED = `select distinct n.id from graph.node n where n.id = any(?::text[]) and ${changedSinceSql('?')}`;

/** Those records that changed, or refer to what changed, at a moment or later, in their order; all where none is given. */
export async function changedSince(
  { run }: Snapshot,
  ids: readonly string[],
  since: string | undefined,
): Promise<readonly string[]> {
  if (since === undefined) return ids;
  const { rows } = await run(CHANGED, [ids, since]);
  const changed = new Set((rows as { id: string }[]).map(({ id }) => id));
  return ids.filter((id) => changed.has(id));
}

const VIEWS = `select n.id, n.locale, (${viewsSql('n.id', 'n.locale')})::int as views from graph.node n
  where n.id = any(?::text[]) and n.type = 'article'`;

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

/** The related articles of one language version of an article. */
export interface Lead {
  readonly id: string;
  readonly locale: string;
  /** documentIds in their order. */
  readonly related: readonly string[];
}

const RELATED = `select e.from_id as id, e.locale, array_agg(e.to_id order by e.position) as related from graph.edge e
  where e.from_id = any(?::text[]) and e.relation = 'related' group by e.from_id, e.locale order by e.from_id, e.locale`;

/** Which of the articles lead to related ones, in each of their languages. */
export async function readRelated({ run }: Snapshot, ids: readonly string[]): Promise<readonly Lead[]> {
  const { rows } = await run(RELATED, [ids]);
  return rows as readonly Lead[];
}
