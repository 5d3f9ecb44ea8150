import fc from 'fast-check';
import { isTextFile, LARGEST_TEXT, readTextFile } from '../../../../src/ingest/texts/read-text';

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(file: string, text: string) {
  const result = await readTextFile(file, bytes(text));
  if (result.outcome !== 'read') throw new Error(result.reason);
  return result.value;
}

const LONG = 'The council met in the old hall and spoke about the bridge for two hours. '.repeat(8);

const PAGE = `<!doctype html><html lang="en-GB"><head><title>A bridge opens | The Daily</title>
  <meta property="og:title" content="A bridge opens"><meta property="og:site_name" content="The Daily">
  <meta property="article:published_time" content="2024-02-12T10:00:00Z">
  <link rel="canonical" href="https://daily.example/a-bridge-opens"></head>
  <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <article><h1>A bridge opens</h1><p>The bridge\n  opened &mdash; on <b>Monday</b>. ${LONG}</p><h2>What next</h2>
  <p>First line<br>second line. ${LONG}</p><blockquote><p>It is ours.</p></blockquote><ul><li>one</li><li>two</li></ul>
  <script>alert(1)</script></article><footer>All rights reserved</footer></body></html>`;

describe('an HTML page', () => {
  it('gives its article without what stands around it', async () => {
    expect((await read('a.html', PAGE)).body).toEqual([
      `The bridge opened — on Monday. ${LONG.trim()}`,
      { heading: 'What next', level: 2 },
      'First line',
      `second line. ${LONG.trim()}`,
      { quote: 'It is ours.' },
      { list: ['one', 'two'] },
    ]);
  });

  it('gives what it says of itself', async () => {
    expect(await read('a.HTM', PAGE)).toMatchObject({
      headline: 'A bridge opens',
      language: 'en-GB',
      publishedAt: '2024-02-12T10:00:00Z',
      url: 'https://daily.example/a-bridge-opens',
      outlet: 'The Daily',
    });
  });

  it('is read whole where it is a piece of a page', async () => {
    expect((await read('a.html', '<p>Only a piece</p><div>of a page</div>')).body).toEqual([
      'Only a piece',
      'of a page',
    ]);
  });

  it.each([
    ['nested without end', '<div>'.repeat(10_000)],
    ['of brackets', '<'.repeat(200_000)],
    ['of millions of elements', '<b>x</b>'.repeat(200_000)],
    ['without text', '<p> </p>'],
  ])('%s is refused', async (_, html) => {
    expect((await readTextFile('a.html', bytes(html))).outcome).toBe('refused');
  });
});

describe('Markdown', () => {
  it('gives blocks, and the first heading as the headline', async () => {
    expect(
      await read(
        'a.md',
        '# A bridge\n\nText *with* [a link](https://x.example).\n\n> A quote\n\n1. one\n2. two',
      ),
    ).toMatchObject({
      headline: 'A bridge',
      body: ['Text with a link.', { quote: 'A quote' }, { list: ['one', 'two'], ordered: true }],
    });
  });

  it('may carry facts in front matter', async () => {
    const text = '---\ntitle: A bridge\ndate: 2024-02-12\nlang: ky\nurl: https://x.example/a\n---\n\nText.';
    expect(await read('a.md', text)).toMatchObject({
      headline: 'A bridge',
      publishedAt: '2024-02-12',
      language: 'ky',
      url: 'https://x.example/a',
      body: ['Text.'],
    });
  });

  it('takes HTML in it as text', async () => {
    expect((await read('a.md', 'One <script>two</script>')).body).toEqual(['One <script>two</script>']);
  });

  it('survives front matter that is none', async () => {
    expect((await read('a.md', '---\na: *missing\n: [\n---\nText.')).body.at(-1)).toBe('Text.');
  });
});

describe('plain text', () => {
  it('has a paragraph a line', async () => {
    expect((await read('a.txt', 'Headline\r\n\r\nOne.\nTwo.\u2028Three.')).body).toEqual([
      'Headline',
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  it('is put together again where it was broken at a margin', async () => {
    const broken = [
      'The council met on Monday in the old hall beside the river and spoke\nabout the bridge for more than two hours without a vote.',
      'Nobody knew when it would be opened, said the engineer who had built\nthe first one, and nobody wanted to be the one to ask the mayor.',
    ];
    expect((await read('a.txt', broken.join('\n\n'))).body).toEqual(
      broken.map((text) => text.replace('\n', ' ')),
    );
  });
});

describe('any file', () => {
  it('is known by its ending', async () => {
    expect(['a.txt', 'a.HTML', 'a.markdown', 'a.DOCX', 'a.yaml', 'a.json', 'txt'].map(isTextFile)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['is no UTF-8', Uint8Array.of(0xff, 0xfe, 0x41), 'The file is not UTF-8 text'],
    ['holds NUL', bytes('a\u0000b'), 'The file holds NUL bytes'],
    ['is empty', bytes(' \n'), 'The file holds no text'],
    [
      'is too large',
      new Uint8Array(LARGEST_TEXT + 1),
      'The file has more than 10 MB, the most that an article may have',
    ],
  ])('that %s is refused', async (_, given, reason) => {
    expect(await readTextFile('a.txt', given)).toEqual({ outcome: 'refused', reason });
  });

  it('never throws', async () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<',
        '<p>',
        '</p>',
        '<div',
        '"',
        '>',
        '&amp;',
        '---\n',
        '# ',
        '> ',
        '- ',
        '<!--',
        ']]>',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('a.txt', 'a.html', 'a.md'), fc.array(piece), async (file, pieces) => {
        await readTextFile(file, bytes(pieces.join('')));
      }),
      { numRuns: 200 },
    );
  });
});
