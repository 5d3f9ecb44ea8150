import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { listenToGraph } from '../../../src/delivery/serving/announcements';
import type { ChangedKeys } from '../../../src/graph/write/announce';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let road: Road;

beforeAll(async () => {
  newsroom = await openNewsroom();
  road = await openRoad(newsroom.databaseUrl);
});

afterAll(async () => {
  road.close();
  await newsroom.close();
});

/** A way to the database that can be blocked as a firewall does: nothing comes through, and nobody is told. */
interface Road {
  readonly url: string;
  block(): void;
  clear(): void;
  close(): void;
}

async function openRoad(databaseUrl: string): Promise<Road> {
  const target = new URL(databaseUrl);
  const pairs: [Socket, Socket][] = [];
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => {});
    pairs.push([near, far]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    block: () => {
      for (const [near, far] of pairs) {
        near.unpipe(far).pause();
        far.unpipe(near).pause();
      }
    },
    clear: () => {
      for (const pair of pairs.splice(0)) for (const socket of pair) socket.destroy();
    },
    close: () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      server.close();
    },
  };
}

async function until(isSo: () => boolean): Promise<number> {
  const start = performance.now();
  while (!isSo()) await sleep(10);
  return performance.now() - start;
}

const notify = (payload: string) =>
  newsroom.strapi.db.connection.raw('select pg_notify(?, ?)', ['dossier_graph', payload]);

it('changes are heard; a connection that only hangs is given up within seconds and another one is made', async () => {
  const heard: ChangedKeys[] = [];
  let [listening, lost] = [0, 0];
  const own = process.env.DATABASE_URL;
  process.env.DATABASE_URL = road.url;
  const stop = listenToGraph(newsroom.strapi, {
    onChange: (keys) => heard.push(keys),
    onListening: () => (listening += 1),
    onLost: () => (lost += 1),
  });
  try {
    await until(() => listening === 1);
    for (const payload of ['{"keys":["a","b"]}', '{"keys":"all"}', 'nonsense', '{"keys":5}'])
      await notify(payload);
    await until(() => heard.length === 4);
    expect(heard).toEqual([['a', 'b'], 'all', 'all', 'all']);

    road.block();
    // A second until the heartbeat and two until it counts as unanswered.
    expect(await until(() => lost === 1)).toBeLessThan(10_000);
    road.clear();
    await until(() => listening === 2);
    await notify('{"keys":["c"]}');
    await until(() => heard.length === 5);
    expect(heard.at(-1)).toEqual(['c']);
    expect(lost).toBe(1);
  } finally {
    process.env.DATABASE_URL = own;
    await stop();
  }
  await notify('{"keys":["d"]}');
  await sleep(100);
  expect(heard).toHaveLength(5);
  expect(lost).toBe(1);
});
