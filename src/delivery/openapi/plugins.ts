import type { Paths } from './own-paths';
import { TAGS, WRITING } from './records';
import { response } from './responses';
import { object, string, type JsonSchema } from './schema';
import { withSigningIn } from './signing-in';

/** What Strapi's generator (`@strapi/openapi`) says, as far as it is read. */
export interface StrapiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
}

type Operations = Readonly<Record<string, JsonSchema>>;

/**
 * The routes of Strapi's plugins, by what Strapi's generator says of them, mended: paths with their prefix, errors in
 * the envelope that they really have, ids that are no UUIDs, values that may be null, no moment of the generating.
 * @param known paths that are described better elsewhere.
 */
export function pluginPaths(strapi: StrapiDocument, known: Paths): Paths {
  const paths: Record<string, Operations> = {};
  for (const [name, operations] of Object.entries(strapi.paths)) {
    const path = pathOf(name);
    if (isKnown(path, known)) continue;
    const same = Object.keys(paths).find((other) => shapeOf(other) === shapeOf(path)) ?? path;
    paths[same] = { ...paths[same], ...mendedOperations(same, operations) };
  }
  return paths;
}

/** Strapi names the wildcard of a path in the way of its router. */
function pathOf(path: string): string {
  return `/api${path.replace('(.*)', '{provider}')}`;
}

/** Names of parts of a path may differ; paths that differ in nothing else are the same one. */
function isKnown(path: string, known: Paths): boolean {
  const shape = shapeOf(path);
  return Object.keys(known).some((other) => shapeOf(other) === shape);
}

function shapeOf(path: string): string {
  return path.replaceAll(/\{\w+\}/g, '{}');
}

function mendedOperations(path: string, operations: Operations): Operations {
  return Object.fromEntries(
    Object.entries(operations).map(([method, operation]) => [method, mended(path, method, operation)]),
  );
}

function mended(path: string, method: string, operation: JsonSchema): JsonSchema {
  const {
    parameters = [],
    requestBody,
    responses,
  } = operation as {
    parameters?: readonly JsonSchema[];
    requestBody?: JsonSchema;
    responses: Readonly<Record<string, JsonSchema>>;
  };
  const isAuth = path.startsWith('/api/auth/') || path.startsWith('/api/connect/');
  return withSigningIn(path, method, {
    operationId: operationIdOf(path, method),
    tags: [tagOf(path)],
    summary: `${method.toUpperCase()} ${path.slice('/api'.length)}, as Strapi has it`,
    security: isAuth ? [{}, ...WRITING] : WRITING,
    parameters: parametersOf(path, parameters),
    ...(requestBody === undefined ? {} : { requestBody: mendedValue(requestBody) }),
    responses: { ...mendedResponses(responses, isAuth), ...responsesBeside(path, method) },
  });
}

/** Strapi's have slashes in them, and ask nobody what they are called by. */
function operationIdOf(path: string, method: string): string {
  const words = path.slice('/api/'.length).match(/[A-Za-z0-9]+/g) ?? [];
  return method + words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

function tagOf(path: string): string {
  const [, , first = ''] = path.split('/');
  return PLUGIN_TAGS[first] ?? OTHER;
}

const OTHER = 'Server';

const PLUGIN_TAGS: Readonly<Record<string, string>> = {
  auth: 'Accounts',
  connect: 'Accounts',
  users: 'Accounts',
  'users-permissions': 'Accounts',
  upload: 'Media',
};

/** The names of all tags of what Strapi makes. */
export const STRAPI_TAGS: Readonly<Record<string, string>> = {
  [TAGS.records]:
    "Records one by one, by Strapi's generated routes: reading is public, writing takes a token",
  Accounts: 'Signing in, and the accounts of readers',
  Media: 'The media library, with a token',
  [OTHER]: 'What else Strapi has, with a token',
};

/** Each part of the path is a parameter, and there is no other in the path. */
function parametersOf(path: string, parameters: readonly JsonSchema[]): readonly unknown[] {
  const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const inPath = parts.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  return [...inPath, ...parameters.filter((one) => one.in !== 'path').map(mendedValue)];
}

/** Refusals that Strapi's generator promises for every route, though not in which form. */
function mendedResponses(responses: Readonly<Record<string, JsonSchema>>, isAuth: boolean): JsonSchema {
  const good = Object.entries(responses).filter(([status]) => Number(status) < 400);
  return {
    ...(good.length > 0 ? mendedObject(Object.fromEntries(good)) : { 200: { description: 'OK' } }),
    400: response('BadRequest'),
    401: response('Unauthorized'),
    403: response('Forbidden'),
    404: response('NotFound'),
    ...(isAuth ? { 429: response('TooManyRequests') } : {}),
    500: response('Failed'),
  };
}

/**
 * What Strapi's generator does not say: a user that is not there is nothing, with 204. The Content-Type Builder has errors of its
 * own form, and its schemas of the model do not hold for what it answers.
 */
function responsesBeside(path: string, method: string): JsonSchema {
  if (path === '/api/users/{id}' && method === 'get')
    return { 204: { description: 'There is no such user' } };
  if (!path.startsWith('/api/content-type-builder/')) return {};
  const json = (schema: JsonSchema) => ({ content: { 'application/json': { schema } } });
  return {
    200: { description: 'OK', ...json({ ...object({ data: {} }), additionalProperties: true }) },
    404: { description: 'There is no such type', ...json(object({ error: string() })) },
  };
}

/** Members of its schemas that say nothing, or what is not so. */
const DROPPED = ['$schema', 'x-strapi-serialize', 'readOnly', 'propertyNames'];

function mendedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mendedValue);
  return typeof value === 'object' && value !== null ? mendedObject(value as JsonSchema) : value;
}

function mendedObject(value: JsonSchema): JsonSchema {
  const kept = Object.entries(value).filter(
    ([name, member]) => !DROPPED.includes(name) && !isMoment(name, member) && !isBound(name, member),
  );
  const { format, pattern, ...rest } = Object.fromEntries(
    kept.map(([name, one]) => [name, mendedValue(one)]),
  );
  if (format === 'uuid') return rest;
  return {
    ...withOpenRest(rest),
    ...(format === undefined ? {} : { format }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

/**
 * Further members of one type beside named ones, of which some may be missing: TypeScript has no such type, and generators of
 * clients make one that does not compile.
 */
function withOpenRest(schema: JsonSchema): JsonSchema {
  const { properties, additionalProperties } = schema;
  const isMixed = properties !== undefined && typeof additionalProperties === 'object';
  return isMixed ? { ...schema, additionalProperties: true } : schema;
}

/** The moment of the generating as a default. */
function isMoment(name: string, member: unknown): boolean {
  return name === 'default' && typeof member === 'string' && /^\d{4}-\d\d-\d\dT/.test(member);
}

/** The bounds of whole numbers in JavaScript are no rule of the API. */
function isBound(name: string, member: unknown): boolean {
  return /imum$/i.test(name) && Math.abs(Number(member)) === Number.MAX_SAFE_INTEGER;
}
