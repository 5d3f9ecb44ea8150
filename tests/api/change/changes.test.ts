import { openNewsroom, type Answer, type Newsroom } from '../../helpers/newsroom';
import { madeGraph, type MadeGraph } from '../dossier/made-graph';

/** Who follows the changes holds all that is public, whatever is written and whenever they ask. */
interface Change {
  change: 'created' | 'changed' | 'withdrawn';
  id: string;
  type: string;
  locale: string;
  slug: string | null;
  version: number;
  at: string;
  node: Record<string, unknown> | null;
}

/** A copy of the public content at another place. */
interface Mirror {
  nodes: Map<string, unknown>;
  next?: string;
}

let newsroom: Newsroom;
let graph: MadeGraph;
let auth: { headers: Record<string, string> };

beforeAll(async () => {
  newsroom = await openNewsroom();
  graph = madeGraph(newsroom);
  auth = { headers: { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` } };
});

afterAll(() => newsroom.close());

const page = async (next: string | undefined, query = '') => {
  const after = next === undefined ? '' : `&after=${next}`;
  const { status, body } = await newsroom.get(`/api/changes?${query}${after}`);
  expect(status).toBe(200);
  return body as { data: Change[]; meta: { next: string }; included?: { id: string }[] };
};

/** Reads pages until there is nothing more; `between` runs after each. */
async function follow(mirror: Mirror, query = 'limit=100', between = async () => {}): Promise<Change[]> {
  const seen: Change[] = [];
  for (;;) {
    const { data, meta } = await page(mirror.next, query);
    mirror.next = meta.next;
    if (data.length === 0) return seen;
    for (const change of data) apply(mirror, change);
    seen.push(...data);
    await between();
  }
}

function apply({ nodes }: Mirror, { id, locale, node }: Change): void {
  if (node === null) nodes.delete(`${id} ${locale}`);
  else nodes.set(`${id} ${locale}`, node);
}

/** What is public, as a mirror would hold it. */
async function published(where = 'true'): Promise<Map<string, unknown>> {
  const rows = await graph.sql<{ id: string; locale: string; body: object; blocks: unknown }>(
    `select id, locale, body, blocks from graph.node where ${where} order by version`,
  );
  return new Map(
    rows.map(({ id, locale, body, blocks }) => [
      `${id} ${locale}`,
      blocks === null ? body : { ...body, body: blocks },
    ]),
  );
}

const sorted = (nodes: Map<string, unknown>) => [...nodes].sort(([one], [other]) => (one < other ? -1 : 1));

async function expectExact(mirror: Mirror, where?: string): Promise<void> {
  expect(sorted(mirror.nodes)).toEqual(sorted(await published(where)));
}

const idOf = ({ status, body }: Answer): string => {
  expect({ status, error: body.error }).toEqual({ status: status === 201 ? 201 : 200, error: undefined });
  return body.data.documentId as string;
};
const create = async (types: string, data: object, status = 'published') =>
  idOf(await newsroom.post(`/api/${types}?status=${status}`, { data }, auth));
const update = async (types: string, id: string, data: object) =>
  idOf(await newsroom.put(`/api/${types}/${id}?status=published`, { data }, auth));
const article = (headline: string, more: object = {}) => ({
  headline,
  kind: 'news',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: `The text of ${headline}.` }] }],
  ...more,
});

describe('GET /api/changes', () => {
  it('gives everything to who has nothing, in the order of versions', async () => {
    const mirror: Mirror = { nodes: new Map() };
    const seen = await follow(mirror);
    expect(new Set(seen.map(({ change }) => change))).toEqual(new Set(['created']));
    const versions = seen.map(({ version }) => version);
    expect(versions).toEqual([...versions].sort((one, other) => one - other));
    expect(new Set(versions).size).toBe(versions.length);
    expect(mirror.nodes.size).toBeGreaterThan(800);
    await expectExact(mirror);
  });

  it('tells what was created, changed, withdrawn and came again', async () => {
    const mirror: Mirror = { nodes: new Map() };
    await follow(mirror);
    const changesOf = async (id: string) => {
      const seen = await follow(mirror);
      await expectExact(mirror);
      return seen
        .filter((change) => change.id === id)
        .map(({ change, slug, locale }) => [change, slug, locale]);
    };

    const draft = await create('articles', article('Only a draft'), 'draft');
    expect(await changesOf(draft)).toEqual([]);

    const letter = await create('documents', { title: 'A letter', kind: 'letter', existence: 'seen' });
    const id = await create('articles', article('First words', { documents: [letter] }));
    expect(await changesOf(id)).toEqual([['created', 'first-words', 'en']]);

    await update('articles', id, { headline: 'Second words' });
    expect((await changesOf(id)).map(([change]) => change)).toEqual(['changed']);

    await newsroom.strapi.documents('api::article.article').unpublish({ documentId: id });
    expect((await changesOf(id)).map(([change]) => change)).toEqual(['withdrawn']);

    await update('articles', id, {});
    expect((await changesOf(id)).map(([change]) => change)).toEqual(['created']);

    expect((await newsroom.delete(`/api/documents/${letter}`, auth)).status).toBeLessThan(300);
    const seen = await follow(mirror);
    await expectExact(mirror);
    const gone = seen.filter((change) => change.id === letter);
    expect(gone.map(({ change, type, node, locale }) => [change, type, node, locale]).sort()).toEqual([
      ['withdrawn', 'document', null, 'en'],
      ['withdrawn', 'document', null, 'ky'],
      ['withdrawn', 'document', null, 'ru'],
    ]);
    for (const { at } of seen) expect(new Date(at).toISOString()).toBe(at);
    expect(JSON.stringify([...mirror.nodes.values()])).not.toContain(letter);
  });

  it('says created of what became public after the cursor, though it was changed since', async () => {
    const mirror: Mirror = { nodes: new Map() };
    await follow(mirror);
    const id = await create('articles', article('Changed at once'));
    await update('articles', id, { headline: 'Changed indeed' });
    const seen = (await follow(mirror)).filter((change) => change.id === id);
    expect(seen.map(({ change, node }) => [change, node?.headline])).toEqual([['created', 'Changed indeed']]);
  });

  it('misses nothing where things are written between two pages', async () => {
    const mirror: Mirror = { nodes: new Map() };
    await follow(mirror);
    const ids: string[] = [];
    for (let index = 0; index < 8; index += 1) ids.push(await create('articles', article(`Series ${index}`)));
    let round = 0;
    await follow(mirror, 'limit=3', async () => {
      const id = ids[round % ids.length] ?? '';
      round += 1;
      if (round > 12) return;
      if (round % 4 === 0)
        await newsroom.strapi.documents('api::article.article').unpublish({ documentId: id });
      else if (round % 4 === 1) await create('events', eventOf(round));
      else await update('articles', id, { headline: `Series, round ${round}` });
    });
    expect(round).toBeGreaterThan(5);
    await expectExact(mirror);
  });

  it('is narrowed to a language', async () => {
    const mirror: Mirror = { nodes: new Map() };
    const seen = await follow(mirror, 'locale=ru&limit=50');
    expect(new Set(seen.map(({ locale }) => locale))).toEqual(new Set(['ru']));
    await expectExact(mirror, `locale = 'ru'`);
  });

  it('always gives a cursor, which an empty page does not move', async () => {
    const mirror: Mirror = { nodes: new Map() };
    await follow(mirror);
    const { data, meta } = await page(mirror.next);
    expect(data).toEqual([]);
    expect(meta).toEqual({ next: mirror.next });
  });

  it('is answered 304 until something changes', async () => {
    const mirror: Mirror = { nodes: new Map() };
    await follow(mirror);
    const url = `/api/changes?after=${mirror.next}`;
    const { headers } = await newsroom.get(url);
    const condition = { headers: { 'If-None-Match': headers.etag ?? '' } };
    expect((await newsroom.get(url, condition)).status).toBe(304);
    const id = await create('articles', article('Something new'));
    const again = await newsroom.get(url, condition);
    expect(again.status).toBe(200);
    expect((again.body.data as Change[]).map((change) => change.id)).toEqual([id]);
  });

  it('brings the files that nodes refer to, so that pictures can be mirrored too', async () => {
    const mirror: Mirror = { nodes: new Map() };
    await follow(mirror);
    await graph.sql(
      `insert into files (document_id, name, url, mime, created_at) values ('photo', 'p.jpg', '/uploads/p.jpg', 'image/jpeg', now())`,
    );
    const portrait = { type: 'file', id: 'photo' };
    await graph.node({ id: 'pictured', type: 'person', files: ['photo'], fields: { portrait } });
    const { data, included } = await page(mirror.next, 'limit=99');
    expect(data.map(({ id }) => id)).toEqual(['pictured']);
    expect(included).toEqual([expect.objectContaining({ id: 'photo', type: 'file', mime: 'image/jpeg' })]);
  });
});

function eventOf(round: number): object {
  return {
    title: `Meeting ${round}`,
    kind: 'meeting',
    certainty: 'reported',
    date: '2024-02-0' + (1 + (round % 9)),
  };
}
