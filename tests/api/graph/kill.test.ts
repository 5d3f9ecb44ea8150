import { setTimeout as sleep } from 'node:timers/promises';
import { verifyGraph } from '../../../src/graph/verify/verify';
import { openInstance } from '../../helpers/instance';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

/** KILLS=200 takes an hour. */
const KILLS = Number(process.env.KILLS ?? 2);
const PUBLICATIONS = 40;

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom.close());

/** Always the same moments for the same number, anywhere between the first publication and the last. */
const moment = (kill: number) => 150 + ((kill * 7919) % 23) * 90;

it(
  `the graph says what the records say after ${KILLS} kills in the middle of publications`,
  async () => {
    const headers = {
      authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}`,
      'content-type': 'application/json',
    };
    let answered = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const instance = await openInstance(newsroom.databaseUrl);
      let isOver = false;
      const editors = Array.from({ length: 4 }, async (_, editor) => {
        for (let n = 0; n < PUBLICATIONS / 4 && !isOver; n += 1) {
          const data = { headline: `Kill ${kill} editor ${editor} story ${n}`, kind: 'news' };
          const body = JSON.stringify({ data });
          const answer = await fetch(`${instance.url}/api/articles`, { method: 'POST', headers, body }).catch(
            () => undefined,
          );
          if (answer?.status === 201) answered += 1;
        }
      });
      await sleep(moment(kill));
      isOver = true;
      await instance.kill();
      await Promise.all(editors);
    }
    // PostgreSQL takes back what the killed writers had begun as soon as it sees that they are gone.
    await sleep(500);
    const differences: unknown[] = [];
    await verifyGraph(newsroom.strapi, { onDifference: (found) => differences.push(found) });
    expect(differences).toEqual([]);
    const { body } = await newsroom.get(
      '/api/articles?filters[headline][$startsWith]=Kill&pagination[limit]=1',
    );
    // What was answered was kept; what was cut off may have been committed or not.
    expect(body.meta.pagination.total).toBeGreaterThanOrEqual(answered);
    expect(answered).toBeGreaterThan(0);
  },
  60_000 + KILLS * 30_000,
);
