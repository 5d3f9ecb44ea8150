import { z } from 'zod';
import { LOCALES } from '../../content/content-types';
import { oneOfWords, type JsonSchema } from './schema';

/** What is said of a parameter beside its schema. */
interface ParameterWords {
  readonly description: string;
  readonly example?: unknown;
}

const slugOf = (what: string, example: string): ParameterWords => ({
  description: `The slug of ${what}: only what leads to it`,
  example,
});

/** The parameters of Dossier's own routes by their names; `route.name` where one route means something else by it. */
const WORDS: Readonly<Record<string, ParameterWords>> = {
  locale: { description: `The language: ${LOCALES.map(({ name }) => name).join(', ')}`, example: 'en' },
  after: { description: 'Where the page before ended: its `meta.next`. Opaque' },
  limit: { description: 'How many at most', example: 10 },
  category: slugOf('a category', 'politics'),
  person: slugOf('a person', 'sadyr-japarov'),
  country: slugOf('a country', 'kyrgyzstan'),
  organization: slugOf('an organization', 'izvestia'),
  document: slugOf('a document', 'letter-of-japarov-to-blinken'),
  body: { description: 'The form of the text', example: 'html' },
  period: { description: 'Today and yesterday, or seven days', example: 'week' },
  type: { description: 'One or several types, parted by commas', example: 'article,document' },
  from: { description: 'The first day, month or year', example: '2024-01' },
  to: { description: 'The last day, month or year', example: '2024-02' },
  q: {
    description: 'Words, `"phrases"`, `-words`, `or`. Without it a filter must be given',
    example: 'foreign agents',
  },
  order: { description: 'The order of the threads', example: 'oldest' },
  id: { description: 'The id of a comment', example: 'n8t4v0xq2c7m5k1b9d3f6h8j' },
  'listReplies.id': {
    description: 'The id of the comment that began the thread',
    example: 'n8t4v0xq2c7m5k1b9d3f6h8j',
  },
  slug: { description: 'The slug', example: 'kyrgyz-president-asks-united-states-to-stay-out' },
  'getThread.slug': { description: 'The slug of a document', example: 'letter-of-japarov-to-blinken' },
  types: { description: 'The type of the record, in the plural', example: 'people' },
  'getDossier.slug': {
    description: 'The slug of the record; of statements, which have none, the id',
    example: 'sadyr-japarov',
  },
  'getDossierSection.slug': {
    description: 'The slug of the record; of statements, which have none, the id',
    example: 'sadyr-japarov',
  },
  section: { description: 'What of all that leads to the record', example: 'statements' },
  format: { description: 'The format', example: 'rss' },
  subjects: { description: 'What the feed is about, in the plural', example: 'people' },
  'getRecordFeed.slug': { description: 'The slug of the record', example: 'sadyr-japarov' },
  file: { description: 'The number of the sitemap, from 1', example: 1 },
};

/** A parameter of an operation. */
export interface Parameter extends JsonSchema {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** The parameters in a query, by the schema with which the route reads it. */
export function queryParameters(operationId: string, query: z.ZodObject): readonly Parameter[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, schema]) => ({
    ...wordsFor(operationId, name),
    name,
    in: 'query',
    required: false,
    schema: tidy(schema as JsonSchema),
  }));
}

/** The parts of a path, each with its schema. */
export function pathParameters(
  operationId: string,
  schemas: Readonly<Record<string, JsonSchema>>,
): readonly Parameter[] {
  return Object.entries(schemas).map(([name, schema]) => ({
    ...wordsFor(operationId, name),
    name,
    in: 'path',
    required: true,
    schema,
  }));
}

/** The language that what is sent belongs to. */
export function sentLocale(description: string): Parameter {
  const codes = LOCALES.map(({ code }) => code);
  const schema = oneOfWords(codes, { default: LOCALES[0].code });
  return { name: 'locale', in: 'query', required: false, description, schema };
}

function wordsFor(operationId: string, name: string): ParameterWords {
  const words = WORDS[`${operationId}.${name}`] ?? WORDS[name];
  if (words === undefined) throw new Error(`openapi: the parameter "${name}" is not described`);
  return words;
}

/** A number in an address is text with a pattern; who reads the file needs the number. */
function tidy({ pattern, ...schema }: JsonSchema): JsonSchema {
  if (schema.type === 'integer' || pattern === undefined) return schema;
  return { ...schema, pattern };
}
