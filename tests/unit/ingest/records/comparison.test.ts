import fc from 'fast-check';
import {
  comparisonPopulate,
  completed,
  differences,
  patch,
  type ComparedAttribute,
  type ReadAttributes,
} from '../../../../src/ingest/records/comparison';
import { SECTIONS, SECTION_ORDER } from '../../../../src/ingest/records/sections';
import { modelAttributes, type ModelAttribute } from './model';

const MODEL: Readonly<Record<string, Readonly<Record<string, ComparedAttribute>>>> = {
  letter: {
    title: { type: 'string' },
    kind: { type: 'enumeration', default: 'letter' },
    listed: { type: 'boolean', default: false },
    sentAt: { type: 'datetime' },
    date: { type: 'date' },
    body: { type: 'blocks' },
    cover: { type: 'media' },
    files: { type: 'media' },
    category: { type: 'relation', relation: 'manyToOne' },
    answers: { type: 'relation', relation: 'oneToOne' },
    authors: { type: 'relation', relation: 'manyToMany' },
    source: { type: 'component', component: 'source' },
    stages: { type: 'component', component: 'stage' },
  },
  source: { title: { type: 'string' }, outlet: { type: 'relation', relation: 'oneToOne' } },
  stage: { stage: { type: 'string' }, precision: { type: 'enumeration', default: 'day' } },
};
const attributes: ReadAttributes = (uid) => MODEL[uid] ?? {};
const changed = (wanted: object, row: object) =>
  differences(attributes, 'letter', wanted as Record<string, unknown>, row as Record<string, unknown>);

describe('the same in two forms', () => {
  test.each<[string, object, object]>([
    ['text', { title: 'A' }, { id: 1, title: 'A', createdAt: new Date() }],
    ['what the file leaves out', {}, { title: 'A', authors: [{ id: 1, documentId: 'a' }] }],
    ['what was never stored', { title: null }, {}],
    ['a default', { kind: 'letter', listed: false }, { kind: 'letter', listed: false }],
    [
      'a default of a row from before the attribute',
      { kind: 'letter', listed: false },
      { kind: null, listed: null },
    ],
    [
      'a moment as text and as Date',
      { sentAt: '2024-02-12T04:00:00.000Z' },
      { sentAt: new Date('2024-02-12T04:00:00Z') },
    ],
    [
      'a moment in another form',
      { sentAt: '2024-02-12T04:00:00.000Z' },
      { sentAt: '2024-02-12T10:00:00+06:00' },
    ],
    ['a relation', { category: 'a' }, { category: { id: 7, documentId: 'a' } }],
    ['no relation', { category: null }, { category: null }],
    [
      'relations in their order',
      { authors: ['a', 'b'] },
      {
        authors: [
          { id: 9, documentId: 'a' },
          { id: 2, documentId: 'b' },
        ],
      },
    ],
    ['no relations', { authors: [] }, { authors: [] }],
    ['relations that were not read', { authors: [] }, {}],
    [
      'a component with an id, a default and an empty field',
      { stages: [{ stage: 'adopted' }] },
      { stages: [{ id: 3, stage: 'adopted', precision: 'day' }] },
    ],
    [
      'a component with a relation',
      { source: { outlet: 'o' } },
      { source: { id: 1, title: null, outlet: { id: 1, documentId: 'o' } } },
    ],
    ['no component', { source: null, stages: [] }, { source: null, stages: [] }],
    [
      'blocks with their keys in another order',
      { body: [{ type: 'quote', statement: 's', children: [{ type: 'text', text: 'Q' }] }] },
      { body: [{ children: [{ text: 'Q', type: 'text' }], statement: 's', type: 'quote' }] },
    ],
    ['what is no attribute', { unknown: 1 }, { unknown: 2 }],
  ])('%s', (_what, wanted, row) => expect(changed(wanted, row)).toEqual([]));
});

describe('a difference', () => {
  test.each<[string, object, object]>([
    ['another text', { title: 'A' }, { title: 'a' }],
    ['a space', { title: 'A' }, { title: 'A ' }],
    ['another form of Unicode', { title: '\u00e9' }, { title: 'e\u0301' }],
    ['a cleared text', { title: null }, { title: 'A' }],
    ['a text that was empty', { title: 'A' }, { title: null }],
    ['something else than the default', { kind: 'bill' }, { kind: null }],
    ['a millisecond', { sentAt: '2024-02-12T04:00:00.001Z' }, { sentAt: new Date('2024-02-12T04:00:00Z') }],
    ['another record', { category: 'a' }, { category: { documentId: 'b' } }],
    ['a cleared relation', { category: null }, { category: { documentId: 'b' } }],
    ['another order', { authors: ['b', 'a'] }, { authors: [{ documentId: 'a' }, { documentId: 'b' }] }],
    ['one more', { authors: ['a', 'b'] }, { authors: [{ documentId: 'a' }] }],
    ['a relation to clear', { authors: [] }, { authors: [{ documentId: 'a' }] }],
    [
      'a field of a component',
      { stages: [{ stage: 'adopted' }] },
      { stages: [{ stage: 'signed', precision: 'day' }] },
    ],
    [
      'a field that the component of the file leaves out',
      { stages: [{ stage: 'adopted' }] },
      { stages: [{ stage: 'adopted', precision: 'year' }] },
    ],
    [
      'one component more',
      { stages: [{ stage: 'a' }] },
      {
        stages: [
          { stage: 'a', precision: 'day' },
          { stage: 'b', precision: 'day' },
        ],
      },
    ],
    ['a relation of a component', { source: { outlet: 'o' } }, { source: { outlet: { documentId: 'p' } } }],
    ['a component that is new', { source: { title: 'A' } }, { source: null }],
  ])('%s', (_what, wanted, row) => expect(changed(wanted, row)).toEqual(Object.keys(wanted)));

  test('is told by name, beside what is the same', () => {
    expect(
      changed({ title: 'A', kind: 'bill', authors: ['a'] }, { title: 'A', kind: 'law', authors: [] }),
    ).toEqual(['kind', 'authors']);
  });
});

describe('comparisonPopulate', () => {
  test('asks for the documentIds of relations and for whole components', () => {
    expect(comparisonPopulate(attributes, 'letter')).toEqual({
      cover: { select: ['id'] },
      files: { select: ['id'] },
      category: { select: ['documentId'] },
      answers: { select: ['documentId'] },
      authors: { select: ['documentId'] },
      source: { populate: { outlet: { select: ['documentId'] } } },
      stages: { populate: {} },
    });
  });

  test('asks for no more than is compared', () => {
    expect(comparisonPopulate(attributes, 'letter', ['title', 'authors', 'unknown'])).toEqual({
      authors: { select: ['documentId'] },
    });
  });
});

const plain = { noNullPrototype: true } as const;

/** A value of an attribute as ingest writes it. */
function wantedValue(attribute: ModelAttribute): fc.Arbitrary<unknown> {
  if (attribute.component) {
    const one = wantedData(attribute.component);
    return attribute.repeatable ? fc.array(one, { maxLength: 3 }) : fc.option(one);
  }
  if (attribute.relation?.endsWith('ToMany')) return fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    relation: fc.option(fc.constantFrom('a', 'b')),
    enumeration: fc.constantFrom(...(attribute.enum ?? ['none'])),
    boolean: fc.boolean(),
    date: fc.option(fc.constantFrom('2024-01-01', '2023-07-01')),
    datetime: fc.option(fc.date({ noInvalidDate: true, min: new Date(0) }).map((date) => date.toISOString())),
    blocks: fc.array(
      fc.record(
        {
          type: fc.constant('paragraph'),
          children: fc.tuple(fc.record({ type: fc.constant('text'), text }, plain)),
        },
        plain,
      ),
    ),
  };
  return values[attribute.type] ?? fc.option(text);
}

function wantedData(
  uid: string,
  names = Object.keys(modelAttributes(uid)),
): fc.Arbitrary<Record<string, unknown>> {
  const model = modelAttributes(uid);
  const own = names.filter((name) => model[name]?.type !== 'media' && model[name]?.mappedBy === undefined);
  const values = own.map((name) => [name, wantedValue(model[name] as ModelAttribute)]);
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>, {
    ...plain,
    requiredKeys: [],
  });
}

/** What PostgreSQL gives back of what was written: ids, defaults, records for documentIds, Dates for moments. */
function stored(uid: string, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const columns = Object.entries(modelAttributes(uid)).map(([name, attribute]) => [
    name,
    storedValue(attribute, wanted[name]),
  ]);
  return { id: 1, ...Object.fromEntries(columns) };
}

function storedValue(attribute: ModelAttribute, value: unknown): unknown {
  if (attribute.component) {
    const { component } = attribute;
    const row = (item: unknown) => stored(component, item as Record<string, unknown>);
    if (attribute.repeatable) return ((value ?? []) as unknown[]).map(row);
    return value ? row(value) : null;
  }
  if (attribute.type === 'relation') return storedRelation(attribute, value);
  if (attribute.type === 'datetime' && value) return new Date(String(value));
  if (attribute.type === 'blocks' && value) return JSON.parse(JSON.stringify(value)) as unknown;
  return value ?? attribute.default ?? null;
}

function storedRelation({ relation }: ModelAttribute, value: unknown): unknown {
  const row = (documentId: unknown) => ({ id: 5, documentId });
  if (relation?.endsWith('ToMany')) return ((value ?? []) as unknown[]).map(row);
  return value ? row(value) : null;
}

describe.each(SECTION_ORDER)('%s', (section) => {
  const { uid, fields } = SECTIONS[section];
  const data = wantedData(uid, Object.keys(fields));

  test('what was stored as wanted does not differ', () => {
    fc.assert(
      fc.property(
        data,
        (wanted) => differences(modelAttributes, uid, wanted, stored(uid, wanted)).length === 0,
      ),
    );
  });

  test('what was stored otherwise differs in what was changed', () => {
    fc.assert(
      fc.property(data, data, (wanted, other) => {
        const found = differences(modelAttributes, uid, wanted, stored(uid, { ...wanted, ...other }));
        expect(Object.keys(other)).toEqual(expect.arrayContaining([...found]));
        for (const name of found) expect(wanted[name]).not.toEqual(other[name]);
      }),
    );
  });
});

describe('files', () => {
  test.each<[string, object, object]>([
    ['one', { cover: { id: 3 } }, { cover: { id: 3, name: 'letter.jpg' } }],
    ['none', { cover: null, files: null }, { cover: null, files: [] }],
    [
      'many',
      { files: [{ id: 3 }, { id: 4 }] },
      {
        files: [
          { id: 3, name: 'a' },
          { id: 4, name: 'b' },
        ],
      },
    ],
  ])('%s: equal by their ids', (_what, one, other) => expect(changed(one, other)).toEqual([]));

  test.each<[string, object, object]>([
    ['another file', { cover: { id: 3 } }, { cover: { id: 4 } }],
    ['a file that is gone', { cover: null }, { cover: { id: 4 } }],
    ['another order', { files: [{ id: 3 }, { id: 4 }] }, { files: [{ id: 4 }, { id: 3 }] }],
  ])('%s is a difference', (_what, one, other) => expect(changed(one, other)).toEqual(Object.keys(one)));
});

describe('a single component', () => {
  const row = {
    source: { id: 7, title: 'Old', outlet: { documentId: 'o' } },
    stages: [{ id: 1, stage: 'a' }],
  };

  test.each<[string, Record<string, unknown>, Record<string, unknown>, Record<string, unknown>]>([
    [
      'keeps what is left out',
      { source: { title: 'New' } },
      { source: { id: 7, title: 'New', outlet: { documentId: 'o' } } },
      { source: { id: 7, title: 'New' } },
    ],
    ['is cleared by null', { source: null }, { source: null }, { source: null }],
    [
      'is not a list, which is replaced',
      { stages: [{ stage: 'b' }] },
      { stages: [{ stage: 'b' }] },
      { stages: [{ stage: 'b' }] },
    ],
    ['is not a relation', { authors: ['a'] }, { authors: ['a'] }, { authors: ['a'] }],
  ])('%s', (_what, given, whole, written) => {
    expect(completed(attributes, 'letter', given, row)).toEqual(whole);
    expect(patch(attributes, 'letter', given, row)).toEqual(written);
  });

  test('that is not there yet is made of what is given', () => {
    const given = { source: { title: 'New' } };
    expect(completed(attributes, 'letter', given, {})).toEqual(given);
    expect(patch(attributes, 'letter', given, { source: null })).toEqual(given);
  });
});
