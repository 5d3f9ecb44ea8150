import fc from 'fast-check';
import { foldName, sortedKey, wordsOf } from '../../../../src/analysis/linking/folding';

it.each([
  ['Sadyr Japarov', 'sadyr japarov'],
  ['  SADYR   JAPAROV ', 'sadyr japarov'],
  ['U.S.', 'us'],
  ['U.S. Department of State', 'us department of state'],
  ['S.N. Japarov', 'sn japarov'],
  ['O’Brien', 'obrien'],
  ["J.-P. O'Brien", 'j p obrien'],
  ['А.Жапаров', 'а жапаров'],
  ['Ёлкин Йозеф', 'елкин иозеф'],
  ['Côte d’Ivoire', 'cote divoire'],
  ['«Известия»', 'известия'],
  ['Guinea-Bissau', 'guinea bissau'],
  ['St. Petersburg', 'st petersburg'],
  ['…', ''],
])('%s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

it('folds once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
  );
});

it('knows words whatever their order', () => {
  expect(sortedKey(wordsOf('sadyr japarov'))).toBe(sortedKey(wordsOf('japarov sadyr')));
  expect(wordsOf('')).toEqual([]);
});
