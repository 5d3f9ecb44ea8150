import { storyFileJsonSchema } from '../../../../src/ingest/story-file/json-schema';
import { EMPTY_STORY, check, problemsOf, storyOf } from './stories';

const STORY_KEY = 'Not the key of a statement, such as equal-cooperation or other-story/equal-cooperation';
const BODY =
  'Not a paragraph, { paragraph }, { heading, level }, { quote, statement }, { list, ordered } or { code, language }';
const EVENT_END = 'An end stands beside its date and is as exact: 2024-02-12 and 2024-02-14';

test('what a file leaves out is empty, a draft and in English', () => {
  expect(storyOf(check({ articles: [{ slug: 'a' }] }))).toEqual({
    ...EMPTY_STORY,
    articles: [{ slug: 'a', locale: 'en' }],
  });
});

describe('taken as it stands', () => {
  test.each<[string, object]>([
    ['a country by its code alone', { countries: [{ alpha2: 'KG' }] }],
    ['a code that begins with a zero', { countries: [{ alpha2: 'AF', numeric: '004' }] }],
    [
      'a person with all of a life',
      {
        people: [
          {
            slug: 'a',
            name: 'A',
            names: [{ text: 'А', language: 'ru', kind: 'transliteration' }],
            positions: [
              { title: 'Minister', organization: 'b', country: 'KG', from: '2020', to: '2021-03' },
              { title: 'Poet', to: null },
            ],
            country: 'KG',
            biography: 'Born.\n\nLived.',
            wikidataId: 'Q1',
            listed: false,
          },
        ],
      },
    ],
    [
      'fields that are cleared',
      {
        people: [{ slug: 'a', names: [], positions: [], country: null, biography: null, wikidataId: null }],
        documents: [{ slug: 'a', date: null, inReplyTo: null, sources: [], text: null, authors: [] }],
        events: [{ slug: 'a', date: null, endDate: null, actors: null, statements: [] }],
      },
    ],
    [
      'a statement of another story',
      { events: [{ slug: 'a', statements: ['equal-cooperation', 'other-story/key-2'] }] },
    ],
    [
      'a body with all that it may hold',
      {
        articles: [
          {
            slug: 'a',
            locale: 'ky',
            body: [
              'Text',
              { heading: 'H' },
              { heading: 'H', level: 6 },
              { quote: 'Q' },
              { quote: 'Q', statement: 's/k' },
              { list: ['1', '2'], ordered: true },
            ],
          },
        ],
      },
    ],
    [
      'an article with its times',
      {
        articles: [
          {
            slug: 'a',
            locale: 'en',
            firstPublishedAt: '2024-02-12',
            publishAt: '2024-02-12T10:00:00+06:00',
            unpublishAt: null,
            embargoUntil: '2024-02-12T10:00:00Z',
            views: 104,
            placement: { position: 'lead', until: null },
            corrections: [{ kind: 'correction', text: 'Was wrong.', date: '2024-02-13' }],
          },
        ],
      },
    ],
    ['an event of some days', { events: [{ slug: 'a', date: '2024-02-12', endDate: '2024-02-14' }] }],
    ['an event of some months', { events: [{ slug: 'a', date: '2023-11', endDate: '2024-02' }] }],
    ['an event whose end is cleared', { events: [{ slug: 'a', endDate: null }] }],
  ])('%s', (_what, sections) => expect(storyOf(check(sections))).toEqual({ ...EMPTY_STORY, ...sections }));
});

describe('refused', () => {
  test.each<[string, object, string[]]>([
    [
      'a record without its key',
      { people: [{ name: 'A' }] },
      ['people.0.slug: Invalid input: expected string, received undefined'],
    ],
    [
      'a statement without its key',
      { statements: [{ text: 'A' }] },
      ['statements.0.key: Invalid input: expected string, received undefined'],
    ],
    [
      'a country by its slug',
      { countries: [{ slug: 'kyrgyzstan' }] },
      ['countries.0.alpha2: Invalid input: expected string, received undefined'],
    ],
    [
      'a key that is not one',
      { documents: [{ slug: 'Bill No. 1' }] },
      [
        'documents.0.slug: A slug has lower-case letters a to z, digits and single hyphens, such as "sadyr-japarov"',
      ],
    ],
    [
      'a reference that is not a key',
      { documents: [{ slug: 'a', authors: ['Sadyr Japarov'] }] },
      [
        'documents.0.authors.0: A slug has lower-case letters a to z, digits and single hyphens, such as "sadyr-japarov"',
      ],
    ],
    [
      'a country by its name',
      { documents: [{ slug: 'a', countries: ['Kyrgyzstan'] }] },
      ['documents.0.countries.0: An alpha-2 code is two capital letters, such as "KG"'],
    ],
    [
      'a country code of three letters',
      { countries: [{ alpha2: 'KG', alpha3: 'KG' }] },
      ['countries.0.alpha3: An alpha-3 code is three capital letters, such as "KGZ"'],
    ],
    [
      'a number where YAML lost the zeros',
      { countries: [{ alpha2: 'AF', numeric: 4 }] },
      ['countries.0.numeric: Invalid input: expected string, received number'],
    ],
    [
      'a number of one digit',
      { countries: [{ alpha2: 'AF', numeric: '4' }] },
      ['countries.0.numeric: A numeric code is three digits, such as "004"'],
    ],
    [
      'a media topic',
      { categories: [{ slug: 'a', mediaTopic: '11000000' }] },
      ['categories.0.mediaTopic: A media topic is written "medtop:11000000"'],
    ],
    [
      'the key of a statement',
      { events: [{ slug: 'a', statements: ['a/b/c', 'A'] }] },
      [`events.0.statements.0: ${STORY_KEY}`, `events.0.statements.1: ${STORY_KEY}`],
    ],
    [
      'an empty name',
      { people: [{ slug: 'a', name: '' }] },
      ['people.0.name: Too small: expected string to have >=1 characters', 'people.0.name: Only spaces'],
    ],
    [
      'a name that is cleared, as every record has one',
      { people: [{ slug: 'a', name: null }] },
      ['people.0.name: Invalid input: expected string, received null'],
    ],
    [
      'a list that is null',
      { documents: [{ slug: 'a', authors: null }] },
      ['documents.0.authors: Invalid input: expected array, received null'],
    ],
    [
      'an unknown kind',
      { statements: [{ key: 'a', kind: 'rumour' }] },
      ['statements.0.kind: Invalid option: expected one of "quote"|"paraphrase"|"report"'],
    ],
    [
      'an unknown field of a component',
      { people: [{ slug: 'a', positions: [{ title: 'A', since: '2020' }] }] },
      ['people.0.positions.0.since: Unknown field'],
    ],
    [
      'a body item of no kind',
      { articles: [{ slug: 'a', body: ['Text', { quote: 'Q', author: 'x' }] }] },
      [`articles.0.body.1: ${BODY}`],
    ],
    [
      'a heading above the first level',
      { articles: [{ slug: 'a', body: [{ heading: 'H', level: 0 }] }] },
      ['articles.0.body.0.level: Too small: expected number to be >=1'],
    ],
    [
      'an empty list',
      { articles: [{ slug: 'a', body: [{ list: [] }] }] },
      ['articles.0.body.0.list: Too small: expected array to have >=1 items'],
    ],
    [
      'an unknown language of the newsroom',
      { articles: [{ slug: 'a', locale: 'de' }] },
      ['articles.0.locale: Invalid option: expected one of "en"|"ru"|"ky"'],
    ],
    [
      'a version with facts, which all versions share',
      { articles: [{ slug: 'a', versions: [{ locale: 'ru', slug: 'b', people: ['x'] }] }] },
      ['articles.0.versions.0.people: Unknown field'],
    ],
    [
      'more versions than languages',
      { articles: [{ slug: 'a', versions: ['ru', 'ky', 'en'].map((locale) => ({ locale, slug: 'b' })) }] },
      ['articles.0.versions: Too big: expected array to have <=2 items'],
    ],
    [
      'readers below zero',
      { articles: [{ slug: 'a', views: -1 }] },
      ['articles.0.views: Too small: expected number to be >=0'],
    ],
    [
      'half a reader',
      { articles: [{ slug: 'a', views: 1.5 }] },
      ['articles.0.views: Invalid input: expected int, received number'],
    ],
    [
      'more than a thousand records',
      { people: Array.from({ length: 1001 }, (_, n) => ({ slug: `p${n}` })) },
      ['people: Too big: expected array to have <=1000 items'],
    ],
    [
      'an end less exact than its beginning',
      { events: [{ slug: 'a', date: '2024-02-12', endDate: '2024-02' }] },
      [`events.0.endDate: ${EVENT_END}`],
    ],
    [
      'an end more exact than its beginning',
      { events: [{ slug: 'a', date: '2024-02', endDate: '2024-02-14' }] },
      [`events.0.endDate: ${EVENT_END}`],
    ],
    [
      'an end without its beginning',
      { events: [{ slug: 'a', endDate: '2024-02-14' }] },
      [`events.0.endDate: ${EVENT_END}`],
    ],
    [
      'an end beside a beginning that is no date',
      { events: [{ slug: 'a', date: 'soon', endDate: '2024' }] },
      ['events.0.date: Not a date: write 2024-01-17, 2023-07 or 2023', `events.0.endDate: ${EVENT_END}`],
    ],
  ])('%s', (_what, sections, problems) => expect(problemsOf(check(sections))).toEqual(problems));
});

/** The part of a JSON Schema that these tests look at. */
interface JsonSchema {
  readonly type?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const SCHEMA = storyFileJsonSchema() as JsonSchema;

function property(schema: JsonSchema | undefined, name: string): JsonSchema | undefined {
  const found = schema?.properties?.[name];
  return found?.anyOf?.find(({ type }) => type !== 'null') ?? found;
}

function entry(section: string): JsonSchema | undefined {
  return property(SCHEMA, section)?.items;
}

describe('the published JSON Schema', () => {
  test('asks for nothing but the format, the story and the keys of records', () => {
    expect(SCHEMA.required).toEqual(['format', 'story']);
    const keys = [
      'countries',
      'categories',
      'organizations',
      'people',
      'documents',
      'statements',
      'events',
      'articles',
    ].map((section) => entry(section)?.required);
    expect(keys).toEqual([['alpha2'], ['slug'], ['slug'], ['slug'], ['slug'], ['key'], ['slug'], ['slug']]);
  });

  test('knows no further fields, at any depth', () => {
    const open: string[] = [];
    const walk = (schema: JsonSchema, path: string): void => {
      if (schema.properties && schema.additionalProperties !== false) open.push(path);
      Object.entries(schema.properties ?? {}).forEach(([name, child]) => walk(child, `${path}.${name}`));
      Object.entries(schema.$defs ?? {}).forEach(([name, child]) => walk(child, `${path}.$defs.${name}`));
      if (schema.items) walk(schema.items, `${path}[]`);
      schema.anyOf?.forEach((child, index) => walk(child, `${path}|${index}`));
    };
    walk(SCHEMA, '');
    expect(open).toEqual([]);
  });

  test('says what it is', () => {
    expect(SCHEMA).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Dossier story file',
      description: 'The records of one story. Fields left out stay as they are; null and [] clear them.',
    });
  });
});
