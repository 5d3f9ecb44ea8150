import {
  component,
  components,
  convert,
  date,
  many,
  moment,
  one,
  value,
  type Resolve,
} from '../../../../src/ingest/records/fields';

/** Records that are there; every question that was asked, in order. */
function newsroom(known: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const resolve: Resolve = (section, key, path) => {
    asked.push(`${section} ${key} at ${path}`);
    return known[key];
  };
  return { resolve, asked };
}

const { resolve } = newsroom({ a: 'id-a', b: 'id-b' });

describe('convert', () => {
  const fields = { title: value, authors: many('people') };

  test('gives the attributes of the fields that are there and known', () => {
    const entry = { title: 'Letter', authors: ['a'], key: 'x' };
    expect(convert(fields, entry, 'documents.0', resolve)).toEqual({ title: 'Letter', authors: ['id-a'] });
  });

  test('leaves out what the entry leaves out, and keeps what it clears', () => {
    expect(convert(fields, {}, 'documents.0', resolve)).toEqual({});
    expect(convert(fields, { title: undefined }, 'documents.0', resolve)).toEqual({});
    expect(convert(fields, { title: null }, 'documents.0', resolve)).toEqual({ title: null });
  });

  test('tells where each reference stands', () => {
    const { resolve: noting, asked } = newsroom({});
    const nested = {
      ...fields,
      sources: components({ outlet: one('organizations') }),
      actors: component({ people: many('people') }),
    };
    convert(
      nested,
      { authors: ['a', 'b'], sources: [{}, { outlet: 'c' }], actors: { people: ['d'] } },
      'documents.3',
      noting,
    );
    expect(asked).toEqual([
      'people a at documents.3.authors.0',
      'people b at documents.3.authors.1',
      'organizations c at documents.3.sources.1.outlet',
      'people d at documents.3.actors.people.0',
    ]);
  });
});

test.each(['text', 0, false, null])('value: %j is stored as it stands', (given) => {
  expect(value('title', given, '', resolve)).toEqual({ title: given });
});

describe('date', () => {
  test.each([
    ['2024-01-17', { date: '2024-01-17', datePrecision: 'day' }],
    ['2023-07', { date: '2023-07-01', datePrecision: 'month' }],
    ['2023', { date: '2023-01-01', datePrecision: 'year' }],
    [2023, { date: '2023-01-01', datePrecision: 'year' }],
    [null, { date: null }],
  ])('%j', (given, stored) => expect(date('datePrecision')('date', given, '', resolve)).toEqual(stored));

  test('the precision stands where it is told to', () => {
    expect(date('toPrecision')('to', '2025', '', resolve)).toEqual({ to: '2025-01-01', toPrecision: 'year' });
  });
});

test.each([
  ['2024-02-12', '2024-02-12T00:00:00.000Z'],
  ['2024-02-12T10:00:00+06:00', '2024-02-12T04:00:00.000Z'],
  [null, null],
])('moment: %j is stored as %j', (given, stored) => {
  expect(moment('publishAt', given, '', resolve)).toEqual({ publishAt: stored });
});

describe('one', () => {
  const category = one('categories');

  test('leads to the record', () =>
    expect(category('category', 'a', '', resolve)).toEqual({ category: 'id-a' }));

  test('is cleared by null, without asking for a record', () => {
    const { resolve: noting, asked } = newsroom({});
    expect(category('category', null, '', noting)).toEqual({ category: null });
    expect(asked).toEqual([]);
  });

  test('is left out until the record is there', () => {
    expect(category('category', 'later', '', resolve)).toEqual({});
  });
});

describe('many', () => {
  const authors = many('people');

  test.each<[string[], object]>([
    [['a', 'b'], { authors: ['id-a', 'id-b'] }],
    [['b', 'a'], { authors: ['id-b', 'id-a'] }],
    [['a', 'b', 'a'], { authors: ['id-a', 'id-b'] }],
    [[], { authors: [] }],
    [['a', 'later'], {}],
    [['later'], {}],
  ])('%j gives %j', (given, stored) => expect(authors('authors', given, '', resolve)).toEqual(stored));
});

describe('components', () => {
  const fields = { title: value, outlet: one('organizations') };

  test('each is converted, with nothing that it leaves out', () => {
    const given = [{ title: 'A', outlet: 'a' }, { title: 'B' }, {}];
    expect(components(fields)('sources', given, '', resolve)).toEqual({
      sources: [{ title: 'A', outlet: 'id-a' }, { title: 'B' }, {}],
    });
    expect(components(fields)('sources', [], '', resolve)).toEqual({ sources: [] });
  });

  test('a single one may be cleared', () => {
    expect(component(fields)('seo', { title: 'A' }, '', resolve)).toEqual({ seo: { title: 'A' } });
    expect(component(fields)('seo', null, '', resolve)).toEqual({ seo: null });
  });
});
