import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { madeGraph, walk, type MadeGraph } from './made-graph';

/** Long lists with many of the same date and some without one: page after page they give everything once, in order. */
let newsroom: Newsroom;
let graph: MadeGraph;

interface Item {
  id: string;
  type: string;
}

const COUNT = 70;
const TYPES = ['article', 'document', 'statement', 'event'] as const;

/** Every seventh without a date, the others on five days. */
const dateOf = (index: number) => (index % 7 === 0 ? null : `2020-01-0${1 + (index % 5)}T00:00:00Z`);

/** By date and id as PostgreSQL orders them under the C collation, undated before all. */
const key = ({ id, date }: { id: string; date: string | null }) => `${date ?? ''} ${id}`;

const made = Array.from({ length: COUNT }, (_, index) => ({
  id: `made-${String((index * 37) % COUNT).padStart(3, '0')}`,
  type: TYPES[index % TYPES.length] ?? 'event',
  date: dateOf(index),
  isAboutBoth: index % 3 === 0,
}));

beforeAll(async () => {
  newsroom = await openNewsroom();
  graph = madeGraph(newsroom);
  for (const id of ['subject', 'other']) await graph.node({ id, type: 'person', fields: { name: id } });
  for (const { id, type, date, isAboutBoth } of made) {
    await graph.node({ id, type, date });
    for (const to of isAboutBoth ? ['subject', 'other'] : ['subject']) {
      const edge = { from: id, to, relation: 'people', fromType: type, toType: 'person', date };
      await graph.edge({ ...edge, section: type === 'article' ? 'articles' : 'statements' });
    }
  }
});

afterAll(() => newsroom.close());

describe('a section', () => {
  const newestFirst = (isIn: (type: string) => boolean) =>
    made
      .filter(({ type }) => isIn(type))
      .sort((one, other) => (key(one) < key(other) ? 1 : -1))
      .map(({ id }) => id);

  it.each([1, 3, 10, 100])('gives everything once, newest first, in pages of %i', async (limit) => {
    for (const [section, isIn] of [
      ['articles', (type: string) => type === 'article'],
      ['statements', (type: string) => type !== 'article'],
    ] as const) {
      const { items } = await walk<Item>(newsroom, `/api/dossiers/people/subject/${section}`, limit);
      expect(items.map(({ id }) => id)).toEqual(newestFirst(isIn));
    }
  });

  it('goes on where the first page of the dossier ends', async () => {
    const { body } = await newsroom.get('/api/dossiers/people/subject');
    const { count, data, next } = body.sections.statements;
    expect(data).toHaveLength(10);
    const rest = await newsroom.get(`/api/dossiers/people/subject/statements?limit=100&after=${next}`);
    const ids = [...data, ...rest.body.data].map(({ id }: Item) => id);
    expect(ids).toEqual(newestFirst((type) => type !== 'article'));
    expect(count).toBe(ids.length);
    expect(rest.body.meta).toMatchObject({ count, next: null });
  });

  it('shows nothing twice or never when something new comes between two pages', async () => {
    const path = '/api/dossiers/people/other/statements';
    const before = (await walk<Item>(newsroom, path, 100)).items.map(({ id }) => id);
    const first = await newsroom.get(`${path}?limit=5`);
    const newest = { id: 'newest', type: 'event', date: '2021-01-01T00:00:00Z' };
    await graph.node(newest);
    await graph.edge({
      from: newest.id,
      to: 'other',
      relation: 'actors.people',
      fromType: 'event',
      toType: 'person',
      section: 'statements',
      date: newest.date,
    });
    const rest = await newsroom.get(`${path}?limit=100&after=${first.body.meta.next}`);
    expect([...first.body.data, ...rest.body.data].map(({ id }: Item) => id)).toEqual(before);
  });
});

describe('the timeline', () => {
  const oldestFirst = (isIn: (item: (typeof made)[number]) => boolean) =>
    made
      .filter((item) => item.date !== null && isIn(item))
      .sort((one, other) => (key(one) < key(other) ? -1 : 1))
      .map(({ id }) => id);

  it.each([1, 4, 25, 100])('gives all that is dated once, oldest first, in pages of %i', async (limit) => {
    const { items } = await walk<Item>(newsroom, '/api/timeline?person=subject', limit);
    expect(items.map(({ id }) => id)).toEqual(oldestFirst(() => true));
  });

  it('keeps to its types and its time on every page', async () => {
    const path = '/api/timeline?person=subject&type=document,event&from=2020-01-02&to=2020-01-04';
    const { items, pages } = await walk<Item>(newsroom, path, 3);
    const days = ['2020-01-02', '2020-01-03', '2020-01-04'];
    expect(pages).toBeGreaterThan(2);
    expect(items.map(({ id }) => id)).toEqual(
      oldestFirst(
        ({ type, date }) => ['document', 'event'].includes(type) && days.includes(String(date).slice(0, 10)),
      ),
    );
  });

  it('gives without filters what is in all of it', async () => {
    const { items } = await walk<Item>(newsroom, '/api/timeline?from=2020-01-01&to=2020-01', 7);
    expect(items.map(({ id }) => id)).toEqual(oldestFirst(() => true));
  });
});

describe('several filters', () => {
  it('leave what leads to all of them', async () => {
    const expected = made.filter(({ date, isAboutBoth }) => date !== null && isAboutBoth).map(({ id }) => id);
    const { items } = await walk<Item>(newsroom, '/api/timeline?person=other&to=2020', 2);
    expect(items.map(({ id }) => id).sort()).toEqual([...expected].sort());
    await graph.node({ id: 'land', type: 'country', fields: { name: 'Land' } });
    for (const { id, type, date } of made.filter(({ type }) => type !== 'article'))
      await graph.edge({
        from: id,
        to: 'land',
        relation: 'countries',
        fromType: type,
        toType: 'country',
        section: 'statements',
        date,
      });
    const both = await walk<Item>(newsroom, '/api/timeline?person=other&country=land&to=2020', 2);
    const typeOf = new Map(made.map(({ id, type }) => [id, type]));
    expect(both.items.map(({ id }) => id)).toEqual(
      items.map(({ id }) => id).filter((id) => typeOf.get(id) !== 'article'),
    );
  });
});

describe('a thread', () => {
  const reply = (from: string, to: string) =>
    graph.edge({ from, to, relation: 'inReplyTo', fromType: 'document', toType: 'document' });

  /** A tree: each letter answers the one with half its number. */
  const letters = Array.from({ length: 60 }, (_, index) => ({
    id: `letter-${String(index + 1).padStart(2, '0')}`,
    date: index % 9 === 8 ? null : `2019-0${1 + (index % 4)}-01T00:00:00Z`,
  }));
  const nameOf = (number: number) => letters[number - 1]?.id ?? '';
  const inOrder = [...letters]
    .sort((one, other) =>
      key({ ...one, date: one.date ?? '9' }) < key({ ...other, date: other.date ?? '9' }) ? -1 : 1,
    )
    .map(({ id }) => id);

  beforeAll(async () => {
    await graph.node({ id: 'law', type: 'document' });
    for (const [index, { id, date }] of letters.entries()) {
      await graph.node({ id, type: 'document', date });
      if (index > 0) await reply(id, nameOf(Math.floor((index + 1) / 2)));
    }
    await graph.edge({
      from: nameOf(7),
      to: 'law',
      relation: 'concerns',
      fromType: 'document',
      toType: 'document',
    });
  });

  it.each([1, 8, 100])(
    'gives every letter once, oldest first and undated last, in pages of %i',
    async (limit) => {
      for (const asked of [nameOf(1), nameOf(17), nameOf(60)]) {
        const { items } = await walk<Item>(newsroom, `/api/threads/${asked}`, limit);
        expect(items.map(({ id }) => id)).toEqual(inOrder);
      }
    },
  );

  it('brings what a letter concerns on the page on which the letter is', async () => {
    const { body } = await newsroom.get(`/api/threads/${nameOf(1)}?limit=100`);
    expect(body.meta).toMatchObject({ count: 60, truncated: false, next: null });
    expect(body.data.find(({ id }: Item) => id === nameOf(7)).concerns).toEqual([
      { type: 'document', id: 'law' },
    ]);
    expect(body.included.map(({ id }: Item) => id)).toEqual(['law']);
  });

  it('goes on after a letter that is gone', async () => {
    const first = await newsroom.get(`/api/threads/${nameOf(1)}?limit=10`);
    const gone = first.body.data.at(-1).id as string;
    await graph.sql('delete from graph.node where id = ?', [gone]);
    const rest = await newsroom.get(`/api/threads/${nameOf(1)}?limit=100&after=${first.body.meta.next}`);
    expect([...first.body.data, ...rest.body.data].map(({ id }: Item) => id)).toEqual(inOrder);
  });

  it('ends where letters answer each other in a circle', async () => {
    for (const id of ['circle-1', 'circle-2', 'circle-3']) await graph.node({ id, type: 'document' });
    await reply('circle-1', 'circle-2');
    await reply('circle-2', 'circle-3');
    await reply('circle-3', 'circle-1');
    const { body } = await newsroom.get('/api/threads/circle-2');
    expect(body.data.map(({ id }: Item) => id)).toEqual(['circle-1', 'circle-2', 'circle-3']);
    expect(body.meta).toMatchObject({ count: 3, truncated: false });
  });

  it('says where it is longer than what is followed', async () => {
    await graph.sql(`insert into graph.node (id, locale, type, slug, body, card, title, refs, files, card_refs, card_files,
        date, updated_at, version, created_version)
      select 'flood-' || i, 'en', 'document', 'flood-' || i, '{}', json_build_object('id', 'flood-' || i, 'type', 'document'), 'x',
        '{}', '{}', '{}', '{}', timestamptz '2018-01-01' + i * interval '1 hour', now(), nextval('graph.versions'), 0
      from generate_series(1, 1300) i`);
    await graph.sql(`insert into graph.edge (from_id, locale, relation, to_id, from_type, to_type, position, is_lead, date)
      select 'flood-' || i, 'en', 'inReplyTo', 'flood-1', 'document', 'document', 0, false, '2018-01-01'
      from generate_series(2, 1300) i`);
    const { items } = await walk<Item>(newsroom, '/api/threads/flood-1300', 100);
    expect(items).toHaveLength(1000);
    expect(new Set(items.map(({ id }) => id)).size).toBe(1000);
    expect(items.map(({ id }) => id)).toContain('flood-1300');
    const { body } = await newsroom.get('/api/threads/flood-1300');
    expect(body.meta).toMatchObject({ count: 1000, truncated: true });
  });
});

describe('a record with files only', () => {
  it('brings them', async () => {
    await graph.sql(
      `insert into files (document_id, name, url, mime, created_at) values ('portrait', 'p.png', '/uploads/p.png', 'image/png', now())`,
    );
    await graph.node({
      id: 'portrayed',
      type: 'person',
      files: ['portrait'],
      fields: { portrait: { type: 'file', id: 'portrait' } },
    });
    const { body } = await newsroom.get('/api/dossiers/people/portrayed');
    expect(body.included).toEqual([
      expect.objectContaining({ id: 'portrait', type: 'file', mime: 'image/png' }),
    ]);
    expect(body.included[0].url).toMatch(/^https?:.*\/uploads\/p\.png$/);
  });
});
