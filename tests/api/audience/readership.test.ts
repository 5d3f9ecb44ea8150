import { setTimeout as sleep } from 'node:timers/promises';
import { openInstance } from '../../helpers/instance';
import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';

const SLUG = 'kyrgyz-president-asks-united-states-to-stay-out';
const VIEWS = `/api/stories/${SLUG}/views`;
/** The demonstration story had so many before it came here. */
const EARLIER = 104;
const BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';

let newsroom: Newsroom;
let editor: Account;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { VIEWS_SECONDS: '1', TRUST_PROXY: '1' } });
  editor = await newsroom.adminUser('managing-editor');
});

afterAll(() => newsroom.close());

let readers = 0;
const someone = () => `198.51.${(readers += 1) >> 8}.${readers & 255}`;

async function view(address: string, { url = newsroom.url, path = VIEWS, agent = BROWSER } = {}) {
  const headers = { 'user-agent': agent, 'x-forwarded-for': address };
  const answer = await fetch(url + path, { method: 'POST', headers });
  return { status: answer.status, text: await answer.text() };
}

async function counted(path = `/api/stories/${SLUG}/counts`): Promise<number> {
  const { body } = await newsroom.get(path);
  return (body as { data: { views: number } }).data.views - EARLIER;
}

/** Waits until so many are counted; the number that was last seen where they never are. */
async function countedUpTo(wanted: number): Promise<number> {
  for (let left = 100; left > 0 && (await counted()) < wanted; left -= 1) await sleep(100);
  return counted();
}

const rows = async <Row>(sql: string): Promise<Row[]> => {
  const result: unknown = await newsroom.strapi.db.connection.raw(sql);
  return (result as { rows: Row[] }).rows;
};

describe('POST /api/stories/:slug/views', () => {
  it('counts each reader once a day, and no machine that says to be one', async () => {
    const [one, two] = [someone(), someone()];
    for (const reader of [one, one, two, one]) expect(await view(reader)).toEqual({ status: 202, text: '' });
    await view(someone(), { agent: 'Googlebot/2.1 (+http://www.google.com/bot.html)' });
    await view(someone(), { agent: 'curl/8.0' });
    expect(await countedUpTo(2)).toBe(2);
    await view(one);
    await view(someone());
    expect(await countedUpTo(3)).toBe(3);
  });

  it('answers the same whatever the story is, and counts nothing where it is not public', async () => {
    const before = await rows('select * from audience.views');
    const paths = [
      'no-such-story/views',
      `${SLUG}/views?locale=xx`,
      `${SLUG}/views?locale=ky`,
      '%E0%A4%A/views',
    ];
    for (const path of [...paths, '%00/views', `${'a'.repeat(500)}/views`]) {
      const { status } = await view(someone(), { path: `/api/stories/${path}` });
      // An address that nobody can decode is refused before anybody looks at it.
      expect([path, [202, 400].includes(status)]).toEqual([path, true]);
    }
    await sleep(1500);
    expect(await rows('select * from audience.views')).toEqual(before);
  });

  it('touches no article, and keeps neither address nor browser', async () => {
    const moment = 'select max(updated_at)::text as at from articles';
    const [before] = await rows(moment);
    const address = someone();
    await view(address);
    const seen = await countedUpTo(4);
    expect(seen).toBe(4);
    expect(await rows(moment)).toEqual([before]);
    const kept = JSON.stringify([
      await rows('select * from audience.seen'),
      await rows('select * from audience.views'),
    ]);
    expect(kept).not.toContain(address);
    expect(kept).not.toContain('Mozilla');
    const columns = await rows<{ column_name: string }>(
      "select column_name from information_schema.columns where table_schema = 'audience' and table_name = 'seen'",
    );
    expect(columns.map(({ column_name: name }) => name).sort()).toEqual(['day', 'reader']);
  });

  it('is counted by the instances together: who was counted by one is not counted by the other', async () => {
    const before = await counted();
    const instance = await openInstance(newsroom.databaseUrl);
    try {
      const both = Array.from({ length: 20 }, someone);
      await Promise.all(both.flatMap((address) => [view(address), view(address, { url: instance.url })]));
      expect(await countedUpTo(before + 20)).toBe(before + 20);
      await sleep(2500);
      expect(await counted()).toBe(before + 20);
    } finally {
      await instance.close();
    }
  });

  it('loses nobody who was answered where it is told to end, and less than a pause where it is killed', async () => {
    const before = await counted();
    const ended = await openInstance(newsroom.databaseUrl);
    await Promise.all(Array.from({ length: 300 }, () => view(someone(), { url: ended.url })));
    await ended.close();
    expect(await countedUpTo(before + 300)).toBe(before + 300);
    const killed = await openInstance(newsroom.databaseUrl);
    await Promise.all(Array.from({ length: 50 }, () => view(someone(), { url: killed.url })));
    await sleep(2500);
    await killed.kill();
    expect(await countedUpTo(before + 350)).toBe(before + 350);
  });

  it('forgets the marks and the salt of a day that is over', async () => {
    await rows("insert into audience.salt values (current_date - 5, '\\x00')");
    await rows("insert into audience.seen values (current_date - 5, '\\x00')");
    const instance = await openInstance(newsroom.databaseUrl);
    await instance.close();
    for (const table of ['salt', 'seen'])
      expect(await rows(`select * from audience.${table} where day < current_date - 1`)).toEqual([]);
  });
});

describe('what is read most', () => {
  it('stands first in the list, with its counters', async () => {
    const { status, body } = await newsroom.get('/api/stories/most-read?period=day&limit=5');
    expect(status).toBe(200);
    expect(body.data[0]).toMatchObject({ type: 'article', slug: SLUG, counts: { comments: 0 } });
    expect(body.meta).toMatchObject({ period: 'day', locale: 'en', next: null });
    expect((await newsroom.get('/api/stories/most-read?locale=ky')).body.data).toEqual([]);
    expect((await newsroom.get('/api/stories/most-read?period=year')).body.error).toMatchObject({
      status: 400,
      details: { parameter: 'period' },
    });
  });

  it('counts the last days only', async () => {
    const id = (await newsroom.get(`/api/stories/${SLUG}`)).body.data.id as string;
    await rows('delete from audience.views');
    await rows(`insert into audience.views values ('${id}', 'en', current_date - 3, 7)`);
    await sleep(10_500);
    const of = async (period: string) =>
      (await newsroom.get(`/api/stories/most-read?period=${period}`)).body.data.length as number;
    expect([await of('day'), await of('week')]).toEqual([0, 1]);
  });

  it('is shown to editors day by day', async () => {
    const { body } = await newsroom.get('/desk/home/most-read', { token: editor.token });
    expect(body.data).toEqual([
      expect.objectContaining({ locale: 'en', views: 7, days: [0, 0, 0, 7, 0, 0, 0] }),
    ]);
  });
});
