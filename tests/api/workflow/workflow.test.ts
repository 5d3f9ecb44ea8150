import { openNewsroom, type Account, type Answer, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let editor: Account;
let reporter: Account;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { SCHEDULE_SECONDS: '0' } });
  editor = await newsroom.adminUser('managing-editor');
  reporter = await newsroom.adminUser('reporter');
});
afterAll(() => newsroom.close());

const CONTENT = '/content-manager/collection-types/api::article.article';

async function write(by: Account, headline: string): Promise<string> {
  const { status, body } = await newsroom.post(CONTENT, { headline }, { token: by.token });
  expect(status).toBe(201);
  return (body as { data: { documentId: string } }).data.documentId;
}

function move(by: Account, id: string, body: object): Promise<Answer> {
  return newsroom.post(`/desk/articles/${id}/moves`, body, { token: by.token });
}

async function shown(by: Account, id: string) {
  const { body } = await newsroom.get(`/desk/articles/${id}/workflow`, { token: by.token });
  return (body as { data: { stage: string; next: string[]; mayPlan: boolean; moves: object[] } }).data;
}

describe('review', () => {
  it('goes from the reporter who submits to the editor who approves, with what they said', async () => {
    const id = await write(reporter, 'Glacier watch');
    expect(await shown(reporter, id)).toMatchObject({
      stage: 'drafting',
      next: ['in-review'],
      mayPlan: false,
    });
    expect(
      (await move(reporter, id, { to: 'in-review', note: 'Numbers are from the institute' })).status,
    ).toBe(200);
    const approved = await move(editor, id, { to: 'ready', assignee: reporter.id });
    expect(approved.status).toBe(200);
    const { stage, moves } = await shown(reporter, id);
    expect(stage).toBe('ready');
    expect(moves).toMatchObject([
      { from: 'in-review', to: 'ready', note: null, editor: { name: 'Test managing-editor' } },
      {
        from: 'drafting',
        to: 'in-review',
        note: 'Numbers are from the institute',
        editor: { name: 'Test reporter' },
      },
    ]);
  });

  it('lets nobody approve his own work who may not publish', async () => {
    const id = await write(reporter, 'Self approved');
    const refused = await move(reporter, id, { to: 'ready' });
    expect(refused.status).toBe(403);
    expect((await shown(reporter, id)).stage).toBe('drafting');
    expect((await shown(reporter, id)).moves).toEqual([]);
  });

  it('does not let a reporter move the article of somebody else', async () => {
    const id = await write(editor, 'The editor writes');
    expect((await move(reporter, id, { to: 'in-review' })).status).toBe(403);
  });

  it('takes the approval back when the reporter writes on', async () => {
    const id = await write(reporter, 'Approved once');
    await move(editor, id, { to: 'ready' });
    await newsroom.put(
      `${CONTENT}/${id}`,
      { headline: 'Approved once, and changed' },
      { token: reporter.token },
    );
    expect((await shown(editor, id)).stage).toBe('drafting');
    await move(editor, id, { to: 'ready' });
    await newsroom.put(`${CONTENT}/${id}`, { headline: 'Changed by the editor' }, { token: editor.token });
    expect((await shown(editor, id)).stage).toBe('ready');
  });

  it('says what is wrong with a move', async () => {
    const id = await write(editor, 'Wrong moves');
    const unknown = await move(editor, id, { to: 'printed', hurry: true });
    expect(unknown.status).toBe(400);
    const { errors } = (unknown.body as { error: { details: { errors: { path: string[] }[] } } }).error
      .details;
    expect(errors.map(({ path }) => path.join('.')).sort()).toEqual(['hurry', 'to']);
    expect((await move(editor, 'nobody', { to: 'ready' })).status).toBe(404);
    expect((await newsroom.post(`/desk/articles/${id}/moves`, { to: 'ready' })).status).toBe(401);
  });
});

describe('a plan', () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
  const put = (by: Account, id: string, body: object) =>
    newsroom.put(`/desk/articles/${id}/plan`, body, { token: by.token });

  it('is made by who may publish, and stands in the calendar', async () => {
    const id = await write(reporter, 'Planned story');
    const publishAt = inAnHour();
    expect((await put(reporter, id, { publishAt })).status).toBe(403);
    expect((await put(editor, id, { publishAt })).status).toBe(200);
    const from = new Date().toISOString();
    const to = new Date(Date.now() + 86_400_000).toISOString();
    const { body } = await newsroom.get(`/desk/calendar?from=${from}&to=${to}`, { token: reporter.token });
    expect((body as { data: object[] }).data).toContainEqual(
      expect.objectContaining({
        documentId: id,
        headline: 'Planned story',
        action: 'publish',
        state: 'planned',
      }),
    );
  });

  it('names the moment that cannot be', async () => {
    const id = await write(editor, 'Impossible plans');
    const refused = async (body: object) => {
      const { status, body: answer } = await put(editor, id, body);
      expect(status).toBe(400);
      return (answer as { error: { details: { errors: { path: string[] }[] } } }).error.details.errors[0]
        ?.path;
    };
    expect(await refused({ publishAt: '2020-01-01T00:00:00Z' })).toEqual(['publishAt']);
    expect(await refused({ publishAt: 'tomorrow' })).toEqual(['publishAt']);
    const moment = inAnHour();
    expect(await refused({ publishAt: moment, unpublishAt: moment })).toEqual(['unpublishAt']);
    expect((await newsroom.get('/desk/calendar?from=x&to=y', { token: editor.token })).status).toBe(400);
  });
});
