import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';

const PICKERS = '/content-manager/relations';
const PEOPLE = 'api::article.article/people';
const DOCUMENTS = 'api::article.article/documents';

let newsroom: Newsroom;
let editor: Account;
let reporter: Account;
let moderator: Account;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.adminUser('managing-editor');
  reporter = await newsroom.adminUser('reporter');
  moderator = await newsroom.adminUser('moderator');
});
afterAll(() => newsroom.close());

interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly label: string;
  readonly status?: string;
}

interface Picked {
  readonly results: readonly Row[];
  readonly pagination: object;
}

async function pick(field: string, query: Record<string, string | number>, by = reporter): Promise<Picked> {
  const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const answer = await newsroom.get(`${PICKERS}/${field}?${asked.toString()}`, by);
  expect(answer).toMatchObject({ status: 200 });
  return answer.body as Picked;
}

async function createPerson(name: string, more: object = {}): Promise<Row> {
  const data = { name, slug: `pickers-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`, ...more };
  const made: unknown = await newsroom.strapi.documents('api::person.person').create({ data: data as never });
  return made as Row;
}

describe('a relation picker', () => {
  test.each([
    [PEOPLE, 'Жапаров', 'Sadyr Japarov'],
    [PEOPLE, 'Zhaparov', 'Sadyr Japarov'],
    [PEOPLE, 'Dzhaparov Sadyr', 'Sadyr Japarov'],
    [PEOPLE, 'Нургожоевич', 'Sadyr Japarov'],
    [PEOPLE, 'Japar', 'Sadyr Japarov'],
    [DOCUMENTS, 'NGO law', 'agents'],
    ['api::article.article/countries', 'Кыргыз', 'Kyrgyzstan'],
    ['event.parties/people', 'жапаров', 'Sadyr Japarov'],
    ['api::article.article/category', 'Политик', 'Politics'],
  ])('of %s finds `%s`', async (field, typed, shown) => {
    const { results } = await pick(field, { _q: typed });
    expect(results[0]?.documentId).toBeDefined();
    expect(JSON.stringify(results[0])).toContain(shown);
  });

  test('shows the name that was found', async () => {
    const shown = async (typed: string) => (await pick(PEOPLE, { _q: typed })).results[0]?.label ?? '';
    expect(await shown('Жапаров')).toMatch(/^Sadyr Japarov.* \(Садыр Жапаров\)$/);
    expect(await shown('Dzhaparov')).toMatch(/^Sadyr Japarov[^(]*$/);
    expect(await shown('Japarov')).not.toContain('(');
  });

  test('answers in the shape, and with the fields, of Strapi', async () => {
    const { results: listed, pagination } = await pick(PEOPLE, { pageSize: 1 });
    const found = await pick(PEOPLE, { _q: 'Жапаров', pageSize: 1 });
    expect(Object.keys(found.results[0] ?? {}).sort()).toEqual(Object.keys(listed[0] ?? {}).sort());
    expect(Object.keys(found.pagination).sort()).toEqual(Object.keys(pagination).sort());
    expect(found.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 1, total: 1 });
  });

  test('knows a name as soon as it is saved, and forgets it as soon', async () => {
    const { documentId } = await createPerson('Elna Quist', {
      names: [{ text: 'Эльна Квист', language: 'ru', kind: 'alias' }],
    });
    expect((await pick(PEOPLE, { _q: 'квист' })).results.map((row) => row.documentId)).toEqual([documentId]);
    await newsroom.strapi
      .documents('api::person.person')
      .update({ documentId, data: { names: [] } as never });
    expect((await pick(PEOPLE, { _q: 'Эльна' })).results.map((row) => row.documentId)).toEqual([documentId]);
    await newsroom.strapi.documents('api::person.person').delete({ documentId });
    expect((await pick(PEOPLE, { _q: 'квист' })).results).toEqual([]);
  });

  test('leaves out whom the form has picked, and whom the article has', async () => {
    const [first, second] = [await createPerson('Ivo Marrel'), await createPerson('Ivo Marrel Junior')];
    const data = { headline: 'About Ivo', slug: 'pickers-about-ivo', people: [first.documentId] };
    const article = await newsroom.strapi.documents('api::article.article').create({ data: data as never });
    const ids = async (query: object) =>
      (await pick(PEOPLE, { _q: 'Маррел', ...query })).results.map((row) => row.documentId);
    expect((await ids({})).sort()).toEqual([first.documentId, second.documentId].sort());
    expect(await ids({ id: article.documentId, locale: 'en' })).toEqual([second.documentId]);
    expect(await ids({ 'idsToOmit[0]': second.id })).toEqual([first.documentId]);
    expect(await ids({ id: article.documentId, locale: 'en', 'idsToInclude[0]': first.id })).toHaveLength(2);
  });

  test('gives those found by name first, and each record once over all pages', async () => {
    for (let n = 0; n < 5; n += 1) await createPerson(`Axel Vorn ${'abcde'[n] ?? ''}`);
    const named = await createPerson('Zed Other', {
      names: [{ text: 'Vorn', language: 'en', kind: 'alias' }],
    });
    const seen: string[] = [];
    for (let page = 1; page <= 3; page += 1)
      seen.push(
        ...(await pick(PEOPLE, { _q: 'vorn', page, pageSize: 2 })).results.map((row) => row.documentId),
      );
    expect(seen[0]).toBe(named.documentId);
    expect(new Set(seen).size).toBe(6);
  });

  test('shows drafts with their state', async () => {
    const data = {
      title: 'Treaty on the northern waters',
      slug: 'pickers-treaty',
      kind: 'treaty',
      existence: 'seen',
      names: [{ text: 'Fish pact', language: 'en', kind: 'short' }],
    };
    await newsroom.strapi.documents('api::document.source-document').create({ data: data as never });
    const { results } = await pick(DOCUMENTS, { _q: 'fish p', status: 'draft', locale: 'en' });
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ status: 'draft', publishedAt: null });
    expect((await pick(DOCUMENTS, { _q: 'fish p', status: 'published' })).results).toEqual([]);
  });

  test('goes on as before where a role may not look, or the question is none', async () => {
    expect((await newsroom.get(`${PICKERS}/${PEOPLE}?_q=Japarov`, moderator)).status).toBe(403);
    expect((await newsroom.get(`${PICKERS}/${PEOPLE}?_q=Japarov`)).status).toBe(401);
    expect((await newsroom.get(`${PICKERS}/${PEOPLE}?_q=Japarov&page=none`, editor)).status).toBe(400);
    expect((await newsroom.get(`${PICKERS}/${PEOPLE}?_q=Japarov&pageSize=9999`, editor)).status).toBe(400);
    expect((await pick('api::article.article/statements', { _q: 'letter' })).pagination).toBeDefined();
    expect(
      (await pick('api::article.article/assignee', { _q: 'Test' }, editor)).results.length,
    ).toBeGreaterThan(0);
  });
});
