import { answerOf, fetchThroughKoa } from '../serving/through-koa';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

const STORY = '/stories/kyrgyz-president-asks-united-states-to-stay-out';
const RUSSIAN = '/stories/prezident-kyrgyzstana-prosit-ssha-ne-vmeshivatsya?locale=ru';
const LETTER = 'letter-of-japarov-to-blinken';

const PAGES = [
  '/',
  '/?locale=ru',
  '/?locale=ky',
  '/stories',
  STORY,
  RUSSIAN,
  '/people/sadyr-japarov',
  '/people/sadyr-japarov?locale=ru',
  '/people/sadyr-japarov/statements',
  '/countries/kyrgyzstan?locale=ky',
  '/organizations/izvestia',
  `/documents/${LETTER}`,
  '/documents/bill-on-foreign-agents',
  '/categories/politics',
  '/events/alleged-deliveries-to-russia',
  `/threads/${LETTER}?locale=ru`,
  '/timeline',
  '/timeline?person=sadyr-japarov&from=2024&to=2024-12',
  '/search',
  '/search?q=foreign+agents',
  '/search?q=Zhaparov&type=person&locale=ru',
  '/search?country=kyrgyzstan',
];

let newsroom: Newsroom;
let auth: { headers: Record<string, string> };

beforeAll(async () => {
  newsroom = await openNewsroom();
  auth = { headers: { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` } };
});

afterAll(() => newsroom.close());

const open = (path: string, options: RequestInit = {}) =>
  fetch(`${newsroom.url}${path}`, { redirect: 'manual', ...options });
const htmlOf = async (path: string) => (await open(path)).text();

describe.each(PAGES)('%s', (path) => {
  it('is a page, the same from memory and from Koa, and need not be sent again', async () => {
    const first = await answerOf(await open(path));
    expect(first).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': expect.stringContaining('s-maxage=60'),
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      },
    });
    expect(await answerOf(await open(path))).toEqual(first);
    expect(await answerOf(await fetchThroughKoa(newsroom, path))).toEqual(first);
    const { etag = '' } = (first as { headers: Record<string, string> }).headers;
    const again = await open(path, { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('has a language, one first heading, a main part, and nothing that runs or is styled in place', async () => {
    const page = await htmlOf(path);
    const locale = new URL(path, newsroom.url).searchParams.get('locale') ?? 'en';
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page.match(/<main[ >]/g)).toHaveLength(1);
    expect(page).not.toMatch(
      /<script(?! type="application\/ld\+json")|<style|\sstyle=|\son\w+=|undefined|\[object/,
    );
  });
});

describe('the front page', () => {
  it('has the newest story, and stories that an editor placed before it', async () => {
    expect(await htmlOf('/')).toMatch(/class="card lead"[\s\S]*Kyrgyz president asks/);
    const { body } = await newsroom.post(
      '/api/articles?status=published',
      {
        data: {
          headline: 'An older story that matters',
          slug: 'older-story',
          kind: 'opinion',
          firstPublishedAt: '2020-01-01T10:00:00.000Z',
          placement: { position: 'lead', until: null },
        },
      },
      auth,
    );
    const placed = await htmlOf('/');
    expect(placed).toMatch(/class="card lead"[\s\S]*?Opinion[\s\S]*?An older story that matters/);
    const data = { placement: { position: 'lead', until: '2021-01-01T00:00:00.000Z' } };
    await newsroom.put(`/api/articles/${body.data.documentId}?status=published`, { data }, auth);
    expect(await htmlOf('/')).toMatch(/class="card lead"[\s\S]*?Kyrgyz president asks/);
  });

  it('has in each language what there is in it', async () => {
    const kyrgyz = await htmlOf('/?locale=ky');
    expect(kyrgyz).toContain('Башкы бет');
    expect(kyrgyz).not.toContain('class="card');
  });
});

describe('a story that changes', () => {
  it('is shown as it is now', async () => {
    const article = await newsroom.strapi
      .documents('api::article.article')
      .findFirst({ filters: { slug: STORY.slice('/stories/'.length) } });
    await htmlOf(STORY);
    await newsroom.put(
      `/api/articles/${article?.documentId}?status=published`,
      { data: { corrections: [{ kind: 'correction', text: 'It was a Monday.', date: '2024-02-13' }] } },
      auth,
    );
    expect(await htmlOf(STORY)).toMatch(/class="corrections"[\s\S]*It was a Monday\./);
  });

  it('has moved where its slug changed, and so have records', async () => {
    const { body } = await newsroom.post(
      '/api/articles?status=published',
      { data: { headline: 'Moving', slug: 'before', kind: 'news' } },
      auth,
    );
    const id = body.data.documentId;
    await newsroom.put(`/api/articles/${id}?status=published`, { data: { slug: 'after' } }, auth);
    const moved = await open('/stories/before?utm_source=somewhere');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/stories/after']);
    const other = await open(`${STORY}?locale=ru`);
    expect([other.status, other.headers.get('location')]).toEqual([301, RUSSIAN]);
  });

  it('is told of with its other languages where it is not there in one', async () => {
    const answer = await open(`${STORY}?locale=ky`);
    const page = await answer.text();
    expect(answer.status).toBe(404);
    expect(page).toContain('Мындай барак жок');
    expect(page).toContain(`href="${STORY}?locale=ru"`);
  });
});

describe('what is not public', () => {
  const DRAFT = { headline: 'Nobody may read this', slug: 'secret-story', kind: 'news' };

  it('has no page, and none that tells whether there is anything', async () => {
    await newsroom.post('/api/articles?status=draft', { data: DRAFT }, auth);
    await newsroom.strapi
      .documents('api::person.person')
      .create({ data: { name: 'Secret Source', slug: 'secret-source', listed: false } });
    const pages = await Promise.all(
      ['/stories/secret-story', '/stories/no-such-story', '/people/secret-source', '/people/nobody'].map(
        (path) => open(path),
      ),
    );
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const texts = await Promise.all(pages.map((page) => page.text()));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('This page does not exist');
    for (const path of ['/', '/stories', '/search?q=secret', '/timeline'])
      expect(await htmlOf(path)).not.toMatch(/Nobody may read this|Secret Source/);
  });

  it('is not asked for by parameters of the API', async () => {
    const page = await open('/stories/secret-story?status=draft');
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });
});

describe('an address', () => {
  it('that says more than a page reads is that page', async () => {
    expect(await htmlOf('/stories?fbclid=1&utm_campaign=x')).toBe(await htmlOf('/stories'));
  });

  it.each([
    '/?locale=xx',
    '/stories?after=x',
    '/search?q=a&type=planet',
    '/timeline?from=yesterday',
    `${STORY}?locale=en&locale=ru`,
  ])('that cannot be read is told so in a page: %s', async (path) => {
    const answer = await open(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('Invalid parameter');
  });

  it('that nothing answers is a page for readers and the envelope for apps', async () => {
    const reader = await open('/no/such/place', { headers: { Accept: 'text/html,*/*;q=0.8' } });
    expect([reader.status, await reader.text()]).toEqual([404, expect.stringContaining('does not exist')]);
    const app = await open('/no/such/place', { headers: { Accept: 'application/json' } });
    expect(((await app.json()) as { error: { status: number } }).error.status).toBe(404);
    const api = await open('/api/nothing', { headers: { Accept: 'text/html' } });
    expect(api.headers.get('content-type')).toContain('application/json');
  });

  it('of a file of public/ is that file', async () => {
    expect(await (await open('/robots.txt', { headers: { Accept: 'text/html' } })).text()).toContain(
      'User-agent',
    );
  });
});

describe('the stylesheet', () => {
  it('may be kept for ever under the hash of what is in it, and not under another', async () => {
    const [, path = ''] = /href="(\/styles\/[^"]+)"/.exec(await htmlOf('/')) ?? [];
    const sheet = await open(path);
    expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(sheet.headers.get('cache-control')).toContain('immutable');
    const other = await open('/styles/reader-older.css');
    expect([other.status, other.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await other.text()).toBe(await sheet.text());
    expect((await open('/styles/other.css')).status).toBe(404);
  });
});

test('what a reader types into a search is shown as text', async () => {
  const page = await htmlOf(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('&lt;script&gt;alert');
});
