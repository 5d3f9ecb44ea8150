import { guardFilters, STRAPI_FILTERS } from './filters';
import type { Model, Models } from './model';
import { guardPopulate } from './populate';
import { checkPublicationParameters } from './publication';
import { checkSort } from './sort';

/** Parameters of the Document Service. */
export type Params = Readonly<Record<string, unknown>>;

/**
 * The parameters of a read as a caller outside the newsroom may have them: published rows, listed records, at the
 * root, in everything populated and in every question that filters and sorting ask. Pure: same schemas and
 * parameters, same result; the given parameters are not changed.
 *
 * @throws RefusedRead when the parameters ask for what cannot be shown or guarded.
 */
export function guardRead(models: Models, model: Model, params: Params): Params {
  checkPublicationParameters(params);
  checkSort(models, model, params.sort, 'sort');
  const place = { dialect: STRAPI_FILTERS, path: 'filters', isRowGuarded: true };
  const filters = guardFilters(models, model, params.filters, place);
  return {
    ...params,
    status: 'published',
    ...(filters ? { filters } : {}),
    ...guardedPopulate(models, model, params),
  };
}

/**
 * The parameters of a write: what it answers with may not show more of the neighbours than a read would. The
 * written record itself is the caller's own, drafts too.
 *
 * @throws RefusedRead as {@link guardRead} does.
 */
export function guardWrite(models: Models, model: Model, params: Params): Params {
  return { ...params, ...guardedPopulate(models, model, params) };
}

function guardedPopulate(models: Models, model: Model, params: Params): Params {
  if (params.populate === undefined || params.populate === null) return {};
  return { populate: guardPopulate(models, model, params.populate) };
}
