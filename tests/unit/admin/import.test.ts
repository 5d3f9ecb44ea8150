import type { Preview } from '../../../src/editorial/desk/answers/import';
import { findingWords } from '../../../src/admin/checks/finding-words';
import { foundIn, namedReason, piecesOf } from '../../../src/admin/import/import';
import { LARGEST_TEXT, readTextFile } from '../../../src/ingest/texts/read-text';
import { makeDocx } from '../../helpers/docx';

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

describe('what is said of a file that is not taken', () => {
  const docx = makeDocx('<w:document/>');
  const deep = makeDocx('<a>'.repeat(200));
  const entities = makeDocx('<!DOCTYPE a [<!ENTITY b "c">]><a/>');

  it.each([
    ['old.docx', Buffer.from('\u00d0\u00cf\u0011')],
    ['half.docx', docx.subarray(0, 100)],
    ['deep.docx', deep],
    ['entities.docx', entities],
    ['long.txt', Buffer.alloc(LARGEST_TEXT + 1, 'a')],
    ['empty.txt', Buffer.from(' \n')],
    ['latin.txt', Buffer.from([0x61, 0xe9, 0x61])],
    ['binary.md', Buffer.from('a\u0000b')],
  ])('is said in Russian in a Russian panel, with its name once: %s', async (name, bytes) => {
    const read = await readTextFile(name, bytes);
    const reason = read.outcome === 'refused' ? read.reason : '';
    for (const said of [reason, `${name}: ${reason}`]) {
      expect(namedReason(name, said)).toBe(`${name}: ${reason}`);
      expect(findingWords(namedReason(name, said), 'ru')).toMatch(/^[a-z]+\.\w+: [а-я][^a-z]*(Word|UTF|$)/);
    }
  });
});
