import { guardFilters, STRAPI_FILTERS } from './filters';
import type { Model, Models } from './model';
import { guardPopulate } from './populate';
import { checkSort } from './sort';

type Query = Record<string, unknown>;

/**
 * The query of a request for files: without the way from a file to the records that use it, drafts among them.
 * Files are read past the Document Service, so the guard there does not see these requests.
 *
 * @throws RefusedRead when the query filters or sorts by those records.
 */
export function guardFileQuery(models: Models, file: Model, query: Query): Query {
  checkSort(models, file, query.sort, 'sort');
  guardFilters(models, file, query.filters, {
    dialect: STRAPI_FILTERS,
    path: 'filters',
    isRowGuarded: false,
  });
  if (query.populate === undefined) return query;
  const names = Object.keys(guardPopulate(models, file, query.populate));
  const { populate: _populate, ...rest } = query;
  return names.length > 0 ? { ...rest, populate: names } : rest;
}
