import fc from 'fast-check';
import { faultOfFragments } from '../../../src/platform/access/graphql/unfolding';

const spread = (name: string) => ({ kind: 'FragmentSpread', name: { value: name } });
const field = (...selections: object[]) => ({ kind: 'Field', selectionSet: { selections } }) as never;
const fragment = (name: string, ...selections: object[]) =>
  ({ kind: 'FragmentDefinition', name: { value: name }, selectionSet: { selections } }) as never;
const query = (...selections: object[]) =>
  ({ kind: 'OperationDefinition', selectionSet: { selections } }) as never;

test.each([
  ['a fragment in itself', [query(spread('a')), fragment('a', field(spread('a')))]],
  ['two in each other', [fragment('a', spread('b')), fragment('b', spread('a')), query(spread('a'))]],
  ['a circle that nobody enters', [query(field()), fragment('a', spread('a'))]],
])('%s has no end', (_name, definitions) => {
  expect(faultOfFragments({ definitions })).toMatch(/without end/);
});

test('what is named twice counts twice, at every level', () => {
  const doubling = (levels: number) =>
    Array.from({ length: levels }, (_, at) =>
      fragment(`f${at}`, field(spread(`f${at + 1}`)), field(spread(`f${at + 1}`))),
    );
  const definitions = (levels: number) => [
    query(spread('f0')),
    ...doubling(levels),
    fragment(`f${levels}`, field()),
  ];
  expect(faultOfFragments({ definitions: definitions(8) })).toBeUndefined();
  expect(faultOfFragments({ definitions: definitions(20) })).toMatch(/without end/);
});

test('a fragment that is not there is named', () => {
  expect(faultOfFragments({ definitions: [query(spread('nobody'))] })).toBe('Unknown fragment "nobody".');
});

test('without fragments a query is as large as it stands there', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6_000 }), (many) => {
      const definitions = [query(...Array.from({ length: many }, () => field()))];
      expect(faultOfFragments({ definitions }) !== undefined).toBe(many + 1 > 5_000);
    }),
    { numRuns: 20 },
  );
});
