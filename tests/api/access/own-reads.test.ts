import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

/** Dossier's own reading routes: all that they show is public, so that everybody is answered the same. Comments: comment-routes. */

const STORY = 'kyrgyz-president-asks-united-states-to-stay-out';

let newsroom: Newsroom;
let tokens: Record<string, string | undefined>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  tokens = {
    nobody: undefined,
    reader: await newsroom.readerToken(),
    'reading token': await newsroom.apiToken({ type: 'read-only' }),
    'full token': await newsroom.apiToken({ type: 'full-access' }),
    panel: await newsroom.adminToken('managing-editor'),
    'wrong token': 'wrong',
  };
}, 180_000);

afterAll(() => newsroom?.close());

async function answers(method: string, path: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [who, token] of Object.entries(tokens))
    found[who] = (await newsroom.send(method, path, undefined, { token })).status;
  return found;
}

const ADDRESSES = [
  '/api/stories',
  '/api/stories/most-read',
  `/api/stories/${STORY}`,
  `/api/stories/${STORY}/json-ld`,
  `/api/stories/${STORY}/ninjs`,
  `/api/stories/${STORY}/revisions`,
  `/api/stories/${STORY}/counts`,
  '/api/dossiers/people/sadyr-japarov',
  '/api/dossiers/people/sadyr-japarov/articles',
  '/api/threads/letter-of-japarov-to-blinken',
  '/api/timeline',
  '/api/search?q=president',
  '/api/changes',
  '/openapi.json',
  '/feeds/latest.rss',
  '/feeds/people/sadyr-japarov.json',
  '/sitemap.xml',
  '/sitemap-1.xml',
  '/news-sitemap.xml',
  '/robots.txt',
];

it.each(ADDRESSES)('%s is read by everybody, whatever token comes with it', async (path) => {
  expect(await answers('GET', path)).toEqual(
    Object.fromEntries(Object.keys(tokens).map((who) => [who, 200])),
  );
});

it.each(ADDRESSES)('%s is written by nobody', async (path) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    for (const status of Object.values(await answers(method, path))) expect([404, 405]).toContain(status);
});
