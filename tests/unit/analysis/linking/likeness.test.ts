import fc from 'fast-check';
import { isNear, isSlip } from '../../../../src/analysis/linking/likeness';

/** Levenshtein's distance by its definition. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const same = one[0] === other[0] ? 0 : 1;
  return Math.min(
    distance(one.slice(1), other.slice(1)) + same,
    distance(one.slice(1), other) + 1,
    distance(one, other.slice(1)) + 1,
  );
}

it('is Levenshtein’s distance, up to a bound', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(0, 1, 2), (one, other, most) => {
      expect(isNear(one, other, most)).toBe(distance(one, other) <= most);
    }),
  );
});

it.each([
  ['blinken', 'blinkin', true],
  ['blinken', 'bliken', true],
  ['united', 'untied', true],
  ['aleksandrov', 'aleksondrof', true],
  ['blinken', 'blunkin', false],
  ['united', 'uniet', false],
  ['ada', 'ida', false],
] as const)('takes %s for %s by a slip of the hand: %s', (one, other, is) => {
  expect(isSlip(one, other)).toBe(is);
  expect(isSlip(other, one)).toBe(is);
});
