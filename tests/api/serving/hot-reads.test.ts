import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Core } from '@strapi/strapi';
import type * as HotReads from '../../../src/delivery/serving/hot-reads';
import { testRun } from '../../helpers/database';
import { openInstance } from '../../helpers/instance';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { answerOf, fetchThroughKoa } from './through-koa';

const SLUG = 'kyrgyz-president-asks-united-states-to-stay-out';
const ARTICLE = 'api::article.article';

let newsroom: Newsroom;
let documentId: string;
/** The module as the server under test has it: it keeps what it counts for each server. */
let serving: typeof HotReads;

beforeAll(async () => {
  newsroom = await openNewsroom();
  serving = jest.requireActual(path.join(testRun().dist, 'src/delivery/serving/hot-reads.js'));
  const article = await newsroom.strapi.documents(ARTICLE).findFirst({ filters: { slug: SLUG } });
  documentId = article?.documentId ?? '';
  await untilCached(newsroom.strapi, newsroom.url);
});

afterAll(() => newsroom.close());

async function summaryFrom(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/stories/${SLUG}`);
  return ((await answer.json()) as { data: { summary: string } }).data.summary;
}

async function publish(strapi: Core.Strapi, summary: string): Promise<void> {
  await strapi.documents(ARTICLE).update({ documentId, data: { summary }, status: 'published' });
}

const hits = (strapi: Core.Strapi) => serving.servingCounters(strapi)?.story?.hits ?? 0;

/** Waits until an instance hears of changes and answers from memory. */
async function untilCached(strapi: Core.Strapi, url: string): Promise<void> {
  for (const before = hits(strapi); hits(strapi) === before; await sleep(20)) await summaryFrom(url);
}

describe('an answer from memory', () => {
  const address = `/api/stories/${SLUG}`;

  it.each<[string, RequestInit]>([
    ['', {}],
    ['for a page of another origin', { headers: { Origin: 'https://app.example' } }],
    ['for who sends a token', { headers: { Authorization: 'Bearer none' } }],
    ['for HEAD', { method: 'HEAD' }],
    ['for who asks whether it changed', { headers: { 'If-None-Match': '*' } }],
    ['for HEAD of who asks whether it changed', { method: 'HEAD', headers: { 'If-None-Match': '*' } }],
    ['for who has another', { headers: { 'If-None-Match': '"other", W/"another"' } }],
  ])('is the answer that Koa gives, header by header %s', async (_, options) => {
    await untilCached(newsroom.strapi, newsroom.url);
    const before = hits(newsroom.strapi);
    const fast = await answerOf(await fetch(`${newsroom.url}${address}`, options));
    expect(hits(newsroom.strapi)).toBe(before + 1);
    expect(fast).toEqual(await answerOf(await fetchThroughKoa(newsroom, address, options)));
  });

  it.each([
    '/api/stories?limit=2&locale=ru',
    '/api/stories/%6byrgyz-president-asks-united-states-to-stay-out?body=html',
    `${address}/revisions`,
    '/api/dossiers/people/sadyr-japarov',
    '/api/dossiers/people/sadyr-japarov/articles?limit=1',
    '/api/timeline?person=sadyr-japarov',
    '/api/search?q=president&type=article,person',
    '/api/search?type=article%2Cperson&q=president',
    '/api/changes?limit=3',
  ])('of %s is the one of Koa too, read and from memory', async (other) => {
    const koa = await answerOf(await fetchThroughKoa(newsroom, other));
    expect(koa).toMatchObject({ status: 200 });
    for (let round = 0; round < 2; round += 1)
      expect(await answerOf(await fetch(`${newsroom.url}${other}`))).toEqual(koa);
  });

  it('has the id of its request, the given one where it is sane', async () => {
    const idFor = async (given?: string) => {
      const headers: Record<string, string> = given === undefined ? {} : { 'X-Request-Id': given };
      return (await fetch(`${newsroom.url}${address}`, { headers })).headers.get('x-request-id');
    };
    expect(await idFor('mine-1')).toBe('mine-1');
    expect(await idFor('a b "c"')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idFor()).not.toBe(await idFor());
  });

  it('comes in its turn to who asks for several at once over one connection', async () => {
    const asked = [address, '/api/articles', '/api/stories?limit=1', address, '/api/stories/none', address];
    const answers = await pipeline(asked);
    expect(answers.map(({ id }) => id)).toEqual(asked.map((_, index) => `turn-${index}`));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 200]);
  });

  it.each(['/api/stories/%E0%A4%A', '/api/stories/a%00b', '/api/stories/x/y/z', '/api/stories/x?locale=xx'])(
    'is not given for %s, which Koa refuses in the envelope',
    async (odd) => {
      const answer = await newsroom.get(odd);
      expect([400, 404]).toContain(answer.status);
      expect(answer.body.error.status).toBe(answer.status);
    },
  );

  it.each<[string, string]>([
    ['POST', '/api/stories'],
    ['DELETE', address],
    ['OPTIONS', address],
    ['GET', `${address}?status=draft`],
    ['GET', `${address}?locale=en&locale=ru`],
    ['GET', '/api/search?q=%E0%A4%A'],
    ['GET', '/api/stories/none'],
    ['GET', '/api/dossiers/planets/mars'],
    ['GET', `${address}/`],
    ['GET', '/api/./stories'],
  ])('is not given for %s %s: Koa answers as it does alone', async (method, odd) => {
    const fast = await answerOf(await fetch(`${newsroom.url}${odd}`, { method }));
    expect(fast).toEqual(await answerOf(await fetchThroughKoa(newsroom, odd, { method })));
  });

  it('is counted for its route', async () => {
    const before = serving.servingCounters(newsroom.strapi)?.timeline;
    const timeline = `${newsroom.url}/api/timeline?limit=7`;
    const first = await fetch(timeline);
    await fetch(timeline, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    await fetch(`${timeline}0000`);
    const after = serving.servingCounters(newsroom.strapi)?.timeline;
    const added = (name: 'hits' | 'misses' | 'notModified' | 'passedOn') =>
      (after?.[name] ?? 0) - (before?.[name] ?? 0);
    expect([added('misses'), added('hits'), added('notModified'), added('passedOn')]).toEqual([1, 1, 1, 1]);
    expect(after?.missMs).toBeGreaterThan(before?.missMs ?? 0);
  });
});

/** Sends all requests before it reads the first answer; each has an id by its turn. */
async function pipeline(addresses: readonly string[]): Promise<{ status: number; id: string }[]> {
  const { port, hostname } = new URL(newsroom.url);
  const socket = connect(Number(port), hostname);
  const requests = addresses.map((address, index) => {
    const last = index === addresses.length - 1 ? 'Connection: close\r\n' : '';
    return `GET ${address} HTTP/1.1\r\nHost: ${hostname}\r\nX-Request-Id: turn-${index}\r\n${last}\r\n`;
  });
  socket.write(requests.join(''));
  const text = Buffer.concat(await socket.toArray()).toString('latin1');
  return text.split(/(?=HTTP\/1\.1 \d{3} )/).map((answer) => ({
    status: Number(answer.slice(9, 12)),
    id: /^x-request-id: (.*)\r$/im.exec(answer)?.[1] ?? '',
  }));
}

describe('after a publication', () => {
  it('nobody gets an older story, however many are reading', async () => {
    let isOver = false;
    const readers = Array.from({ length: 8 }, async () => {
      while (!isOver) await summaryFrom(newsroom.url);
    });
    for (let round = 1; round <= 6; round += 1) {
      await publish(newsroom.strapi, `Round ${round}`);
      expect(await summaryFrom(newsroom.url)).toBe(`Round ${round}`);
    }
    isOver = true;
    await Promise.all(readers);
  });

  it('another instance shows it too, a moment later', async () => {
    const other = await openInstance(newsroom.databaseUrl);
    try {
      // Long enough for it to listen for changes and to answer from memory.
      await sleep(1000);
      const times: number[] = [];
      for (let round = 1; round <= 5; round += 1) {
        await summaryFrom(other.url);
        await publish(newsroom.strapi, `Elsewhere ${round}`);
        const start = performance.now();
        while ((await summaryFrom(other.url)) !== `Elsewhere ${round}`) await sleep(1);
        times.push(performance.now() - start);
      }
      const [fastest, slowest] = [Math.min(...times), Math.max(...times)].map((time) => time.toFixed(1));
      process.stdout.write(`Another instance caught up within ${fastest} to ${slowest} ms.\n`);
      // A NOTIFY on one machine takes milliseconds; seconds would mean that only the age limit helped.
      expect(Math.max(...times)).toBeLessThan(5000);
    } finally {
      await other.close();
    }
  });

  it('nothing stays in memory while changes are not heard, and all is well afterwards', async () => {
    await untilCached(newsroom.strapi, newsroom.url);
    const name = new URL(newsroom.databaseUrl).pathname.slice(1);
    await onServer(`alter database ${name} allow_connections false`);
    try {
      await onServer(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dossier-listen' and datname = '${name}'`,
      );
      await sleep(200);
      const before = hits(newsroom.strapi);
      for (let round = 1; round <= 5; round += 1) {
        await publish(newsroom.strapi, `While nobody listened ${round}`);
        expect(await summaryFrom(newsroom.url)).toBe(`While nobody listened ${round}`);
        expect(await summaryFrom(newsroom.url)).toBe(`While nobody listened ${round}`);
      }
      expect(hits(newsroom.strapi)).toBe(before);
    } finally {
      await onServer(`alter database ${name} allow_connections true`);
    }
    await untilCached(newsroom.strapi, newsroom.url);
    await publish(newsroom.strapi, 'Heard again');
    expect(await summaryFrom(newsroom.url)).toBe('Heard again');
  });
});

/** Runs a statement beside the newsroom's own database. */
async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: testRun().serverUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}
