import fc from 'fast-check';
import { shortened, wordDiff, type DiffPiece } from '../../../src/delivery/formats/word-diff';

const joined = (pieces: readonly DiffPiece[], kinds: readonly string[]) =>
  pieces.flatMap((piece) => ('text' in piece && kinds.includes(piece.kind) ? [piece.text] : [])).join('');

const text = fc
  .array(fc.oneof(fc.constantFrom('letter', 'президент', 'bill,', '—', '\n\n', 'a'), fc.string()), {
    maxLength: 60,
  })
  .map((words) => words.join(' '));

describe('wordDiff', () => {
  it('names the words that were changed', () => {
    expect(wordDiff('He wrote two letters.', 'He wrote three letters.')).toEqual([
      { kind: 'same', text: 'He wrote ' },
      { kind: 'removed', text: 'two' },
      { kind: 'added', text: 'three' },
      { kind: 'same', text: ' letters.' },
    ]);
  });

  it('loses nothing of either text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        expect(joined(pieces, ['same', 'removed'])).toBe(before);
        expect(joined(pieces, ['same', 'added'])).toBe(after);
      }),
    );
  });

  it('does not get lost in texts that have nothing in common', () => {
    const words = (from: number) => Array.from({ length: 20_000 }, (_, n) => `w${from + n}`).join(' ');
    const [before, after] = [words(0), words(100_000)];
    const pieces = wordDiff(before, after);
    expect(joined(pieces, ['same', 'removed'])).toBe(before);
    expect(joined(pieces, ['same', 'added'])).toBe(after);
  });
});

describe('shortened', () => {
  it('keeps what stands beside a change and counts what it leaves out', () => {
    const long = 'x'.repeat(1000);
    expect(shortened(wordDiff(`${long} two ${long}`, `${long} three ${long}`))).toEqual([
      { kind: 'skipped', characters: 881 },
      { kind: 'same', text: `${'x'.repeat(119)} ` },
      { kind: 'removed', text: 'two' },
      { kind: 'added', text: 'three' },
      { kind: 'same', text: ` ${'x'.repeat(119)}` },
      { kind: 'skipped', characters: 881 },
    ]);
  });
});
