import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

/** Dossiers, threads and the timeline of the demonstration story. */
interface Node {
  id: string;
  type: string;
  slug: string | null;
  date?: string | null;
  [field: string]: unknown;
}

const SECTIONS = [
  'articles',
  'statements',
  'documents-written',
  'documents-received',
  'documents-about',
  'events',
];
const STORY = 'kyrgyz-president-asks-united-states-to-stay-out';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom.close());

const read = async (path: string) => {
  const { status, body } = await newsroom.get(path);
  expect({ path, status }).toEqual({ path, status: 200 });
  return body;
};

/** Ids of all references in a JSON value. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 2 && keys.includes('type') && keys.includes('id')) return [(value as Node).id];
  return Object.values(value).flatMap(references);
}

async function slugs(table: string): Promise<string[]> {
  const result = await newsroom.strapi.db.connection.raw(
    `select slug from graph.node where type = ? and locale = 'en' and slug is not null order by slug`,
    [table],
  );
  return (result as { rows: { slug: string }[] }).rows.map(({ slug }) => slug);
}

describe('GET /api/dossiers/:types/:slug', () => {
  it.each([
    ['people', 'sadyr-japarov'],
    ['people', 'antony-blinken'],
    ['countries', 'kyrgyzstan'],
    ['categories', 'politics'],
    ['articles', STORY],
  ])('gives %s/%s whole: all six sections, and every node that is referred to, once', async (types, slug) => {
    const { data, included, sections, meta } = await read(`/api/dossiers/${types}/${slug}`);
    expect(data.slug).toBe(slug);
    expect(Object.keys(sections)).toEqual(SECTIONS);
    expect(meta).toEqual({ locale: 'en', fallback: null });
    const items = Object.values(sections as Record<string, { count: number; data: Node[] }>).flatMap(
      (section) => {
        expect(section.data).toHaveLength(section.count);
        return section.data;
      },
    );
    const elsewhere = new Set([data.id, ...items.map(({ id }) => id)]);
    const ids = (included as Node[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(elsewhere.has(id)).toBe(false);
    const known = new Set([...elsewhere, ...ids]);
    const cards = items.filter(({ type }) => type !== 'article');
    for (const id of references([data, cards])) expect(known.has(id)).toBe(true);
  });

  it('tells who wrote, received and said what', async () => {
    const japarov = (await read('/api/dossiers/people/sadyr-japarov')).sections;
    const blinken = (await read('/api/dossiers/people/antony-blinken')).sections;
    expect(japarov.articles.data[0]).toMatchObject({
      slug: STORY,
      category: { slug: 'politics', name: 'Politics' },
      counts: { views: 104, comments: 0 },
    });
    const written = japarov['documents-written'].data.map(({ id }: Node) => id);
    const received = blinken['documents-received'].data.map(({ id }: Node) => id);
    expect(written.filter((id: string) => received.includes(id))).toHaveLength(1);
    expect(japarov.statements.count).toBeGreaterThan(0);
  });

  it('reads in another language and says what is not known in it', async () => {
    const { data, sections, meta } = await read('/api/dossiers/people/sadyr-japarov?locale=ru');
    expect(data).toMatchObject({ locale: 'ru', name: 'Садыр Жапаров' });
    expect(sections.articles.data[0].locale).toBe('ru');
    expect(meta.fallback?.map(({ locale }: { locale: string }) => locale) ?? ['en']).toEqual(['en']);
  });

  it('finds a statement, which has no slug, by its id', async () => {
    const { sections } = await read('/api/dossiers/people/sadyr-japarov');
    const { id } = sections.statements.data[0];
    const dossier = await read(`/api/dossiers/statements/${id}`);
    expect(dossier.data).toMatchObject({ id, type: 'statement', slug: null });
    expect(dossier.sections.articles.count).toBe(1);
  });

  it('gives every record of the story, each section alike on its own page', async () => {
    for (const [types, type] of [
      ['documents', 'document'],
      ['events', 'event'],
      ['organizations', 'organization'],
    ] as const) {
      for (const slug of await slugs(type)) {
        const { sections } = await read(`/api/dossiers/${types}/${slug}`);
        for (const name of SECTIONS) {
          const page = await read(`/api/dossiers/${types}/${slug}/${name}`);
          expect(page.data).toEqual(sections[name].data);
          expect(page.meta).toEqual({
            next: null,
            locale: 'en',
            count: sections[name].count,
            fallback: null,
          });
        }
      }
    }
  });

  it.each([
    '/api/dossiers/people/nobody',
    '/api/dossiers/planets/mars',
    '/api/dossiers/person/sadyr-japarov',
    '/api/dossiers/toString/sadyr-japarov',
    '/api/dossiers/countries/sadyr-japarov',
    '/api/dossiers/people/sadyr-japarov/quotes',
    '/api/dossiers/people/sadyr-japarov/constructor',
    '/api/dossiers/statements/nothing',
    '/api/threads/nothing',
    '/api/threads/sadyr-japarov',
  ])('answers 404 to %s', async (path) => {
    expect((await newsroom.get(path)).status).toBe(404);
  });

  it('leads from an old slug to the new one, with section and query', async () => {
    await newsroom.strapi.db.connection.raw(
      `insert into graph.redirect (type, locale, slug, id) select type, locale, 'old-' || slug, id from graph.node
       where slug in ('sadyr-japarov', 'ngo-law') or type = 'document'`,
    );
    const [document] = await slugs('document');
    for (const [from, to] of [
      ['/api/dossiers/people/old-sadyr-japarov', '/api/dossiers/people/sadyr-japarov'],
      [
        '/api/dossiers/people/old-sadyr-japarov/statements?limit=2&locale=ru',
        '/api/dossiers/people/sadyr-japarov/statements?limit=2&locale=ru',
      ],
      [`/api/threads/old-${document}?limit=3`, `/api/threads/${document}?limit=3`],
    ] as const) {
      const { status, headers } = await newsroom.get(from);
      expect({ status, location: headers.location }).toEqual({ status: 301, location: to });
    }
  });
});

describe('GET /api/threads/:slug', () => {
  it('gives the same correspondence for each of its letters, oldest first', async () => {
    const { sections } = await read('/api/dossiers/people/sadyr-japarov');
    const letter = sections['documents-written'].data.find(({ kind }: Node) => kind === 'letter');
    const thread = await read(`/api/threads/${letter.slug}`);
    expect(thread.meta).toEqual({ next: null, locale: 'en', fallback: null, count: 2, truncated: false });
    const [first, answer] = thread.data as Node[];
    expect(first?.inReplyTo).toBeNull();
    expect(answer).toMatchObject({ id: letter.id, inReplyTo: { type: 'document', id: first?.id } });
    expect(String(first?.date) <= String(answer?.date)).toBe(true);
    expect(await read(`/api/threads/${first?.slug}`)).toEqual(thread);
  });

  it('brings what the letters are about, and who wrote to whom', async () => {
    for (const slug of await slugs('document')) {
      const { data, included } = await read(`/api/threads/${slug}`);
      const known = new Set([...data, ...included].map(({ id }: Node) => id));
      expect(known.size).toBe(data.length + included.length);
      for (const id of references(data)) expect(known.has(id)).toBe(true);
    }
  });
});

describe('GET /api/timeline', () => {
  it('gives everything dated, oldest first, each with its date', async () => {
    const { data, meta } = await read('/api/timeline?limit=100');
    expect(meta).toEqual({ next: null, locale: 'en', fallback: null });
    const dates = (data as Node[]).map(({ date }) => String(date));
    expect(dates.every((date) => /^\d{4}/.test(date))).toBe(true);
    const days = dates.map((date) => date.padEnd(10, '-01').slice(0, 10));
    expect(days).toEqual([...days].sort());
    expect(new Set((data as Node[]).map(({ type }) => type)).size).toBeGreaterThan(2);
  });

  it('is narrowed by types, by whom it is about and by time, all together', async () => {
    const all = (await read('/api/timeline?person=sadyr-japarov&limit=100')).data as Node[];
    expect(all.length).toBeGreaterThan(3);
    const both = (await read('/api/timeline?person=sadyr-japarov&country=kyrgyzstan&limit=100'))
      .data as Node[];
    expect(both.length).toBeGreaterThan(0);
    for (const { id } of both) expect(all.map((node) => node.id)).toContain(id);
    const statements = (await read('/api/timeline?type=statement,event&person=sadyr-japarov')).data as Node[];
    expect(statements.every(({ type }) => type === 'statement' || type === 'event')).toBe(true);
    const days = [...new Set(all.map(({ date }) => String(date).slice(0, 10)))].filter(
      (day) => day.length === 10,
    );
    for (const day of days) {
      const within = (await read(`/api/timeline?person=sadyr-japarov&from=${day}&to=${day}`)).data as Node[];
      expect(within.map(({ id }) => id)).toEqual(
        all.filter(({ date }) => String(date).startsWith(day)).map(({ id }) => id),
      );
    }
    const year = String(all[0]?.date).slice(0, 4);
    const later = (await read(`/api/timeline?person=sadyr-japarov&from=${Number(year) + 100}`)).data;
    expect(later).toEqual([]);
    const until = (await read(`/api/timeline?person=sadyr-japarov&to=${year}&limit=100`)).data as Node[];
    expect(until.map(({ id }) => id)).toEqual(
      all.filter(({ date }) => String(date).startsWith(year)).map(({ id }) => id),
    );
  });
});

describe('parameters', () => {
  const of = (path: string, queries: [string, string][]) =>
    queries.map(([query, parameter]) => [`${path}?${query}`, parameter] as const);

  it.each([
    ...of('/api/dossiers/people/sadyr-japarov', [
      ['locale=fr', 'locale'],
      ['after=W10', 'after'],
      ['populate=*', 'populate'],
    ]),
    ...of('/api/dossiers/people/sadyr-japarov/statements', [
      ['after=nonsense', 'after'],
      ['after=', 'after'],
      ['after[]=W10', 'after'],
      ['limit=0', 'limit'],
      ['limit=101', 'limit'],
    ]),
    ...of('/api/threads/anything', [
      ['after=e30', 'after'],
      ['limit=-1', 'limit'],
      ['locale=en&locale=ru', 'locale'],
    ]),
    ...of('/api/timeline', [
      ['from=2024-13', 'from'],
      ['from=2023-02-29', 'from'],
      ['from=yesterday', 'from'],
      ['to=24', 'to'],
      ['to=0000', 'to'],
      ['to[]=2024', 'to'],
      ['type=person', 'type'],
      ['type=article,', 'type'],
      ['person=nobody', 'person'],
      ['document=nothing', 'document'],
      ['category=politics', 'category'],
      ['after=eyJhIjoxfQ', 'after'],
      ['status=draft', 'status'],
    ]),
    ...of('/api/changes', [
      ['after=nonsense', 'after'],
      ['after=LTE', 'after'],
      ['after=WzEsImEiXQ', 'after'],
      ['limit=all', 'limit'],
      ['locale=xx', 'locale'],
      ['status=draft', 'status'],
    ]),
  ])('%s is refused by name: %s', async (path, parameter) => {
    const { status, body } = await newsroom.get(path);
    expect({ status, details: body.error?.details }).toEqual({ status: 400, details: { parameter } });
  });

  it('no address makes the server fail', async () => {
    for (const path of [
      '/api/dossiers/people/%00',
      '/api/dossiers/people/%E0%A4%A',
      `/api/dossiers/people/${'x'.repeat(3000)}`,
      '/api/threads/%F0%9F%92%A9',
      '/api/timeline?person=%00',
      '/api/changes?after=MTAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA',
    ]) {
      const { status } = await newsroom.get(path);
      expect({ path, isRefused: status >= 400 && status < 500 }).toEqual({ path, isRefused: true });
    }
  });
});
