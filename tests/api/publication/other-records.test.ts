import { verifyGraph } from '../../../src/graph/verify/verify';
import { openNewsroom, type Answer, type Newsroom } from '../../helpers/newsroom';

/** A publication changes no public record but its own: what others refer to is said by their own last publications. */

let newsroom: Newsroom;
let auth: { headers: Record<string, string> };
let admin: { headers: Record<string, string> };

beforeAll(async () => {
  newsroom = await openNewsroom();
  auth = { headers: { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` } };
  admin = { headers: { authorization: `Bearer ${await newsroom.adminToken()}` } };
});

afterAll(() => newsroom.close());

type Status = 'draft' | 'published';
const UIDS = { documents: 'api::document.source-document', articles: 'api::article.article' } as const;

const idOf = (answer: Answer): string => {
  expect(answer.body).toMatchObject({ data: { documentId: expect.any(String) } });
  return (answer.body as { data: { documentId: string } }).data.documentId;
};
const create = async (types: string, data: object, status: Status): Promise<string> =>
  idOf(await newsroom.post(`/api/${types}?status=${status}`, { data }, auth));
const update = async (types: string, id: string, data: object, status: Status, locale = 'en') =>
  idOf(await newsroom.put(`/api/${types}/${id}?status=${status}&locale=${locale}`, { data }, auth));
const publish = (types: string, id: string, locale = 'en') => update(types, id, {}, 'published', locale);
const unpublish = async (types: keyof typeof UIDS, id: string, query = '') => {
  const path = `/content-manager/collection-types/${UIDS[types]}/${id}/actions/unpublish${query}`;
  expect((await newsroom.post(path, {}, admin)).status).toBe(200);
};

const article = (headline: string, data: object, status: Status) =>
  create('articles', { headline, kind: 'news', ...data }, status);
const letter = (title: string, status: Status, data: object = {}) =>
  create('documents', { title, kind: 'letter', existence: 'seen', ...data }, status);
const statement = (text: string, status: Status, data: object = {}) =>
  create('statements', { text, kind: 'quote', ...data }, status);
const event = (title: string, status: Status) =>
  create('events', { title, kind: 'visit', certainty: 'planned' }, status);

/** What the node of a record says of its relations, by the ids that they lead to. */
async function publicLinks(id: string, relations: readonly string[], locale = 'en'): Promise<unknown> {
  const { rows } = (await newsroom.strapi.db.connection.raw(
    'select body::text from graph.node where id = ? and locale = ?',
    [id, locale],
  )) as { rows: { body: string }[] };
  const body = JSON.parse(rows[0]?.body ?? '{}') as Record<string, { id: string } | { id: string }[] | null>;
  return relations.map((name) => [body[name] ?? []].flat().map((reference) => reference.id));
}

async function expectInStep(): Promise<void> {
  const differences: unknown[] = [];
  await verifyGraph(newsroom.strapi, { onDifference: (found) => differences.push(found) });
  expect(differences).toEqual([]);
}

describe('what stands in the draft of a public record only', () => {
  const RELATIONS = ['documents', 'statements', 'events', 'related'];

  it('does not become public with the record that it leads to', async () => {
    const id = await article('Draft with plans', { slug: 'draft-with-plans' }, 'published');
    const planned = {
      documents: await letter('Planned letter', 'draft'),
      statements: await statement('Planned statement', 'draft'),
      events: await event('Planned event', 'draft'),
      articles: await article('Planned neighbour', {}, 'draft'),
    };
    const { articles: related, ...others } = planned;
    await update('articles', id, { ...others, related }, 'draft');
    const before = await newsroom.get('/api/stories/draft-with-plans');
    for (const [types, record] of Object.entries(planned)) await publish(types, record);
    expect(await publicLinks(id, RELATIONS)).toEqual([[], [], [], []]);
    expect((await newsroom.get('/api/stories/draft-with-plans')).body).toEqual(before.body);
    const dossier = await newsroom.get('/api/dossiers/documents/planned-letter');
    expect(dossier.body.sections.articles.count).toBe(0);
    await publish('articles', id);
    expect(await publicLinks(id, RELATIONS)).toEqual(
      ['documents', 'statements', 'events', 'articles'].map((types) => [planned[types as 'articles']]),
    );
    await expectInStep();
  });

  it('does not become public with another article that needs the same letter', async () => {
    const id = await article('Waits', {}, 'published');
    const wanted = await letter('Wanted by two', 'draft');
    await update('articles', id, { documents: [wanted] }, 'draft');
    await article('Goes out', { documents: [wanted] }, 'published');
    expect(await publicLinks(id, ['documents'])).toEqual([[]]);
    await expectInStep();
  });

  it('does not become public with the letter that a public letter or statement will lead to', async () => {
    const [answered, answer] = [await letter('Answered', 'draft'), await letter('Answer', 'published')];
    const said = await statement('Said in it', 'published');
    await update('documents', answer, { inReplyTo: answered, concerns: [answered] }, 'draft');
    await update('statements', said, { document: answered, about: [answered] }, 'draft');
    await publish('documents', answered);
    expect(await publicLinks(answer, ['inReplyTo', 'concerns'])).toEqual([[], []]);
    expect(await publicLinks(said, ['document', 'about'])).toEqual([[], []]);
    await publish('documents', answer);
    expect(await publicLinks(answer, ['inReplyTo', 'concerns'])).toEqual([[answered], [answered]]);
    await expectInStep();
  });

  it('does not become public with a record that comes back, unless it was public before', async () => {
    const wanted = await letter('Comes back', 'published');
    const id = await article('Has another plan', {}, 'published');
    await update('articles', id, { documents: [wanted] }, 'draft');
    await unpublish('documents', wanted);
    await publish('documents', wanted);
    expect(await publicLinks(id, ['documents'])).toEqual([[]]);
    await expectInStep();
  });
});

describe('what the last publication referred to', () => {
  it('comes back in its place when it is published again, whatever the draft says', async () => {
    const letters = [
      await letter('First', 'published'),
      await letter('Second', 'published'),
      await letter('Third', 'published'),
    ];
    const id = await article('Of three letters', { documents: letters }, 'published');
    await update('articles', id, { documents: [letters[2]] }, 'draft');
    for (const gone of [letters[1], letters[0]]) {
      await unpublish('documents', gone ?? '');
      await publish('documents', gone ?? '');
      expect(await publicLinks(id, ['documents'])).toEqual([letters]);
    }
    await expectInStep();
  });

  it('comes when it is published for the first time, if it waited for that', async () => {
    const waiting = {
      related: await article('Neighbour to be', {}, 'draft'),
      document: await letter('Letter to be', 'draft'),
    };
    const id = await article('Has a neighbour', { related: [waiting.related] }, 'published');
    const said = await statement('Said in a letter to be', 'published', { document: waiting.document });
    expect(await publicLinks(id, ['related'])).toEqual([[]]);
    await publish('articles', waiting.related);
    await publish('documents', waiting.document);
    expect(await publicLinks(id, ['related'])).toEqual([[waiting.related]]);
    expect(await publicLinks(said, ['document'])).toEqual([[waiting.document]]);
    await expectInStep();
  });

  it('does not come back where a later publication has dropped it, nor for an article that is not public', async () => {
    const wanted = await letter('Wanted for a while', 'published');
    const id = await article('Changes its mind', { documents: [wanted] }, 'published');
    await unpublish('documents', wanted);
    await update('articles', id, { documents: [] }, 'published');
    await publish('documents', wanted);
    expect(await publicLinks(id, ['documents'])).toEqual([[]]);
    await update('articles', id, { documents: [wanted] }, 'published');
    await unpublish('articles', id);
    await unpublish('documents', wanted);
    await publish('documents', wanted);
    await update('articles', id, { documents: [] }, 'published');
    expect(await publicLinks(id, ['documents'])).toEqual([[]]);
    await expectInStep();
  });

  it('is each language version’s own', async () => {
    const neighbour = await article('Neighbour in two languages', {}, 'published');
    const id = await article('Article in two languages', {}, 'published');
    for (const one of [neighbour, id])
      await update('articles', one, { headline: `${one} ru` }, 'draft', 'ru');
    const related = [{ documentId: neighbour, locale: 'ru' }];
    await update('articles', id, { related }, 'published', 'ru');
    await update('articles', id, { related: [neighbour] }, 'draft');
    await publish('articles', neighbour);
    expect(await publicLinks(id, ['related'])).toEqual([[]]);
    await publish('articles', neighbour, 'ru');
    expect(await publicLinks(id, ['related'], 'ru')).toEqual([[neighbour]]);
    expect(await publicLinks(id, ['related'])).toEqual([[]]);
    await expectInStep();
  });

  it('is followed by the node of the one language version, whatever that of the other has', async () => {
    const neighbour = await article('Known in English', {}, 'published');
    const id = await article('Follows in English', { related: [neighbour] }, 'published');
    for (const one of [neighbour, id])
      await update('articles', one, { headline: `${one} ru` }, 'draft', 'ru');
    const related = [{ documentId: neighbour, locale: 'ru' }];
    await update('articles', id, { related }, 'published', 'ru');
    await publish('articles', neighbour, 'ru');
    expect(await publicLinks(id, ['related'], 'ru')).toEqual([[neighbour]]);
    await expectInStep();
    await unpublish('articles', neighbour, '?locale=ru');
    expect(await publicLinks(id, ['related'], 'ru')).toEqual([[]]);
    expect(await publicLinks(id, ['related'])).toEqual([[neighbour]]);
    await expectInStep();
  });
});
