import fc from 'fast-check';
import { likenessOf, editDistance } from '../../../../src/graph/search/likeness';
import { namesakesOf, type NameRow } from '../../../../src/graph/search/names';
import { spellingsOf, wordsIn, wordsOf } from '../../../../src/graph/search/words';

describe('wordsOf', () => {
  it('names the rules of the language and takes the dots off ё where the nodes have none', () => {
    expect(wordsOf('ёлка', 'ru')).toEqual({ configuration: 'pg_catalog.russian', text: 'елка' });
    expect(wordsOf('ёлка', 'ky')).toEqual({ configuration: 'pg_catalog.simple', text: 'елка' });
    expect(wordsOf('ёлка', 'en')).toEqual({ configuration: 'pg_catalog.english', text: 'ёлка' });
  });
});

describe('spellingsOf', () => {
  it.each([
    ['Japarov', ['japarov']],
    ['Жапаров', ['жапаров', 'zhaparov', 'japarov']],
    ['Dzhaparov', ['dzhaparov', 'japarov']],
    ['"Sadyr  Japarov"', ['sadyr  japarov']],
  ])('spells %s', (query, spellings) => expect(spellingsOf(query)).toEqual(spellings));

  it.each([
    '',
    'a',
    '%',
    '-japarov',
    'letter -japarov',
    'one two three four five six seven eight nine',
    'x'.repeat(81),
  ])('takes "%s" for no name', (query) => expect(spellingsOf(query)).toEqual([]));
});

describe('wordsIn', () => {
  it('knows letters of all scripts', () => {
    expect(wordsIn("Жогорку Кеңеш, d'Ivoire 2")).toEqual(['Жогорку', 'Кеңеш', 'd', 'Ivoire', '2']);
  });
});

describe('editDistance', () => {
  it.each([
    ['japarov', 'japarov', 0],
    ['blinkin', 'blinken', 1],
    ['zhaparov', 'japarov', 2],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('of %s and %s', (one, other, distance) => expect(editDistance(one, other)).toBe(distance));

  it('is the same both ways, and no longer than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const distance = editDistance(one, other);
        expect(distance).toBe(editDistance(other, one));
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('likenessOf', () => {
  const japarov = (asked: string) => likenessOf(asked, 'sadyr japarov', 'person');

  it('is greatest for the very name, then for a part of it, then for what is misspelt', () => {
    expect(japarov('sadyr japarov')).toBe(1);
    expect(japarov('sadyr japarov')).toBeGreaterThan(japarov('japarov'));
    expect(japarov('japarov')).toBeGreaterThan(japarov('zhaparov'));
    expect(japarov('zhaparov')).toBeGreaterThan(0.7);
  });

  it.each(['japan', 'president japarov', 'letter of japarov', 'law', ''])('"%s" is another', (asked) =>
    expect(japarov(asked)).toBe(0),
  );

  it('needs most of a title, of a person any name', () => {
    expect(likenessOf('letter', 'letter of antony blinken', 'document')).toBe(0);
    expect(likenessOf('ngo lew', 'ngo law', 'document')).toBe(0);
    expect(likenessOf('foreign agent bill', 'foreign agents bill', 'document')).toBeGreaterThan(0.9);
  });
});

describe('namesakesOf', () => {
  const row = (id: string, folded: string, asked = 'japarov'): NameRow => ({
    asked,
    id,
    type: 'person',
    folded,
  });

  it('takes each record once, by its best name, and leaves out who is much less like the query', () => {
    const rows = [
      row('one', 'sadyr zhaparov'),
      row('one', 'sadyr japarov'),
      row('other', 'akyl japarov'),
      row('misspelt', 'zhaparova'),
    ];
    expect(namesakesOf(rows).map(({ id }) => id)).toEqual(['one', 'other']);
    expect(namesakesOf([])).toEqual([]);
  });

  it('is short', () => {
    const rows = Array.from({ length: 30 }, (_, n) => row(`p${n}`, `person${n} japarov`));
    expect(namesakesOf(rows)).toHaveLength(10);
  });
});
