import { verifyGraph } from '../../../src/graph/verify/verify';
import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';

const ARTICLE = 'api::article.article';
const PERSON = 'api::person.person';
const ORGANIZATION = 'api::organization.organization';
const DOCUMENT = 'api::document.source-document';
const STATEMENT = 'api::statement.statement';
const EVENT = 'api::event.event';

let newsroom: Newsroom;
let editor: Account;
let reporter: Account;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.adminUser('managing-editor');
  reporter = await newsroom.adminUser('reporter');
});
afterAll(() => newsroom.close());

interface Service {
  create(parameters: object): Promise<{ documentId: string }>;
  update(parameters: object): Promise<{ documentId: string }>;
  publish(parameters: object): Promise<unknown>;
}

const service = (uid: string) => newsroom.strapi.documents(uid as never) as unknown as Service;
const create = async (uid: string, data: object) => (await service(uid).create({ data })).documentId;
const publish = (uid: string, documentId: string, locale?: string) =>
  service(uid).publish({ documentId, ...(locale ? { locale } : {}) });

async function rows(uid: string, documentId: string) {
  return newsroom.strapi.db.query(uid as never).findMany({ where: { documentId }, populate: true });
}

async function query<Row>(sql: string, bindings: readonly string[]): Promise<readonly Row[]> {
  const result: unknown = await newsroom.strapi.db.connection.raw(sql, bindings as string[]);
  return (result as { rows: Row[] }).rows;
}

async function expectTrueGraph(): Promise<void> {
  const differences: unknown[] = [];
  await verifyGraph(newsroom.strapi, { onDifference: (one) => differences.push(one) });
  expect(differences).toEqual([]);
}

const merge = (type: string, keep: string, drop: string, by = editor) =>
  newsroom.post(`/desk/merge/${type}`, { keep, drop }, by);
const preview = (type: string, keep: string, drop: string, by = editor) =>
  newsroom.get(`/desk/merge/${type}/${keep}/${drop}`, by);

let counter = 0;
const slug = (word: string) => `merging-${word}-${(counter += 1)}`;

describe('likely duplicates', () => {
  async function pairs(type: string): Promise<readonly string[]> {
    const answer = await newsroom.get(`/desk/duplicates?type=${type}`, editor);
    expect(answer.status).toBe(200);
    const { data } = answer.body as { data: { why: string; records: { name: string }[] }[] };
    return data.map(({ why, records }) => [why, ...records.map(({ name }) => name).sort()].join(' | '));
  }

  test('of persons: in two scripts, one Wikidata id, a letter more', async () => {
    await create(PERSON, { name: 'Orvin Maltek', wikidataId: 'Q990001' });
    await create(PERSON, { name: 'Орвин Малтек' });
    await create(PERSON, { name: 'O. M. Maltek', wikidataId: 'Q990001' });
    await create(PERSON, { name: 'Orvin Malteck' });
    await create(PERSON, { name: 'Orvina Lund' });
    const found = await pairs('person');
    expect(found).toContain('transliteration | Orvin Maltek | Орвин Малтек');
    expect(found[0]).toBe('same-wikidata | O. M. Maltek | Orvin Maltek');
    expect(found.join()).not.toContain('Lund');
  });

  test('of organizations and documents: names, and kind, author and day', async () => {
    const outlet = await create(ORGANIZATION, { name: 'Maltek Gazette', kind: 'outlet' });
    await create(ORGANIZATION, { name: 'The Maltek Gazette', kind: 'outlet' });
    const letter = { kind: 'letter', existence: 'seen', authorOrganizations: [outlet], datePrecision: 'day' };
    await create(DOCUMENT, { ...letter, title: 'Letter about ships', date: '2024-03-04' });
    await create(DOCUMENT, { ...letter, title: 'Protest about vessels', date: '2024-03-04' });
    await create(DOCUMENT, { ...letter, title: 'Letter about ships', date: '2024-05-04' });
    expect(await pairs('organization')).toContain('same-name | Maltek Gazette | The Maltek Gazette');
    const found = (await pairs('document')).filter((pair) => /ships|vessels/.test(pair));
    expect(found).toEqual(['same-facts | Letter about ships | Protest about vessels']);
  });

  test('are for those who may merge', async () => {
    expect((await newsroom.get('/desk/duplicates?type=person', reporter)).status).toBe(403);
    expect((await newsroom.get('/desk/duplicates?type=person')).status).toBe(401);
    expect((await newsroom.get('/desk/duplicates?type=country', editor)).status).toBe(400);
  });
});

/** Two records of one person, with a story that names the second everywhere. */
async function twoOfOne() {
  const ministry = await create(ORGANIZATION, {
    name: 'Ministry of Tides',
    slug: slug('ministry'),
    kind: 'ministry',
  });
  const keep = await create(PERSON, {
    name: 'Halvar Brenn',
    slug: slug('halvar'),
    biography: 'Born by the sea',
    names: [{ text: 'Халвар Бренн', language: 'ru', kind: 'official' }],
  });
  const drop = await create(PERSON, {
    name: 'H. Brenn',
    slug: slug('h-brenn'),
    biography: 'Born in the hills',
    wikidataId: 'Q990077',
    names: [
      { text: 'Халвар Бренн', language: 'ru', kind: 'official' },
      { text: 'Brenn the Elder', language: 'en', kind: 'alias' },
    ],
    positions: [{ title: 'Minister', organization: ministry, from: '2020-01-01', fromPrecision: 'day' }],
  });
  const other = await create(PERSON, { name: 'Third Person', slug: slug('third') });
  const letter = await create(DOCUMENT, {
    title: 'Letter of Brenn',
    slug: slug('letter'),
    kind: 'letter',
    existence: 'seen',
    date: '2024-01-01',
    datePrecision: 'day',
    authors: [drop],
  });
  const said = await create(STATEMENT, {
    text: 'Leave the sea alone',
    kind: 'quote',
    speakers: [drop],
    document: letter,
  });
  const event = await create(EVENT, {
    title: 'Meeting of the tides',
    slug: slug('event'),
    kind: 'meeting',
    certainty: 'confirmed',
    actors: { people: [drop, other] },
  });
  const article = await create(ARTICLE, {
    headline: 'Brenn writes',
    slug: slug('article'),
    kind: 'news',
    people: [other, drop, keep],
    documents: [letter],
    statements: [said],
    events: [event],
  });
  await service(ARTICLE).update({
    documentId: article,
    locale: 'ru',
    data: { headline: 'Бренн пишет', slug: slug('ru') },
  });
  await publish(ARTICLE, article, 'en');
  await publish(ARTICLE, article, 'ru');
  return { keep, drop, other, letter, said, event, article };
}

const idsOf = (list: unknown) => (list as { documentId: string }[]).map(({ documentId }) => documentId);

describe('merging two persons', () => {
  test('shows first what it does, and writes nothing', async () => {
    const { keep, drop, article } = await twoOfOne();
    const answer = await preview('person', keep, drop);
    expect(answer.status).toBe(200);
    const { data } = answer.body as { data: Record<string, never> };
    expect(data).toMatchObject({
      gains: { names: ['H. Brenn', 'Brenn the Elder'], positions: ['Minister'], wikidataId: ['Q990077'] },
      conflicts: [{ field: 'biography', kept: 'Born by the sea', dropped: 'Born in the hills' }],
      obstacles: [],
    });
    expect(data.moves).toEqual(
      expect.arrayContaining([
        { type: 'article', relation: 'people', drafts: 2, published: 2 },
        { type: 'document', relation: 'authors', drafts: 1, published: 1 },
        { type: 'event', relation: 'actors.people', drafts: 1, published: 1 },
      ]),
    );
    expect((data.records as unknown as { id: string }[]).find(({ id }) => id === article)).toMatchObject({
      title: expect.stringMatching(/Brenn|Бренн/) as string,
      locales: ['en', 'ru'],
      isPublic: true,
    });
    expect(await rows(PERSON, drop)).toHaveLength(1);
  });

  test('moves every link in its place, in drafts and in public, and publishes nothing else', async () => {
    const { keep, drop, other, letter, said, event, article } = await twoOfOne();
    await query(
      `insert into desk.decision (article_id, locale, suggestion_id, kind, label, decision, record_id, editor)
      values (?, 'en', ?, 'person', 'H. Brenn', 'accepted', ?, '{}')`,
      [article, `s-${drop}`, drop],
    );
    await service(ARTICLE).update({ documentId: article, locale: 'en', data: { summary: 'Not public yet' } });
    const [{ slug: oldSlug }] = await rows(PERSON, drop);
    const before = (await rows(ARTICLE, article)).map(({ id, updatedAt }) => ({ id, updatedAt }));
    const done = await merge('person', keep, drop);
    expect(done).toMatchObject({ status: 200 });

    const after = await rows(ARTICLE, article);
    expect(after.map(({ id, updatedAt }) => ({ id, updatedAt }))).toEqual(before);
    for (const row of after) expect(idsOf(row.people)).toEqual([other, keep]);
    expect(after.filter(({ publishedAt }) => publishedAt).map(({ summary }) => summary)).not.toContain(
      'Not public yet',
    );
    for (const row of await rows(DOCUMENT, letter)) expect(idsOf(row.authors)).toEqual([keep]);
    for (const row of await rows(STATEMENT, said)) {
      expect(idsOf(row.speakers)).toEqual([keep]);
      expect(row.label).toContain('Halvar Brenn');
    }
    const events = await newsroom.strapi.db
      .query(EVENT)
      .findMany({ where: { documentId: event }, populate: { actors: { populate: { people: true } } } });
    for (const row of events) expect(idsOf(row.actors.people)).toEqual([keep, other]);

    const [kept] = await rows(PERSON, keep);
    expect(kept).toMatchObject({
      name: 'Halvar Brenn',
      biography: 'Born by the sea',
      wikidataId: 'Q990077',
      listed: true,
    });
    expect(kept.names.map(({ text }: { text: string }) => text)).toEqual([
      'Халвар Бренн',
      'H. Brenn',
      'Brenn the Elder',
    ]);
    expect(kept.positions).toHaveLength(1);
    expect(await rows(PERSON, drop)).toEqual([]);
    expect(await query('select record_id from desk.decision where suggestion_id = ?', [`s-${drop}`])).toEqual(
      [{ record_id: keep }],
    );
    const history = await query<{ action: string; body: { into?: string } }>(
      'select action, body from graph.history where record_id = ? order by seq desc limit 2',
      [drop],
    );
    expect(history.map(({ action }) => action)).toEqual(['merge', 'delete']);

    const dossier = await newsroom.get(`/api/dossiers/people/${String(oldSlug)}`);
    expect(dossier.status).toBe(301);
    expect(dossier.headers.location).toContain(String(kept.slug));
    await expectTrueGraph();
  });

  test('is found by the dropped name afterwards, and listed as a duplicate no more', async () => {
    const { keep, drop } = await twoOfOne();
    await merge('person', keep, drop);
    const picked = await newsroom.get(
      '/content-manager/relations/api::article.article/people?_q=Brenn%20the%20Elder',
      editor,
    );
    expect(JSON.stringify(picked.body)).toContain(keep);
    const { body } = await newsroom.get('/desk/duplicates?type=person', editor);
    expect(JSON.stringify(body)).not.toContain(drop);
  });

  test('is refused to others, and where there are not two', async () => {
    const keep = await create(PERSON, { name: 'Only One', slug: slug('only') });
    const drop = await create(PERSON, { name: 'Only Another', slug: slug('only') });
    expect((await merge('person', keep, drop, reporter)).status).toBe(403);
    expect((await preview('person', keep, drop, reporter)).status).toBe(403);
    expect((await merge('person', keep, keep)).status).toBe(400);
    expect((await merge('person', keep, 'nobody')).status).toBe(404);
    expect((await merge('country', keep, drop)).status).toBe(400);
    expect((await newsroom.post('/desk/merge/person', { keep }, editor)).status).toBe(400);
    expect(await rows(PERSON, drop)).toHaveLength(1);
  });
});

describe('merging organizations and documents', () => {
  test('joins outlets, wherever they are named', async () => {
    const [keep, drop] = [
      await create(ORGANIZATION, { name: 'Northern Post', slug: slug('post'), kind: 'other' }),
      await create(ORGANIZATION, { name: 'N. Post', slug: slug('post'), kind: 'outlet' }),
    ];
    const article = await create(ARTICLE, {
      headline: 'As the Post reports',
      slug: slug('sources'),
      kind: 'news',
      organizations: [drop],
      sources: [{ title: 'Report', url: 'https://example.org/report', relation: 'quotes', outlet: drop }],
    });
    await publish(ARTICLE, article, 'en');
    expect(await merge('organization', keep, drop)).toMatchObject({ status: 200 });
    const [kept] = await rows(ORGANIZATION, keep);
    expect(kept).toMatchObject({ kind: 'outlet', listed: true });
    for (const row of await rows(ARTICLE, article)) expect(idsOf(row.organizations)).toEqual([keep]);
    await expectTrueGraph();
  });

  test('joins letters, drafts with drafts and public rows with public rows', async () => {
    const letter = { kind: 'letter', existence: 'seen', date: '2024-02-02', datePrecision: 'day' };
    const keep = await create(DOCUMENT, { ...letter, title: 'Letter on tides', slug: slug('tides') });
    const drop = await create(DOCUMENT, {
      ...letter,
      title: 'Tide letter',
      slug: slug('tide'),
      number: '17',
    });
    const answer = await create(DOCUMENT, {
      ...letter,
      title: 'Answer',
      slug: slug('answer'),
      date: '2024-03-03',
      inReplyTo: drop,
    });
    const article = await create(ARTICLE, {
      headline: 'Letters',
      slug: slug('letters'),
      kind: 'news',
      documents: [answer, drop],
    });
    await publish(ARTICLE, article, 'en');
    const refused = await merge('document', keep, drop);
    expect(refused).toMatchObject({ status: 400 });
    expect(JSON.stringify(refused.body)).toContain('The other is public');
    await publish(DOCUMENT, keep);
    expect(await merge('document', keep, drop)).toMatchObject({ status: 200 });
    for (const row of await rows(ARTICLE, article)) expect(idsOf(row.documents)).toEqual([answer, keep]);
    for (const row of await rows(DOCUMENT, answer)) expect(row.inReplyTo.documentId).toBe(keep);
    expect(await rows(DOCUMENT, drop)).toEqual([]);
    await expectTrueGraph();
    // Published again, it is still in the story that had the other.
    await publish(DOCUMENT, keep);
    for (const row of await rows(ARTICLE, article)) expect(idsOf(row.documents)).toEqual([answer, keep]);
    await expectTrueGraph();
  });

  test('does not make a letter the answer to itself', async () => {
    const letter = { kind: 'letter', existence: 'seen', date: '2024-02-02', datePrecision: 'day' };
    const first = await create(DOCUMENT, { ...letter, title: 'One', slug: slug('one') });
    const second = await create(DOCUMENT, { ...letter, title: 'Two', slug: slug('two'), inReplyTo: first });
    expect((await merge('document', first, second)).status).toBe(400);
    expect((await merge('document', second, first)).status).toBe(400);
    expect(await rows(DOCUMENT, second)).toHaveLength(1);
  });
});
