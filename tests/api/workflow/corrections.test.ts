import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';

const STATEMENT = 'api::statement.statement';
const ARTICLE = 'api::article.article';

let newsroom: Newsroom;
let editor: Account;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { SCHEDULE_SECONDS: '0' } });
  editor = await newsroom.adminUser('managing-editor');
});
afterAll(() => newsroom.close());

interface Carrier {
  readonly documentId: string;
  readonly locale: string;
  readonly hasUnpublishedChanges: boolean;
  readonly hasFormerWords: boolean;
}

/** A published statement in two published articles. */
async function carried(mark: string): Promise<{ statement: string; articles: string[] }> {
  const statements = newsroom.strapi.documents(STATEMENT);
  const made = await statements.create({ data: { text: `Wrong words ${mark}`, kind: 'quote' } as never });
  const articles: string[] = [];
  for (const name of ['One', 'Two']) {
    const data = { headline: `${name} ${mark}`, statements: [made.documentId] };
    const { documentId } = await newsroom.strapi.documents(ARTICLE).create({ data: data as never });
    await newsroom.strapi.documents(ARTICLE).publish({ documentId });
    articles.push(documentId);
  }
  return { statement: made.documentId, articles };
}

const path = (statement: string) => `/desk/corrections/statement/${statement}`;

async function carriersOf(statement: string): Promise<readonly Carrier[]> {
  const { body } = await newsroom.get(path(statement), { token: editor.token });
  return (body as { data: { carriers: Carrier[] } }).data.carriers;
}

const story = async (slug: string) => (await newsroom.get(`/api/stories/${slug}`)).body;

describe('a fact that is put right', () => {
  it('is put right once, with a note in every article that carries it', async () => {
    const { statement, articles } = await carried('alpha');
    const carriers = await carriersOf(statement);
    expect(carriers.map(({ documentId }) => documentId).sort()).toEqual([...articles].sort());
    await newsroom.strapi
      .documents(STATEMENT)
      .update({ documentId: statement, data: { text: 'Right words alpha' } as never });
    const note = {
      kind: 'correction',
      text: 'The words were others.',
      articles: carriers.map(({ documentId, locale }) => ({ documentId, locale })),
    };
    const answer = await newsroom.post(path(statement), note, { token: editor.token });
    expect(answer.status).toBe(200);
    expect(
      (answer.body as { data: { noted: { outcome: string }[] } }).data.noted.map(({ outcome }) => outcome),
    ).toEqual(['published', 'published']);
    const shown = await story('one-alpha');
    expect(shown).toMatchObject({
      data: { corrections: [{ kind: 'correction', text: 'The words were others.' }] },
    });
    expect(JSON.stringify(shown)).toContain('Right words alpha');
  });

  it('is told where the text of an article has the former words, which stay there', async () => {
    const { statement, articles } = await carried('epsilon');
    const [first = ''] = articles;
    const body = [
      { type: 'paragraph', children: [{ type: 'text', text: '"Wrong words epsilon," he said.' }] },
    ];
    await newsroom.strapi.documents(ARTICLE).update({ documentId: first, data: { body } as never });
    await newsroom.strapi.documents(ARTICLE).publish({ documentId: first });
    const told = async () =>
      (await carriersOf(statement))
        .filter(({ hasFormerWords }) => hasFormerWords)
        .map(({ documentId }) => documentId);
    expect(await told()).toEqual([]);
    await newsroom.strapi
      .documents(STATEMENT)
      .update({ documentId: statement, data: { text: 'Right words epsilon' } as never });
    expect(await told()).toEqual([first]);
  });

  it('does not publish what an article holds back: the note goes into its draft', async () => {
    const { statement, articles } = await carried('beta');
    const [first = ''] = articles;
    await newsroom.strapi
      .documents(ARTICLE)
      .update({ documentId: first, data: { headline: 'Not to be seen yet' } as never });
    const chosen = (await carriersOf(statement)).find(({ documentId }) => documentId === first);
    expect(chosen?.hasUnpublishedChanges).toBe(true);
    const note = { kind: 'update', text: 'Later.', articles: [{ documentId: first, locale: 'en' }] };
    const answer = await newsroom.post(path(statement), note, { token: editor.token });
    expect(answer.body).toMatchObject({ data: { noted: [{ outcome: 'in-draft' }] } });
    expect(await story('one-beta')).toMatchObject({ data: { headline: 'One beta', corrections: [] } });
  });

  it('is told to the readers of each article in words of their own, and to none without words', async () => {
    const { statement, articles } = await carried('delta');
    const [one = '', two = ''] = articles;
    const chosen = [
      { documentId: one, locale: 'en', text: 'Its own words.' },
      { documentId: two, locale: 'en' },
    ];
    const wordless = await newsroom.post(path(statement), { kind: 'update', articles: chosen }, editor);
    expect(wordless.status).toBe(400);
    expect(wordless.body).toMatchObject({
      error: { details: { errors: [{ path: ['articles', '1', 'text'] }] } },
    });
    const note = { kind: 'update', text: 'The same for all.', articles: chosen };
    expect((await newsroom.post(path(statement), note, editor)).status).toBe(200);
    expect(await story('one-delta')).toMatchObject({ data: { corrections: [{ text: 'Its own words.' }] } });
    expect(await story('two-delta')).toMatchObject({
      data: { corrections: [{ text: 'The same for all.' }] },
    });
  });

  it('is put right everywhere or nowhere, by who may publish', async () => {
    const { statement, articles } = await carried('gamma');
    await newsroom.strapi
      .documents(STATEMENT)
      .update({ documentId: statement, data: { text: 'Not out gamma' } as never });
    const wrong = {
      kind: 'correction',
      text: 'x',
      articles: [
        { documentId: articles[0], locale: 'en' },
        { documentId: 'nobody', locale: 'en' },
      ],
    };
    const refused = await newsroom.post(path(statement), wrong, { token: editor.token });
    expect(refused.status).toBe(400);
    expect(JSON.stringify(await story('one-gamma'))).not.toContain('Not out gamma');
    const reporter = await newsroom.adminUser('reporter');
    expect((await newsroom.get(path(statement), { token: reporter.token })).status).toBe(403);
    expect((await newsroom.get(path('nobody'), { token: editor.token })).status).toBe(404);
  });
});
