import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let editor: Account;
let reporter: Account;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { SCHEDULE_SECONDS: '0' } });
  editor = await newsroom.adminUser('managing-editor');
  reporter = await newsroom.adminUser('reporter');
});
afterAll(() => newsroom.close());

const ARTICLES = '/content-manager/collection-types/api::article.article';
const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

async function ask<T>(by: Account, name: string): Promise<T> {
  const { status, body } = await newsroom.get(`/desk/home/${name}`, { token: by.token });
  expect(status).toBe(200);
  return (body as { data: T }).data;
}

describe('the home page', () => {
  it('shows editors what waits for them, and each his own suggestions', async () => {
    const written = { headline: 'Submitted', body: text('Mongolia and Chile sign a treaty.') };
    const made = await newsroom.post(ARTICLES, written, { token: reporter.token });
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    await newsroom.post(`/desk/articles/${documentId}/moves`, { to: 'in-review' }, { token: reporter.token });
    expect(await ask<object[]>(editor, 'review')).toContainEqual(expect.objectContaining({ documentId }));
    expect(await ask<object[]>(reporter, 'suggestions')).toContainEqual(
      expect.objectContaining({ documentId, count: expect.any(Number) as number }),
    );
    expect(await ask<object[]>(editor, 'suggestions')).toEqual([]);
  });

  it('shows a reporter what was sent back to him, with what was said, until it is submitted again', async () => {
    const made = await newsroom.post(ARTICLES, { headline: 'Sent back' }, { token: reporter.token });
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    const move = (by: Account, body: object) =>
      newsroom.post(`/desk/articles/${documentId}/moves`, body, { token: by.token });
    const returned = async (by: Account) =>
      (await ask<{ documentId: string }[]>(by, 'returned')).filter((one) => one.documentId === documentId);
    await move(reporter, { to: 'in-review' });
    await move(reporter, { to: 'drafting' });
    expect(await returned(reporter)).toEqual([]);
    await move(reporter, { to: 'in-review' });
    await move(editor, { to: 'drafting', note: 'Who is the source?' });
    expect(await returned(reporter)).toMatchObject([
      { headline: 'Sent back', locale: 'en', note: 'Who is the source?', by: 'Test managing-editor' },
    ]);
    expect(await returned(editor)).toEqual([]);
    await move(reporter, { to: 'in-review' });
    expect(await returned(reporter)).toEqual([]);
  });

  it('shows what goes out within a day', async () => {
    const made = await newsroom.post(ARTICLES, { headline: 'Tonight' }, { token: editor.token });
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    const publishAt = new Date(Date.now() + 3_600_000).toISOString();
    await newsroom.put(`/desk/articles/${documentId}/plan`, { publishAt }, { token: editor.token });
    const { today, failed } = await ask<{ today: object[]; failed: object[] }>(editor, 'schedule');
    expect(today).toContainEqual(expect.objectContaining({ documentId, action: 'publish' }));
    expect(failed).toEqual([]);
  });

  it('shows nobody what he can do nothing about', async () => {
    const moderator = await newsroom.adminUser('moderator');
    expect(await ask<{ pending: number }>(moderator, 'comments')).toEqual({
      pending: expect.any(Number) as number,
    });
    const refused = async (by: Account, name: string) =>
      (await newsroom.get(`/desk/home/${name}`, { token: by.token })).status;
    expect(await refused(reporter, 'review')).toBe(403);
    expect(await refused(reporter, 'schedule')).toBe(403);
    expect(await refused(moderator, 'suggestions')).toBe(403);
    expect(await refused(moderator, 'returned')).toBe(403);
    expect(await refused(reporter, 'comments')).toBe(403);
  });
});
