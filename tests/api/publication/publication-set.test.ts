import { verifyGraph } from '../../../src/graph/verify/verify';
import { openNewsroom, type Answer, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let auth: { headers: Record<string, string> };

beforeAll(async () => {
  newsroom = await openNewsroom();
  auth = { headers: { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` } };
});

afterAll(() => newsroom.close());

const create = async (types: string, data: object, status = 'draft'): Promise<Answer> =>
  newsroom.post(`/api/${types}?status=${status}`, { data }, auth);
const idOf = (answer: Answer): string => (answer.body as { data: { documentId: string } }).data.documentId;
const letter = async (title: string, more: object = {}): Promise<string> =>
  idOf(await create('documents', { title, kind: 'letter', existence: 'seen', ...more }));

/** An article with a statement in a letter that answers another and concerns a bill; nothing of it is public. */
async function draftStory(headline: string) {
  const bill = idOf(
    await create('documents', { title: `Bill of ${headline}`, kind: 'bill', existence: 'seen' }),
  );
  const first = await letter(`First of ${headline}`);
  const answer = await letter(`Answer of ${headline}`, { inReplyTo: first, concerns: [bill] });
  const said = { text: `Said in ${headline}`, kind: 'quote', document: answer };
  const statement = idOf(await create('statements', said));
  const event = idOf(
    await create('events', {
      title: `Visit in ${headline}`,
      kind: 'visit',
      certainty: 'planned',
      documents: [first],
    }),
  );
  const article = await create('articles', {
    headline,
    kind: 'news',
    statements: [statement],
    events: [event],
  });
  return { article: idOf(article), statement, event, documents: [bill, first, answer] };
}

const publish = (article: string): Promise<Answer> =>
  newsroom.put(`/api/articles/${article}?status=published`, { data: {} }, auth);

async function differences(): Promise<unknown[]> {
  const found: unknown[] = [];
  await verifyGraph(newsroom.strapi, { onDifference: (difference) => found.push(difference) });
  return found;
}

describe('the publication set', () => {
  it('goes out with the article, to a fixed point, and nothing is dropped', async () => {
    const story = await draftStory('A whole story');
    expect((await publish(story.article)).status).toBe(200);
    const { body } = await newsroom.get('/api/stories/a-whole-story');
    expect(body.data.statements).toEqual([{ type: 'statement', id: story.statement }]);
    expect(body.data.events).toEqual([{ type: 'event', id: story.event }]);
    const included = new Map((body.included as { id: string }[]).map((node) => [node.id, node]));
    const [, first, answer] = story.documents;
    expect(included.get(story.statement)).toMatchObject({ document: { type: 'document', id: answer } });
    expect(included.get(answer ?? '')).toMatchObject({ inReplyTo: { type: 'document', id: first } });
    for (const id of story.documents) {
      const { status } = await newsroom.get(`/api/documents/${id}`);
      expect(status).toBe(200);
    }
    expect(await differences()).toEqual([]);
  });

  it('refuses the whole where a member must not go out, with nothing written', async () => {
    const reported = await create('documents', {
      title: 'Only heard of',
      kind: 'letter',
      existence: 'reported',
    });
    const fine = await letter('A fine letter');
    const data = { headline: 'Too early', kind: 'news', documents: [fine, idOf(reported)] };
    const article = idOf(await create('articles', data));
    const refused = await publish(article);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors).toEqual([expect.objectContaining({ path: ['documents'] })]);
    expect(refused.body.error.message).toContain('Only heard of');
    expect((await newsroom.get('/api/stories/too-early')).status).toBe(404);
    expect((await newsroom.get(`/api/documents/${fine}`)).status).toBe(404);
  });

  it('is named and refused where the newsroom wants it so', async () => {
    const story = await draftStory('A strict house');
    process.env.DOSSIER_PUBLISH_LINKED = 'refuse';
    const refused = await publish(story.article);
    delete process.env.DOSSIER_PUBLISH_LINKED;
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors).toHaveLength(5);
    expect((await newsroom.get('/api/stories/a-strict-house')).status).toBe(404);
  });
});

describe('what was public', () => {
  it('leaves the stories that refer to it when it is unpublished, and comes back with it', async () => {
    const story = await draftStory('It comes and goes');
    await publish(story.article);
    const token = { headers: { authorization: `Bearer ${await newsroom.adminToken()}` } };
    const [, , answer] = story.documents;
    const uid = 'api::document.source-document';
    const act = (action: string) =>
      newsroom.post(`/content-manager/collection-types/${uid}/${answer}/actions/${action}`, {}, token);
    expect((await act('unpublish')).status).toBe(200);
    expect(await differences()).toEqual([]);
    const without = await newsroom.get('/api/stories/it-comes-and-goes');
    expect(JSON.stringify(without.body)).not.toContain(answer);
    expect((await act('publish')).status).toBe(200);
    expect(await differences()).toEqual([]);
    const again = await newsroom.get('/api/stories/it-comes-and-goes');
    expect(JSON.stringify(again.body)).toContain(answer);
  });

  it('leads from its old slug to the new one', async () => {
    const story = await draftStory('Named once');
    await publish(story.article);
    await newsroom.put(`/api/articles/${story.article}`, { data: { slug: 'named-twice' } }, auth);
    const moved = await fetch(`${newsroom.url}/api/stories/named-once?body=html`, { redirect: 'manual' });
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toBe('/api/stories/named-twice?body=html');
    await newsroom.put(`/api/articles/${story.article}`, { data: { slug: 'named-once' } }, auth);
    expect((await newsroom.get('/api/stories/named-once')).status).toBe(200);
    await newsroom.delete(`/api/articles/${story.article}`, auth);
    expect((await newsroom.get('/api/stories/named-twice')).status).toBe(404);
  });
});

describe('before and after something goes', () => {
  it('the desk is told in which of its members something keeps it', async () => {
    const letters = newsroom.strapi.documents('api::document.source-document');
    const letter = await letters.create({
      data: {
        title: 'Known from hearsay',
        slug: 'from-hearsay',
        kind: 'letter',
        existence: 'reported',
      } as never,
    });
    const article = await newsroom.strapi
      .documents('api::article.article')
      .create({ data: { headline: 'Waits for a source', documents: [letter.documentId] } as never });
    const { body } = await newsroom.get(`/desk/checks/article/${article.documentId}`, {
      headers: { authorization: `Bearer ${await newsroom.adminToken()}` },
    });
    expect(body.data.problems).toEqual([
      {
        path: ['documents'],
        message: expect.stringContaining('needs a source'),
        record: { type: 'document', id: letter.documentId },
      },
    ]);
  });

  it('the desk is told who refers to it, and so is whoever takes it away', async () => {
    const story = await draftStory('It will be missed');
    const token = { headers: { authorization: `Bearer ${await newsroom.adminToken()}` } };
    const waiting = await newsroom.get(`/desk/checks/article/${story.article}`, token);
    expect(waiting.body.data.publicationSet).toHaveLength(5);
    await publish(story.article);
    const [bill] = story.documents;
    const { body } = await newsroom.get(`/desk/checks/document/${bill}`, token);
    expect(body.data.referredToBy).toMatchObject({ count: 1, records: [{ type: 'document' }] });
    expect((await newsroom.get(`/desk/checks/document/${bill}`)).status).toBe(401);
    expect((await newsroom.get('/desk/checks/document/nobody', token)).status).toBe(404);
    const response = await fetch(`${newsroom.url}/api/documents/${bill}`, { method: 'DELETE', ...auth });
    expect(response.headers.get('x-dossier-warning')).toContain(
      '1 published records referred to it: document answer-of',
    );
    expect(await differences()).toEqual([]);
  });
});
