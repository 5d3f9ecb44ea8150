import fc from 'fast-check';
import { KnownPieces, piecesOf } from '../../../src/graph/write/pieces';

/** Each piece is known by itself. */
function taken(known: KnownPieces<string>, text: string): readonly string[] {
  const numbers = piecesOf(text, known);
  known.learn(known.unknown());
  return numbers.map((number) => known.about(number));
}

const letters = fc.constantFrom(...[' ', '\n', '\t', '\r', 'a', 'b', 'é', 'ж', '\u00a0', '🙂', '\u0000']);
const text = fc.array(letters, { maxLength: 80 }).map((all) => all.join(''));

it('the pieces of a text are its words with the blanks before them', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      const known = new KnownPieces<string>();
      for (const one of texts) expect(taken(known, one)).toEqual(one.match(/[ \t\n\r]*[^ \t\n\r]+/g) ?? []);
    }),
  );
});

it('a piece has one number, however many there are', () => {
  const known = new KnownPieces<string>();
  const words = Array.from({ length: 20_000 }, (_, n) => `word${n}`);
  expect(taken(known, words.join(' '))).toEqual(words.map((word, n) => (n === 0 ? word : ` ${word}`)));
  const [first] = piecesOf('word0', known);
  expect(first).toBe(0);
  expect(piecesOf(words.join(' '), known)).toEqual(words.map((_, n) => n));
  expect(known.unknown()).toEqual([]);
  expect(known.size).toBe(20_000);
});
