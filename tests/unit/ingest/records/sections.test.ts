import { KnownRecords, storedKey } from '../../../../src/ingest/records/references';
import { convert, type Fields } from '../../../../src/ingest/records/fields';
import { ARTICLE_TEXT, SECTIONS, SECTION_ORDER } from '../../../../src/ingest/records/sections';
import {
  articleEntry,
  articleVersionEntry,
  categoryEntry,
  countryEntry,
  documentEntry,
  eventEntry,
  organizationEntry,
  personEntry,
  statementEntry,
  type Section,
} from '../../../../src/ingest/story-file/schema';
import { NATURAL_KEYS } from '../../../../src/ingest/story-file/structure';
import { modelAttributes } from './model';

const ENTRIES = {
  countries: countryEntry,
  categories: categoryEntry,
  organizations: organizationEntry,
  people: personEntry,
  documents: documentEntry,
  statements: statementEntry,
  events: eventEntry,
  articles: articleEntry,
} satisfies Record<Section, { shape: object }>;

/** Fields that are no attributes: where the record is found, and what is kept beside it. */
const NOT_STORED: Partial<Record<Section, readonly string[]>> = {
  statements: ['key'],
  articles: ['locale', 'versions', 'views'],
};

describe.each(SECTION_ORDER)('%s', (section) => {
  const { uid, keyAttribute, fields } = SECTIONS[section];

  test('every field of the file is stored, and nothing else', () => {
    const wanted = Object.keys(ENTRIES[section].shape).filter((name) => !NOT_STORED[section]?.includes(name));
    expect(Object.keys(fields).sort()).toEqual(wanted.sort());
  });

  test('every field is an attribute of the type, and none the inverse end of a relation', () => {
    const attributes = modelAttributes(uid);
    for (const name of Object.keys(fields)) {
      expect([name, name in attributes, attributes[name]?.mappedBy]).toEqual([name, true, undefined]);
    }
  });

  test('is found by an attribute that the type has', () => {
    expect(modelAttributes(uid)).toHaveProperty(keyAttribute);
    expect(Object.keys(ENTRIES[section].shape)).toContain(NATURAL_KEYS[section]);
  });
});

test('sections are written in an order in which all but a few relations lead backwards', () => {
  const forward: string[] = [];
  for (const [at, section] of SECTION_ORDER.entries()) {
    const resolve = (target: Section, _key: string, path: string) => {
      if (SECTION_ORDER.indexOf(target) > at) forward.push(path);
      return 'id';
    };
    convert(SECTIONS[section].fields, sampleOf(section), section, resolve);
  }
  expect(forward).toEqual([]);
});

/** An entry with a value in every field that leads to other records. */
function sampleOf(section: Section): object {
  const party = { people: ['p'], organizations: ['o'], countries: ['KG'] };
  const samples: Record<Section, object> = {
    countries: {},
    categories: { parent: 'c' },
    organizations: { country: 'KG', parent: 'o' },
    people: { country: 'KG', positions: [{ organization: 'o', country: 'KG' }] },
    documents: {
      authors: ['p'],
      authorOrganizations: ['o'],
      addressees: ['p'],
      addresseeOrganizations: ['o'],
      countries: ['KG'],
      inReplyTo: 'd',
      concerns: ['d'],
      stages: [{ body: 'o' }],
      publishedByOrganization: 'o',
      sources: [{ outlet: 'o' }],
    },
    statements: {
      speakers: ['p'],
      speakerOrganizations: ['o'],
      addressees: ['p'],
      document: 'd',
      about: ['d'],
      aboutCountries: ['KG'],
      reportedBy: 'o',
    },
    events: {
      actors: party,
      targets: party,
      documents: ['d'],
      statements: ['s'],
      sources: [{ outlet: 'o' }],
    },
    articles: {
      category: 'c',
      topics: ['c'],
      authors: ['p'],
      people: ['p'],
      countries: ['KG'],
      organizations: ['o'],
      documents: ['d'],
      statements: ['s'],
      events: ['e'],
      related: ['a'],
      sources: [{ outlet: 'o' }],
      body: [{ quote: 'q', statement: 's' }],
    },
  };
  return samples[section];
}

test('a language version has text and no facts', () => {
  const wanted = Object.keys(articleVersionEntry.shape).filter((name) => !['locale', 'views'].includes(name));
  expect(Object.keys(ARTICLE_TEXT).sort()).toEqual(wanted.sort());
});

test('a partial date is stored with its precision wherever one may stand', () => {
  const stored = (section: Section, entry: object) =>
    convert(SECTIONS[section].fields as Fields, entry, section, () => 'id');
  expect(stored('people', { positions: [{ title: 'A', from: '2021-01', to: 2025 }] })).toEqual({
    positions: [
      { title: 'A', from: '2021-01-01', fromPrecision: 'month', to: '2025-01-01', toPrecision: 'year' },
    ],
  });
  expect(
    stored('documents', {
      date: '2023-07',
      stages: [{ stage: 'adopted', date: '2024' }],
      sources: [{ publishedOn: '2023-07' }],
    }),
  ).toEqual({
    date: '2023-07-01',
    datePrecision: 'month',
    stages: [{ stage: 'adopted', date: '2024-01-01', datePrecision: 'year' }],
    sources: [{ publishedOn: '2023-07-01', datePrecision: 'month' }],
  });
  expect(stored('statements', { date: '2024-02-12' })).toEqual({ date: '2024-02-12', datePrecision: 'day' });
  expect(stored('events', { date: '2023-11', endDate: '2024-02' })).toEqual({
    date: '2023-11-01',
    endDate: '2024-02-01',
    datePrecision: 'month',
  });
});

describe('the keys of statements', () => {
  test.each<[Section, string, string]>([
    ['statements', 'equal-cooperation', 'letters/equal-cooperation'],
    ['statements', 'other/equal-cooperation', 'other/equal-cooperation'],
    ['people', 'sadyr-japarov', 'sadyr-japarov'],
    ['countries', 'KG', 'KG'],
  ])('%s %s is stored as %s', (section, key, stored) =>
    expect(storedKey('letters', section, key)).toBe(stored),
  );
});

describe('KnownRecords', () => {
  test('finds a statement by its short and its long key', () => {
    const known = new KnownRecords('letters');
    known.set('statements', 'letters/a', 'id');
    expect([known.get('statements', 'a'), known.get('statements', 'letters/a')]).toEqual(['id', 'id']);
    expect(known.get('statements', 'other/a')).toBeUndefined();
  });

  test('does not take a person for an organization of the same slug', () => {
    const known = new KnownRecords('letters');
    known.set('people', 'a', 'person');
    known.set('organizations', 'a', 'organization');
    expect([known.get('people', 'a'), known.get('organizations', 'a'), known.get('documents', 'a')]).toEqual([
      'person',
      'organization',
      undefined,
    ]);
  });

  test('knows articles by slug and language, and other records by their key alone', () => {
    const known = new KnownRecords('letters');
    known.set('articles', 'a', 'english', 'en');
    known.set('articles', 'a', 'russian', 'ru');
    known.set('people', 'a', 'person');
    expect(['en', 'ru', 'ky'].map((locale) => known.get('articles', 'a', locale))).toEqual([
      'english',
      'russian',
      undefined,
    ]);
    expect(known.get('people', 'a', 'ru')).toBe('person');
  });
});
