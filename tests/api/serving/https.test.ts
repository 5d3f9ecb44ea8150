import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { answerOf, fetchThroughKoa } from './through-koa';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom({
    env: { PUBLIC_URL: 'https://news.example', CORS_ORIGINS: 'https://app.example', STORY_CACHE_MB: '0' },
  });
});

afterAll(() => newsroom.close());

it.each(['/api/stories', '/api/stories/kyrgyz-president-asks-united-states-to-stay-out', '/api/changes'])(
  'behind https the fast answer of %s has the headers that Koa sends, for listed origins too',
  async (address) => {
    for (const origin of ['https://app.example', 'https://other.example']) {
      const options = { headers: { Origin: origin } };
      const fast = await fetch(`${newsroom.url}${address}`, options);
      expect(fast.headers.get('strict-transport-security')).toContain('max-age=');
      expect(await answerOf(fast)).toEqual(await answerOf(await fetchThroughKoa(newsroom, address, options)));
    }
  },
);
