import { readerWarnings } from '../../../src/content/reader-warnings';

const WHOLE = { summary: 'S', cover: { image: {} }, category: {}, body: [{}] };
const paths = (article: object) => readerWarnings(article).map(({ path }) => path.join('.'));

describe('what a reader would miss', () => {
  it('is nothing in a whole article', () => {
    expect(paths(WHOLE)).toEqual([]);
  });

  it('is the summary, the picture, the category and the text where they are not there', () => {
    expect(paths({ summary: '', cover: { image: null }, body: [] })).toEqual([
      'summary',
      'cover',
      'category',
      'body',
    ]);
  });

  it('is who said it, of what is quoted', () => {
    const statements = [
      { kind: 'quote', label: 'A', speakers: [], attribution: null },
      { kind: 'quote', label: 'B', speakers: [{}] },
      { kind: 'quote', label: 'C', attribution: 'a witness' },
      { kind: 'paraphrase', label: 'D', speakers: [] },
    ];
    expect(paths({ ...WHOLE, statements })).toEqual(['statements.0']);
  });

  it('is whether the letter went to who answers it', () => {
    const letter = (author: string, addressee: string) => ({
      label: 'Answer',
      authors: [{ documentId: author }],
      inReplyTo: { addressees: [{ documentId: addressee }] },
    });
    expect(paths({ ...WHOLE, documents: [letter('a', 'a'), letter('a', 'b')] })).toEqual(['documents.1']);
  });
});
