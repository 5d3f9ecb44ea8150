import fc from 'fast-check';
import { LARGEST_UNPACKED } from '../../../../src/ingest/texts/docx-parts';
import { readTextFile } from '../../../../src/ingest/texts/read-text';
import { makeDocx, makeZip, wordDocument, wordParagraph } from '../../../helpers/docx';

const read = (bytes: Uint8Array) => readTextFile('story.docx', bytes);

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const done = await read(bytes);
  return done.outcome === 'refused' ? done.reason : `read: ${JSON.stringify(done.value)}`;
}

const STORY = wordDocument(
  wordParagraph('Minister writes & waits', 'Title'),
  wordParagraph('The minister wrote on Monday.'),
  wordParagraph('What stands in it', 'Heading2'),
  wordParagraph('We ask for patience.', 'Quote'),
);

// What is unpacked by the megabyte takes its time on a busy machine.
jest.setTimeout(60_000);

describe('a document of Word', () => {
  it('gives headline, paragraphs, headings and quotations', async () => {
    expect(await read(makeDocx(STORY))).toMatchObject({
      outcome: 'read',
      picturesLeftOut: 0,
      value: {
        headline: 'Minister writes & waits',
        body: [
          'The minister wrote on Monday.',
          { heading: 'What stands in it', level: 2 },
          { quote: 'We ask for patience.' },
        ],
      },
    });
  });

  it('is read as its editors left it: with what was inserted, without what was struck out', async () => {
    const tracked =
      '<w:p><w:r><w:t xml:space="preserve">He said </w:t></w:r>' +
      '<w:ins w:id="1" w:author="E"><w:r><w:t>nothing</w:t></w:r></w:ins>' +
      '<w:del w:id="2" w:author="E"><w:r><w:delText>everything</w:delText></w:r></w:del></w:p>';
    expect(await read(makeDocx(wordDocument(tracked)))).toMatchObject({
      value: { body: ['He said nothing'] },
    });
  });

  it('loses its pictures and macros, and says how many pictures', async () => {
    const docx = makeDocx(STORY, {
      hasPicture: true,
      more: { 'word/vbaProject.bin': Uint8Array.of(1, 2, 3), 'mammoth/style-map': 'p => h6' },
    });
    const done = await read(docx);
    expect(done).toMatchObject({ outcome: 'read', picturesLeftOut: 1 });
    expect(JSON.stringify(done)).not.toMatch(/PNG|h6|src/);
  });
});

describe('what is no document of Word', () => {
  it('is refused with a reason', async () => {
    expect(await reasonFor(Buffer.from('{\\rtf1 text}'))).toMatch(/no Word document/);
    expect(await reasonFor(new Uint8Array(0))).toMatch(/no Word document/);
    const whole = makeDocx(STORY);
    expect(await reasonFor(whole.subarray(0, whole.length - 60))).toMatch(/broken/);
    expect(await reasonFor(makeDocx('<w:document><w:body></w:document>'))).toMatch(/broken|no text/);
    expect(await reasonFor(makeDocx(wordDocument()))).toBe('The file holds no text');
  });

  it('is a bomb: more than may be unpacked, in one part or in many', async () => {
    const large = ' '.repeat(LARGEST_UNPACKED + 1);
    const one = makeDocx(wordDocument(wordParagraph(large)));
    expect(one.byteLength).toBeLessThan(100_000);
    expect(await reasonFor(one)).toMatch(/unpacks to more/);
    const third = ' '.repeat(LARGEST_UNPACKED / 3 + 1);
    const more = { 'word/a.xml': third, 'word/b.xml': third, 'word/c.xml': third };
    expect(await reasonFor(makeDocx(STORY, { more }))).toMatch(/unpacks to more/);
  });

  it('is a bomb that lies about its size', async () => {
    const document = wordDocument(wordParagraph(' '.repeat(LARGEST_UNPACKED + 1)));
    const lying = makeZip({ 'word/document.xml': document }, 10);
    expect(await reasonFor(lying)).toMatch(/unpacks to more|broken/);
  });

  it('has more entries than any document', async () => {
    const more = Object.fromEntries(Array.from({ length: 2_100 }, (_, place) => [`word/p${place}.bin`, 'x']));
    expect(await reasonFor(makeDocx(STORY, { more }))).toMatch(/more parts/);
  });

  it('declares entities, or is nested without end', async () => {
    const entities = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const declared = STORY.replace('?>', `?>${entities}`).replace('Monday', '&b;');
    expect(await reasonFor(makeDocx(declared))).toMatch(/entities/);
    const deep = wordDocument(`${'<w:p>'.repeat(5_000)}${'</w:p>'.repeat(5_000)}`);
    expect(await reasonFor(makeDocx(deep))).toMatch(/nested/);
  });

  it('never makes the reader throw, whatever is broken in it', async () => {
    const whole = makeDocx(STORY, { hasPicture: true });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const broken = Uint8Array.from(whole);
        broken[at] = byte;
        expect(['read', 'refused']).toContain((await read(broken)).outcome);
      }),
      { numRuns: 60 },
    );
  });
});
