/**
 * Lists as parameters of statements in the form that PostgreSQL keeps them in (its source, array_recv in arrayfuncs.c):
 * nothing has to be quoted here and taken out of its quotes there. A rebuild sends every text of the newsroom.
 */

/** Numbers of types (PostgreSQL's catalog pg_type). */
const TEXT = 25;
const TSVECTOR = 3614;

const HEAD = 20;
const LENGTH = 4;
const NULL = -1;

/** Texts for a parameter of type `text[]`. */
export function textArray(texts: readonly (string | null)[]): Buffer {
  const lengths = texts.map((text) => (text === null ? NULL : Buffer.byteLength(text)));
  const { array, begin } = arrayFor(TEXT, lengths);
  let at = begin;
  texts.forEach((text, n) => {
    at = array.writeInt32BE(lengths[n] as number, at);
    if (text !== null) at += array.write(text, at);
  });
  return array;
}

/** Words of texts in the binary form of a `tsvector`, for a parameter of type `tsvector[]`. */
export function vectorArray(vectors: readonly (Buffer | null)[]): Buffer {
  const lengths = vectors.map((vector) => vector?.byteLength ?? NULL);
  const { array, begin } = arrayFor(TSVECTOR, lengths);
  let at = begin;
  vectors.forEach((vector, n) => {
    at = array.writeInt32BE(lengths[n] as number, at);
    if (vector !== null) at += vector.copy(array, at);
  });
  return array;
}

/** Room for an array of one dimension with its head: dimensions, whether there are nulls, type, number, first index. */
function arrayFor(
  type: number,
  lengths: readonly number[],
): { readonly array: Buffer; readonly begin: number } {
  if (lengths.length === 0) return { array: ofInts(0, 0, type), begin: 0 };
  const bytes = lengths.reduce((sum, length) => sum + LENGTH + Math.max(0, length), HEAD);
  const array = Buffer.allocUnsafe(bytes);
  ofInts(1, lengths.includes(NULL) ? 1 : 0, type, lengths.length, 1).copy(array);
  return { array, begin: HEAD };
}

function ofInts(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * LENGTH);
  numbers.forEach((number, n) => bytes.writeInt32BE(number, n * LENGTH));
  return bytes;
}
