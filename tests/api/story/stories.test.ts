import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

const SLUG = 'kyrgyz-president-asks-united-states-to-stay-out';
const RU_SLUG = 'prezident-kyrgyzstana-prosit-ssha-ne-vmeshivatsya';

interface Node {
  id: string;
  type: string;
  slug: string | null;
  [field: string]: unknown;
}

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom.close());

const story = (query = '', slug = SLUG) => newsroom.get(`/api/stories/${slug}${query}`);

describe('GET /api/stories/:slug', () => {
  it('gives the article with every node that it leads to, each once', async () => {
    const { status, body } = await story();
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ type: 'article', slug: SLUG, locale: 'en' });
    const nodes = body.included as Node[];
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    const byId = new Map(nodes.map((node) => [node.id, node]));
    for (const name of ['people', 'countries', 'organizations', 'documents', 'statements', 'events']) {
      const references = body.data[name] as { type: string; id: string }[];
      expect(references.length).toBeGreaterThan(0);
      for (const { type, id } of references) expect(byId.get(id)?.type).toBe(type);
    }
    const types = new Set(nodes.map(({ type }) => type));
    expect([...types].sort()).toEqual(
      ['category', 'country', 'document', 'event', 'organization', 'person', 'statement'].sort(),
    );
    expect(body.meta).toMatchObject({ locale: 'en', fallback: null, counts: { views: 104, comments: 0 } });
  });

  it('gives the text as blocks, as HTML or as plain text', async () => {
    const [blocks, html, text] = [await story(), await story('?body=html'), await story('?body=text')];
    expect(blocks.body.data.body[0]).toMatchObject({ type: 'paragraph' });
    expect(html.body.data.body).toMatch(/^<p>/);
    expect(text.body.data.body).not.toMatch(/<p>/);
    expect((await story('?body=pdf')).body.error).toMatchObject({
      status: 400,
      details: { parameter: 'body' },
    });
  });

  it('says where a name is not known in the language', async () => {
    const { body } = await story('?locale=ru', RU_SLUG);
    expect(body.data.locale).toBe('ru');
    const fallback = body.meta.fallback as { locale: string; ids: string[] }[] | null;
    const ids = new Set((body.included as Node[]).map(({ id }) => id));
    for (const id of (fallback ?? []).flatMap((names) => names.ids)) expect(ids.has(id)).toBe(true);
    const japarov = (body.included as Node[]).find(({ slug }) => slug === 'sadyr-japarov');
    expect(japarov?.name).toBe('Садыр Жапаров');
  });

  it('is 404 for an unknown slug, with the languages where there are others', async () => {
    const unknown = await story('', 'no-such-story');
    expect(unknown.status).toBe(404);
    const { status, body } = await story('?locale=ky');
    expect(status).toBe(404);
    expect(body.error.details).toEqual({ availableLocales: ['en', 'ru'] });
  });

  it('leads from a slug of another language to the story in the asked one', async () => {
    const response = await fetch(`${newsroom.url}/api/stories/${RU_SLUG}?locale=en&body=text`, {
      redirect: 'manual',
    });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`/api/stories/${SLUG}?locale=en&body=text`);
  });

  it('is answered 304 where the client has it', async () => {
    const url = `${newsroom.url}/api/stories/${SLUG}`;
    const first = await fetch(url);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toContain('stale-while-revalidate');
    expect(first.headers.get('surrogate-key')?.split(' ').length).toBeGreaterThan(10);
    expect(Date.parse(first.headers.get('last-modified') ?? '')).toBeLessThanOrEqual(Date.now());
    const conditions: Record<string, string>[] = [
      { 'If-None-Match': etag },
      { 'If-None-Match': `"other", W/${etag}` },
      { 'If-None-Match': '*' },
    ];
    for (const headers of conditions) {
      const answer = await fetch(url, { headers });
      expect(answer.status).toBe(304);
      expect(await answer.text()).toBe('');
    }
    expect((await fetch(url, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it('refuses parameters that it does not know', async () => {
    for (const [query, parameter] of [
      ['?locale=xx', 'locale'],
      ['?locale=en&locale=ru', 'locale'],
      ['?populate=*', 'populate'],
      ['?status=draft', 'status'],
    ] as const) {
      const { status, body } = await story(query);
      expect(status).toBe(400);
      expect(body.error.details).toEqual({ parameter });
    }
  });
});

describe('GET /api/stories', () => {
  it('gives cards with category, authors and cover in place', async () => {
    const { status, body } = await newsroom.get('/api/stories');
    expect(status).toBe(200);
    expect(body.meta).toEqual({ next: null, locale: 'en', fallback: null });
    expect(body.data).toEqual([
      expect.objectContaining({
        type: 'article',
        slug: SLUG,
        category: expect.objectContaining({ type: 'category', slug: 'politics', name: 'Politics' }),
        authors: [],
        counts: { views: 104, comments: 0 },
      }),
    ]);
  });

  it('is narrowed by what stories are about, all filters together', async () => {
    for (const query of [
      'category=politics',
      'person=sadyr-japarov',
      'country=kyrgyzstan&person=antony-blinken',
      'person=sadyr-japarov&locale=ru',
    ]) {
      expect((await newsroom.get(`/api/stories?${query}`)).body.data).toHaveLength(1);
    }
    expect((await newsroom.get('/api/stories?country=france')).body.data).toEqual([]);
    expect((await newsroom.get('/api/stories?country=france&person=sadyr-japarov')).body.data).toEqual([]);
  });

  it.each([
    ['?person=nobody', 'person'],
    ['?after=nonsense', 'after'],
    ['?after=W10', 'after'],
    ['?limit=0', 'limit'],
    ['?limit=1000', 'limit'],
    ['?limit=ten', 'limit'],
    ['?category[]=politics', 'category'],
    ['?sort=headline', 'sort'],
  ])('refuses %s by name', async (query, parameter) => {
    const { status, body } = await newsroom.get(`/api/stories${query}`);
    expect(status).toBe(400);
    expect(body.error.details).toEqual({ parameter });
  });
});

describe('names and words that are not known in the language', () => {
  it('are told with the language in which they stand, in stories and lists', async () => {
    const statement = await newsroom.strapi.documents('api::statement.statement').create({
      data: { text: 'Мы решим сами', kind: 'quote', language: 'ru', datePrecision: 'day' },
      status: 'published',
    });
    const names = [{ text: 'Кто-то', language: 'ru', kind: 'short' as const }];
    const author = await newsroom.strapi
      .documents('api::person.person')
      .create({ data: { name: 'Somebody New', names, listed: false } });
    const { documentId } = await newsroom.strapi.documents('api::article.article').create({
      data: {
        headline: 'In their words',
        slug: 'in-their-words',
        kind: 'news',
        statements: [statement.documentId],
        authors: [author.documentId],
      },
      status: 'published',
    });
    const english = await story('', 'in-their-words');
    expect(english.body.meta.fallback).toEqual([{ locale: 'ru', ids: [statement.documentId] }]);
    await newsroom.strapi.documents('api::article.article').update({
      documentId,
      locale: 'ky',
      data: { headline: 'Өз сөздөрү менен' },
      status: 'published',
    });
    const { body } = await newsroom.get('/api/stories?locale=ky');
    expect(body.data).toHaveLength(1);
    expect(body.meta.fallback).toEqual([{ locale: 'en', ids: [author.documentId] }]);
  });
});

describe('GET /api/stories/:slug/json-ld and /ninjs', () => {
  it('tell the story in the words of schema.org and of IPTC', async () => {
    const [jsonLd, ninjs] = await Promise.all([newsroom.get(path('json-ld')), newsroom.get(path('ninjs'))]);
    const things = jsonLd.body['@graph'] as Record<string, unknown>[];
    const typed = (type: string) => things.filter((thing) => thing['@type'] === type);
    expect(typed('NewsArticle')).toHaveLength(1);
    expect(typed('Message')).toHaveLength(2);
    expect(typed('Legislation')).toHaveLength(1);
    expect(ninjs.body).toMatchObject({
      uri: expect.stringContaining(`/stories/${SLUG}`),
      standard: { name: 'ninjs', version: '3.1' },
      people: expect.arrayContaining([expect.objectContaining({ name: 'Sadyr Japarov', rel: 'about' })]),
    });
  });

  it('are headed, cached, moved and refused as the story is', async () => {
    const answer = await fetch(newsroom.url + path('json-ld'));
    expect(answer.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    const headers = { 'if-none-match': answer.headers.get('etag') ?? '' };
    expect((await fetch(newsroom.url + path('json-ld'), { headers })).status).toBe(304);
    const moved = await fetch(`${newsroom.url}/api/stories/${RU_SLUG}/ninjs?locale=en`, {
      redirect: 'manual',
    });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `${path('ninjs')}?locale=en`]);
    expect((await newsroom.get(`${path('ninjs')}?body=html`)).body.error).toMatchObject({
      status: 400,
      details: { parameter: 'body' },
    });
    expect((await newsroom.get('/api/stories/no-such/ninjs')).status).toBe(404);
  });

  const path = (standard: string) => `/api/stories/${SLUG}/${standard}`;
});
