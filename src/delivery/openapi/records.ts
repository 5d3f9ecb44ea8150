import { RECORD_TYPES } from '../../content/content-types';
import { PLURALS } from '../../content/plurals';
import type { RecordType } from '../../content/save-rules';
import {
  isLink,
  isMany,
  TYPE_NAMES,
  valueSchema,
  type Attribute,
  type Attributes,
  type ContentModel,
} from './content-model';
import type { Paths } from './own-paths';
import { plainAnswer, response } from './responses';
import { integer, list, nullable, object, ref, string, type JsonSchema, type NamedSchemas } from './schema';

/**
 * Strapi's generated REST routes of the record types. Their schemas are made here from the content model: those that
 * Strapi's generator makes say that ids are UUIDs, know no null, and stand in full at each operation.
 */

const TYPES = Object.values(RECORD_TYPES);
const FILE = 'plugin::upload.file';

/** The schemas of records as the generated routes give and take them. */
export function recordSchemas(model: ContentModel): NamedSchemas {
  return {
    ...Object.fromEntries(
      TYPES.flatMap((type) => [
        [recordName(type), recordSchema(model.types[type])],
        [`${recordName(type)}Input`, inputSchema(model, model.types[type])],
        [`${recordName(type)}Answer`, object({ data: ref(recordName(type)), meta: OPEN })],
        [`${recordName(type)}List`, object({ data: list(ref(recordName(type))), meta: PAGES })],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(model.components).flatMap(([uid, attributes]) => [
        [
          componentName(uid),
          object({ id: integer(), ...given(attributes) }, { optional: Object.keys(attributes) }),
        ],
        [`${componentName(uid)}Input`, componentInput(model, attributes)],
      ]),
    ),
    MediaFile: recordSchema(model.file),
    RelationInput: RELATION_INPUT,
    RelationsInput: RELATIONS_INPUT,
  };
}

const OPEN = { type: 'object', additionalProperties: true };

const PAGES = object({
  pagination: {
    type: 'object',
    properties: {
      page: integer(),
      pageSize: integer(),
      pageCount: integer(),
      start: integer(),
      limit: integer(),
      total: integer(),
    },
    additionalProperties: false,
  },
});

const ID = string({ description: 'The documentId of a record' });
const CHANGE = {
  connect: list(ID),
  disconnect: list(ID),
  set: list(ID),
};
const CHANGED_LINKS = object(CHANGE, { optional: Object.keys(CHANGE) });
const RELATION_INPUT = { anyOf: [nullable(ID), CHANGED_LINKS], description: 'Which record it leads to' };
const RELATIONS_INPUT = {
  anyOf: [list(ID), CHANGED_LINKS],
  description: 'Which records it leads to, in order',
};

function recordName(type: RecordType): string {
  return `${TYPE_NAMES[type]}Record`;
}

/** `shared.name` is `SharedNameComponent`. */
function componentName(uid: string): string {
  const words = uid.split(/[.-]/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return `${words.join('')}Component`;
}

/** With `fields` a record has only those; relations, components and files come only with `populate`. */
function recordSchema(attributes: Attributes): JsonSchema {
  const own = given(attributes);
  return object(
    { documentId: string(), id: integer({ description: 'The number of a row; do not keep it' }), ...own },
    { optional: Object.keys(own) },
  );
}

function given(attributes: Attributes): NamedSchemas {
  const open = Object.entries(attributes).filter(([, attribute]) => !attribute.private);
  return Object.fromEntries(open.map(([name, attribute]) => [name, outputSchema(attribute)]));
}

function outputSchema(attribute: Attribute): JsonSchema {
  const target = targetName(attribute);
  if (target === undefined) return isLink(attribute) ? {} : nullable(valueSchema(attribute));
  return isMany(attribute) ? nullable(list(ref(target))) : nullable(ref(target));
}

/** The schema to which a relation, a file or a component leads; undefined where it is a value. */
function targetName({ type, target, component }: Attribute): string | undefined {
  if (type === 'component') return componentName(component ?? '');
  if (type === 'media' || target === FILE) return 'MediaFile';
  const known = Object.entries(RECORD_TYPES).find(([uid]) => uid === target);
  return type === 'relation' && known ? recordName(known[1]) : undefined;
}

/** What is not named here is refused by the server. */
const NOT_WRITTEN = [
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'label',
];

function inputSchema(model: ContentModel, attributes: Attributes): JsonSchema {
  return object({ data: componentInput(model, attributes) });
}

function componentInput(model: ContentModel, attributes: Attributes): JsonSchema {
  const written = Object.entries(attributes).filter(([name, attribute]) => isWritten(name, attribute));
  const schemas = Object.fromEntries(written.map(([name, attribute]) => [name, writtenSchema(attribute)]));
  return object(schemas, { optional: Object.keys(schemas) });
}

function isWritten(name: string, { type, mappedBy, target = '' }: Attribute): boolean {
  const leadsToUser = type === 'relation' && !Object.hasOwn(RECORD_TYPES, target);
  return !NOT_WRITTEN.includes(name) && mappedBy === undefined && !leadsToUser;
}

function writtenSchema(attribute: Attribute): JsonSchema {
  const isSeveral = isMany(attribute);
  switch (attribute.type) {
    case 'relation':
      return ref(isSeveral ? 'RelationsInput' : 'RelationInput');
    case 'media':
      return isSeveral ? list(integer()) : nullable(integer());
    case 'component': {
      const input = ref(`${componentName(attribute.component ?? '')}Input`);
      return isSeveral ? list(input) : nullable(input);
    }
    default:
      return nullable(valueSchema(attribute));
  }
}

/** The operations of the generated routes. */
export function recordPaths(): Paths {
  return Object.fromEntries(
    TYPES.flatMap((type) => [
      [`/api/${PLURALS[type]}`, collectionOf(type)],
      [`/api/${PLURALS[type]}/{documentId}`, recordOf(type)],
    ]),
  );
}

const ONE = ['Locale', 'Fields', 'Populate', 'Filters', 'Sort', 'Status'];
const MANY = [...ONE, 'Page', 'PageSize', 'Start', 'Limit', 'WithCount', 'Words'];
const parameters = (names: readonly string[]) =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
const DOCUMENT_ID = { name: 'documentId', in: 'path', required: true, schema: string() };

const READ_REFUSALS = {
  400: response('BadRequest'),
  401: response('Unauthorized'),
  403: response('Forbidden'),
  500: response('Failed'),
};
const WRITE_REFUSALS = {
  ...READ_REFUSALS,
  404: response('NotFound'),
  409: response('Conflict'),
  413: response('TooLarge'),
};

const json = (name: string) => ({ 'application/json': { schema: ref(name) } });

function collectionOf(type: RecordType): Readonly<Record<string, JsonSchema>> {
  const name = recordName(type);
  const tags = [TAGS.records];
  return {
    get: {
      operationId: `find${pluralName(type)}`,
      tags,
      summary: `Public ${PLURALS[type]}, one by one`,
      security: READING,
      parameters: parameters(MANY),
      responses: {
        200: plainAnswer('The records', json(`${name}List`)),
        ...READ_REFUSALS,
        404: response('NotFound'),
      },
    },
    post: {
      operationId: `create${TYPE_NAMES[type]}`,
      tags,
      summary: `Makes a record of type ${type}`,
      security: WRITING,
      parameters: parameters(['Locale', 'Fields', 'Populate', 'Status']),
      requestBody: { required: true, content: json(`${name}Input`) },
      responses: { 201: plainAnswer('The record', json(`${name}Answer`)), ...WRITE_REFUSALS },
    },
  };
}

function recordOf(type: RecordType): Readonly<Record<string, JsonSchema>> {
  const name = recordName(type);
  const tags = [TAGS.records];
  return {
    get: {
      operationId: `findOne${TYPE_NAMES[type]}`,
      tags,
      summary: `A record of type ${type}`,
      security: READING,
      parameters: [DOCUMENT_ID, ...parameters(ONE)],
      responses: {
        200: plainAnswer('The record', json(`${name}Answer`)),
        ...READ_REFUSALS,
        404: response('NotFound'),
      },
    },
    put: {
      operationId: `update${TYPE_NAMES[type]}`,
      tags,
      summary: `Changes a record of type ${type}, and publishes it unless \`status=draft\``,
      security: WRITING,
      parameters: [DOCUMENT_ID, ...parameters(['Locale', 'Fields', 'Populate', 'Status'])],
      requestBody: { required: true, content: json(`${name}Input`) },
      responses: { 200: plainAnswer('The record', json(`${name}Answer`)), ...WRITE_REFUSALS },
    },
    delete: {
      operationId: `delete${TYPE_NAMES[type]}`,
      tags,
      summary: `Deletes a record of type ${type}`,
      security: WRITING,
      parameters: [DOCUMENT_ID, ...parameters(['Locale'])],
      responses: { 204: { description: 'It is gone' }, ...WRITE_REFUSALS },
    },
  };
}

function pluralName(type: RecordType): string {
  return PLURALS[type].slice(0, 1).toUpperCase() + PLURALS[type].slice(1);
}

/** What the parts of the API are called that Strapi makes. */
export const TAGS = { records: 'Records' } as const;

/** Reading needs no token and takes one; writing needs one. */
export const READING = [{}, { token: [] }];
export const WRITING = [{ token: [] }];

const text = (description: string, name: string, schema: JsonSchema = string(), more: JsonSchema = {}) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
  ...more,
});

const ONE_OR_MANY = { anyOf: [string(), list(string())] };

/** The parameters of Strapi's REST routes (https://docs.strapi.io/cms/api/rest), under names in `components`. */
export const RECORD_PARAMETERS: Readonly<Record<string, JsonSchema>> = {
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The ETag of the answer that is there already',
    schema: string(),
  },
  Locale: text('The language of articles', 'locale'),
  Fields: text(
    'Only these fields, beside `id` and `documentId`: parted by commas, or several',
    'fields',
    ONE_OR_MANY,
  ),
  Populate: text(
    'Which relations, components and files come along: `*`, or paths parted by commas',
    'populate',
    ONE_OR_MANY,
    { example: 'category,people.positions.country' },
  ),
  Filters: text(
    'Conditions: `filters[slug]=...`, `filters[date][$gte]=...`, `filters[people][slug]=...`',
    'filters',
    { type: 'object', additionalProperties: true },
    { style: 'deepObject', explode: true },
  ),
  Sort: text('The order: `date:desc`, several parted by commas', 'sort', ONE_OR_MANY),
  Status: text('`draft` is for tokens that may see drafts, and refused to all others', 'status', {
    type: 'string',
    enum: ['draft', 'published'],
  }),
  Page: text('The page, from 1', 'pagination[page]', integer({ minimum: 1 })),
  PageSize: text('Records on a page', 'pagination[pageSize]', integer({ minimum: 1, maximum: 100 })),
  Start: text('Instead of pages: how many are skipped', 'pagination[start]', integer({ minimum: 0 })),
  Limit: text(
    'Instead of pages: how many at most',
    'pagination[limit]',
    integer({ minimum: 1, maximum: 100 }),
  ),
  WithCount: text('Whether they are counted', 'pagination[withCount]', { type: 'boolean' }),
  Words: text('Words that stand in one of the text fields', '_q'),
};
