import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { deskOf, ENV, writerOf, type Desk, type Made, type Shown } from './desk';
import { answers, openReceiver, takes, until, type Receiver } from './receiver';

let newsroom: Newsroom;
let desk: Desk;
let writer: ReturnType<typeof writerOf>;
let receiver: Receiver;

beforeAll(async () => {
  newsroom = await openNewsroom({ env: ENV });
  desk = deskOf(newsroom, await newsroom.adminUser('managing-editor'));
  writer = writerOf(newsroom);
}, 180_000);
afterAll(() => newsroom.close());

beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(async () => {
  for (const { id } of await desk.list()) await desk.remove(id);
  await receiver.close();
});

const sql = (text: string, values: unknown[] = []) =>
  newsroom.strapi.db.connection.raw(text, values as string[]);

/** So that no test waits for hours: what waits is due now. */
const hurry = (webhook: string) =>
  sql(`update webhooks.delivery set next_try = now() where subscription_id = ? and state = 'waiting'`, [
    webhook,
  ]);

async function stateOf({ id }: Made, isRight: (delivery: Shown) => boolean): Promise<Shown> {
  const [last] = await until(
    () => desk.deliveries(id),
    ([first]) => first !== undefined && isRight(first),
  );
  return last as Shown;
}

const wasTried = ({ attempts, message }: Shown) => attempts > 0 && message !== null;

describe('a receiver that does not take it', () => {
  it.each([
    [
      'answers 500',
      answers(500, {}, 'out of order'),
      { status: 500, answer: 'out of order', message: 'Answered 500' },
    ],
    ['answers 404', answers(404), { status: 404, message: 'Answered 404' }],
    [
      'redirects',
      answers(302, { location: '/elsewhere' }),
      { status: 302, message: 'Answered 302: redirects are not followed' },
    ],
    [
      'closes the connection',
      (response: ServerResponse) => void response.destroy(),
      { status: null, message: 'Connection closed without an answer' },
    ],
    ['says nothing', () => {}, { status: null, message: 'No answer in time' }],
    [
      'speaks another protocol',
      (response: ServerResponse) => void response.socket?.end('220 mail.example.org ESMTP\r\n'),
      { status: null, message: expect.stringMatching(/^Connection failed \(HPE_\w+\)$/) as string },
    ],
  ])('because it %s is asked once, and once more later', async (_what, behaviour, shown) => {
    receiver.behave(behaviour);
    const made = await desk.subscribe(receiver.url);
    const id = await writer.story(`Not taken ${String(shown.message)} ${Math.random()}`);
    expect(await stateOf(made, wasTried)).toMatchObject({
      ...shown,
      recordId: id,
      state: 'waiting',
      attempts: 1,
    });
    expect(receiver.told).toHaveLength(1);
    receiver.behave(takes);
    await hurry(made.id);
    await stateOf(made, ({ state }) => state === 'delivered');
    expect(new Set(receiver.told.map(({ body }) => body)).size).toBe(1);
    expect(new Set(receiver.told.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('because it is not there is tried again when it is', async () => {
    const port = Number(new URL(receiver.url).port);
    await receiver.close();
    const made = await desk.subscribe(receiver.url);
    await writer.story('Nobody there');
    expect(await stateOf(made, wasTried)).toMatchObject({ message: 'Connection refused', state: 'waiting' });
    receiver = await openReceiver(port);
    await hurry(made.id);
    await stateOf(made, ({ state }) => state === 'delivered');
  });

  it('that says to be gone is switched off, and nothing more is collected for it', async () => {
    receiver.behave(answers(410));
    const made = await desk.subscribe(receiver.url);
    await writer.story('For nobody');
    await stateOf(made, ({ state }) => state === 'failed');
    await until(
      () => desk.list(),
      ([one]) => one?.state === 'off' && one.reason === 'gone',
    );
    await writer.story('For nobody either');
    expect(await desk.deliveries(made.id)).toHaveLength(1);
  });

  it('says how long to wait', async () => {
    receiver.behave(answers(429, { 'retry-after': '7200' }));
    const made = await desk.subscribe(receiver.url);
    await writer.story('Not so fast');
    await stateOf(made, wasTried);
    const { rows } = await sql(
      `select extract(epoch from next_try - now())::int as seconds from webhooks.delivery where subscription_id = ?`,
      [made.id],
    );
    expect(rows[0].seconds).toBeGreaterThan(7000);
  });
});

describe('after all attempts', () => {
  it('it is given up, shown, and sent again by hand', async () => {
    receiver.behave(answers(500));
    const made = await desk.subscribe(receiver.url);
    await writer.story('Given up');
    await stateOf(made, wasTried);
    await sql('update webhooks.delivery set attempts = 23 where subscription_id = ?', [made.id]);
    await hurry(made.id);
    const failed = await stateOf(made, ({ state }) => state === 'failed');
    expect(failed.attempts).toBe(24);
    expect(await desk.deliveries(made.id, { state: 'failed' })).toHaveLength(1);
    expect(await desk.list()).toMatchObject([{ failed: 1, waiting: 0 }]);
    receiver.behave(takes);
    await desk.sendAgain(failed.id);
    expect(await stateOf(made, ({ state }) => state === 'delivered')).toMatchObject({
      attempts: 1,
      id: failed.id,
    });
  });

  it('a receiver that failed for three days is paused, keeps what happens, and gets it when it is switched on', async () => {
    receiver.behave(answers(503));
    const made = await desk.subscribe(receiver.url);
    const first = await writer.story('Down for days');
    await stateOf(made, wasTried);
    await sql(`update webhooks.subscription set failing_since = now() - interval '73 hours' where id = ?`, [
      made.id,
    ]);
    await hurry(made.id);
    await until(
      () => desk.list(),
      ([one]) => one?.state === 'paused' && one.reason === 'failing',
    );
    receiver.behave(takes);
    const second = await writer.story('Meanwhile');
    await hurry(made.id);
    await sleep(1500);
    expect(receiver.told.filter(({ event }) => event.data.id === second)).toEqual([]);
    receiver.told.length = 0;
    await desk.change(made.id, { state: 'on' });
    await until(
      () => receiver.told,
      ({ length }) => length === 2,
    );
    expect(receiver.told.map(({ event }) => event.data.id).sort()).toEqual([first, second].sort());
  });
});

describe('a receiver that is down', () => {
  it('gets one attempt at a time, and everything at once when it is back', async () => {
    receiver.behave(answers(500));
    const made = await desk.subscribe(receiver.url);
    for (let n = 0; n < 12; n += 1) await writer.story(`While it was down ${n} ${Math.random()}`);
    const failing = async () =>
      (
        await sql('select failures, resume_at > now() as rests from webhooks.subscription where id = ?', [
          made.id,
        ])
      ).rows[0];
    await until(failing, ({ failures, rests }) => failures >= 5 && rests);
    // Those that were under way when the fifth failed are still noted.
    await sleep(1000);
    const tried = receiver.told.length;
    expect(tried).toBeLessThan(12);
    await sleep(2500);
    expect(receiver.told).toHaveLength(tried);
    receiver.behave(takes);
    await sql('update webhooks.subscription set resume_at = now() where id = ?', [made.id]);
    await until(
      () => desk.deliveries(made.id),
      (all) => all.length === 12 && all.every(({ state }) => state === 'delivered'),
    );
    expect(await failing()).toMatchObject({ failures: 0 });
  });

  it('or slow holds nobody else', async () => {
    const slow = await openReceiver();
    slow.behave(() => {});
    await desk.subscribe(slow.url);
    await desk.subscribe(receiver.url);
    for (let n = 0; n < 10; n += 1) await writer.story(`Beside a slow one ${n} ${Math.random()}`);
    await until(
      () => receiver.told,
      ({ length }) => length === 10,
    );
    // Four at a time, two seconds each, and after the fifth failure one at a time.
    expect(slow.told.length).toBeLessThan(10);
    await slow.close();
  });
});

describe('order', () => {
  it('of one record holds, whatever fails; others overtake it', async () => {
    const id = await writer.draft('In order');
    let failures = 3;
    receiver.behave((response, { event }) => {
      const isPoisoned = event.data.id === id && failures > 0;
      if (isPoisoned) failures -= 1;
      response.writeHead(isPoisoned ? 500 : 200).end();
    });
    const made = await desk.subscribe(receiver.url);
    await writer.publish(id);
    for (let n = 1; n < 5; n += 1) {
      await writer.change(id, { headline: `In order ${n}` });
      await writer.publish(id);
    }
    await writer.unpublish(id);
    const other = await writer.story('Overtakes');
    await until(
      () => receiver.told.map(({ event }) => event.data.id),
      (ids) => ids.includes(other),
    );
    await until(
      async () => {
        await hurry(made.id);
        return (await desk.deliveries(made.id)).filter(({ state }) => state === 'delivered');
      },
      ({ length }) => length === 7,
    );
    const own = receiver.told.filter(({ event }) => event.data.id === id);
    expect(own.map(({ event }) => event.type)).toEqual([
      ...Array.from({ length: 4 }, () => 'story.published'),
      ...Array.from({ length: 4 }, () => 'story.updated'),
      'story.unpublished',
    ]);
    const sequences = own.map(({ event }) => Number(event.data.sequence));
    expect(sequences).toEqual([...sequences].sort((one, two) => one - two));
  });
});

describe('an event that is not taken', () => {
  let poisoned: string;
  let made: Made;

  /** A record's first event is refused, two wait behind it, and another record's is taken. */
  beforeEach(async () => {
    poisoned = await writer.draft(`Not taken ${Math.random()}`);
    receiver.behave((response, { event }) => {
      const isPoison = event.data.id === poisoned && event.type === 'story.published';
      response.writeHead(isPoison ? 500 : 200).end();
    });
    made = await desk.subscribe(receiver.url);
    await writer.publish(poisoned);
    await writer.change(poisoned, { headline: `Waits ${Math.random()}` });
    await writer.publish(poisoned);
    await writer.unpublish(poisoned);
    await until(
      () => ofPoisoned(),
      ([, , first]) => first !== undefined && wasTried(first),
    );
  });

  const ofPoisoned = async () =>
    (await desk.deliveries(made.id)).filter(({ recordId }) => recordId === poisoned);
  const takesAnother = async () => {
    const other = await writer.story(`Taken ${Math.random()}`);
    await until(
      () => receiver.told.map(({ event }) => event.data.id),
      (ids) => ids.includes(other),
    );
    await until(
      async () => (await sql('select failures from webhooks.subscription where id = ?', [made.id])).rows[0],
      ({ failures }) => failures === 0,
    );
  };

  it('says what waits for it, and those say for what; skipped by hand it lets them go', async () => {
    const [last, second, first] = await ofPoisoned();
    expect([first?.holds, second?.holds, last?.holds]).toEqual([2, 1, 0]);
    expect(first?.heldBy).toBeNull();
    expect([second?.heldBy, last?.heldBy]).toEqual(
      Array.from({ length: 2 }, () => expect.objectContaining({ id: first?.id, event: 'story.published' })),
    );
    await desk.skip(first?.id ?? '');
    const through = await until(ofPoisoned, ([newest]) => newest?.state === 'delivered');
    expect(through.map(({ state, skippedBy }) => [state, skippedBy])).toEqual([
      ['delivered', null],
      ['delivered', null],
      ['failed', { name: 'Test managing-editor' }],
    ]);
    const own = receiver.told.filter(({ event }) => event.data.id === poisoned);
    expect(own.map(({ event }) => event.type).slice(-2)).toEqual(['story.updated', 'story.unpublished']);
    await expect(desk.skip(first?.id ?? '')).rejects.toThrow('It waits no more');
    const [deed] = await desk.audit({ type: 'webhook', action: 'skip' });
    expect(deed).toMatchObject({
      recordId: made.id,
      editor: { kind: 'admin', name: 'Test managing-editor' },
      label: expect.stringMatching(/^A consumer: story\.published not-taken/) as string,
    });
    receiver.behave(takes);
    await desk.sendAgain(first?.id ?? '');
    const [, , again] = await until(ofPoisoned, ([, , one]) => one?.state === 'delivered');
    expect(again?.skippedBy).toBeNull();
  });

  it('is given up after eight attempts when the receiver takes others, and not as long as it takes nothing', async () => {
    const attempt = async (attempts: number) => {
      await sql(
        `update webhooks.delivery set attempts = ?, message = null, next_try = now()
          where subscription_id = ? and record_id = ? and state = 'waiting'
            and event_seq = (select min(event_seq) from webhooks.delivery where record_id = ?)`,
        [attempts - 1, made.id, poisoned, poisoned],
      );
      return (await until(ofPoisoned, ([, , one]) => one !== undefined && wasTried(one)))[2];
    };
    await takesAnother();
    expect(await attempt(7)).toMatchObject({ state: 'waiting', attempts: 7 });
    expect(await attempt(8)).toMatchObject({ state: 'waiting', attempts: 8, message: 'Answered 500' });
    await takesAnother();
    expect(await attempt(9)).toMatchObject({
      state: 'failed',
      attempts: 9,
      message: 'Answered 500; later events of the record waited, and the receiver takes others',
    });
    await until(ofPoisoned, ([newest]) => newest?.state === 'delivered');
  });
});

describe('an answer', () => {
  it('that never ends is not read to its end', async () => {
    let sent = 0;
    receiver.behave((response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed) {
          sent += 65_536;
          if (!response.write(Buffer.alloc(65_536, 'x'))) return void response.once('drain', more);
        }
      };
      more();
    });
    const made = await desk.subscribe(receiver.url);
    await writer.story('An endless answer');
    const { answer } = await stateOf(made, ({ state }) => state === 'delivered');
    expect(answer).toBe('x'.repeat(500));
    await sleep(300);
    // What the sockets' buffers hold, and no more.
    expect(sent).toBeLessThan(20_000_000);
  });

  it('that comes drop by drop counts by its status', async () => {
    receiver.behave((response) => {
      response.writeHead(200);
      const drops = setInterval(() => response.write('.'), 100);
      response.on('close', () => clearInterval(drops));
    });
    const made = await desk.subscribe(receiver.url);
    await writer.story('Drop by drop');
    await stateOf(made, ({ state }) => state === 'delivered');
  });

  it('with headers without end is refused', async () => {
    receiver.behave((response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\n');
      response.socket?.write(`x-long: ${'y'.repeat(100_000)}\r\n\r\n`);
    });
    const made = await desk.subscribe(receiver.url);
    await writer.story('Long headers');
    expect(await stateOf(made, wasTried)).toMatchObject({
      message: 'Connection failed (HPE_HEADER_OVERFLOW)',
    });
  });

  it('that says the secret back, in whatever form, shows it to nobody; control characters are gone', async () => {
    const made = await desk.subscribe(receiver.url);
    const bare = made.secret.replace('whsec_', '');
    receiver.behave(answers(400, {}, `bad\u0000\u001b[31m secret ${made.secret} or ${bare} ‮gnp`));
    await writer.story('Says it back');
    const shown = await stateOf(made, wasTried);
    expect(shown.answer).toBe('bad [31m secret *** or *** gnp');
    const everything = JSON.stringify([await desk.list(), await desk.deliveries(made.id)]);
    expect(everything).not.toContain(bare);
  });
});

describe('a test', () => {
  it('is sent once, to a paused or failing receiver too, and shown', async () => {
    const made = await desk.subscribe(receiver.url);
    await desk.change(made.id, { state: 'paused' });
    await desk.test(made.id);
    await stateOf(made, ({ state }) => state === 'delivered');
    expect(receiver.names()).toEqual(['webhook.test']);
    receiver.behave(answers(500));
    await desk.test(made.id);
    expect(await stateOf(made, wasTried)).toMatchObject({
      event: 'webhook.test',
      state: 'failed',
      attempts: 1,
    });
    expect((await desk.list())[0]).toMatchObject({ state: 'paused', reason: null });
  });
});

it('a line in the log tells of a failure, without the secret, the path or the query', async () => {
  const lines: string[] = [];
  const warn = jest
    .spyOn(newsroom.strapi.log, 'warn')
    .mockImplementation(((line: string) => lines.push(line)) as never);
  receiver.behave(answers(500));
  const made = await desk.subscribe(receiver.url);
  await writer.story('Logged');
  await until(
    () => lines,
    ({ length }) => length > 0,
  );
  warn.mockRestore();
  expect(lines[0]).toMatch(
    /^Webhook [0-9a-f-]{36} to 127\.0\.0\.1:\d+, story\.published [0-9a-f-]{36}, attempt 1: Answered 500; again in \d+ s$/,
  );
  expect(lines.join()).not.toMatch(/hooks\?|in-the-query|whsec_/);
  expect(lines.join()).not.toContain(made.secret);
});

it('a secret is stored encrypted, and one that cannot be read is told of and loses nothing', async () => {
  const made = await desk.subscribe(receiver.url);
  const { rows } = await sql('select secret from webhooks.subscription where id = ?', [made.id]);
  expect(rows[0].secret).toMatch(/^v1:[0-9a-f:]+$/);
  await sql(`update webhooks.subscription set secret = 'v1:00:00:00' where id = ?`, [made.id]);
  await writer.story('Under another key');
  expect((await stateOf(made, wasTried)).message).toContain('ENCRYPTION_KEY');
  expect(receiver.told).toEqual([]);
  await desk.rotate(made.id);
  await hurry(made.id);
  await stateOf(made, ({ state }) => state === 'delivered');
});

it('what is old is thrown away, and so is what was for nobody', async () => {
  const made = await desk.subscribe(receiver.url);
  await writer.story('Old');
  await stateOf(made, ({ state }) => state === 'delivered');
  await sql(`update webhooks.event set at = now() - interval '31 days'`);
  const { sweep } = jest.requireActual(`${process.env.TEST_DIST}/src/delivery/webhooks/outbox`);
  expect(await sweep(newsroom.strapi, 40)).toBe(0);
  expect(await sweep(newsroom.strapi, 30)).toBeGreaterThan(0);
  expect(await desk.deliveries(made.id)).toEqual([]);
});
