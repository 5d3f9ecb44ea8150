import { firstPair, readable, wholeText } from '../../../src/admin/history/history';
import type { HistoryEntry } from '../../../src/content/history-entry';

const entries = (...actions: string[]) =>
  actions.map((action, place) => ({ action, version: actions.length - place }) as HistoryEntry);

describe('the history of a record in the panel', () => {
  it('compares what was published with what stood there before it was saved', () => {
    expect(firstPair(entries('publish', 'update', 'publish', 'update'))).toEqual([2, 4]);
    expect(firstPair(entries('publish', 'create'))).toEqual([1, 2]);
    expect(firstPair(entries('update', 'publish', 'create'))).toEqual([2, 3]);
    expect(firstPair(entries('create'))).toBeUndefined();
  });

  it('says moments, words of closed lists and rows of components as an editor reads them', () => {
    const wording = {
      moment: (iso: string) => `at ${iso.slice(11, 16)}`,
      word: (word: string) => word.toUpperCase(),
    };
    const row = { date: '2026-11-27T13:07:28.073Z', kind: 'correction', url: null, text: 'It was nine.' };
    expect(readable([row, { kind: 'update' }], wording)).toBe('at 13:07 · CORRECTION · IT WAS NINE.\nUPDATE');
    expect(readable(null, wording)).toBe('');
  });

  it('knows a text as a whole only where nothing is left out', () => {
    expect(
      wholeText([
        { kind: 'same', text: 'in-' },
        { kind: 'added', text: 'review' },
      ]),
    ).toBe('in-review');
    expect(
      wholeText([
        { kind: 'skipped', characters: 9 },
        { kind: 'same', text: 'x' },
      ]),
    ).toBeUndefined();
  });
});
