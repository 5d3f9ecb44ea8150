import { DOMParser } from 'linkedom';
import { answerOf, fetchThroughKoa } from '../serving/through-koa';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

const HEADLINE = 'Kyrgyz president asks';
const TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;

let newsroom: Newsroom;
let auth: { headers: Record<string, string> };

beforeAll(async () => {
  newsroom = await openNewsroom();
  auth = { headers: { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` } };
});

afterAll(() => newsroom.close());

const open = (path: string, options: RequestInit = {}) =>
  fetch(`${newsroom.url}${path}`, { redirect: 'manual', ...options });
const textOf = async (path: string) => (await open(path)).text();
const xmlOf = async (path: string) => new DOMParser().parseFromString(await textOf(path), 'text/xml');

async function publish(data: object, locale = 'en'): Promise<string> {
  const { status, body } = await newsroom.post(
    `/api/articles?status=published&locale=${locale}`,
    { data: { kind: 'news', ...data } },
    auth,
  );
  expect(status).toBe(201);
  return body.data.documentId;
}

describe.each(['latest', 'categories/politics', 'people/sadyr-japarov', 'countries/kyrgyzstan'])(
  '/feeds/%s',
  (name) => {
    it.each(['rss', 'atom', 'json'] as const)('is there as %s, from memory and from Koa', async (format) => {
      const path = `/feeds/${name}.${format}`;
      const first = await answerOf(await open(path));
      expect(first).toMatchObject({
        status: 200,
        headers: {
          'content-type': TYPES[format],
          'access-control-allow-origin': '*',
          'cache-control': expect.stringContaining('s-maxage=60'),
          'surrogate-key': expect.stringContaining('lists'),
        },
        text: expect.stringContaining(HEADLINE),
      });
      expect(await answerOf(await open(path))).toEqual(first);
      expect(await answerOf(await fetchThroughKoa(newsroom, path))).toEqual(first);
      const { etag = '' } = (first as { headers: Record<string, string> }).headers;
      const again = await open(path, { headers: { 'If-None-Match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    });
  },
);

describe('a feed', () => {
  it('of an organization has the stories that name it', async () => {
    const sources = await newsroom.strapi
      .documents('api::organization.organization')
      .findFirst({ filters: { slug: 'izvestia' } });
    await publish({
      headline: 'Izvestia writes',
      slug: 'izvestia-writes',
      organizations: [sources?.documentId],
    });
    expect(await textOf('/feeds/organizations/izvestia.rss')).toContain('Izvestia writes');
  });

  it('has stories in the asked language only', async () => {
    const russian = (await (await open('/feeds/latest.json?locale=ru')).json()) as {
      language: string;
      items: { url: string }[];
    };
    expect(russian.language).toBe('ru');
    expect(russian.items.map(({ url }) => url)).toEqual([
      expect.stringContaining('/stories/prezident-kyrgyzstana-prosit-ssha-ne-vmeshivatsya?locale=ru'),
    ]);
    expect(await textOf('/feeds/latest.rss?locale=ky')).not.toContain('<item>');
    expect((await open('/feeds/latest.rss?locale=xx')).status).toBe(400);
    expect(await textOf('/feeds/latest.rss?utm_source=x')).toBe(await textOf('/feeds/latest.rss'));
  });

  it('never has drafts, and follows what is published, changed and withdrawn', async () => {
    const data = { headline: 'Nobody may read this', slug: 'secret', kind: 'news' };
    const { body } = await newsroom.post('/api/articles?status=draft', { data }, auth);
    const path = `/api/articles/${body.data.documentId}`;
    expect(await textOf('/feeds/latest.rss')).not.toContain('Nobody may');
    await newsroom.put(`${path}?status=published`, { data: { headline: 'All may read & <see>' } }, auth);
    const item = (await xmlOf('/feeds/latest.rss')).querySelector('item title');
    expect(item?.textContent).toBe('All may read & <see>');
    await newsroom.strapi.documents('api::article.article').unpublish({ documentId: body.data.documentId });
    expect(await textOf('/feeds/latest.rss')).not.toContain('All may read');
  });

  it('has at most 25, the newest first', async () => {
    const ids = [];
    for (let day = 1; day <= 26; day += 1)
      ids.push(
        await publish({
          headline: `Old ${day}`,
          slug: `old-${day}`,
          firstPublishedAt: `2010-01-${String(day).padStart(2, '0')}T10:00:00.000Z`,
        }),
      );
    const { items } = (await (await open('/feeds/latest.json')).json()) as {
      items: { date_published: string }[];
    };
    const dates = items.map(({ date_published }) => date_published);
    expect(dates).toHaveLength(25);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('has the whole text where the newsroom wants it', async () => {
    expect(await textOf('/feeds/people/sadyr-japarov.rss')).not.toContain('content:encoded>');
    process.env.FEED_TEXT = 'full';
    try {
      const path = '/feeds/people/sadyr-japarov.rss?locale=ru';
      const text = (await xmlOf(path)).getElementsByTagName('content:encoded')[0]?.textContent;
      expect(text).toMatch(/^<p>/);
    } finally {
      delete process.env.FEED_TEXT;
    }
  });

  it('moves with its record, and is unknown where nobody knows that', async () => {
    const people = newsroom.strapi.documents('api::person.person');
    const { documentId } = await people.create({
      data: { name: 'Renamed', slug: 'name-before', listed: true },
    });
    await people.update({ documentId, data: { slug: 'name-after' } });
    await publish({ headline: 'About', slug: 'about-renamed', people: [documentId] });
    const moved = await open('/feeds/people/name-before.atom?locale=ru&x=1');
    await people.create({ data: { name: 'Secret Source', slug: 'secret-source', listed: false } });
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      '/feeds/people/name-after.atom?locale=ru',
    ]);
    for (const path of [
      'people/nobody.rss',
      'people/secret-source.rss',
      'latest.xml',
      'latest',
      'other.rss',
      'events/x.rss',
      'people/a.b',
    ])
      expect([path, (await open(`/feeds/${path}`)).status]).toEqual([path, 404]);
  });

  it('is named in the pages that show the same', async () => {
    expect(await textOf('/')).toContain('href="/feeds/latest.rss"');
    const page = await textOf('/people/sadyr-japarov?locale=ru');
    expect(page).toContain('type="application/feed+json"');
    expect(page).toContain('href="/feeds/people/sadyr-japarov.json?locale=ru"');
  });
});

describe('sitemaps', () => {
  it('are named in robots.txt and in the index', async () => {
    const robots = await textOf('/robots.txt');
    expect(robots).toMatch(/^Sitemap: http:\/\/.+\/sitemap\.xml$/m);
    expect(robots).toMatch(/^Sitemap: http:\/\/.+\/news-sitemap\.xml$/m);
    const locations = [...(await xmlOf('/sitemap.xml')).querySelectorAll('sitemap > loc')];
    expect(locations.map((location) => location.textContent)).toEqual([
      expect.stringMatching(/\/sitemap-1\.xml$/),
    ]);
  });

  it('have every public page with its languages, and nothing else', async () => {
    const answer = await open('/sitemap-1.xml');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/xml; charset=utf-8',
    ]);
    const map = new DOMParser().parseFromString(await answer.text(), 'text/xml');
    const urls = [...map.querySelectorAll('url > loc')].map((location) => location.textContent ?? '');
    const paths = urls.map((url) => url.replace(/^https?:\/\/[^/]+/, ''));
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/?locale=ru', '/people/sadyr-japarov', '/stories/old-1']),
    );
    expect(new Set(urls).size).toBe(urls.length);
    expect(paths.join(' ')).not.toContain('/secret');
    const rows = await newsroom.strapi.db.connection.raw(
      'select count(*)::int as count from graph.node where slug is not null and fallback_locale is null',
    );
    expect(urls.length).toBe(rows.rows[0].count + 3);
    const russian = [...map.querySelectorAll('url')].find((url) =>
      url.querySelector('loc')?.textContent?.includes('/stories/prezident'),
    );
    const links = [...(russian?.getElementsByTagName('xhtml:link') ?? [])];
    expect(links.map((link) => link.getAttribute('hreflang')).sort()).toEqual(['en', 'ru']);
    expect(russian?.querySelector('lastmod')?.textContent).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    for (const path of paths.slice(0, 40)) expect([path, (await open(path)).status]).toEqual([path, 200]);
  });

  it.each(['/sitemap.xml', '/sitemap-1.xml', '/news-sitemap.xml'])(
    'need not be sent again until something changes: %s',
    async (path) => {
      const etag = (await open(path)).headers.get('etag') ?? '';
      const again = () => open(path, { headers: { 'If-None-Match': etag } });
      expect((await again()).status).toBe(304);
      await publish({ headline: 'Something new', slug: `new-for${path.replaceAll(/\W/g, '-')}` });
      expect((await again()).status).toBe(200);
    },
  );

  it.each(['/sitemap-2.xml', '/sitemap-0.xml', '/sitemap-999999.xml', '/sitemapXxml', '/sitemap-x.xml'])(
    '%s is unknown',
    async (path) => expect((await open(path)).status).toBe(404),
  );

  it('for news have the stories of two days, with what Google asks for', async () => {
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    const published = ago(47);
    await publish({ headline: 'Fresh <news>', slug: 'fresh', firstPublishedAt: published });
    await publish({ headline: 'Stale news', slug: 'stale', firstPublishedAt: ago(49) });
    const map = await xmlOf('/news-sitemap.xml');
    const fresh = [...map.querySelectorAll('url')].find((url) =>
      url.querySelector('loc')?.textContent?.endsWith('/stories/fresh'),
    );
    const of = (name: string) => fresh?.getElementsByTagName(name)[0]?.textContent;
    expect(['name', 'language', 'publication_date', 'title'].map((name) => of(`news:${name}`))).toEqual([
      'Dossier',
      'en',
      published,
      'Fresh <news>',
    ]);
    expect(map.toString()).not.toMatch(/Stale news|\/secret/);
  });
});
