import { KnownRecords, localeOf, placesOf } from '../../../../src/ingest/records/references';
import { check, storyOf } from '../story-file/stories';

const story = storyOf(
  check({
    articles: [
      {
        slug: 'a',
        versions: [
          { locale: 'ru', slug: 'a-ru' },
          { locale: 'ky', slug: 'a-ky' },
        ],
      },
      { slug: 'b', locale: 'ru' },
    ],
    events: [{ slug: 'e' }],
    statements: [{ key: 's' }, { key: 't' }],
    countries: [{ alpha2: 'KG' }],
  }),
);

describe('placesOf', () => {
  const places = placesOf(story);

  test('has every record and language version, in the order of writing, each with its path', () => {
    expect(places.map(({ path, section }) => [path, section])).toEqual([
      ['countries.0', 'countries'],
      ['statements.0', 'statements'],
      ['statements.1', 'statements'],
      ['events.0', 'events'],
      ['articles.0', 'articles'],
      ['articles.0.versions.0', 'articles'],
      ['articles.0.versions.1', 'articles'],
      ['articles.1', 'articles'],
    ]);
    expect(places.map(({ entry }) => entry.slug ?? entry.key ?? entry.alpha2)).toEqual([
      'KG',
      's',
      't',
      'e',
      'a',
      'a-ru',
      'a-ky',
      'b',
    ]);
  });

  test('tells of which article a further version is', () => {
    expect(places.map(({ versionOf }) => versionOf?.slug)).toEqual([
      ...Array<undefined>(5).fill(undefined),
      'a',
      'a',
      undefined,
    ]);
  });
});

test.each([
  ['articles', { slug: 'a', locale: 'ky' }, 'ky'],
  ['events', { slug: 'a', locale: 'ky' }, undefined],
  ['people', { slug: 'a' }, undefined],
] as const)('an entry of %s %j is in %s', (section, entry, locale) => {
  expect(localeOf(section, entry)).toBe(locale);
});

describe('KnownRecords', () => {
  test('tells articles of one slug apart by their language', () => {
    const known = new KnownRecords('s');
    known.set('articles', 'a', 'english', 'en');
    known.set('articles', 'a', 'russian', 'ru');
    expect(['en', 'ru', 'ky'].map((locale) => known.get('articles', 'a', locale))).toEqual([
      'english',
      'russian',
      undefined,
    ]);
  });

  test('knows all other records in every language', () => {
    const known = new KnownRecords('s');
    known.set('people', 'a', 'person');
    known.set('documents', 'd', 'document', 'ru');
    expect([known.get('people', 'a', 'ky'), known.get('documents', 'd')]).toEqual(['person', 'document']);
  });
});
