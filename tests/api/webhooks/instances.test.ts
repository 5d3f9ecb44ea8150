import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { openInstance, type Instance } from '../../helpers/instance';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { deskOf, ENV, writerOf, type Desk, type Made } from './desk';
import { openReceiver, takes, until, type Receiver } from './receiver';

let newsroom: Newsroom;
let desk: Desk;
let writer: ReturnType<typeof writerOf>;
let receiver: Receiver;
let made: Made;
/** The instance that sends from test to test. */
let steady: Instance;

// Each instance takes its time to open on a busy machine.
jest.setTimeout(240_000);

/** This one writes and sends nothing: what is sent, the others send. */
beforeAll(async () => {
  newsroom = await openNewsroom({ env: { ...ENV, WEBHOOKS_SECONDS: '0' } });
  desk = deskOf(newsroom, await newsroom.adminUser('managing-editor'));
  writer = writerOf(newsroom);
  receiver = await openReceiver();
  made = await desk.subscribe(receiver.url);
}, 180_000);
afterAll(async () => {
  await receiver.close();
  await newsroom.close();
});

beforeEach(() => {
  receiver.told.length = 0;
  receiver.behave(takes);
});

/** An instance that sends. */
async function sender(): Promise<Instance> {
  const env: Record<string, string> = { ...ENV, WEBHOOKS_TIMEOUT_SECONDS: '10' };
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);
  try {
    return await openInstance(newsroom.databaseUrl);
  } finally {
    for (const [name, value] of before)
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
  }
}

const states = async () => (await desk.deliveries(made.id)).map(({ state }) => state);
const allDelivered = () =>
  until(states, (all) => all.length > 0 && all.every((state) => state === 'delivered'), 90_000);

it('what an instance was sending when it was killed another sends, once the lease is over', async () => {
  const killed = await sender();
  receiver.behave(() => {});
  const id = await writer.story('In mid-delivery');
  await until(
    () => receiver.told,
    ({ length }) => length === 1,
  );
  await killed.kill();
  receiver.behave(takes);
  steady = await sender();
  await until(states, ([last]) => last === 'delivered', 90_000);
  expect(receiver.told.map(({ event }) => event.data.id)).toEqual([id, id]);
  expect(new Set(receiver.told.map(({ event }) => event.id)).size).toBe(1);
});

it('two instances send each event once, all of them, and those of a record in order', async () => {
  const other = await sender();
  try {
    receiver.behave(async (response) => {
      await sleep(Math.random() * 40);
      response.writeHead(200).end();
    });
    const ids = await Promise.all(Array.from({ length: 8 }, (_, n) => writer.story(`Shared by two ${n}`)));
    for (let change = 1; change <= 3; change += 1)
      for (const id of ids) {
        await writer.change(id, { summary: `Change ${change}` });
        await writer.publish(id);
      }
    await until(
      () => receiver.told,
      ({ length }) => length >= 32,
      90_000,
    );
    await allDelivered();
    expect(new Set(receiver.told.map(({ event }) => event.id)).size).toBe(32);
    expect(receiver.told).toHaveLength(32);
    for (const id of ids) {
      const own = receiver.told
        .filter(({ event }) => event.data.id === id)
        .map(({ event }) => Number(event.data.sequence));
      expect(own).toEqual([...own].sort((one, other) => one - other));
    }
  } finally {
    await other.close();
  }
});

it('an instance that is told to end finishes what it sends', async () => {
  let waiting: ServerResponse | undefined;
  receiver.behave((response) => void (waiting = response));
  await writer.story('Before the end');
  await until(
    () => waiting,
    (response) => response !== undefined,
  );
  const ended = steady.close();
  await sleep(1500);
  waiting?.writeHead(200).end();
  await ended;
  expect((await states())[0]).toBe('delivered');
  expect(receiver.told).toHaveLength(1);
});

it('nothing is lost when the instance that writes and sends is killed again and again', async () => {
  const headers = {
    authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}`,
    'content-type': 'application/json',
  };
  const published: string[] = [];
  for (let kill = 0; kill < 2; kill += 1) {
    const instance = await sender();
    let isOver = false;
    const writing = (async () => {
      for (let n = 0; !isOver; n += 1) {
        const body = JSON.stringify({ data: { headline: `Kill ${kill} story ${n}`, kind: 'news' } });
        const answer = await fetch(`${instance.url}/api/articles`, { method: 'POST', headers, body }).catch(
          () => undefined,
        );
        if (answer?.status === 201)
          published.push(((await answer.json()) as { data: { documentId: string } }).data.documentId);
      }
    })();
    await until(
      () => published.length,
      (length) => length >= 3 * (kill + 1),
      90_000,
    );
    await sleep(100 + kill * 270);
    isOver = true;
    await instance.kill();
    await writing;
  }
  const last = await sender();
  try {
    await allDelivered();
    const told = new Set(receiver.told.map(({ event }) => String(event.data.id)));
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter((id) => !told.has(id))).toEqual([]);
    // And nothing was told that is not public.
    const { rows } = await newsroom.strapi.db.connection.raw(
      `select id from graph.node where type = 'article'`,
    );
    const known = new Set((rows as { id: string }[]).map(({ id }) => id));
    expect([...told].filter((id) => !known.has(id))).toEqual([]);
  } finally {
    await last.close();
  }
});
