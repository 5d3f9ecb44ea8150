import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { verifyGraph } from '../../../src/graph/verify/verify';
import { testRun } from '../../helpers/database';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { openDesk, story } from './desk';

/** A run that is killed leaves whole batches, and whole texts; run again it goes on. */
const STORIES = 130;
const BATCH = 50;
const TEXTS = 40;

let newsroom: Newsroom;
const desk = openDesk(() => newsroom);

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(async () => {
  desk.close();
  await newsroom.close();
});

/** Ingests in a process of its own, which is killed so many milliseconds after it printed of a file. */
async function killedAfter(printed: string, milliseconds: number, files: readonly string[]): Promise<void> {
  const env = {
    ...process.env,
    DATABASE_URL: newsroom.databaseUrl,
    DOSSIER_DIST_DIR: testRun().dist,
    NODE_OPTIONS: '',
  };
  const script = path.join(__dirname, '..', '..', 'helpers', 'ingest-process.mjs');
  const child = spawn(process.execPath, [script, '--publish', ...files], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)).includes(printed) && resolve());
    child.once('exit', (code) => reject(new Error(`it ended by itself with ${code}: ${output}`)));
  });
  await sleep(milliseconds);
  child.kill('SIGKILL');
  await ended;
  // PostgreSQL takes back what was begun as soon as it sees that the process is gone.
  await sleep(500);
}

async function count(table: string, where = 'true'): Promise<number> {
  const { rows } = (await newsroom.strapi.db.connection.raw(
    `select count(*)::int as count from ${table} where ${where}`,
  )) as {
    rows: { count: number }[];
  };
  return rows[0]?.count ?? 0;
}

async function isGraphRight(): Promise<boolean> {
  const { differences } = await verifyGraph(newsroom.strapi, { onDifference: () => {} });
  return differences === 0;
}

it.each([0, 60, 200])('an archive, killed %i ms after its first batch', async (milliseconds) => {
  const name = (at: number) => `killed-${milliseconds}-${String(at).padStart(3, '0')}`;
  const files = Array.from({ length: STORIES }, (_none, at) => {
    const article = {
      slug: name(at),
      headline: name(at),
      people: [name(at)],
      sources: [{ title: 'A source' }],
      body: ['Words.'],
    };
    return desk.file(
      `${name(at)}.json`,
      story({ people: [{ slug: name(at), name: name(at) }], articles: [article] }),
    );
  });
  const written = async () => ({
    drafts: await count('articles', `slug like 'killed-${milliseconds}-%' and published_at is null`),
    published: await count('articles', `slug like 'killed-${milliseconds}-%' and published_at is not null`),
    people: await count('people', `slug like 'killed-${milliseconds}-%' and listed`),
    nodes: await count('graph.node', `slug like 'killed-${milliseconds}-%' and type = 'article'`),
  });
  await killedAfter(`${name(0)}.json`, milliseconds, files);
  const { drafts, ...others } = await written();
  expect(drafts).toBeGreaterThanOrEqual(BATCH);
  expect([0, STORIES % BATCH]).toContain(drafts % BATCH);
  expect(others).toEqual({ published: drafts, people: drafts, nodes: drafts });
  expect(await isGraphRight()).toBe(true);
  const { lines } = await desk.ingest('--publish', ...files);
  expect(lines.at(-1)).toContain(`${drafts} unchanged, 0 refused`);
  expect(await written()).toEqual({ drafts: STORIES, published: STORIES, people: STORIES, nodes: STORIES });
  expect(await isGraphRight()).toBe(true);
});

it('texts, killed in the middle', async () => {
  const files = Array.from({ length: TEXTS }, (_none, at) =>
    desk.file(
      `text-${String(at).padStart(2, '0')}.txt`,
      `Killed text ${at}\n\nThe president wrote a letter number ${at}.\n`,
    ),
  );
  await killedAfter('text-02.txt', 30, files);
  const drafts = await count('articles', `headline like 'Killed text %'`);
  expect(drafts).toBeGreaterThan(2);
  expect(await count('editorial.ingested_texts')).toBe(drafts);
  expect(await count('graph.history', `body ->> 'headline' like 'Killed text %'`)).toBe(drafts);
  const { lines } = await desk.ingest(...files);
  expect(lines.at(-1)).toContain(`${TEXTS - drafts} stories changed, ${drafts} unchanged, 0 refused`);
});
