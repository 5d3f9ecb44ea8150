import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';
import { deskOf, STORY_EVENTS, writerOf, type Desk } from './desk';
import { openReceiver, until } from './receiver';

let newsroom: Newsroom;
let editor: Account;
let desk: Desk;

/** As an operator finds it: nothing private is allowed. */
beforeAll(async () => {
  newsroom = await openNewsroom({ env: { WEBHOOKS_SECONDS: '1' } });
  editor = await newsroom.adminUser('managing-editor');
  desk = deskOf(newsroom, editor);
}, 180_000);
afterAll(() => newsroom.close());

afterEach(async () => {
  for (const { id } of await desk.list()) await desk.remove(id);
});

const GOOD = { name: 'A consumer', url: 'https://consumer.example.org/hooks', events: STORY_EVENTS };
const NOWHERE = '00000000-0000-4000-8000-000000000000';

const fieldsOf = (body: { error: { details: { errors: { path: string[] }[] } } }) =>
  body.error.details.errors.map(({ path }) => path.join('.'));

it('a webhook is made with a secret that is told once, changed, and deleted', async () => {
  const answer = await newsroom.post('/desk/webhooks', GOOD, { token: editor.token });
  expect(answer.status).toBe(200);
  expect(answer.headers['cache-control']).toBe('no-store');
  const { id, secret, ...made } = answer.body.data;
  expect(secret).toMatch(/^whsec_/);
  expect(made).toMatchObject({
    ...GOOD,
    types: null,
    locale: null,
    state: 'on',
    createdBy: { name: 'Test managing-editor' },
  });
  expect(JSON.stringify(await desk.list())).not.toMatch(/whsec_|v1:|secret"/);
  expect(
    await desk.change(id, { name: 'Renamed', events: ['record.updated'], types: ['person'], locale: 'ru' }),
  ).toMatchObject({
    ...{ name: 'Renamed', url: GOOD.url, events: ['record.updated'], types: ['person'], locale: 'ru' },
  });
  expect(await desk.change(id, { types: null, locale: null })).toMatchObject({
    types: null,
    locale: null,
    name: 'Renamed',
  });
  await desk.remove(id);
  expect(await desk.list()).toEqual([]);
});

it.each([
  ['url', { url: 'http://127.0.0.1:5432/' }],
  ['url', { url: 'http://[::ffff:10.0.0.1]/' }],
  ['url', { url: 'http://169.254.169.254/latest/meta-data/' }],
  ['url', { url: 'https://user:password@consumer.example.org/' }],
  ['url', { url: 'gopher://consumer.example.org/' }],
  ['url', { url: 'nowhere' }],
  ['url', { url: 5 }],
  ['url', { url: undefined }],
  ['name', { name: '' }],
  ['name', { name: 'x'.repeat(81) }],
  ['events', { events: [] }],
  ['events.0', { events: ['story.read'] }],
  ['types.0', { types: ['article'] }],
  ['locale', { locale: 'de' }],
  ['secret', { secret: 'mine' }],
  ['state', { state: 'on' }],
])('%s of a new webhook is refused by its name: %j', async (field, wrong) => {
  const { status, body } = await newsroom.post(
    '/desk/webhooks',
    { ...GOOD, ...wrong },
    { token: editor.token },
  );
  expect(status).toBe(400);
  expect(fieldsOf(body)).toContain(field);
  expect(await desk.list()).toEqual([]);
});

it.each([
  ['url', { url: 'http://10.0.0.1/' }],
  ['state', { state: 'broken' }],
  ['secret', { secret: 'mine' }],
  ['events', { events: [] }],
])('%s of a change too', async (field, wrong) => {
  const { id } = await desk.subscribe(GOOD.url);
  const { status, body } = await newsroom.put(`/desk/webhooks/${id}`, wrong, { token: editor.token });
  expect(status).toBe(400);
  expect(fieldsOf(body)).toContain(field);
});

it('hostile input is refused and never a fault', async () => {
  const { token } = editor;
  const { id } = await desk.subscribe(GOOD.url);
  const bodies = [
    '[]',
    '"x"',
    'null',
    '{',
    JSON.stringify({ ...GOOD, name: 'a\u0000b' }),
    JSON.stringify({ ...GOOD, events: {} }),
  ];
  for (const body of bodies) {
    const { status } = await newsroom.post('/desk/webhooks', body, {
      token,
      headers: { 'content-type': 'application/json' },
    });
    expect(status).toBe(400);
  }
  for (const query of [
    { state: 'x' },
    { after: '-1' },
    { after: '9'.repeat(40) },
    { after: '1 or 1=1' },
    { other: '1' },
  ])
    expect(
      (await newsroom.get(`/desk/webhooks/${id}/deliveries`, { token, query: query as never })).status,
    ).toBe(400);
});

it('what is not there is 404', async () => {
  const { token } = editor;
  for (const id of [NOWHERE, 'x', '%27', '1'])
    for (const [method, path] of [
      ['PUT', ''],
      ['DELETE', ''],
      ['POST', '/test'],
      ['POST', '/secret'],
    ] as const)
      expect((await newsroom.send(method, `/desk/webhooks/${id}${path}`, {}, { token })).status).toBe(404);
  for (const id of ['1', '999999999999999999', 'x', '-1'])
    for (const deed of ['send', 'skip'])
      expect((await newsroom.post(`/desk/webhook-deliveries/${id}/${deed}`, {}, { token })).status).toBe(404);
  expect((await newsroom.get(`/desk/webhooks/${NOWHERE}/deliveries`, { token })).body.data).toEqual([]);
});

it('there are no more than fifty', async () => {
  await newsroom.strapi.db.connection.raw(
    `insert into webhooks.subscription (name, url, secret, events, created_by)
      select 'n', 'https://consumer.example.org/', 'x', '{story.published}', '{}' from generate_series(1, 50)`,
  );
  const { status, body } = await newsroom.post('/desk/webhooks', GOOD, { token: editor.token });
  expect([status, fieldsOf(body)]).toEqual([400, ['url']]);
});

it('a name that leads into this network is refused with each attempt, and nothing reaches it', async () => {
  const receiver = await openReceiver();
  const { port } = new URL(receiver.url);
  const made = await desk.subscribe(`http://localhost:${port}/hooks`);
  await writerOf(newsroom).story('For this network');
  await desk.test(made.id);
  const deliveries = await until(
    () => desk.deliveries(made.id),
    (all) => all.length === 2 && all.every(({ message }) => message !== null),
  );
  expect(deliveries.map(({ message }) => message)).toEqual(
    Array.from({ length: 2 }, () => 'The name leads into this network'),
  );
  // One that was set up while it was allowed is looked at as well.
  await newsroom.strapi.db.connection.raw('update webhooks.subscription set url = ? where id = ?', [
    receiver.url,
    made.id,
  ]);
  await desk.test(made.id);
  const [last] = await until(
    () => desk.deliveries(made.id),
    (all) => all.length === 3 && all.every(({ message }) => message !== null),
  );
  expect(last?.message).toBe('No address inside this network');
  expect(receiver.told).toEqual([]);
  await receiver.close();
});

it('the home page shows whose receiver fails', async () => {
  const made = await desk.subscribe('http://localhost:9/hooks');
  await writerOf(newsroom).story('For the home page');
  const troubles = await until(
    async () => (await newsroom.get('/desk/home/webhooks', { token: editor.token })).body.data,
    ({ length }) => length > 0,
  );
  expect(troubles).toMatchObject([
    { id: made.id, name: 'A consumer', failingSince: expect.any(String) as string },
  ]);
});
