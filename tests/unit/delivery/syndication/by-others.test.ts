import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { validateXML } from 'xmllint-wasm';
import { atomOf } from '../../../../src/delivery/formats/feeds/atom';
import type { Feed } from '../../../../src/delivery/formats/feeds/feed';
import { rssOf } from '../../../../src/delivery/formats/feeds/rss';
import { newsSitemapOf } from '../../../../src/delivery/formats/sitemaps/news-sitemap';
import { SITEMAP_END, SITEMAP_START, sitemapEntry } from '../../../../src/delivery/formats/sitemaps/sitemap';

/** Feeds and sitemaps as those read them who did not write them: a feed reader's parser, and the formats' own schemas. */

const FEED: Feed = {
  title: 'News & more',
  description: 'All of it',
  language: 'ru',
  publisher: 'The News',
  pageUrl: 'https://news.example/?locale=ru&a=b',
  feedUrl: 'https://news.example/feeds/latest.rss',
  updated: new Date('2024-02-14T10:00:00.000Z'),
  items: [
    {
      id: 'tag:news.example,2026:stories/a/ru',
      url: 'https://news.example/stories/a?locale=ru&x=1',
      title: 'Президент & <письмо>',
      summary: 'What it says',
      html: '<p>The <em>whole</em> text ]]> &amp; more</p>',
      published: new Date('2024-02-13T08:05:09.000Z'),
      updated: new Date('2024-02-14T10:00:00.000Z'),
      authors: ['A. Writer'],
      categories: ['Politics'],
      image: { url: 'https://news.example/a.jpg?b&c', mime: 'image/jpeg', width: 800, height: 600 },
    },
  ],
};

function parsed(feed: string): Promise<readonly FeedParser.Item[]> {
  return new Promise((resolve, reject) => {
    const items: FeedParser.Item[] = [];
    const parser = new FeedParser({ normalize: true });
    parser.on('error', reject);
    parser.on('data', (item: FeedParser.Item) => items.push(item));
    parser.on('end', () => resolve(items));
    Readable.from([feed]).pipe(parser);
  });
}

test.each([
  ['RSS', rssOf],
  ['Atom', atomOf],
])('a feed reader finds in %s what was written', async (_, write) => {
  const [item] = await parsed(write(FEED));
  expect(item).toMatchObject({
    guid: FEED.items[0]?.id,
    link: FEED.items[0]?.url,
    title: FEED.items[0]?.title,
    description: expect.stringContaining('whole'),
    pubdate: FEED.items[0]?.published,
    categories: ['Politics'],
    author: 'A. Writer',
  });
  expect(item?.meta).toMatchObject({ title: FEED.title, link: FEED.pageUrl, language: 'ru' });
});

const fixture = (name: string) => ({
  fileName: name,
  contents: readFileSync(path.join(process.cwd(), 'tests', 'fixtures', 'xml', name), 'utf8'),
});
const PROTOCOL = path.join(path.dirname(require.resolve('sitemap/package.json')), 'schema', 'sitemap.xsd');

async function faultsOf(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'map.xml', contents: xml }],
    schema: [fixture('sitemap-parts.xsd')],
    preload: [
      { fileName: 'sitemap.xsd', contents: readFileSync(PROTOCOL, 'utf8') },
      ...['image.xsd', 'news.xsd', 'link.xsd'].map(fixture),
    ],
  });
  return errors.map(({ message }) => message);
}

const PAGE = {
  url: 'https://news.example/stories/a?b&c',
  updated: new Date('2024-02-14T10:00:00.000Z'),
  imageUrl: 'https://news.example/a.jpg',
  languages: ['en', 'ky'].map((language) => ({ language, url: `https://news.example/?l=${language}&a` })),
};
const NEWS = { url: PAGE.url, title: 'A & B', language: 'ky', published: new Date(0) };

const FRONT = 'https://news.example/?a&b';

test('a sitemap is what the protocol and the search engines ask for', async () => {
  expect(await faultsOf(SITEMAP_START + sitemapEntry(PAGE) + SITEMAP_END)).toEqual([]);
  expect(await faultsOf(newsSitemapOf('The News', [NEWS], FRONT))).toEqual([]);
});

test('a sitemap without news is one as well: the front page, which is no news', async () => {
  const map = newsSitemapOf('The News', [], FRONT);
  expect(await faultsOf(map)).toEqual([]);
  expect(map).toContain('<loc>https://news.example/?a&amp;b</loc>');
  expect(map).not.toContain('<news:');
});

test('what they do not ask for is found', async () => {
  const wrong = sitemapEntry(PAGE).replace('<lastmod>', '<lastmod>about ');
  expect(await faultsOf(SITEMAP_START + wrong + SITEMAP_END)).not.toEqual([]);
  expect(await faultsOf(newsSitemapOf('', [NEWS], FRONT))).not.toEqual([]);
  expect(await faultsOf(SITEMAP_START + SITEMAP_END)).not.toEqual([]);
});
