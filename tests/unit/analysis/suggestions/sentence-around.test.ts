import fc from 'fast-check';
import { sentenceAround } from '../../../../src/analysis/suggestions/sentence-around';

describe('the sentence around a mention', () => {
  it('is the whole of an ordinary one', () => {
    const text = 'Before. Ann met Bob on Monday. After.';
    expect(sentenceAround(text, { start: 8, end: 30 }, { start: 16, end: 19 })).toBe(
      'Ann met Bob on Monday.',
    );
  });

  it('is the part around it of a very long one, cut between words', () => {
    const words = 'word '.repeat(500);
    const text = `${words}Ann met Bob ${words}`.trim();
    const start = text.indexOf('Bob');
    const shown = sentenceAround(text, { start: 0, end: text.length }, { start, end: start + 3 });
    expect(shown).toMatch(/^…word .*Ann met Bob .* word…$/);
    expect(sentenceAround(text, { start: 0, end: text.length }, { start: 0, end: 4 })).toMatch(
      /^word .*word…$/,
    );
  });

  it('is never longer than a glance, and holds what begins there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 100, maxLength: 400 }),
        fc.nat(),
        (words, n) => {
          const text = words.join(' ');
          const place = n % words.length;
          const start = words.slice(0, place).join(' ').length + (place === 0 ? 0 : 1);
          const word = words[place] ?? '';
          const shown = sentenceAround(
            text,
            { start: 0, end: text.length },
            { start, end: start + word.length },
          );
          expect(shown.length).toBeLessThanOrEqual(402);
          expect(shown).toContain(word);
        },
      ),
    );
  });
});
