/** A JSON Schema of the dialect of OpenAPI 3.1 (2020-12), or another piece of an OpenAPI document. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Schemas by the names under which others refer to them. */
export type NamedSchemas = Readonly<Record<string, JsonSchema>>;

/** A reference to a named schema. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

export const string = (words: JsonSchema = {}): JsonSchema => ({ type: 'string', ...words });
export const integer = (words: JsonSchema = {}): JsonSchema => ({ type: 'integer', ...words });
export const boolean = (words: JsonSchema = {}): JsonSchema => ({ type: 'boolean', ...words });
export const oneOfWords = (words: readonly string[], more: JsonSchema = {}): JsonSchema =>
  string({ enum: words, ...more });
export const list = (items: JsonSchema, words: JsonSchema = {}): JsonSchema => ({
  type: 'array',
  items,
  ...words,
});

/** A moment, ISO 8601 in UTC. */
export const moment = (words: JsonSchema = {}): JsonSchema => string({ format: 'date-time', ...words });

/** How many there are of something. */
export const COUNT = integer({ minimum: 0 });

/** Where a list goes on. */
export const CURSOR = string({ description: 'Where to go on: what the next question gives as `after`' });

/** A schema that lets null pass too. */
export function nullable(schema: JsonSchema): JsonSchema {
  const { type, enum: words } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const withNull = { ...schema, type: [type, 'null'] };
  return Array.isArray(words) ? { ...withNull, enum: [...(words as unknown[]), null] } : withNull;
}

/** Where a list goes on that has an end. */
export const NEXT = nullable({ ...CURSOR, description: `${String(CURSOR.description)}; null at the end` });

/** What an object may leave out, and what is said of it. */
export interface ObjectWords {
  readonly optional?: readonly string[];
  readonly description?: string;
}

/** An object that has all of its members but the optional ones, and no others. */
export function object(
  properties: NamedSchemas,
  { optional = [], description }: ObjectWords = {},
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** One of several named objects, told apart by their member `type`; the names by the values of that. */
export function oneOfTypes(names: Readonly<Record<string, string>>, words: JsonSchema = {}): JsonSchema {
  const mapping = Object.entries(names).map(([type, name]) => [type, `#/components/schemas/${name}`]);
  return {
    ...words,
    oneOf: Object.values(names).map(ref),
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(mapping) },
  };
}
