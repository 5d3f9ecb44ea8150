import { createConfig, lintFromString } from '@redocly/openapi-core';
import { readFileSync } from 'node:fs';
import { openApiDocument } from '../../../src/delivery/openapi/document';
import type { Attribute, ContentModel } from '../../../src/delivery/openapi/content-model';
import { OPENAPI_FILE, openApi, operations, ownOperations } from '../../helpers/openapi';

/** A model in which every type has a title and whatever else is said. */
function modelWith(attributes: Readonly<Record<string, Attribute>>): ContentModel {
  const all = { headline: { type: 'string', required: true }, ...attributes };
  const types = [
    'article',
    'person',
    'country',
    'organization',
    'document',
    'statement',
    'event',
    'category',
  ];
  return {
    types: Object.fromEntries(types.map((type) => [type, all])) as unknown as ContentModel['types'],
    components: { 'shared.figure': { alt: { type: 'string' } } },
    file: { name: { type: 'string' } },
  };
}

const STRAPI = {
  paths: {
    '/auth/local': { post: { operationId: 'a/b', responses: { 200: { description: 'OK' } } } },
    '/articles/{id}': { get: { responses: {} } },
  },
};

function documentWith(attributes: Readonly<Record<string, Attribute>> = {}) {
  return openApiDocument({ model: modelWith(attributes), strapi: STRAPI, version: '1.2.3' });
}

describe('the committed file', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { Validator } = await import('@seriousme/openapi-schema-validator');
    const validator = new Validator();
    expect(await validator.validate(JSON.parse(readFileSync(OPENAPI_FILE, 'utf8')))).toMatchObject({
      valid: true,
    });
    expect(validator.version).toBe('3.1');
  });

  it('is as linters like it, but for what cannot be otherwise', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      rules: {
        // The address of the server is put in when the file is served.
        'no-server-example.com': 'off',
        // Strapi's: `/auth/{provider}/callback` and `/auth/sessions/{sessionId}`.
        'no-ambiguous-paths': 'off',
        // Whether a server is well is not refused to anybody.
        'operation-4xx-response': 'off',
      },
    });
    const source = readFileSync(OPENAPI_FILE, 'utf8');
    const problems = await lintFromString({ source, absoluteRef: OPENAPI_FILE, config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('names every operation once and says in words what it does', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id))).toEqual([]);
  });

  it("has no open end in what is Dossier's own but where others have standardised it", () => {
    const open = Object.entries(openApi.components.schemas)
      .filter(([, schema]) => schema.type === 'object' && schema.additionalProperties !== false)
      .map(([name]) => name);
    expect(open).toEqual(['JsonFeed', 'Ninjs']);
  });

  it('has an example for every part of a path', () => {
    const without = ownOperations.flatMap(({ operationId, parameters = [] }) =>
      parameters
        .filter((one) => one.in === 'path' && !('example' in one))
        .map(({ name }) => `${operationId} ${name}`),
    );
    expect(without).toEqual([]);
  });
});

describe('the document that is made of a content model', () => {
  const schemas = documentWith({
    kind: { type: 'enumeration', enum: ['news', 'live'], required: true },
    summary: { type: 'text' },
    editorNote: { type: 'text', private: true },
    cover: { type: 'component', component: 'shared.figure' },
  }).components.schemas as Readonly<Record<string, { properties?: Readonly<Record<string, unknown>> }>>;

  it('shows what readers see of each type, with null where nothing need be given', () => {
    expect(schemas.StoryCard?.properties).toMatchObject({
      headline: { type: 'string' },
      kind: { type: 'string', enum: ['news', 'live'] },
      summary: { type: ['string', 'null'] },
    });
  });

  it('takes a new attribute into the records by itself, and leaves out what is private', () => {
    expect(Object.keys(schemas.ArticleRecord?.properties ?? {})).toEqual([
      'documentId',
      'id',
      'headline',
      'kind',
      'summary',
      'cover',
    ]);
    expect(schemas.ArticleRecord?.properties?.cover).toEqual({
      anyOf: [{ $ref: '#/components/schemas/SharedFigureComponent' }, { type: 'null' }],
    });
  });

  it("has plugins' routes under their real addresses, and no record's route twice", () => {
    const { paths } = documentWith();
    expect(Object.keys(paths)).toContain('/api/auth/local');
    expect(Object.keys(paths).filter((path) => path.startsWith('/api/articles/'))).toEqual([
      '/api/articles/{documentId}',
    ]);
  });

  it("mends what Strapi's generator says of plugins", () => {
    const uuid = { type: 'string', format: 'uuid', pattern: '^[0-9a-f]{8}-.*$' };
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        documentId: uuid,
        publishedAt: { type: 'string', default: '2026-11-26T14:59:59.450Z' },
        page: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
        kind: { type: 'string', default: 'news' },
      },
      additionalProperties: { type: 'string' },
    };
    const operation = {
      parameters: [{ name: 'id', in: 'path', required: true, schema: uuid }],
      responses: { 200: { description: 'OK', content: { 'application/json': { schema } } }, 404: {} },
    };
    const strapi = {
      paths: {
        '/things/{id}': { get: operation },
        '/things/{name}': { put: operation },
        '/connect/(.*)': { get: operation },
      },
    };
    const { paths } = openApiDocument({ model: modelWith({}), strapi, version: '1' });
    expect(Object.keys(paths['/api/things/{id}'] ?? {})).toEqual(['get', 'put']);
    expect(paths['/api/things/{id}']?.put).toMatchObject({ operationId: 'putThingsId' });
    expect(paths['/api/connect/{provider}']?.get).toMatchObject({
      parameters: [{ name: 'provider', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        200: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  documentId: { type: 'string' },
                  publishedAt: { type: 'string' },
                  page: { type: 'integer', minimum: 1 },
                  kind: { type: 'string', default: 'news' },
                },
                additionalProperties: true,
              },
            },
          },
        },
        404: { $ref: '#/components/responses/NotFound' },
      },
    });
    expect(JSON.stringify(paths['/api/things/{id}'])).not.toMatch(
      /uuid|2026-11-26|\$schema|9007199254740991/,
    );
  });

  it('is the same for the same model', () => {
    expect(JSON.stringify(documentWith())).toBe(JSON.stringify(documentWith()));
  });
});
