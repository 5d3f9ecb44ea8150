import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import type { GraphReader } from './reader';

/** The types by which lists can be narrowed, each by a parameter of its name that takes a slug. */
export const FILTER_TYPES = [
  'category',
  'person',
  'country',
  'organization',
  'document',
] as const satisfies RecordType[];
export type FilterType = (typeof FILTER_TYPES)[number];

/** The slugs that a request names. */
export type Filters = Readonly<Partial<Record<FilterType, string>>>;

/** The records that filters name, or the first that there is not. */
export type FilterOutcome =
  | { readonly outcome: 'found'; readonly ids: readonly string[] }
  | { readonly outcome: 'unknown'; readonly type: FilterType; readonly slug: string };

/** $1 types, $2 slugs, $3 language, $4 section. Old slugs lead to the same records. The rarest comes first. */
const RESOLVE = `select g.type, g.slug, found.id
  from unnest($1::text[], $2::text[]) as g (type, slug)
  left join lateral (
    (select n.id from graph.node n where n.slug = g.slug and n.type = g.type and n.locale = $3 limit 1)
    union all (select n.id from graph.redirect r join graph.node n on (n.id, n.locale) = (r.id, $3)
      where (r.type, r.locale, r.slug) = (g.type, $3, g.slug)) limit 1) as found on true
  left join graph.tally t on (t.id, t.locale) = (found.id, $3) and t.section = $4
  order by coalesce(t.count, 0), g.type`;

/**
 * Finds the records that filters name, the one that fewest records lead to first: walking along its edges and looking each
 * up in the others costs least.
 * @param section The section of their dossiers that is meant.
 */
export async function resolveFilters(
  reader: GraphReader,
  filters: Filters,
  locale: LocaleCode,
  section: string,
): Promise<FilterOutcome> {
  const given = FILTER_TYPES.filter((type) => filters[type] !== undefined);
  if (given.length === 0) return { outcome: 'found', ids: [] };
  const rows = await reader.read<{ type: FilterType; slug: string; id: string | null }>('filters', RESOLVE, [
    given,
    given.map((type) => filters[type]),
    locale,
    section,
  ]);
  const unknown = rows.find(({ id }) => id === null);
  if (unknown !== undefined) return { outcome: 'unknown', type: unknown.type, slug: unknown.slug };
  return { outcome: 'found', ids: rows.map(({ id }) => id ?? '') };
}
