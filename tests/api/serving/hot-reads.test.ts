import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Core } from '@strapi/strapi';
import type * as HotReads from '../../../src/delivery/serving/hot-reads';
import { testRun } from '../../helpers/database';
import { openInstance } from '../../helpers/instance';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

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

const hits = (strapi: Core.Strapi) => serving.servingCounters(strapi)?.hits ?? 0;

/** Waits until an instance hears of changes and answers from memory. */
async function untilCached(strapi: Core.Strapi, url: string): Promise<void> {
  for (const before = hits(strapi); hits(strapi) === before; await sleep(20)) await summaryFrom(url);
}

describe('an answer from memory', () => {
  const address = `/api/stories/${SLUG}`;

  it('is the answer that Koa gives, header by header', async () => {
    const fast = await fetch(`${newsroom.url}${address}`);
    const koa = await fetchThroughKoa(address);
    const headersOf = ({ headers }: Response) =>
      Object.fromEntries([...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)));
    expect(headersOf(fast)).toEqual(headersOf(koa));
    expect(await fast.text()).toBe(await koa.text());
  });

  it('is not sent again to who has it, and has no body for HEAD', async () => {
    const first = await fetch(`${newsroom.url}${address}`);
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${newsroom.url}${address}`, { headers: { 'If-None-Match': `W/${etag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const head = await fetch(`${newsroom.url}${address}`, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(first.headers.get('content-length'));
    expect(head.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    const traced = await fetch(`${newsroom.url}${address}`, { headers: { 'X-Request-Id': 'mine-1' } });
    expect(traced.headers.get('x-request-id')).toBe('mine-1');
  });

  it.each(['/api/stories/%E0%A4%A', '/api/stories/a%00b', '/api/stories/x/y/z', '/api/stories/x?locale=xx'])(
    'leaves %s to Koa, which refuses it in the envelope',
    async (odd) => {
      const answer = await newsroom.get(odd);
      expect([400, 404]).toContain(answer.status);
      expect(answer.body.error.status).toBe(answer.status);
    },
  );
});

/** Takes the fast path away for one request. */
async function fetchThroughKoa(address: string): Promise<Response> {
  const server = newsroom.strapi.server.httpServer;
  const listeners = server.listeners('request') as ((...parameters: unknown[]) => void)[];
  server.removeAllListeners('request');
  const koa = newsroom.strapi.server.app.callback();
  server.on('request', (request, response) => void koa(request, response));
  try {
    return await fetch(`${newsroom.url}${address}`);
  } finally {
    server.removeAllListeners('request');
    for (const listener of listeners) server.on('request', listener);
  }
}

describe('after a publication', () => {
  it('nobody gets an older story, however many are reading', async () => {
    let isOver = false;
    const readers = Array.from({ length: 8 }, async () => {
      while (!isOver) await summaryFrom(newsroom.url);
    });
    for (let round = 1; round <= 15; round += 1) {
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
      // A NOTIFY on one machine takes milliseconds; seconds would mean that only the age limit helped.
      expect(Math.max(...times)).toBeLessThan(5000);
    } finally {
      await other.close();
    }
  });

  it('nothing stays in memory while changes are not heard, and all is well afterwards', async () => {
    await untilCached(newsroom.strapi, newsroom.url);
    const client = new Client({ connectionString: newsroom.databaseUrl });
    await client.connect();
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dossier-listen' and datname = current_database()`,
    );
    await client.end();
    await publish(newsroom.strapi, 'While nobody listened');
    expect(await summaryFrom(newsroom.url)).toBe('While nobody listened');
    await untilCached(newsroom.strapi, newsroom.url);
    await publish(newsroom.strapi, 'Heard again');
    expect(await summaryFrom(newsroom.url)).toBe('Heard again');
  });
});
