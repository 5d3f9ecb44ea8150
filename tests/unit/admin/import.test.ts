import type { Preview } from '../../../src/editorial/desk/answers/import';
import { foundIn, piecesOf } from '../../../src/admin/import/import';

const TEXT = 'Ann said: "I know Bob."';
const PREVIEW: Preview = {
  findings: {
    lang: 'en',
    category: null,
    pubdate: null,
    persons: [
      { name: 'Ann', mentions: [{ start: 0, end: 3 }] },
      { name: 'Bob', mentions: [{ start: 18, end: 21 }] },
    ],
    organizations: [],
    documents: [{ title: 'A letter' }],
    quotes: [{ start: 11, end: 22, text: 'I know Bob.', speaker: 'Ann' }],
  },
  links: {
    persons: [{ outcome: 'linked' }, { outcome: 'ambiguous' }],
    organizations: [],
    documents: [{ outcome: 'unknown' }],
    countries: [{ code: 'NO', link: { outcome: 'linked' } }],
  },
};

describe('what is shown of a text before it is imported', () => {
  it('is the whole text in its order, with people marked inside quotations too', () => {
    const pieces = piecesOf(TEXT, PREVIEW);
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
    expect(pieces.filter(({ mark }) => mark !== null)).toEqual([
      { text: 'Ann', mark: 'person' },
      { text: 'I know ', mark: 'quote' },
      { text: 'Bob', mark: 'person' },
      { text: '.', mark: 'quote' },
    ]);
  });

  it('is what will be linked or made, with whether it is known', () => {
    expect(
      foundIn(PREVIEW, (code) => (code === 'NO' ? 'Norway' : undefined)).map(
        ({ kind, label, state }) => `${kind} ${state} ${label}`,
      ),
    ).toEqual([
      'person linked Ann',
      'person ambiguous Bob',
      'country linked Norway',
      'document unknown A letter',
      'statement unknown Ann: “I know Bob.”',
    ]);
  });
});
