import { LOCALES, RECORD_TYPES } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { BODY_FIELDS, cardFieldsOf, type Field } from '../../graph/project/fields';
import type { Reference } from '../../graph/project/projection';
import { TYPE_NAMES, valueSchema, type Attribute, type Attributes, type ContentModel } from './content-model';
import {
  integer,
  list,
  moment,
  nullable,
  object,
  oneOfTypes,
  oneOfWords,
  ref,
  string,
  type JsonSchema,
  type NamedSchemas,
} from './schema';

const TYPES = Object.values(RECORD_TYPES);

/** A date of the world, printed as far as it is known. */
const DAY = string({
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description: 'A date as far as it is known: 2024-02-12, 2024-02 or 2024',
  examples: ['2024-02-12', '2023-07'],
});

/** What articles carry beside their own fields in lists. */
const COUNTS = { counts: ref('Counts') };

/** The nodes of the published graph as schemas: whole, as cards, and whatever they are made of. */
export function nodeSchemas(model: ContentModel): NamedSchemas {
  return {
    ...namedPieces(),
    ...Object.fromEntries(TYPES.map((type) => [TYPE_NAMES[type], nodeSchema(model, type)])),
    ...Object.fromEntries(
      TYPES.filter((type) => type !== 'article').map((type) => [cardName(type), cardSchema(model, type)]),
    ),
    StoryArticle: storyArticle(model),
    ArticleSummary: bareArticleCard(model),
    ArticleCard: articleCard(model, {}, 'An article as it stands beside a list'),
    StoryCard: articleCard(model, COUNTS, 'An article as lists show it'),
    ...unions(),
  };
}

/** What a type's short form is called; those of articles differ by where they stand. */
export function cardName(type: RecordType): string {
  return `${TYPE_NAMES[type]}Card`;
}

/** The short form of a record with more members, as some lists show it. */
export function cardWith(model: ContentModel, type: RecordType, more: NamedSchemas): JsonSchema {
  return type === 'article' ? articleCard(model, { ...COUNTS, ...more }) : cardSchema(model, type, more);
}

/** The names of schemas by type, each with the same ending. */
export function namesBy(types: readonly RecordType[], ending: string): Record<string, string> {
  return Object.fromEntries(types.map((type) => [type, `${TYPE_NAMES[type]}${ending}`]));
}

function unions(): NamedSchemas {
  const nodes = { ...namesBy(TYPES, ''), file: 'File' };
  return {
    Node: oneOfTypes(namesBy(TYPES, ''), { description: 'A public record' }),
    StoryNode: oneOfTypes(
      { ...nodes, article: 'ArticleSummary' },
      { description: 'What a story leads to: whole records, articles in short, and files' },
    ),
    Card: oneOfTypes(
      { ...namesBy(TYPES, 'Card'), article: 'StoryCard' },
      { description: 'A record in short' },
    ),
    IncludedCard: oneOfTypes(
      { ...namesBy(TYPES, 'Card'), file: 'File' },
      { description: 'A record in short, or a file, to which others refer' },
    ),
  };
}

function nodeSchema(model: ContentModel, type: RecordType): JsonSchema {
  const attributes = model.types[type];
  const isStory = type === 'article';
  return object(
    {
      ...headOf(type),
      ...fieldSchemas(model, attributes, BODY_FIELDS[type]),
      updatedAt: moment(),
      ...(isStory ? { body: list(ref('Block'), { description: 'Only where whole texts are given' }) } : {}),
    },
    { optional: isStory ? ['body'] : [] },
  );
}

/** The article of a story, with its text in the form that was asked for. */
function storyArticle(model: ContentModel): JsonSchema {
  const { properties } = nodeSchema(model, 'article') as { properties: NamedSchemas };
  const body = {
    description: 'The text: blocks, or with `body=html` or `body=text` a string',
    anyOf: [list(ref('Block')), string()],
  };
  return object({ ...properties, body }, { description: 'An article with its text' });
}

function cardSchema(model: ContentModel, type: RecordType, more: NamedSchemas = {}): JsonSchema {
  return object({
    ...headOf(type),
    ...fieldSchemas(model, model.types[type], cardFieldsOf(type)),
    updatedAt: moment(),
    ...more,
  });
}

function bareArticleCard(model: ContentModel): JsonSchema {
  return { ...cardSchema(model, 'article'), description: 'An article in short, with references' };
}

/** Category, authors and cover stand in an article's card as they are shown. */
function articleCard(model: ContentModel, more: NamedSchemas, description?: string): JsonSchema {
  const { properties } = cardSchema(model, 'article') as { properties: NamedSchemas };
  const { image: _, ...cover } = groupFields(model, 'article', 'cover');
  return object(
    {
      ...properties,
      category: nullable(ref('NamedRecord')),
      cover: nullable(object({ image: nullable(ref('File')), ...cover })),
      authors: list(ref('NamedRecord')),
      ...more,
    },
    { description },
  );
}

function groupFields(model: ContentModel, type: RecordType, name: string): NamedSchemas {
  const field = BODY_FIELDS[type].find((one) => one.name === name);
  if (field === undefined || !('fields' in field)) return {};
  return fieldSchemas(model, componentOf(model, model.types[type][name]), field.fields);
}

/** `statement` is the one type without addresses. */
function headOf(type: RecordType): NamedSchemas {
  const slug = string({ description: 'What stands in addresses; an editor may change it' });
  return {
    id: string({ description: 'The identity of the record, in all languages and for good' }),
    type: { type: 'string', const: type },
    slug: type === 'statement' ? { type: 'null' } : nullable(slug),
    locale: ref('Locale'),
  };
}

function fieldSchemas(model: ContentModel, attributes: Attributes, fields: readonly Field[]): NamedSchemas {
  return Object.fromEntries(
    fields.map((field) => [field.name, fieldSchema(model, attributes[field.name], field)]),
  );
}

function fieldSchema(model: ContentModel, attribute: Attribute | undefined, field: Field): JsonSchema {
  switch (field.kind) {
    case 'plain':
      return plainSchema(attribute);
    case 'day':
      return nullable(ref('PartialDate'));
    case 'one':
      return nullable(ref(referenceName(field.type)));
    case 'many':
      return list(ref(referenceName(field.type)));
    case 'group':
      return nullable(object(fieldSchemas(model, componentOf(model, attribute), field.fields)));
    case 'groups':
      return list(object(fieldSchemas(model, componentOf(model, attribute), field.fields)));
  }
}

/** Attributes that need not be given are null where they are not. */
function plainSchema(attribute: Attribute | undefined): JsonSchema {
  if (attribute === undefined) return {};
  const schema = valueSchema(attribute);
  return attribute.required ? schema : nullable(schema);
}

function componentOf({ components }: ContentModel, attribute: Attribute | undefined): Attributes {
  return components[attribute?.component ?? ''] ?? {};
}

function referenceName(type: Reference['type']): string {
  return `${type === 'file' ? 'File' : TYPE_NAMES[type]}Reference`;
}

function namedPieces(): NamedSchemas {
  const references = [...TYPES, 'file' as const].map((type) => [
    referenceName(type),
    object({ type: { type: 'string', const: type }, id: string() }),
  ]);
  return {
    Locale: oneOfWords(
      LOCALES.map(({ code }) => code),
      { description: 'A language of the newsroom' },
    ),
    PartialDate: DAY,
    ...(Object.fromEntries(references) as NamedSchemas),
    NamedRecord: object(
      { id: string(), type: oneOfWords(TYPES), slug: nullable(string()), name: string() },
      { description: 'A record with its name in the asked language' },
    ),
    Counts: object({ views: integer({ minimum: 0 }), comments: integer({ minimum: 0 }) }),
    Fallback: nullable(
      list(object({ locale: string(), ids: list(string()) }), {
        description: 'Which records are named in another language than the asked one',
      }),
    ),
    Block: BLOCK,
    File: FILE,
  };
}

/** A block, or what stands in one. Which members there are depends on the type, and what is none of these is not shown. */
const BLOCK: JsonSchema = {
  type: 'object',
  description: "A block of Strapi's editor, or a piece of text or a link in one",
  properties: {
    type: oneOfWords(['paragraph', 'heading', 'list', 'list-item', 'quote', 'code', 'image', 'link', 'text']),
    children: list(ref('Block')),
    text: string(),
    bold: { type: 'boolean' },
    italic: { type: 'boolean' },
    underline: { type: 'boolean' },
    strikethrough: { type: 'boolean' },
    code: { type: 'boolean' },
    level: integer({ minimum: 1, maximum: 6 }),
    format: string({ description: 'ordered or unordered' }),
    indentLevel: integer({ minimum: 0 }),
    language: nullable(string()),
    url: string(),
    rel: nullable(string()),
    target: nullable(string()),
    statement: string({ description: 'In a quote: the id of the statement that it quotes' }),
    image: { type: 'object', description: 'The picture', additionalProperties: true },
  },
  required: ['type'],
  additionalProperties: false,
};

const SIZE = nullable(integer({ minimum: 0 }));

const FILE = object(
  {
    id: string(),
    type: { type: 'string', const: 'file' },
    url: string({ format: 'uri' }),
    alternativeText: nullable(string()),
    caption: nullable(string()),
    mime: nullable(string()),
    width: SIZE,
    height: SIZE,
    formats: {
      type: 'object',
      description: 'Smaller copies, by their names',
      additionalProperties: object({ url: string({ format: 'uri' }), width: SIZE, height: SIZE }),
    },
  },
  { description: 'A picture or another file of the media library' },
);
