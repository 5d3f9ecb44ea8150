import { checkComparison } from './comparison';
import { conditionsOf, isGuarded, targetOf } from './model';
import type { Condition, Model, Models } from './model';
import { isRecord, RefusedRead } from './refusal';

/** How filters are written: Strapi's own query language, or the arguments of its GraphQL fields. */
export interface Dialect {
  and: string;
  or: string;
  not: string;
  operator(name: Condition['operator']): string;
  /** Whether a comparison must be checked here; GraphQL's own types have done it before. */
  isUntyped: boolean;
}

export const STRAPI_FILTERS: Dialect = {
  and: '$and',
  or: '$or',
  not: '$not',
  operator: (name) => name,
  isUntyped: true,
};

export const GRAPHQL_FILTERS: Dialect = {
  and: 'and',
  or: 'or',
  not: 'not',
  operator: (name) => name.slice(1),
  isUntyped: false,
};

/** What the walk through a filter carries along. */
interface Walk {
  models: Models;
  dialect: Dialect;
  conditions: { count: number };
}

type Filter = Record<string, unknown>;

/** Bounds on one filter, far above what an app asks: each link in it is a join for the database. */
const MAX_DEPTH = 30;
const MAX_CONDITIONS = 100;

/**
 * The filter with the conditions of visibility added wherever it reaches into another record, and of the rows
 * themselves when `isRowGuarded`. A filter is a question, and a question about a hidden record answers by what it
 * leaves out: whoever may ask "which published articles name a person called X" can spell out an unlisted name.
 *
 * Every level becomes a list of single conditions under one `and`, for Strapi merges sibling keys of a level
 * into one object, and two `$and` there overwrite each other: the second question would erase the guard.
 *
 * @throws RefusedRead when the filter negates what lies behind a hidden record, or cannot be guarded otherwise.
 */
export function guardFilters(
  models: Models,
  model: Model,
  filters: unknown,
  options: { dialect: Dialect; path: string; isRowGuarded: boolean },
): Filter | undefined {
  const walk = { models, dialect: options.dialect, conditions: { count: 0 } };
  const asked = filters === undefined || filters === null ? [] : level(walk, model, filters, options.path, 0);
  const own = options.isRowGuarded ? ownConditions(model, options.dialect) : [];
  const all = [...asked, ...own];
  return all.length === 0 ? undefined : together(all, options.dialect);
}

function ownConditions(model: Model, dialect: Dialect): Filter[] {
  return conditionsOf(model).map(({ attribute, operator, value }) => ({
    [attribute]: { [dialect.operator(operator)]: value },
  }));
}

function together(filters: Filter[], dialect: Dialect): Filter {
  const [only] = filters;
  return filters.length === 1 && only ? only : { [dialect.and]: filters };
}

/** The conditions of one level of a filter, each on its own. */
function level(walk: Walk, model: Model, filters: unknown, path: string, depth: number): Filter[] {
  if (depth > MAX_DEPTH) throw new RefusedRead(path, 'the filter is nested too deeply');
  if (Array.isArray(filters)) {
    return filters.flatMap((filter, index) => level(walk, model, filter, `${path}[${index}]`, depth + 1));
  }
  if (!isRecord(filters)) throw new RefusedRead(path, 'must be an object');
  return Object.entries(filters).map(([key, value]) =>
    condition(walk, model, key, value, `${path}[${key}]`, depth + 1),
  );
}

function condition(
  walk: Walk,
  model: Model,
  key: string,
  value: unknown,
  path: string,
  depth: number,
): Filter {
  const { and, or, not } = walk.dialect;
  countCondition(walk, path);
  if (key === and || key === or) return { [key]: group(walk, model, value, path, depth) };
  if (key === not) return { [key]: negation(walk, model, value, path, depth) };
  const attribute = ownAttribute(model, key);
  const target = targetOf(walk.models, attribute);
  switch (target.kind) {
    case 'value':
      if (key.startsWith('$')) throw new RefusedRead(path, 'needs a field to compare');
      return { [key]: compared(walk, value, path, attribute?.type ?? kindOf(key)) };
    case 'component':
      return { [key]: linked(walk, target.model, value, path, depth) };
    case 'record':
      return { [key]: linked(walk, target.model, value, path, depth) };
    case 'components':
    case 'closed':
      throw new RefusedRead(path, 'cannot be filtered by');
  }
}

function countCondition({ conditions }: Walk, path: string): void {
  conditions.count += 1;
  if (conditions.count > MAX_CONDITIONS)
    throw new RefusedRead(path, `more than ${MAX_CONDITIONS} conditions`);
}

function ownAttribute(model: Model, key: string): Model['attributes'][string] | undefined {
  return Object.hasOwn(model.attributes, key) ? model.attributes[key] : undefined;
}

function group(walk: Walk, model: Model, value: unknown, path: string, depth: number): Filter[] {
  if (!Array.isArray(value)) throw new RefusedRead(path, 'must be a list of filters');
  return value.map((filter, index) => {
    const conditions = level(walk, model, filter, `${path}[${index}]`, depth + 1);
    return together(conditions, walk.dialect);
  });
}

/**
 * `not (name = X and listed)` is true of every hidden record, whatever X: negating a guard inverts it. Negation is
 * therefore for a record's own fields only.
 */
function negation(walk: Walk, model: Model, value: unknown, path: string, depth: number): Filter {
  const conditions = level(walk, model, value, path, depth);
  if (reachesGuarded(walk, model, value)) {
    throw new RefusedRead(path, 'a negated filter may not reach into records that can be hidden');
  }
  return together(conditions, walk.dialect);
}

function reachesGuarded(walk: Walk, model: Model, filters: unknown): boolean {
  if (Array.isArray(filters)) return filters.some((filter) => reachesGuarded(walk, model, filter));
  if (!isRecord(filters)) return false;
  return Object.entries(filters).some(([key, value]) => {
    const target = targetOf(walk.models, ownAttribute(model, key));
    if (target.kind === 'record' && isGuarded(target.model)) return true;
    const next = target.kind === 'record' || target.kind === 'component' ? target.model : model;
    return reachesGuarded(walk, next, value);
  });
}

/** A filter on what an attribute leads to. */
function linked(walk: Walk, target: Model, value: unknown, path: string, depth: number): Filter | unknown {
  if (isRecord(value) && isNested(walk, value)) {
    const conditions = [...level(walk, target, value, path, depth), ...ownConditions(target, walk.dialect)];
    return together(conditions, walk.dialect);
  }
  // `people = 5` or `people is null` compares the link itself, which exists for hidden records too.
  if (isGuarded(target)) throw new RefusedRead(path, 'name a field of the record to compare');
  return compared(walk, value, path, 'integer');
}

/** Every record has an id, which no schema lists. */
function kindOf(key: string): string {
  return key === 'id' ? 'integer' : 'string';
}

function compared({ dialect }: Walk, value: unknown, path: string, type: string): unknown {
  if (dialect.isUntyped) checkComparison(value, path, type);
  return value;
}

/** True when the value asks about fields of the linked record rather than comparing the link. */
function isNested({ dialect }: Walk, value: Record<string, unknown>): boolean {
  const own = [dialect.and, dialect.or, dialect.not];
  return Object.keys(value).every((key) => own.includes(key) || !key.startsWith('$'));
}
