import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

/** Nodes by hand: what is found and in which order depends on nothing but these. */
interface Made {
  id: string;
  type?: string;
  locale?: string;
  title?: string;
  summary?: string;
  content?: string;
  refs?: string[];
  date?: string | null;
}

interface Found {
  ids: string[];
  hits: { id: string; match: string; highlights: Record<string, string> }[];
  meta: {
    next: string | null;
    total: { count: number; isExact: boolean };
    facets: Record<string, { id?: string; year?: number; name?: string; count: number }[]>;
  };
}

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
  await sql('truncate graph.node, graph.edge, graph.name, graph.tally, graph.redirect');
  for (const node of NODES) await make(node);
  await make({ id: 'many-country', type: 'country', title: 'Manyland' });
  await sql(MANY);
  await sql(EACH_DAY);
  for (const [id, type, name] of NAMES) {
    await sql('insert into graph.name (id, type, name, folded) values (?, ?, ?, lower(unaccent(?)))', [
      id,
      type,
      name,
      name,
    ]);
  }
});

afterAll(() => newsroom.close());

async function sql(text: string, bindings: readonly unknown[] = []): Promise<void> {
  await newsroom.strapi.db.connection.raw(text, bindings as string[]);
}

async function make({ id, type = 'article', locale = 'en', refs = [], ...rest }: Made): Promise<void> {
  const { title = '', summary = null, content = null, date = null } = rest;
  const card = JSON.stringify({ id, type, slug: id, locale, category: null, cover: null, authors: [] });
  await sql(
    `insert into graph.node (id, locale, type, slug, body, card, title, summary, content, refs, files, card_refs, card_files,
       date, updated_at, version, created_version)
     values (?, ?, ?, ?, '{}', ?, ?, ?, ?, ?, '{}', '{}', '{}', ?, now(), 1, 1)`,
    [id, locale, type, id, card, title, summary, content, refs, date],
  );
}

const OLD = '2015-06-01T00:00:00Z';
const NEW = '2024-06-01T00:00:00Z';

const NODES: readonly Made[] = [
  { id: 'in-text', content: 'A quokka came by.', date: NEW },
  { id: 'in-text-often', content: 'A quokka, another quokka and a third quokka came by.', date: NEW },
  { id: 'in-text-old', content: 'A quokka came by.', date: OLD },
  { id: 'in-summary', summary: 'Of a quokka', date: NEW },
  { id: 'in-title-old', title: 'The quokka', date: OLD },
  { id: 'in-title', title: 'The quokka', date: NEW },
  { id: 'quokka-club', type: 'organization', title: 'Quokka' },
  { id: 'phrase', content: 'They met at the river bank yesterday.', date: NEW },
  { id: 'no-phrase', content: 'The bank stands by the river.', date: NEW },
  { id: 'yo', locale: 'ru', content: 'Под ёлкой сидел ёж и читал письма президента.', date: NEW },
  { id: 'sooronbaev', type: 'person', title: 'Jyldyz Sooronbaev' },
  { id: 'about-sooronbaev', title: 'A visit', content: 'Sooronbaev spoke.', refs: ['sooronbaev'], date: NEW },
  {
    id: 'names-him-not',
    type: 'statement',
    content: 'I am here',
    refs: ['sooronbaev', 'kenya'],
    date: '2023-03-01T00:00:00Z',
  },
  { id: 'kenya', type: 'country', title: 'Kenya' },
  { id: 'law', type: 'document', title: 'Bill 7 on non-commercial bodies', content: 'The text.', date: OLD },
  { id: 'lawrence', type: 'person', title: 'Lawrence Lawson' },
  { id: 'cube', title: 'A cube of ice', date: OLD },
  { id: 'cuba', type: 'country', title: 'Cuba' },
  { id: 'about-cuba', title: 'An island', refs: ['cuba'], date: NEW },
  {
    id: 'hostile',
    title: '<img src=x onerror=alert(1)> wombat',
    content: '"wombat" & <b>co</b> wombat@example.org',
    date: NEW,
  },
  {
    id: 'long',
    content: `${'Nothing happens here at all. '.repeat(400)}Then a numbat appeared on the hill. ${'And left again. '.repeat(200)}`,
    date: NEW,
  },
  {
    id: 'far-together',
    content: `An echidna. One, two, three, four. A platypus. ${'Nothing happens here at all. '.repeat(400)}There an echidna met a platypus. ${'And left again. '.repeat(200)}`,
    date: NEW,
  },
  {
    id: 'compound',
    title: 'Dying skies',
    content: 'A non-wallaby at https://wallaby.example/wallaby and wallabies_2, Wallabies; WALLABY',
    date: NEW,
  },
];

const NAMES = [
  ['sooronbaev', 'person', 'Jyldyz Sooronbaev'],
  ['quokka-club', 'organization', 'Quokka'],
  ['kenya', 'country', 'Kenya'],
  ['kenya', 'country', 'Кения'],
  ['law', 'document', 'Bill 7 on non-commercial bodies'],
  ['law', 'document', 'NGO law'],
  ['lawrence', 'person', 'Lawrence Lawson'],
  ['cuba', 'country', 'Cuba'],
] as const;

/** 1,200 articles that share a word, one a day; each tenth has another one too. */
const MANY = `insert into graph.node (id, locale, type, slug, body, card, title, content, refs, files, card_refs, card_files,
    date, updated_at, version, created_version)
  select 'many-' || lpad(i::text, 4, '0'), 'en', 'article', 'many-' || i, '{}', json_build_object('id', 'many-' || lpad(i::text, 4, '0'),
    'type', 'article', 'category', null, 'cover', null, 'authors', '[]'::json), 'Item', 'everywhere' || case when i % 10 = 0 then ' sometimes' else '' end,
    array['many-country'], '{}', '{}', '{}', timestamptz '2010-01-01' + i * interval '1 day', now(), 1, 1 from generate_series(1, 1200) i`;

/** 2,000 articles in another language, one a day, all with one word; each hundredth has another one too, the newest has none. */
const EACH_DAY = `insert into graph.node (id, locale, type, slug, body, card, title, content, refs, files, card_refs, card_files,
    date, updated_at, version, created_version)
  select 'day-' || lpad(i::text, 4, '0'), 'ky', 'article', 'day-' || i, '{}', json_build_object('id', 'day-' || lpad(i::text, 4, '0'),
    'type', 'article', 'category', null, 'cover', null, 'authors', '[]'::json), 'Item', 'кундо' || case when i % 100 = 0 then ' сейрек' else '' end,
    array['many-country'], '{}', '{}', '{}', timestamptz '2018-01-01' + i * interval '1 day', now(), 1, 1 from generate_series(1, 2000) i`;

async function find(query: Record<string, string>): Promise<Found> {
  const { status, body } = await newsroom.get(`/api/search?${new URLSearchParams(query)}`);
  expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
  return { ids: body.data.map(({ id }: { id: string }) => id), hits: body.data, meta: body.meta };
}

describe('the order of hits', () => {
  it('is the very name, then title, then summary, then text; of the same the newer', async () => {
    const { hits } = await find({ q: 'quokka' });
    expect(hits.map(({ id, match }) => [id, match])).toEqual([
      ['quokka-club', 'name'],
      ['in-title', 'text'],
      ['in-title-old', 'text'],
      ['in-summary', 'text'],
      ['in-text-often', 'text'],
      ['in-text', 'text'],
      ['in-text-old', 'text'],
    ]);
  });

  it('is the newest first where there are filters only', async () => {
    const { ids } = await find({ type: 'article', country: 'many-country', limit: '3' });
    expect(ids).toEqual(['many-1200', 'many-1199', 'many-1198']);
  });
});

describe('words', () => {
  it('may be a phrase, may be left out, may be one of two', async () => {
    expect((await find({ q: '"river bank"' })).ids).toEqual(['phrase']);
    expect((await find({ q: 'river bank' })).ids.sort()).toEqual(['no-phrase', 'phrase']);
    expect((await find({ q: 'bank -yesterday' })).ids).toEqual(['no-phrase']);
    expect((await find({ q: 'yesterday or quokka', type: 'article' })).ids).toContain('phrase');
    expect((await find({ q: 'river-bank' })).ids).toEqual([]);
  });

  it('are found in each language by its stems, with and without the dots of ё', async () => {
    for (const q of ['елкой', 'ЁЛКА', 'письмо президент']) {
      expect((await find({ q, locale: 'ru' })).ids).toEqual(['yo']);
    }
    expect((await find({ q: 'елка', locale: 'ru' })).hits[0]?.highlights.text).toContain(
      '<mark>ёлкой</mark>',
    );
    expect((await find({ q: 'ёлка', locale: 'ky' })).ids).toEqual([]);
  });
});

describe('names', () => {
  it.each(['Sooronbaev', 'Soronbaev', 'Sooronbayev', 'Zhyldyz', 'Жылдыз Сооронбаев', 'Jyldys Sooronbaev'])(
    'are found without an alias under %s',
    async (q) => expect((await find({ q })).hits[0]).toMatchObject({ id: 'sooronbaev', match: 'name' }),
  );

  it('lead to what refers to them where no text has the word', async () => {
    const { hits } = await find({ q: 'Soronbayev' });
    expect(hits.map(({ id, match }) => [id, match])).toEqual([
      ['sooronbaev', 'name'],
      ['about-sooronbaev', 'mention'],
      ['names-him-not', 'mention'],
    ]);
    expect((await find({ q: 'Soronbayev', type: 'statement', country: 'kenya' })).ids).toEqual([
      'names-him-not',
    ]);
  });

  it('are not needed where the text has the word', async () => {
    expect((await find({ q: 'Sooronbaev' })).ids).toEqual(['sooronbaev', 'about-sooronbaev']);
  });

  it('may be short titles, and in other letters', async () => {
    expect((await find({ q: 'ngo law' })).hits[0]).toMatchObject({ id: 'law', match: 'name' });
    expect((await find({ q: 'Кения' })).hits[0]).toMatchObject({ id: 'kenya', match: 'name' });
  });

  it('that are only like a word come after the texts that have the very word', async () => {
    const order = async (q: string) => (await find({ q })).hits.map(({ id, match }) => [id, match]);
    expect(await order('cube')).toEqual([
      ['cube', 'text'],
      ['cuba', 'name'],
    ]);
    expect(await order('Cuba')).toEqual([
      ['cuba', 'name'],
      ['about-cuba', 'mention'],
    ]);
  });

  it('are no names that only begin alike', async () => {
    expect((await find({ q: 'law' })).ids).toEqual([]);
    expect((await find({ q: 'Sooronbaev -spoke' })).ids).toEqual(['sooronbaev']);
  });
});

describe('highlights', () => {
  it('escape what they show', async () => {
    const { hits } = await find({ q: 'wombat' });
    expect(hits[0]?.highlights).toEqual({
      title: '&lt;img src=x onerror=alert(1)&gt; <mark>wombat</mark>',
      text: '&quot;<mark>wombat</mark>&quot; &amp; &lt;b&gt;co&lt;/b&gt; wombat@example.org',
    });
  });

  it('show the place where the word stands', async () => {
    const text = (await find({ q: 'numbats' })).hits[0]?.highlights.text ?? '';
    expect(text).toMatch(/^… .*Then a <mark>numbat<\/mark> appeared on the hill\. .* …$/);
    expect(text.length).toBeLessThan(340);
  });
});

describe('highlights of texts', () => {
  it('show where the words stand together, however far on', async () => {
    const { hits } = await find({ q: 'echidna platypus' });
    expect(hits[0]?.highlights.text).toMatch(
      /^… .*There an <mark>echidna<\/mark> met a <mark>platypus<\/mark>\. .* …$/,
    );
    expect((await find({ q: 'platypus echidna' })).hits[0]?.highlights.text).toMatch(
      /^An <mark>echidna<\/mark>\. One, two, three, four\. A <mark>platypus<\/mark>\. .* …$/,
    );
  });

  it('mark words as they are searched: parts of compounds, no addresses, whatever stemming made of them', async () => {
    expect((await find({ q: 'wallaby' })).hits[0]?.highlights).toEqual({
      text: 'A non-<mark>wallaby</mark> at https://wallaby.example/wallaby and <mark>wallabies</mark>_2, <mark>Wallabies</mark>; <mark>WALLABY</mark>',
    });
    expect((await find({ q: 'sky die' })).hits[0]?.highlights).toEqual({
      title: '<mark>Dying</mark> <mark>skies</mark>',
    });
  });

  it('are the same when they were shown before', async () => {
    const [first, second] = [await find({ q: 'wallaby' }), await find({ q: 'wallaby', limit: '24' })];
    expect(second.hits).toEqual(first.hits);
  });
});

describe('words that are everywhere or rare', () => {
  it('are found in the newest weeks, up to the newest that there is', async () => {
    const { ids, meta } = await find({ q: 'кундо', locale: 'ky', limit: '2' });
    expect(ids).toEqual(['day-2000', 'day-1999']);
    expect(meta.total).toEqual({ count: 500, isExact: false });
    await make({ id: 'day-later', locale: 'ky', content: 'кундо', date: '2023-12-31T00:00:00Z' });
    expect((await find({ q: 'кундо', locale: 'ky', limit: '1', type: 'article' })).ids).toEqual([
      'day-later',
    ]);
  });

  it('are found in all of the past where there are few', async () => {
    const { ids, meta } = await find({ q: 'сейрек', locale: 'ky', limit: '100' });
    expect(ids).toHaveLength(20);
    expect(ids.at(-1)).toBe('day-0100');
    expect(meta.total).toEqual({ count: 20, isExact: true });
  });

  it('are found before a date', async () => {
    const { ids } = await find({ q: 'кундо', locale: 'ky', limit: '1', to: '2023-01' });
    expect(ids).toEqual(['day-1856']);
  });
});

describe('facets', () => {
  it('count what hits refer to by type, most first and then by name', async () => {
    const { meta } = await find({ q: 'Soronbayev' });
    expect(meta.facets.country).toEqual([
      { type: 'country', id: 'kenya', slug: 'kenya', name: 'Kenya', count: 1 },
    ]);
    expect(meta.facets.person).toEqual([
      { type: 'person', id: 'sooronbaev', slug: 'sooronbaev', name: 'Jyldyz Sooronbaev', count: 2 },
    ]);
  });
});

describe('very many hits', () => {
  it('are counted up to a bound, the newest, and it is said', async () => {
    const { ids, meta } = await find({ q: 'everywhere', limit: '2' });
    expect(ids).toEqual(['many-1200', 'many-1199']);
    expect(meta.total).toEqual({ count: 500, isExact: false });
    expect(meta.facets.type).toEqual([{ type: 'article', count: 500 }]);
    expect(meta.facets.country).toEqual([
      { type: 'country', id: 'many-country', slug: 'many-country', name: 'Manyland', count: 500 },
    ]);
    expect(meta.facets.year).toEqual([
      { year: 2012, count: 366 },
      { year: 2013, count: 105 },
      { year: 2011, count: 29 },
    ]);
  });

  it('are narrowed before they are counted', async () => {
    expect((await find({ q: 'everywhere', to: '2010' })).ids[0]).toBe('many-0364');
    expect((await find({ q: 'everywhere', from: '2010-02', to: '2010-02' })).meta.total).toEqual({
      count: 28,
      isExact: true,
    });
    expect((await find({ q: 'everywhere sometimes' })).meta.total).toEqual({ count: 120, isExact: true });
    expect((await find({ q: 'everywhere', country: 'kenya' })).meta.total).toEqual({
      count: 0,
      isExact: true,
    });
    expect((await find({ q: '"everywhere sometimes"' })).meta.total).toEqual({ count: 120, isExact: true });
  });

  it('come page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Found = await find({ q: 'everywhere', limit: '100', ...(after === null ? {} : { after }) });
      seen.push(...page.ids);
      after = page.meta.next;
    } while (after !== null);
    expect(seen).toHaveLength(500);
    expect(new Set(seen).size).toBe(500);
  });
});

describe('a cursor', () => {
  it.each([
    [1, null, 'x', 0, true, 1],
    ['1', null, 'x', 0, true],
    [1, 1e300, 'x', 0, true],
    [1, null, 'x\0', 0, true],
  ])('made up is refused', async (...made) => {
    const after = Buffer.from(JSON.stringify(made)).toString('base64url');
    const { status, body } = await newsroom.get(`/api/search?q=quokka&after=${after}`);
    expect(status).toBe(400);
    expect(body.error.details).toEqual({ parameter: 'after' });
  });
});
