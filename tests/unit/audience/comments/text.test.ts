import fc from 'fast-check';
import { faultOf, tidied } from '../../../../src/audience/comments/written-text';
import { LONGEST_COMMENT } from '../../../../src/content/comments/reader-fields';

describe('a text is tidied', () => {
  it.each([
    ['turns of direction', 'pay \u202eevil\u202c \u2067now\u2069', 'pay evil now'],
    ['what has no width', 'ca\u200bsi\u2060no\ufeff \u00adok', 'casino ok'],
    ['tags of languages', 'hi\u{e0041}\u{e0042}', 'hi'],
    ['control characters', 'a\u0007b\u001b[31mc', 'ab[31mc'],
    ['ends of lines', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['empty lines', 'a\n\n\n\n \nb', 'a\n\nb'],
    ['strange spaces', '\u00a0a\u3000b\t', 'a b'],
    ['letters taken apart', 'e\u0301', '\u00e9'],
    ['towers of marks', `a${'\u0317'.repeat(40)}`, `a${'\u0317'.repeat(4)}`],
    ['half a letter', 'a\ud800b', 'ab'],
    ['joiners without a reason', 'ca\u200dsi\u200cno', 'casino'],
  ])('%s', (_what, written, kept) => expect(tidied(written)).toBe(kept));

  it.each([
    ['a family in one picture', '👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈'],
    ['Persian', 'می‌خواهم'],
    ['Kyrgyz and Russian', 'Кыргызстандын өкмөтү, ещё й'],
    ['code', 'if (a < b && c > d) { }'],
  ])('and keeps %s', (_what, text) => expect(tidied(text)).toBe(text));

  it('twice is as once, and leaves nothing that nobody sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const text = tidied(written);
        expect(tidied(text)).toBe(text);
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/);
      }),
    );
  });
});

describe('a text is refused', () => {
  it.each([
    ['nothing', ''],
    ['only signs', '... !!! ---'],
    ['too long', 'я'.repeat(LONGEST_COMMENT + 1)],
    ['too many lines', 'a\n'.repeat(101)],
    ['too many links', 'http://a.example http://b.example http://c.example'],
  ])('%s', (_what, text) => expect(faultOf(text)).toEqual(expect.any(String)));

  it('and otherwise not', () => {
    for (const text of [
      'Да',
      '👍',
      'ok',
      'я'.repeat(LONGEST_COMMENT),
      '😀'.repeat(LONGEST_COMMENT),
      'see http://a.example',
    ])
      expect(faultOf(text)).toBeUndefined();
  });
});
