import fc from 'fast-check';
import {
  documentLabel,
  organizationLabel,
  personLabel,
  statementLabel,
  type DocumentLabelFacts,
  type OrganizationLabelFacts,
  type PersonLabelFacts,
  type StatementLabelFacts,
} from '../../../src/content/labels';
import { anyText } from './arbitraries';

const KYRGYZSTAN = { name: 'Kyrgyzstan' };

describe('personLabel', () => {
  test.each<[string, PersonLabelFacts]>([
    [
      'Sadyr Japarov - President, Kyrgyzstan',
      {
        name: 'Sadyr Japarov',
        country: KYRGYZSTAN,
        positions: [{ title: 'President', country: KYRGYZSTAN }],
      },
    ],
    [
      'Jane Doe - Editor, The Daily',
      {
        name: 'Jane Doe',
        country: KYRGYZSTAN,
        positions: [{ title: 'Editor', organization: { name: 'The Daily' } }],
      },
    ],
    [
      'Jane Doe - Minister, Kyrgyzstan',
      {
        name: 'Jane Doe',
        positions: [{ title: 'Minister', organization: { name: 'Ministry' }, country: KYRGYZSTAN }],
      },
    ],
    [
      'Jane Doe - Poet, Kyrgyzstan',
      { name: 'Jane Doe', country: KYRGYZSTAN, positions: [{ title: 'Poet' }] },
    ],
    [
      'Antony Blinken - United States',
      {
        name: 'Antony Blinken',
        country: { name: 'United States' },
        positions: [{ title: 'Secretary of State', from: '2021-01-26', to: '2025-01-20' }],
      },
    ],
    ['Jane Doe - Poet', { name: 'Jane Doe', country: null, positions: [{ title: 'Poet', country: null }] }],
    ['Jane Doe', { name: 'Jane Doe' }],
    ['Jane Doe', { name: 'Jane Doe', positions: null, country: null }],
    ['', {}],
  ])('%s', (label, person) => expect(personLabel(person)).toBe(label));
});

describe('organizationLabel', () => {
  test.each<[string, OrganizationLabelFacts]>([
    [
      'Jogorku Kenesh - parliament, Kyrgyzstan',
      { name: 'Jogorku Kenesh', kind: 'parliament', country: KYRGYZSTAN },
    ],
    ['Red Crescent - Kyrgyzstan', { name: 'Red Crescent', kind: 'other', country: KYRGYZSTAN }],
    [
      'United Nations - intergovernmental',
      { name: 'United Nations', kind: 'intergovernmental', country: null },
    ],
    ['Red Crescent', { name: 'Red Crescent', kind: 'other' }],
    ['Red Crescent', { name: 'Red Crescent' }],
  ])('%s', (label, organization) => expect(organizationLabel(organization)).toBe(label));
});

describe('documentLabel', () => {
  const title = 'Letter of Antony Blinken to Sadyr Japarov';
  test.each<[string, DocumentLabelFacts]>([
    [`${title} - letter, 2024-01-17`, { title, kind: 'letter', date: '2024-01-17', datePrecision: 'day' }],
    [`${title} - letter, 2024-01`, { title, kind: 'letter', date: '2024-01-01', datePrecision: 'month' }],
    [`${title} - letter, 2024`, { title, kind: 'letter', date: '2024-01-01', datePrecision: 'year' }],
    [`${title} - letter, 2024-01-17`, { title, kind: 'letter', date: '2024-01-17' }],
    [`${title} - letter`, { title, kind: 'letter', date: null }],
    [title, { title }],
  ])('%s', (label, document) => expect(documentLabel(document)).toBe(label));
});

describe('statementLabel', () => {
  test.each<[string, StatementLabelFacts]>([
    [
      'Sadyr Japarov: My only request is not to interfere',
      { speakers: [{ name: 'Sadyr Japarov' }], text: 'My only request is not to interfere' },
    ],
    [
      'A, B, The Ministry: We agree',
      {
        speakers: [{ name: 'A' }, { name: 'B' }],
        speakerOrganizations: [{ name: 'The Ministry' }],
        text: 'We agree',
      },
    ],
    [
      'citing officials: It is planned',
      { speakers: [], attribution: 'citing officials', text: 'It is planned' },
    ],
    [
      'A: The speaker is named before the attribution',
      {
        speakers: [{ name: 'A' }],
        attribution: 'he said',
        text: 'The speaker is named before the attribution',
      },
    ],
    ['Nobody knows who said it', { text: 'Nobody knows who said it', speakers: null, attribution: null }],
    ['one two three', { text: '  one\n\ttwo   three ' }],
    ['A', { speakers: [{ name: 'A' }], text: null }],
    ['', {}],
  ])('%s', (label, statement) => expect(statementLabel(statement)).toBe(label));

  test('ninety characters are shown whole, a longer text ends in an ellipsis', () => {
    expect(statementLabel({ text: 'x'.repeat(90) })).toBe('x'.repeat(90));
    expect(statementLabel({ text: 'x'.repeat(91) })).toBe(`${'x'.repeat(89)}…`);
  });

  test('no space stands before the ellipsis', () => {
    expect(statementLabel({ text: `${'x'.repeat(88)} ${'y'.repeat(9)}` })).toBe(`${'x'.repeat(88)}…`);
  });

  test('Cyrillic counts as characters, not as bytes', () => {
    expect(statementLabel({ text: 'ж'.repeat(90) })).toBe('ж'.repeat(90));
  });

  test('an emoji at the cut is left out whole', () => {
    const label = statementLabel({ text: `${'x'.repeat(88)}🙂🙂🙂` });
    expect(label).toBe(`${'x'.repeat(88)}🙂…`);
  });
});

test('a label that is too long is cut to 200 characters', () => {
  expect(personLabel({ name: 'N'.repeat(300) })).toBe(`${'N'.repeat(199)}…`);
  expect(organizationLabel({ name: 'N'.repeat(200), kind: 'ngo' })).toBe(`${'N'.repeat(199)}…`);
  expect(documentLabel({ title: 'N'.repeat(196), kind: 'bill' })).toBe(`${'N'.repeat(196)} -…`);
  expect(statementLabel({ attribution: 'N'.repeat(300), text: 'said' })).toBe(`${'N'.repeat(199)}…`);
});

describe('whatever the facts', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constantFrom(null, undefined));
  const long = fc.array(
    anyText.filter((text) => !/undefined|null|NaN|object/.test(text)),
    { maxLength: 60 },
  );
  const text = maybe(long.map((texts) => texts.join(' ')));
  const named = maybe(fc.record({ name: text }));
  const namedList = maybe(fc.array(fc.record({ name: text }), { maxLength: 5 }));
  const position = fc.record({
    title: text.map((title) => title ?? ''),
    to: text,
    organization: named,
    country: named,
  });
  const labels = fc.oneof(
    fc
      .record({ name: text, country: named, positions: maybe(fc.array(position, { maxLength: 3 })) })
      .map(personLabel),
    fc.record({ name: text, kind: text, country: named }).map(organizationLabel),
    fc.record({ title: text, kind: text, date: text, datePrecision: text }).map(documentLabel),
    fc
      .record({ text, speakers: namedList, speakerOrganizations: namedList, attribution: text })
      .map(statementLabel),
  );

  test('a label never tells of nothing, and PostgreSQL can store it', () => {
    fc.assert(
      fc.property(labels, (label) => {
        expect(label).not.toMatch(/undefined|null|NaN|\[object/);
        expect(Array.from(label).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  test('cutting never halves a character', () => {
    const whole = fc.string({ unit: fc.constantFrom('🙂', 'ж', 'a', ' ', '𝒜'), maxLength: 400 });
    fc.assert(
      fc.property(whole, whole, (name, words) => {
        const speakers = [{ name }];
        const made = [
          personLabel({ name }),
          documentLabel({ title: name, kind: 'bill' }),
          statementLabel({ speakers, text: words }),
        ];
        for (const label of made) expect(label).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
