import { fork } from 'node:child_process';
import path from 'node:path';
import { rebuildGraph } from '../../../src/graph/rebuild/rebuild';
import { verifyGraph } from '../../../src/graph/verify/verify';
import { eventually } from '../../helpers/checkout';
import { onServer } from '../../helpers/cluster';
import { testRun } from '../../helpers/database';
import { openInstance } from '../../helpers/instance';
import { killAgainAndAgain, KILLS } from '../../helpers/kills';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

// Beside these: publications (graph/kill.test.ts), archives (ingest/kill.test.ts), webhooks (webhooks/instances.test.ts).
jest.setTimeout(120_000 + KILLS * 60_000);

const ARTICLE = 'api::article.article';
const EACH = 12;

let newsroom: Newsroom;

/** This one looks on: what is planned, the killed ones do. */
beforeAll(async () => {
  newsroom = await openNewsroom({ env: { SCHEDULE_SECONDS: '0' } });
});
afterAll(() => newsroom.close());

async function differences(): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  await verifyGraph(newsroom.strapi, { onDifference: (difference) => found.push(difference) });
  return found;
}

/** An instance that does what is planned. */
async function instance() {
  process.env.SCHEDULE_SECONDS = '1';
  try {
    return await openInstance(newsroom.databaseUrl);
  } finally {
    process.env.SCHEDULE_SECONDS = '0';
  }
}

it(`what is planned goes out once, and all of it, after ${KILLS} kills in the middle`, async () => {
  const planned: string[] = [];
  await killAgainAndAgain(async () => {
    for (let n = 0; n < EACH; n += 1) {
      const data = {
        headline: `Planned ${planned.length}`,
        kind: 'news',
        publishAt: new Date(Date.now() + 1),
      };
      planned.push((await newsroom.strapi.documents(ARTICLE).create({ data: data as never })).documentId);
    }
    return instance();
  }, 4_000);
  const last = await instance();
  const published = async () =>
    (
      await onServer<{ id: string; times: number }>(
        newsroom.databaseUrl,
        `select record_id as id, count(*)::int as times from graph.history
          where action = 'publish' and body ->> 'headline' like 'Planned %' group by 1`,
      )
    ).map(({ id, times }) => `${id} ${times}`);
  try {
    await eventually(async () => (await published()).length === planned.length, 60_000);
  } finally {
    await last.close();
  }
  expect((await published()).sort()).toEqual(planned.map((id) => `${id} 1`).sort());
  expect(await differences()).toEqual([]);
});

it(`the graph is right once a rebuild comes to its end, after ${KILLS} that were killed in the middle`, async () => {
  const script = path.join(__dirname, '..', '..', 'helpers', 'rebuild-process.mjs');
  await killAgainAndAgain(async () => {
    const child = fork(script, [], {
      env: {
        ...process.env,
        DATABASE_URL: newsroom.databaseUrl,
        DOSSIER_DIST_DIR: testRun().dist,
        NODE_OPTIONS: '',
      },
      execArgv: [],
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`it ended by itself with ${code}`)));
    });
    return {
      async kill() {
        child.kill('SIGKILL');
        await ended;
      },
    };
  }, 1_500);
  // Every title may be wrong now, or some, or none: the rebuild goes on where the last one was broken off.
  await rebuildGraph(newsroom.strapi);
  await rebuildGraph(newsroom.strapi, { restart: true });
  expect(await differences()).toEqual([]);
});
