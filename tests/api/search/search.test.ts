import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

interface Hit {
  id: string;
  type: string;
  slug: string | null;
  match: string;
  highlights: Record<string, string>;
}

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom.close());

async function find(query: string): Promise<{ hits: Hit[]; meta: Record<string, unknown> }> {
  const { status, body } = await newsroom.get(`/api/search?${query}`);
  expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
  return { hits: body.data as Hit[], meta: body.meta };
}

describe('GET /api/search', () => {
  it('finds records by their words and shows where they stand', async () => {
    const { hits } = await find('q=foreign+agents');
    expect(hits.length).toBeGreaterThan(1);
    const article = hits.find(({ type }) => type === 'article');
    expect(Object.values(article?.highlights ?? {}).join()).toContain('<mark>');
  });

  it.each(['Zhaparov', 'Japarof', 'Zhaparof', 'Жапаров', 'Sadyr+Japarov'])(
    'finds the president under %s',
    async (q) => {
      const { hits } = await find(`q=${encodeURIComponent(q).replace('%2B', '+')}`);
      expect(hits[0]).toMatchObject({ type: 'person', slug: 'sadyr-japarov', match: 'name' });
    },
  );

  it.each(['US', 'usa'])('finds a country by its code, %s', async (q) => {
    const { hits } = await find(`q=${q}`);
    expect(hits[0]).toMatchObject({ type: 'country', slug: 'united-states', match: 'name' });
  });

  it('finds what refers to a record whose name is misspelt', async () => {
    const { hits } = await find('q=Blinkin');
    expect(hits[0]).toMatchObject({ slug: 'antony-blinken', match: 'name' });
    expect(hits.some(({ type, match }) => type === 'article' && match === 'mention')).toBe(true);
  });

  it('searches each language by its own rules', async () => {
    const { hits, meta } = await find(`q=${encodeURIComponent('письма')}&locale=ru`);
    expect(meta.locale).toBe('ru');
    expect(hits.some(({ type }) => type === 'article')).toBe(true);
  });

  it('counts the hits by type, year, category, person and country', async () => {
    const { hits, meta } = await find('q=letter&type=article,document,statement');
    const total = meta.total as { count: number; isExact: boolean };
    expect(total).toEqual({ count: hits.length, isExact: true });
    const facets = meta.facets as Record<string, { value?: string; slug?: string; count: number }[]>;
    expect(facets.type?.reduce((sum, { count }) => sum + count, 0)).toBe(total.count);
    expect(facets.person?.map(({ slug }) => slug)).toContain('sadyr-japarov');
    expect(facets.country?.map(({ slug }) => slug)).toContain('kyrgyzstan');
  });

  it('is narrowed by filters, with words or without', async () => {
    const { hits } = await find('person=antony-blinken&type=document');
    expect(hits.every(({ type }) => type === 'document')).toBe(true);
    expect(hits.length).toBeGreaterThan(0);
    expect((await find('q=letter&country=france')).hits).toEqual([]);
    expect((await find('q=letter&to=2001')).hits).toEqual([]);
    expect((await find('q=letter&from=2024&to=2024-12&type=article')).hits).toHaveLength(1);
  });

  it('turns pages without losing or repeating a hit', async () => {
    const whole = (await find('q=letter+or+president+or+Kyrgyzstan&limit=100')).hits.map(({ id }) => id);
    const paged: string[] = [];
    let after = '';
    do {
      const { hits, meta } = await find(`q=letter+or+president+or+Kyrgyzstan&limit=3${after}`);
      paged.push(...hits.map(({ id }) => id));
      after = meta.next ? `&after=${meta.next as string}` : '';
    } while (after !== '');
    expect(paged).toEqual(whole);
  });

  it('escapes what it shows', async () => {
    const auth = { headers: { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` } };
    const data = { headline: '<script>alert(1)</script> & zebra', kind: 'news' };
    await newsroom.post('/api/articles?status=published', { data }, auth);
    const { hits } = await find('q=zebra');
    expect(hits[0]?.highlights.title).toBe('&lt;script&gt;alert(1)&lt;/script&gt; &amp; <mark>zebra</mark>');
  });

  it.each([
    '%25',
    'the',
    '"',
    "'",
    '((((',
    '!%26%7C',
    '-',
    'a'.repeat(200),
    '%F0%9F%92%A9',
    '\\',
    '%EE%80%80',
  ])('answers %s without an error', async (q) => {
    await find(`q=${q}`);
  });

  it.each([
    ['', 'q'],
    ['q=', 'q'],
    [`q=${'a'.repeat(201)}`, 'q'],
    ['q=a&q=b', 'q'],
    ['q=a&type=novel', 'type'],
    ['q=a&from=yesterday', 'from'],
    ['q=a&to=2024-13', 'to'],
    ['q=a&after=x', 'after'],
    ['q=a&person=nobody', 'person'],
  ])('refuses ?%s by name', async (query, parameter) => {
    const { status, body } = await newsroom.get(`/api/search?${query}`);
    expect(status).toBe(400);
    expect(body.error.details).toEqual({ parameter });
  });
});
