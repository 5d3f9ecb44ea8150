import fc from 'fast-check';
import { textArray, vectorArray } from '../../../src/graph/write/array-parameter';

/** Reads an array as PostgreSQL does (array_recv in its arrayfuncs.c). */
function read(array: Buffer): { readonly type: number; readonly values: readonly (string | null)[] } {
  const [dimensions, hasNulls, type] = [0, 4, 8].map((at) => array.readInt32BE(at)) as [
    number,
    number,
    number,
  ];
  if (dimensions === 0) return { type, values: [] };
  const [count, first] = [array.readInt32BE(12), array.readInt32BE(16)];
  expect({ dimensions, first }).toEqual({ dimensions: 1, first: 1 });
  let at = 20;
  const values = Array.from({ length: count }, () => {
    const length = array.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    at += length;
    return array.toString('utf8', at - length, at);
  });
  expect(at).toBe(array.byteLength);
  expect(hasNulls === 1).toBe(values.includes(null));
  return { type, values };
}

it('texts are read as they were given, whatever stands in them, and none as none', () => {
  const text = fc.option(fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(read(textArray(texts))).toEqual({ type: 25, values: texts });
    }),
  );
});

it('vectors are of their own type', () => {
  const vectors = [Buffer.from('one'), null, Buffer.alloc(0)];
  expect(read(vectorArray(vectors))).toEqual({ type: 3614, values: ['one', null, ''] });
  expect(read(vectorArray([]))).toEqual({ type: 3614, values: [] });
});
