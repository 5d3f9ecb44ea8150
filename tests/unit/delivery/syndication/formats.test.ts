import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { atomOf } from '../../../../src/delivery/formats/feeds/atom';
import type { Feed, FeedItem } from '../../../../src/delivery/formats/feeds/feed';
import { jsonFeedOf } from '../../../../src/delivery/formats/feeds/json-feed';
import { rssDate, rssOf } from '../../../../src/delivery/formats/feeds/rss';
import { newsSitemapOf } from '../../../../src/delivery/formats/sitemaps/news-sitemap';
import {
  SITEMAP_END,
  SITEMAP_START,
  sitemapEntry,
  sitemapIndexOf,
} from '../../../../src/delivery/formats/sitemaps/sitemap';
import { element, xmlDocument } from '../../../../src/delivery/formats/xml/xml';
import { feedsOf } from '../../../../src/delivery/pages/view/feeds';

const HOSTILE = ']]>"\'&amp;<script>alert(1)</script>\u0000\u0008\uFFFE\uD800 \u{1F600}';
const SEEN = ']]>"\'&amp;<script>alert(1)</script> \u{1F600}';

const ITEM: FeedItem = {
  id: 'tag:news.example,2026:stories/a/en',
  url: 'https://news.example/stories/a?locale=ru&x=1',
  title: HOSTILE,
  summary: HOSTILE,
  html: `<p>${HOSTILE}</p>`,
  published: new Date('2024-02-13T08:05:09.000Z'),
  updated: new Date('2024-02-14T10:00:00.000Z'),
  authors: ['A. Writer', HOSTILE],
  categories: ['Politics'],
  image: { url: 'https://news.example/uploads/a.jpg?b&c', mime: 'image/jpeg', width: 800, height: 600 },
};

const FEED: Feed = {
  title: HOSTILE,
  description: 'All of it',
  language: 'en',
  publisher: 'The News',
  pageUrl: 'https://news.example/',
  feedUrl: 'https://news.example/feeds/latest.rss',
  updated: new Date('2024-02-14T10:00:00.000Z'),
  items: [ITEM],
};

/** Reads XML and holds it against what makes it well-formed, which the parser itself would let pass. */
function parse(xml: string) {
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true);
  expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39|#13);)/);
  expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  const open: string[] = [];
  const rest = xml
    .slice(xml.indexOf('\n'))
    .replaceAll(/<(\/?)([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g, (_, end, name: string, __, empty) => {
      if (end) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
      return '';
    });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  return new DOMParser().parseFromString(xml, 'text/xml');
}

test('any text in an element and in an attribute comes back as it is, without what XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const root = parse(xmlDocument(element('a', { b: text }, element('c', {}, text)))).querySelector('a');
      const seen = text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
      expect(root?.querySelector('c')?.textContent ?? '').toBe(seen);
    }),
  );
  expect(() => element('a b', {})).toThrow('no name');
  expect(() => element('a', { 'b="c"': 1 })).toThrow('no name');
});

describe('RSS', () => {
  const rss = parse(rssOf(FEED));
  const of = (name: string) => rss.querySelector('item')?.getElementsByTagName(name)[0]?.textContent;

  test('has what a channel must have', () => {
    expect(rss.querySelector('rss')?.getAttribute('version')).toBe('2.0');
    const channel = rss.querySelector('channel');
    const names = ['title', 'link', 'description', 'language', 'lastBuildDate'];
    expect(names.map((name) => channel?.getElementsByTagName(name)[0]?.textContent)).toEqual([
      SEEN,
      FEED.pageUrl,
      'All of it',
      'en',
      'Wed, 14 Feb 2024 10:00:00 GMT',
    ]);
    expect(channel?.getElementsByTagName('atom:link')[0]?.getAttribute('href')).toBe(FEED.feedUrl);
  });

  test('has what an item should have', () => {
    expect(of('title')).toBe(SEEN);
    expect(of('link')).toBe(ITEM.url);
    expect(of('guid')).toBe(ITEM.id);
    expect(rss.querySelector('guid')?.getAttribute('isPermaLink')).toBe('false');
    expect(of('pubDate')).toBe('Tue, 13 Feb 2024 08:05:09 GMT');
    expect(of('dc:creator')).toBe('A. Writer');
    expect(of('content:encoded')).toBe(`<p>${SEEN}</p>`);
  });

  test('dates are those of RFC 822', () =>
    expect(rssDate(new Date(0))).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/));
});

test('Atom has what a feed and an entry must have', () => {
  const atom = parse(atomOf(FEED));
  const feed = atom.querySelector('feed');
  expect(feed?.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
  const children = [...(feed?.children ?? [])].map(({ localName }) => localName);
  expect(children).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'author', 'link', 'entry']));
  const entry = atom.querySelector('entry');
  const of = (name: string) => entry?.getElementsByTagName(name)[0]?.textContent;
  expect([of('id'), of('title'), of('published'), of('updated')]).toEqual([
    ITEM.id,
    SEEN,
    '2024-02-13T08:05:09.000Z',
    '2024-02-14T10:00:00.000Z',
  ]);
  // The parser gives attributes of XML as they are written.
  const href = entry?.querySelector('link[rel=alternate]')?.getAttribute('href');
  expect(href?.replaceAll('&amp;', '&')).toBe(ITEM.url);
  expect(entry?.querySelector('content')?.getAttribute('type')).toBe('html');
});

test('JSON Feed has what 1.1 asks for, and no field that is empty', () => {
  const feed = JSON.parse(jsonFeedOf(FEED));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: HOSTILE,
  });
  expect(feed.items[0]).toMatchObject({
    id: ITEM.id,
    content_html: expect.any(String),
    authors: [{ name: 'A. Writer' }, expect.anything()],
    tags: ['Politics'],
    date_published: '2024-02-13T08:05:09.000Z',
  });
  const bare = {
    ...ITEM,
    title: 'Bare',
    summary: null,
    html: null,
    image: null,
    authors: [],
    categories: [],
  };
  const [item] = JSON.parse(jsonFeedOf({ ...FEED, items: [bare] })).items;
  expect(Object.keys(item)).toEqual([
    'id',
    'url',
    'title',
    'content_text',
    'date_published',
    'date_modified',
    'language',
  ]);
  expect(item.content_text).toBe('Bare');
});

test('a feed of nothing is a feed', () => {
  const empty = { ...FEED, items: [] };
  expect(parse(rssOf(empty)).querySelectorAll('item')).toHaveLength(0);
  expect(parse(atomOf(empty)).querySelectorAll('entry')).toHaveLength(0);
  expect(JSON.parse(jsonFeedOf(empty)).items).toEqual([]);
});

describe('sitemaps', () => {
  const languages = ['en', 'ru'].map((language) => ({
    language,
    url: `https://news.example/?l=${language}&a`,
  }));

  test('in pieces are well-formed', () => {
    const entry = {
      url: 'https://news.example/?a&b',
      updated: new Date(0),
      imageUrl: 'https://i/',
      languages,
    };
    const map = parse(
      SITEMAP_START + sitemapEntry(entry) + sitemapEntry({ ...entry, languages: [] }) + SITEMAP_END,
    );
    expect(map.querySelector('loc')?.textContent).toBe(entry.url);
    expect(map.querySelector('lastmod')?.textContent).toBe('1970-01-01T00:00:00.000Z');
    expect(map.getElementsByTagName('image:loc')[0]?.textContent).toBe('https://i/');
    expect(map.getElementsByTagName('xhtml:link')).toHaveLength(2);
  });

  test('are listed', () => {
    const index = parse(
      sitemapIndexOf([{ url: 'https://a/1' }, { url: 'https://a/2', updated: new Date(0) }]),
    );
    expect(index.querySelectorAll('sitemap > loc')).toHaveLength(2);
    expect(index.querySelectorAll('lastmod')).toHaveLength(1);
  });

  test('of news have what Google asks for', () => {
    const page = { url: 'https://a/', title: HOSTILE, language: 'ky', published: new Date(0) };
    const map = parse(newsSitemapOf('A & B', [page], 'https://b/'));
    const of = (name: string) => map.getElementsByTagName(`news:${name}`)[0]?.textContent;
    expect([...map.querySelectorAll('url > loc')].map((one) => one.textContent)).toEqual(['https://a/']);
    expect([of('name'), of('language'), of('title'), of('publication_date')]).toEqual([
      'A & B',
      'ky',
      SEEN,
      '1970-01-01T00:00:00.000Z',
    ]);
  });
});

test('a page names its feeds, and those of all stories where it has none', () => {
  const paths = (recordPath?: string) => feedsOf({ locale: 'ru', recordPath }).map(({ path }) => path);
  const ends = ['rss', 'atom', 'json'];
  expect(paths()).toEqual(ends.map((end) => `/feeds/latest.${end}?locale=ru`));
  expect(paths('/people/a-b')).toEqual(ends.map((end) => `/feeds/people/a-b.${end}?locale=ru`));
  expect(paths('/documents/a')).toEqual(paths());
});
