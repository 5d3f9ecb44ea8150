import { guardFilters, STRAPI_FILTERS } from './filters';
import { isLink, targetOf } from './model';
import type { Model, Models } from './model';
import { checkPublicationParameters } from './publication';
import { isRecord, RefusedRead } from './refusal';
import { checkSort } from './sort';

/** A populate in its one normal form: attribute -> what to bring of it. */
export type Populate = Record<string, PopulateOptions>;

/** Options of one populated attribute, as Strapi reads them. */
export interface PopulateOptions {
  filters?: Record<string, unknown>;
  populate?: Populate;
  on?: Record<string, PopulateOptions>;
  [option: string]: unknown;
}

/** Bounds on what one request may ask for: Strapi itself follows any depth, one query per path. */
const MAX_DEPTH = 8;
const MAX_PATHS = 120;

interface Walk {
  models: Models;
  paths: { count: number };
}

/**
 * What may be populated, guarded at every depth: hidden records are left out, and closed links dropped silently,
 * because a `*` has been expanded by Strapi before and cannot be told from a list of names.
 *
 * @throws RefusedRead for parameters that ask for drafts, for sorting by hidden fields, for too much at once.
 */
export function guardPopulate(models: Models, model: Model, populate: unknown): Populate {
  return attributes({ models, paths: { count: 0 } }, model, populate, 'populate', 1);
}

function attributes(walk: Walk, model: Model, populate: unknown, path: string, depth: number): Populate {
  if (depth > MAX_DEPTH) throw new RefusedRead(path, `may be nested ${MAX_DEPTH} levels deep at most`);
  const guarded: Populate = {};
  for (const [name, options] of Object.entries(normalPopulate(model, populate))) {
    const place = `${path}[${name}]`;
    const result = attribute(walk, model, name, options, place, depth);
    if (result) guarded[name] = result;
  }
  return guarded;
}

function attribute(
  walk: Walk,
  model: Model,
  name: string,
  options: unknown,
  path: string,
  depth: number,
): PopulateOptions | undefined {
  const target = targetOf(walk.models, model.attributes[name]);
  countPath(walk, path);
  switch (target.kind) {
    case 'value':
    case 'closed':
      return undefined;
    case 'components':
      return zone(walk, target.uids, options, path, depth);
    case 'component':
      return guardedOptions(walk, target.model, options, path, depth, false);
    case 'record':
      return guardedOptions(walk, target.model, options, path, depth, true);
  }
}

function countPath({ paths }: Walk, path: string): void {
  paths.count += 1;
  if (paths.count > MAX_PATHS)
    throw new RefusedRead(path, `more than ${MAX_PATHS} links cannot be populated at once`);
}

function guardedOptions(
  walk: Walk,
  model: Model,
  options: unknown,
  path: string,
  depth: number,
  isRowGuarded: boolean,
): PopulateOptions {
  const given = isRecord(options) ? options : {};
  checkPublicationParameters(given, path);
  checkSort(walk.models, model, given.sort, `${path}[sort]`);
  const { filters: asked, populate, ...rest } = given;
  const place = { dialect: STRAPI_FILTERS, path: `${path}[filters]`, isRowGuarded };
  const filters = guardFilters(walk.models, model, asked, place);
  const nested = populate === undefined ? {} : { populate: deeper(walk, model, populate, path, depth) };
  return { ...rest, ...(filters ? { filters } : {}), ...nested };
}

function deeper(walk: Walk, model: Model, populate: unknown, path: string, depth: number): Populate {
  return attributes(walk, model, populate, `${path}[populate]`, depth + 1);
}

/** A dynamic zone: each of its components on its own, since what is inside them needs guarding too. */
function zone(
  walk: Walk,
  uids: readonly string[],
  options: unknown,
  path: string,
  depth: number,
): PopulateOptions {
  const given = isRecord(options) && isRecord(options.on) ? options.on : {};
  const isWhole = isRecord(options) && options.populate !== undefined;
  const entries = uids.flatMap((uid) => {
    const model = walk.models(uid);
    if (!model) return [];
    const asked = given[uid] ?? (isWhole ? { populate: '*' } : {});
    return [[uid, guardedOptions(walk, model, asked, `${path}[on][${uid}]`, depth, false)] as const];
  });
  return { on: Object.fromEntries(entries) };
}

/** Any of the forms that Strapi reads (`*`, `a,b.c`, lists, objects) as attribute -> options. */
function normalPopulate(model: Model, populate: unknown): Record<string, unknown> {
  if (populate === undefined || populate === null || populate === false) return {};
  if (populate === true || populate === '*' || populate === 'true') return everyLink(model);
  if (typeof populate === 'string') return merged(model, populate.split(','));
  if (Array.isArray(populate)) return merged(model, populate.flatMap(namesIn));
  if (!isRecord(populate)) throw new RefusedRead('populate', 'must be a name, a list of names or an object');
  return Object.fromEntries(
    Object.entries(populate).filter(([name, value]) => isOwn(model, name) && !isOff(value)),
  );
}

function everyLink(model: Model): Record<string, unknown> {
  const links = Object.entries(model.attributes).filter(([, attribute]) => isLink(attribute));
  return Object.fromEntries(links.map(([name]) => [name, {}]));
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'string') throw new RefusedRead('populate', 'must be a list of names');
  return value.split(',');
}

/** `['documents.authors', 'documents.addressees']` as nested objects. */
function merged(model: Model, names: readonly string[]): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const name of names.map((entry) => entry.trim()).filter((entry) => entry !== '')) {
    if (name === '*') Object.assign(tree, { ...everyLink(model), ...tree });
    else graft(tree, name.split('.'));
  }
  return Object.fromEntries(Object.entries(tree).filter(([name]) => isOwn(model, name)));
}

function graft(tree: Record<string, unknown>, [first, ...rest]: readonly string[]): void {
  if (first === undefined || first === '__proto__') return;
  const branch = isRecord(tree[first]) ? tree[first] : {};
  tree[first] = branch;
  if (rest.length === 0) return;
  const below = isRecord(branch.populate) ? branch.populate : {};
  branch.populate = below;
  graft(below, rest);
}

function isOwn(model: Model, name: string): boolean {
  return Object.hasOwn(model.attributes, name);
}

function isOff(value: unknown): boolean {
  return (
    value === false ||
    value === 'false' ||
    value === '0' ||
    value === 'f' ||
    value === null ||
    value === undefined
  );
}
