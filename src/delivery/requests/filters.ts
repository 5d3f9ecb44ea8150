import { type z } from 'zod';
import type { LocaleCode } from '../../content/content-types';
import { FILTER_TYPES, resolveFilters, type Filters, type FilterType } from '../../graph/read/filters';
import type { GraphReader } from '../../graph/read/reader';
import { refused, wordParameter, type Refused } from './parameters';

/** Parameters that narrow a list to what leads to a record, by its slug. */
export const filterParameters = Object.fromEntries(
  FILTER_TYPES.map((type) => [type, wordParameter.optional()]),
) as Record<FilterType, z.ZodOptional<typeof wordParameter>>;

/** The ids of the records that a request's filters name, or the refusal of the first that nobody knows. */
export async function findFilters(
  reader: GraphReader,
  filters: Filters,
  locale: LocaleCode,
  section: string,
): Promise<{ readonly outcome: 'found'; readonly ids: readonly string[] } | Refused> {
  const found = await resolveFilters(reader, filters, locale, section);
  if (found.outcome === 'found') return found;
  return refused(found.type, `there is no ${found.type} "${found.slug}"`);
}
