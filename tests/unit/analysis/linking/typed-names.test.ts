import fc from 'fast-check';
import { buildIndex } from '../../../../src/analysis/linking/name-index';
import { findTyped } from '../../../../src/analysis/linking/typed-names';
import { record } from './findings';

const index = buildIndex([
  record('person', 'japarov', ['Sadyr Japarov', 'Садыр Жапаров', 'Садыр Нургожоевич Жапаров']),
  record('person', 'blinken', ['Antony Blinken', 'alias: Tony Blinken', 'Энтони Блинкен']),
  record('person', 'aleksandrov', ['Pavel Aleksandrov']),
  record('person', 'tatiana', ['Tatiana Li']),
  record('person', 'lindqvist', ['Nora Lindqvist']),
  record('country', 'kg', ['Kyrgyzstan', 'Киргизия', 'Kyrgyz Republic'], { code: 'KG' }),
  record('country', 'us', ['United States', 'Соединенные Штаты'], { code: 'US' }),
  record('organization', 'osce', ['Organization for Security and Co-operation in Europe']),
  record('organization', 'post', ['The Washington Post', 'short: WaPo']),
  record('document', 'law', [
    'Law on foreign representatives',
    'alias: NGO law',
    'Закон об иностранных представителях',
  ]),
  record('category', 'politics', ['Politics', 'Политика']),
]);

describe('what is typed into a picker', () => {
  test.each([
    ['person', 'Жапаров', 'japarov'],
    ['person', 'жапа', 'japarov'],
    ['person', 'Zhaparov', 'japarov'],
    ['person', 'dzhaparov sadyr', 'japarov'],
    ['person', 'S. Japarov', 'japarov'],
    ['person', 'Нургожо', 'japarov'],
    ['person', 'Tony', 'blinken'],
    ['person', 'Блинк', 'blinken'],
    ['person', 'Александр', 'aleksandrov'],
    ['person', 'Tati', 'tatiana'],
    ['country', 'Киргиз', 'kg'],
    ['country', 'kg', 'kg'],
    ['country', 'republic', 'kg'],
    ['country', 'киргизии', 'kg'],
    ['country', 'usa', 'us'],
    ['country', 'США', 'us'],
    ['country', 'Untied States', 'us'],
    ['person', 'Japorov', 'japarov'],
    ['person', 'Жапоров', 'japarov'],
    ['person', 'Antony Blinkin', 'blinken'],
    ['organization', 'washingtno post', 'post'],
    ['organization', 'OSCE', 'osce'],
    ['organization', 'wapo', 'post'],
    ['organization', 'washington', 'post'],
    ['document', 'NGO law', 'law'],
    ['document', 'ngo l', 'law'],
    ['document', 'об иностранных', 'law'],
    ['category', 'полит', 'politics'],
  ] as const)('finds a %s by `%s`', (type, typed, id) => {
    expect(findTyped(index, type, typed, 20).map((found) => found.id)).toEqual([id]);
  });

  test.each(['', ' ', 'a', '!', 'Nobody', 'japarov blinken', 'a'.repeat(5000)])(
    'finds nobody by `%s`',
    (typed) => {
      expect(findTyped(index, 'person', typed, 20)).toEqual([]);
    },
  );

  test('puts whole words before beginnings, and gives no more than is wanted', () => {
    const ids = (most: number) => findTyped(index, 'person', 'li', most).map(({ id }) => id);
    expect(ids(20)).toEqual(['tatiana', 'lindqvist']);
    expect(ids(1)).toEqual(['tatiana']);
  });

  test('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        expect(findTyped(index, 'person', typed, 3).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('is quick among a hundred thousand names', () => {
    const syllables = ['ba', 'ko', 'ri', 'mu', 'sa', 'len', 'dor', 'vin', 'tak', 'zhe'];
    const word = (n: number) => [1, 10, 100, 1000].map((by) => syllables[Math.floor(n / by) % 10]).join('');
    const crowd = buildIndex(
      Array.from({ length: 100_000 }, (_, n) =>
        record('person', `p${n}`, [`${word(n)} ${word(Math.floor(n / 7) + 31)}`]),
      ),
    );
    const start = performance.now();
    for (let turn = 0; turn < 10; turn += 1) findTyped(crowd, 'person', 'ba ko', 20);
    expect((performance.now() - start) / 10).toBeLessThan(250);
  }, 60_000);
});
