import { likelyDuplicates } from '../../../../src/analysis/linking/duplicates';
import { buildIndex, putRecord, removeRecord } from '../../../../src/analysis/linking/name-index';
import { record } from './findings';

const told = (
  index: ReturnType<typeof buildIndex>,
  type: 'person' | 'organization' | 'document',
  most = 20,
) => likelyDuplicates(index, type, most).map(({ ids, why }) => `${why} ${ids.join(' ')}`);

const day = (date: string) => ({ date, precision: 'day' as const });

describe('likely duplicates', () => {
  test('of persons, the likeliest first, each pair once', () => {
    const index = buildIndex([
      record('person', 'a', ['Sadyr Japarov', 'Садыр Жапаров']),
      record('person', 'b', ['Zhaparov Sadyr']),
      record('person', 'c', ['Nora Lindqvist']),
      record('person', 'd', ['Lindqvist Nora']),
      record('person', 'e', ['Nora Lindqwist']),
      record('person', 'f', ['Nora Stone']),
    ]);
    expect(told(index, 'person')).toEqual([
      'same-name c d',
      'transliteration a b',
      'transliteration c e',
      'transliteration d e',
    ]);
    expect(told(index, 'person', 1)).toEqual(['same-name c d']);
    expect(told(index, 'organization')).toEqual([]);
  });

  test('of names that differ in a letter or two', () => {
    const index = buildIndex([
      record('person', 'a', ['Orvin Maltek']),
      record('person', 'b', ['Orvin Maltesk']),
      record('person', 'c', ['Orvin Sunde']),
    ]);
    expect(told(index, 'person')).toEqual(['similar a b']);
  });

  test('of documents by kind, author and day; letters of one title and two days are two', () => {
    const facts = { kind: 'letter', authors: ['x'] };
    const index = buildIndex([
      record('document', 'a', ['Letter'], { ...facts, date: day('2024-01-01') }),
      record('document', 'b', ['Note'], { ...facts, date: day('2024-01-01') }),
      record('document', 'c', ['Letter'], { ...facts, date: day('2024-01-02') }),
      record('document', 'd', ['Letter'], facts),
    ]);
    expect(told(index, 'document')).toEqual(['same-facts a b', 'same-name a d', 'same-name c d']);
  });

  test('forget what is gone and what has changed', () => {
    const index = buildIndex([record('person', 'a', ['Ivo Marrel']), record('person', 'b', ['Ivo Marrel'])]);
    putRecord(index, record('person', 'a', ['Ivo Marrel']));
    expect(told(index, 'person')).toEqual(['same-name a b']);
    removeRecord(index, 'b');
    expect(told(index, 'person')).toEqual([]);
  });
});
