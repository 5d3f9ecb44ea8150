import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

const STORY = '/api/stories/kyrgyz-president-asks-united-states-to-stay-out';
const NOBODYS = 'abcdefghijklmnopqrstuvwx';

let newsroom: Newsroom;
let tokens: Record<string, string | undefined>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  tokens = {
    nobody: undefined,
    reader: await newsroom.readerToken(),
    'reading token': await newsroom.apiToken({ type: 'read-only' }),
    'full token': await newsroom.apiToken({ type: 'full-access' }),
    moderator: await newsroom.adminToken('moderator'),
    reporter: await newsroom.adminToken('reporter'),
    'managing editor': await newsroom.adminToken('managing-editor'),
  };
}, 180_000);

afterAll(() => newsroom.close());

/** Asks as everybody and tells who was answered what. */
async function answers(method: string, path: string, body?: object): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [who, token] of Object.entries(tokens))
    found[who] = (await newsroom.send(method, path, body, { token })).status;
  return found;
}

const PANEL_IS_NO_APP = { moderator: 401, reporter: 401, 'managing editor': 401 };

describe('routes of apps', () => {
  it.each(['', `/${NOBODYS}/replies`])('comments%s are read by everybody', async (rest) => {
    expect(await answers('GET', `${STORY}/comments${rest}`)).toEqual({
      ...{ nobody: 200, reader: 200, 'reading token': 200, 'full token': 200 },
      ...PANEL_IS_NO_APP,
    });
  });

  it.each([
    ['POST', `${STORY}/comments`, {}, 400],
    ['PATCH', `/api/comments/${NOBODYS}`, { body: 'x' }, 404],
    ['DELETE', `/api/comments/${NOBODYS}`, undefined, 404],
    ['POST', `/api/comments/${NOBODYS}/reports`, { reason: 'spam' }, 404],
    ['GET', '/api/account/data', undefined, 200],
    ['POST', '/api/account/deletion', {}, 400],
  ])('%s %s is for readers who are signed in', async (method, path, body, reader) => {
    expect(await answers(method, path, body)).toEqual({
      ...{ nobody: 403, reader, 'reading token': 403, 'full token': 403 },
      ...PANEL_IS_NO_APP,
    });
  });
});

describe('routes of the desk', () => {
  const NO_PANEL = { nobody: 401, reader: 401, 'reading token': 401, 'full token': 401 };

  it.each([
    ['GET', '/desk/comments', undefined, 200],
    ['GET', '/desk/comments/words', undefined, 200],
    ['PUT', '/desk/comments/words', { words: [] }, 200],
    ['POST', '/desk/comments/judge', { ids: [NOBODYS], state: 'approved' }, 200],
  ])('%s %s is for those who may judge comments', async (method, path, body, allowed) => {
    expect(await answers(method, path, body)).toEqual({
      ...NO_PANEL,
      ...{ moderator: allowed, reporter: 403, 'managing editor': allowed },
    });
  });
});
