import { judged, judgedAgain } from '../../../../src/audience/comments/policy';
import { effectOf, type ListedWord } from '../../../../src/audience/comments/word-list';

const WORDS: readonly ListedWord[] = [
  { word: 'casino', effect: 'hold' },
  { word: 'казино', effect: 'hold' },
  { word: 'дурак*', effect: 'hold' },
  { word: 'Buy Now', effect: 'reject' },
  { word: 'cop', effect: 'reject' },
];

describe('words of the list', () => {
  it.each([
    ['as it is written', 'The casino is open', 'hold'],
    ['in capitals and with accents', 'CÁSINO!', 'hold'],
    ['in full-width letters', 'ｃａｓｉｎｏ', 'hold'],
    ['with letters of another alphabet', 'a cаsinо here', 'hold'],
    ['the other way round', 'кaзино', 'hold'],
    ['with letters apart', 'c a s i n o', 'hold'],
    ['with signs between', 'c.a.s-i_n.o', 'hold'],
    ['with another ending', 'дураками', 'hold'],
    ['as a phrase over lines', 'buy\n  NOW', 'reject'],
    ['the stronger of two', 'casino: buy now', 'reject'],
  ])('%s', (_what, text, effect) => expect(effectOf(text, WORDS)).toBe(effect));

  it.each([
    ['a part of another word', 'casinos are not listed, nor is copper'],
    ['a word of another alphabet that looks like it', 'сор'],
    ['nothing', ''],
    ['parts of a phrase', 'buy it now'],
  ])('are not: %s', (_what, text) => expect(effectOf(text, WORDS)).toBeUndefined());
});

describe('what becomes of a comment', () => {
  const before = { moderation: 'before', words: WORDS } as const;
  const after = { moderation: 'after', words: WORDS } as const;

  it('depends on when the newsroom looks', () => {
    expect(judged('Well said', before)).toEqual({
      outcome: 'accepted',
      state: 'pending',
      heldFor: 'moderation',
    });
    expect(judged('Well said', after)).toEqual({ outcome: 'accepted', state: 'approved', heldFor: null });
    expect(judged('casino', after)).toEqual({ outcome: 'accepted', state: 'pending', heldFor: 'word-list' });
    expect(judged('buy now', after)).toMatchObject({ outcome: 'refused' });
    expect(JSON.stringify(judged('buy now', after))).not.toMatch(/buy/);
  });

  it('and does not get better by an edit', () => {
    const reported = { state: 'pending', heldFor: 'flagged' } as const;
    expect(judgedAgain('Nice words', reported, after)).toMatchObject(reported);
    expect(judgedAgain('Nice words', { state: 'approved', heldFor: null }, before)).toMatchObject({
      state: 'pending',
      heldFor: 'moderation',
    });
    expect(judgedAgain('buy now', reported, after)).toMatchObject({ outcome: 'refused' });
  });
});
