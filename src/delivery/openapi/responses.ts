import { integer, list, object, ref, string, type JsonSchema, type NamedSchemas } from './schema';

/** Headers of answers, by their names in `components`. */
export const HEADERS: Readonly<Record<string, JsonSchema>> = {
  ETag: {
    description:
      'Names this answer: with `If-None-Match` it is 304 as long as nothing changed. Counters stand outside it',
    schema: string(),
  },
  CacheControl: { description: 'How long caches may keep it', schema: string() },
  LastModified: { description: 'The latest change of anything in it', schema: string() },
  SurrogateKey: {
    description:
      'Ids of all records in it, `lists` where any new record might belong into it, or `everything`',
    schema: string(),
  },
  RequestId: { description: 'Name it when you report something', schema: string() },
  Location: { description: 'The address that it has now', schema: string({ format: 'uri-reference' }) },
  RetryAfter: { description: 'Seconds', schema: integer() },
};

const headers = (names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(names).map(([name, key]) => [name, { $ref: `#/components/headers/${key}` }]),
  );

const ALWAYS = { 'X-Request-Id': 'RequestId' };
const KEPT = {
  ETag: 'ETag',
  'Cache-Control': 'CacheControl',
  'Surrogate-Key': 'SurrogateKey',
  ...ALWAYS,
};

const FIELD_ERROR: JsonSchema = {
  type: 'object',
  properties: {
    path: list({ type: ['string', 'integer'] }, { description: 'The field' }),
    message: string(),
    name: string(),
  },
  required: ['path', 'message'],
  additionalProperties: true,
};

const DETAILS: JsonSchema = {
  type: 'object',
  description: 'What is known more closely; it depends on the error',
  properties: {
    parameter: string({ description: 'The parameter that is wrong' }),
    availableLocales: list(ref('Locale'), { description: 'The languages in which there is a version' }),
    errors: list(FIELD_ERROR, { description: 'What is wrong with what was sent, by field' }),
    retryAfter: integer({ description: 'Seconds to wait, as in `Retry-After`' }),
  },
  additionalProperties: true,
};

const ERROR = object(
  { status: integer({ minimum: 400, maximum: 599 }), name: string(), message: string(), details: DETAILS },
  { optional: ['details'] },
);

/** The error that every refusal and failure is answered with. */
export const ERROR_SCHEMAS: NamedSchemas = {
  Error: object({ data: { type: 'null' }, error: ERROR }, { description: "Strapi's envelope of errors" }),
};

const errorContent = (example?: JsonSchema) => ({
  'application/json': { schema: ref('Error'), ...(example === undefined ? {} : { example }) },
});

function failure(
  description: string,
  example?: JsonSchema,
  more: Readonly<Record<string, string>> = {},
): JsonSchema {
  return { description, headers: headers({ ...more, ...ALWAYS }), content: errorContent(example) };
}

/** Answers that many operations have, by their names in `components`. */
export const RESPONSES: Readonly<Record<string, JsonSchema>> = {
  NotModified: {
    description: 'Nothing changed since the answer with this `If-None-Match`',
    headers: headers(KEPT),
  },
  Moved: {
    description: 'The slug was renamed, or belongs to another language',
    headers: headers({ Location: 'Location', 'Cache-Control': 'CacheControl', ...ALWAYS }),
  },
  BadRequest: failure('A parameter or the body is wrong; the message names it', {
    data: null,
    error: {
      status: 400,
      name: 'ValidationError',
      message: 'Invalid parameter "limit": it is a whole number from 1 to 100',
      details: { parameter: 'limit' },
    },
  }),
  WrongField: failure('What was sent is wrong; `details.errors` names each field', {
    data: null,
    error: {
      status: 400,
      name: 'ValidationError',
      message: 'A comment says something',
      details: {
        errors: [{ path: ['body'], message: 'A comment says something', name: 'ValidationError' }],
      },
    },
  }),
  Unauthorized: failure('The token is wrong'),
  Forbidden: failure('This may not be done with this token, or without one'),
  NotFound: failure('There is no such thing, or the public may not see it', {
    data: null,
    error: {
      status: 404,
      name: 'NotFoundError',
      message: 'No version in "ky"',
      details: { availableLocales: ['en', 'ru'] },
    },
  }),
  Conflict: failure('It is being changed by somebody else at the same moment'),
  TooLarge: failure('The request is too large'),
  TooManyRequests: failure('Too many attempts', undefined, { 'Retry-After': 'RetryAfter' }),
  NotReady: failure('This instance cannot serve; `details.checks` tells why'),
  Failed: failure('A fault of the server'),
};

/** Headers of what a reader who has signed in is answered otherwise than the public: caches do not learn what is in it. */
const READERS = { ETag: 'ETag', 'Cache-Control': 'CacheControl', ...ALWAYS };

/** A reference to one of the answers above. */
export const response = (name: keyof typeof RESPONSES): JsonSchema => ({
  $ref: `#/components/responses/${name}`,
});

/** An answer that caches may keep, in one or more media types. */
export function keptAnswer(description: string, content: JsonSchema, isDated = true): JsonSchema {
  const dated: Readonly<Record<string, string>> = isDated ? { 'Last-Modified': 'LastModified' } : {};
  return { description, headers: headers({ ...KEPT, ...dated }), content };
}

/** An answer in which a reader who has signed in finds his own beside what is public. */
export function readersAnswer(description: string, content?: JsonSchema): JsonSchema {
  return { description, headers: headers(READERS), ...(content === undefined ? {} : { content }) };
}

/** An answer of Strapi, which says nothing of how long it may be kept. */
export function plainAnswer(description: string, content: JsonSchema): JsonSchema {
  return { description, headers: headers(ALWAYS), content };
}

/** An answer that nobody keeps. */
export function freshAnswer(description: string, content?: JsonSchema): JsonSchema {
  return {
    description,
    headers: headers({ 'Cache-Control': 'CacheControl', ...ALWAYS }),
    ...(content === undefined ? {} : { content }),
  };
}
