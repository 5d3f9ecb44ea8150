import { OWN_ROUTES, type OwnRoute } from './own-routes';
import { pathParameters, queryParameters, sentLocale } from './parameters';
import { readerPaths } from './reader-paths';
import { freshAnswer, keptAnswer, readersAnswer, response } from './responses';
import { object, ref, string, type JsonSchema } from './schema';
import { PUBLIC, READERS_OWN } from './security';

/** Paths of an OpenAPI document: by path, then by method. */
export type Paths = Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;

/** The operations of Dossier's own routes. */
export function ownPaths(): Paths {
  return together(
    Object.fromEntries(OWN_ROUTES.map((route) => [route.path, { get: reading(route) }])),
    readerPaths(),
    {
      '/api/stories/{slug}/views': { post: VIEWS },
      '/api/ready': { get: READY },
      '/_health': { get: HEALTH },
      '/openapi.json': { get: OPENAPI },
    },
  );
}

/** Paths with the methods of all. */
function together(...all: readonly Paths[]): Paths {
  const paths: Record<string, Paths[string]> = {};
  for (const [path, operations] of all.flatMap(Object.entries<Paths[string]>))
    paths[path] = { ...paths[path], ...operations };
  return paths;
}

const IF_NONE_MATCH = { $ref: '#/components/parameters/IfNoneMatch' };

function reading(route: OwnRoute): JsonSchema {
  const { operationId, tag, summary, description, params = {}, query, isReaders } = route;
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(isReaders ? READERS_OWN : PUBLIC),
    parameters: [
      ...pathParameters(operationId, params),
      ...(query === undefined ? [] : queryParameters(operationId, query)),
      IF_NONE_MATCH,
    ],
    responses: responsesOf(route),
  };
}

function responsesOf(route: OwnRoute): JsonSchema {
  const { summary, content, canMove, canBeUnknown, example, isDated, isReaders } = route;
  const found = contentOf(content, example);
  return {
    200: isReaders ? readersAnswer(summary, found) : keptAnswer(summary, found, isDated),
    ...(canMove ? { 301: response('Moved') } : {}),
    304: isReaders ? readersAnswer('Nothing changed since that answer') : response('NotModified'),
    400: response('BadRequest'),
    ...(isReaders ? { 401: response('Unauthorized') } : {}),
    ...(canBeUnknown ? { 404: response('NotFound') } : {}),
    500: response('Failed'),
  };
}

function contentOf(content: OwnRoute['content'], example: JsonSchema | undefined): JsonSchema {
  return Object.fromEntries(
    Object.entries(content).map(([type, name]) => {
      const schema = name === null ? string() : ref(name);
      return [type, example === undefined ? { schema } : { schema, example }];
    }),
  );
}

const VIEWS: JsonSchema = {
  operationId: 'countView',
  tags: ['Stories'],
  summary: 'Tells that somebody reads a story',
  description:
    'Always 202 and empty, whatever the slug leads to. A reader counts once a day for each story; nothing is sent with it.',
  ...PUBLIC,
  parameters: [
    ...pathParameters('countView', { slug: string() }),
    sentLocale('The language in which it is read'),
  ],
  responses: {
    202: freshAnswer('Taken notice of'),
    400: response('BadRequest'),
    500: response('Failed'),
  },
};

const READY: JsonSchema = {
  operationId: 'getReady',
  tags: ['Health'],
  summary: 'Whether this instance can serve',
  ...PUBLIC,
  responses: {
    200: freshAnswer('It can', {
      'application/json': {
        schema: ref('Ready'),
        example: {
          data: {
            ready: true,
            checks: { database: true, migrations: true, graph: true, seeded: true, staying: true },
          },
        },
      },
    }),
    503: response('NotReady'),
  },
};

const HEALTH: JsonSchema = {
  operationId: 'getHealth',
  tags: ['Health'],
  summary: 'Whether the process answers at all',
  ...PUBLIC,
  responses: { 204: { description: 'It does' }, 500: response('Failed') },
};

const OPENAPI: JsonSchema = {
  operationId: 'getOpenApi',
  tags: ['Health'],
  summary: 'This document',
  ...PUBLIC,
  parameters: [IF_NONE_MATCH],
  responses: {
    200: keptAnswer('The document', {
      'application/json': {
        schema: {
          ...object({ openapi: string(), info: { type: 'object' }, paths: { type: 'object' } }),
          additionalProperties: true,
        },
      },
    }),
    304: response('NotModified'),
    500: response('Failed'),
  },
};
