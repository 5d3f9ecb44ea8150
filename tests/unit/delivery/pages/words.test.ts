import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '../../../../src/content/content-types';
import { SECTIONS } from '../../../../src/graph/project/projection';
import { dayText, moment } from '../../../../src/delivery/pages/words/dates';
import { WORDS, wordFor } from '../../../../src/delivery/pages/words/words';

const source = path.join(__dirname, '../../../../src');

function valuesOf(file: string, attribute: string): readonly string[] {
  const schema = JSON.parse(readFileSync(path.join(source, file), 'utf8')) as {
    attributes: Record<string, { enum?: string[] }>;
  };
  const values = schema.attributes[attribute]?.enum ?? [];
  expect(values.length).toBeGreaterThan(0);
  return values;
}

describe.each(LOCALES.map(({ code }) => code))('the interface in %s', (code) => {
  const words = WORDS[code];

  it('has a word for every value of every closed list', () => {
    const lists: [Record<string, string>, readonly string[]][] = [
      [words.articleKind, valuesOf('api/article/content-types/article/schema.json', 'kind')],
      [words.documentKind, valuesOf('api/document/content-types/source-document/schema.json', 'kind')],
      [words.statementKind, valuesOf('api/statement/content-types/statement/schema.json', 'kind')],
      [words.eventKind, valuesOf('api/event/content-types/event/schema.json', 'kind')],
      [words.certainty, valuesOf('api/event/content-types/event/schema.json', 'certainty')],
      [words.organizationKind, valuesOf('api/organization/content-types/organization/schema.json', 'kind')],
      [words.stageName, valuesOf('components/document/stage.json', 'stage')],
      [words.relation, valuesOf('components/shared/source.json', 'relation')],
      [words.correctionKind, valuesOf('components/article/correction.json', 'kind')],
      [words.section, SECTIONS],
    ];
    for (const [list, values] of lists) expect(Object.keys(list).sort()).toEqual([...values].sort());
  });

  it('says everything', () => {
    const said = Object.values(words).flatMap((word) =>
      typeof word === 'string' ? [word] : Object.values(word),
    );
    expect(said.filter((word) => word.trim() === '')).toEqual([]);
  });
});

test('a value without a word stands for itself, and so does one that every object has', () => {
  expect(wordFor(WORDS.en.stageName, 'debated')).toBe('debated');
  expect(wordFor(WORDS.en.stageName, 'constructor')).toBe('constructor');
  expect(wordFor(WORDS.en.stageName, null)).toBe('');
});

describe('a date', () => {
  it.each([
    ['2024-02-12', '12 February 2024', '12 февраля 2024 г.'],
    ['2023-07', 'July 2023', 'июль 2023 г.'],
    ['2023', '2023', '2023'],
  ])('%s is printed as far as it is known', (printed, english, russian) => {
    expect(dayText(printed, WORDS.en)).toBe(english);
    expect(dayText(printed, WORDS.ru)).toBe(russian);
    expect(dayText(printed, WORDS.ky)).toContain('2');
  });

  it('of a publication has its time unless only the day is known', () => {
    expect(moment('2024-02-12T09:30:00.000Z', WORDS.en).toString()).toBe(
      '<time datetime="2024-02-12T09:30:00.000Z">12 February 2024, 09:30 UTC</time>',
    );
    expect(moment('2024-02-12T00:00:00.000Z', WORDS.en).toString()).toBe(
      '<time datetime="2024-02-12">12 February 2024</time>',
    );
    const here = { ...WORDS.en, timeZone: 'Asia/Bishkek' };
    expect(moment('2024-02-12T20:30:00.000Z', here).toString()).toBe(
      '<time datetime="2024-02-12T20:30:00.000Z">13 February 2024, 02:30 GMT+6</time>',
    );
    // A day is the same day everywhere.
    expect(moment('2024-02-12T00:00:00.000Z', here).toString()).toContain('12 February 2024<');
  });
});
