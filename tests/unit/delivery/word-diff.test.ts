import fc from 'fast-check';
import {
  createDiffBudget,
  shortened,
  wordDiff,
  type DiffPiece,
} from '../../../src/delivery/formats/word-diff';

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

describe('a budget', () => {
  const paragraphs = (from: number) =>
    Array.from({ length: 300 }, (_, n) => (n % 2 ? `Paragraph ${n} stays.` : words(from + n * 50))).join(
      '\n\n',
    );
  const words = (from: number) => Array.from({ length: 50 }, (_, n) => `w${from + n}`).join(' ');

  it('is never overdrawn, whatever is compared, and nothing is lost when it is used up', () => {
    const budget = createDiffBudget();
    for (let round = 0; round < 20; round += 1) {
      const [before, after] = [paragraphs(round), paragraphs(1_000_000 + round)];
      const pieces = wordDiff(before, after, budget);
      expect(budget.steps).toBeGreaterThanOrEqual(0);
      expect(joined(pieces, ['same', 'removed'])).toBe(before);
      expect(joined(pieces, ['same', 'added'])).toBe(after);
    }
  });

  it('goes further where little was changed: words are named in each of many paragraphs', () => {
    const text = (word: string) =>
      Array.from({ length: 80 }, (_, n) => `In paragraph ${n} it is ${word} again.`).join('\n\n');
    const pieces = wordDiff(text('two'), text('three'));
    expect(pieces.filter(({ kind }) => kind === 'removed')).toEqual(
      Array.from({ length: 80 }, () => ({ kind: 'removed', text: 'two' })),
    );
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
