import fc from 'fast-check';
import { RECORD_TYPES } from '../../../src/content/content-types';
import { saveProblems, type RecordType } from '../../../src/content/save-rules';

const TYPES: readonly RecordType[] = Object.values(RECORD_TYPES);
const END = 'The end is earlier than the beginning';

test.each(TYPES)('an empty %s breaks no rule', (type) => expect(saveProblems(type, {})).toEqual([]));

test.each(TYPES)('the formats of a %s are checked', (type) => {
  expect(saveProblems(type, { slug: 'No slug' }).map(({ path }) => path)).toEqual([['slug']]);
});

test('a slug under which something else is found is refused to those who would need it', () => {
  expect(saveProblems('article', { slug: 'most-read' }).map(({ path }) => path)).toEqual([['slug']]);
  expect(saveProblems('person', { slug: 'most-read' })).toEqual([]);
  expect(saveProblems('article', { slug: 'most-read-2' })).toEqual([]);
});

describe('names', () => {
  const names = [
    { text: 'Kyrgyzstan', kind: 'short' },
    { text: 'Kyrgyz', kind: 'demonym' },
  ];

  test.each(TYPES.filter((type) => type !== 'country'))('a %s has no demonym', (type) => {
    expect(saveProblems(type, { names })).toEqual([
      { path: ['names', 1, 'kind'], message: 'Only a country has a demonym' },
    ]);
  });

  test('a country has', () => expect(saveProblems('country', { names })).toEqual([]));
});

describe('positions of a person', () => {
  const problems = (position: object) => saveProblems('person', { positions: [{ title: 'A' }, position] });

  test.each([
    ['no dates', {}],
    ['no end', { from: '2021-01-28' }],
    ['no beginning', { to: '2021-01-28' }],
    ['nulls', { from: null, to: null, fromPrecision: null }],
    ['one day', { from: '2021-01-28', to: '2021-01-28' }],
    [
      'an end within the month of the beginning',
      { from: '2021-01-28', to: '2021-01-01', toPrecision: 'month' },
    ],
    [
      'an end within the year of the beginning',
      { from: '2021-06-01', to: '2021-01-01', toPrecision: 'year' },
    ],
    [
      'a beginning within the year of the end',
      { from: '2021-01-01', fromPrecision: 'year', to: '2021-01-01' },
    ],
  ])('%s may be', (_what, position) => expect(problems(position)).toEqual([]));

  test.each([
    ['a day', { from: '2021-01-28', to: '2021-01-27' }],
    ['a month', { from: '2021-02-01', to: '2021-01-01', toPrecision: 'month' }],
    ['a year', { from: '2021-01-01', to: '2020-01-01', toPrecision: 'year' }],
  ])('an end %s before the beginning is refused at its place', (_what, position) => {
    expect(problems(position)).toEqual([{ path: ['positions', 1, 'to'], message: END }]);
  });

  test('only people have positions', () => {
    const positions = [{ from: '2021-01-28', to: '2020-01-01' }];
    for (const type of TYPES.filter((type) => type !== 'person')) {
      expect(saveProblems(type, { positions })).toEqual([]);
    }
  });
});

describe('dates of an event', () => {
  const problems = (event: object) => saveProblems('event', { title: 'Visit', ...event });

  test.each([
    { date: '2024-02-12' },
    { date: '2024-02-12', endDate: '2024-02-12' },
    { date: '2024-02-12', endDate: '2024-02-14' },
    { date: '2024-02-12', endDate: '2024-02-01', datePrecision: 'month' },
    { endDate: '2024-02-14' },
  ])('%j may be', (event) => expect(problems(event)).toEqual([]));

  test.each([
    { date: '2024-02-12', endDate: '2024-02-11' },
    { date: '2024-02-01', endDate: '2024-01-31', datePrecision: 'month' },
    { date: '2024-01-01', endDate: '2023-12-31', datePrecision: 'year' },
  ])('%j ends before it begins', (event) => {
    expect(problems(event)).toEqual([{ path: ['endDate'], message: END }]);
  });

  test('only events end', () => {
    for (const type of TYPES.filter((type) => type !== 'event')) {
      expect(saveProblems(type, { date: '2024-02-12', endDate: '2023-01-01' })).toEqual([]);
    }
  });
});

test('every broken rule is told at once', () => {
  const person = {
    slug: 'No slug',
    names: [{ kind: 'demonym', language: 'Kyrgyz' }],
    positions: [{ from: '2021-01-01', to: '2020-01-01' }],
  };
  expect(saveProblems('person', person).map(({ path }) => path.join('.'))).toEqual([
    'slug',
    'names.0.language',
    'names.0.kind',
    'positions.0.to',
  ]);
});

test('any record is answered and never thrown at', () => {
  const names = ['names', 'positions', 'date', 'endDate', 'datePrecision', 'slug'];
  const record = fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(fc.constantFrom(...TYPES), record, (type, facts) => {
      for (const { path, message } of saveProblems(type, facts)) {
        expect(path.length).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|null/);
      }
    }),
  );
});

describe('a name of which nothing is seen', () => {
  test.each(['person', 'country', 'organization', 'category'] as const)('is none of a %s', (type) => {
    for (const name of ['', '  ', '\u200b\u2060', '\u00a0\n'])
      expect(saveProblems(type, { name })).toEqual([{ path: ['name'], message: 'Nothing is written here' }]);
    for (const name of ['?', '5', 'Я', '😀', '€']) expect(saveProblems(type, { name })).toEqual([]);
  });

  test('a draft may wait for its title', () => expect(saveProblems('document', { title: '' })).toEqual([]));
});
