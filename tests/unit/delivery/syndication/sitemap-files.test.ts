import type { GraphReader } from '../../../../src/graph/read/reader';
import type { SitemapRow } from '../../../../src/graph/read/sitemap';
import { sitemapFile } from '../../../../src/delivery/syndication/sitemap-files';

const PER_FILE = 25_000;

/** A graph of so many records, which notes how many were asked for at once. */
function graphOf(count: number): { readonly reader: GraphReader; readonly limits: Set<number> } {
  const rows = Array.from({ length: count }, (_, place): SitemapRow => {
    const id = String(place).padStart(8, '0');
    return {
      id,
      locale: 'en',
      type: 'article',
      slug: `s${id}`,
      updated_ms: 0,
      image: '/a.jpg',
      languages: [],
    };
  });
  const limits = new Set<number>();
  const read = (name: string, [first, , limit]: readonly unknown[]): readonly SitemapRow[] => {
    if (name === 'sitemap-place') return rows.slice(Number(first), Number(first) + 1);
    limits.add(Number(limit));
    const from = first === '' ? 0 : Number(first) + 1;
    return rows.slice(from, from + Number(limit));
  };
  return { reader: { read: (name, _, values) => Promise.resolve(read(name, values) as never) }, limits };
}

async function slugsOf(reader: GraphReader, file: number): Promise<readonly string[] | undefined> {
  const pieces = await sitemapFile(reader, file);
  if (pieces === undefined) return undefined;
  let text = '';
  for await (const piece of pieces) text += piece;
  expect(text.endsWith('</urlset>\n')).toBe(true);
  return [...text.matchAll(/<loc>[^<]*\/stories\/([^<]+)<\/loc>/g)].map(([, slug = '']) => slug);
}

test('the files of a large graph have each record once, in pieces of a thousand', async () => {
  const { reader, limits } = graphOf(2 * PER_FILE + 1);
  const files = await Promise.all([1, 2, 3].map((file) => slugsOf(reader, file)));
  expect(files.map((slugs) => slugs?.length)).toEqual([PER_FILE, PER_FILE, 1]);
  expect(new Set(files.flat()).size).toBe(2 * PER_FILE + 1);
  expect(await slugsOf(reader, 4)).toBeUndefined();
  expect(Math.max(...limits)).toBe(1000);
});

test('a file that is just full has no empty one after it', async () => {
  const { reader } = graphOf(PER_FILE);
  expect((await slugsOf(reader, 1))?.length).toBe(PER_FILE);
  expect(await slugsOf(reader, 2)).toBeUndefined();
});

test('a newsroom without anything public has a sitemap of its front page', async () => {
  const { reader } = graphOf(0);
  expect(await slugsOf(reader, 1)).toEqual([]);
});

test('beyond what can be counted nothing is asked', async () => {
  const reader = { read: () => Promise.reject(new Error('integer out of range')) };
  expect(await slugsOf(reader, 999_999)).toBeUndefined();
});
