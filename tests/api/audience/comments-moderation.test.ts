import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';

const SLUG = 'kyrgyz-president-asks-united-states-to-stay-out';
const COMMENTS = `/api/stories/${SLUG}/comments`;

let newsroom: Newsroom;
let moderator: Account;
const readers: Account[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom({
    env: { TRUST_PROXY: '1', COMMENTS_MODERATION: 'after', COMMENTS_REPORTS: '2' },
  });
  moderator = await newsroom.adminUser('moderator');
  for (let n = 0; n < 4; n += 1) readers.push(await newsroom.readerUser());
}, 120_000);

afterAll(() => newsroom.close());

let sent = 0;
const elsewhere = () => ({ 'x-forwarded-for': `198.51.${(sent += 1) >> 8}.${sent & 255}` });

/** A comment of a reader whose allowance is whole. */
async function said(body: string, by = readers[0], parent?: string) {
  await newsroom.strapi.db.connection.raw('delete from limits.allowance');
  const options = { token: by?.token, headers: elsewhere() };
  return newsroom.post(COMMENTS, { body, ...(parent === undefined ? {} : { parent }) }, options);
}
const idOf = async (...given: Parameters<typeof said>) => (await said(...given)).body.data.id as string;

const report = (id: string, by = readers[1], note?: string) =>
  newsroom.post(
    `/api/comments/${id}/reports`,
    { reason: 'abuse', note },
    { token: by?.token, headers: elsewhere() },
  );

const desk = (query = '', { token } = moderator) => newsroom.get(`/desk/comments${query}`, { token });
const judge = (ids: string[], state: string, { token } = moderator) =>
  newsroom.post('/desk/comments/judge', { ids, state }, { token });
const idsOn = async (query = '') =>
  (await desk(query)).body.data.comments.map(({ id }: { id: string }) => id) as string[];
const setWords = (words: object[], { token } = moderator) =>
  newsroom.put('/desk/comments/words', { words }, { token });

describe('who may moderate', () => {
  it('moderators and managing editors do, nobody else', async () => {
    const id = await idOf('Who may?');
    const editor = await newsroom.adminUser('managing-editor');
    const reporter = await newsroom.adminUser('reporter');
    expect([(await desk('', editor)).status, (await desk('', reporter)).status]).toEqual([200, 403]);
    for (const account of [reporter, readers[0] as Account, { token: 'x' } as Account]) {
      for (const answer of [
        await desk('', account),
        await judge([id], 'rejected', account),
        await setWords([], account),
        await newsroom.get('/desk/comments/words', { token: account.token }),
      ])
        expect([401, 403]).toContain(answer.status);
    }
    expect((await newsroom.get('/desk/comments')).status).toBe(401);
    expect(await idsOn('?state=approved')).toContain(id);
  });

  it('sees the name of who wrote, and nothing else of the account', async () => {
    await idOf('Whose is it?');
    const { body } = await desk('?state=approved');
    expect(JSON.stringify(body)).not.toMatch(/@example|password|email/i);
    expect(Object.keys(body.data.comments[0].author).sort()).toEqual(['id', 'isBlocked', 'name']);
  });
});

describe('a judgement', () => {
  it('is made on one or many at once, and noted with who made it', async () => {
    const ids = [await idOf('One'), await idOf('Two'), await idOf('Three')];
    const answer = await judge([...ids, 'nosuchcommentnosuchcomme'], 'rejected');
    expect([answer.status, answer.body.data.judged.sort()]).toEqual([200, [...ids].sort()]);
    const { body } = await desk('?state=rejected');
    const [first] = body.data.comments;
    expect(first.judgements).toEqual([
      expect.objectContaining({
        from: 'approved',
        to: 'rejected',
        by: 'Test moderator',
        at: expect.any(Number),
      }),
    ]);
    const seen = (await newsroom.get(COMMENTS)).body.data.map(({ id }: { id: string }) => id);
    for (const id of ids) expect(seen).not.toContain(id);
    await judge(ids, 'approved');
    const again = (await newsroom.get(COMMENTS)).body.data.map(({ id }: { id: string }) => id);
    for (const id of ids) expect(again).toContain(id);
  });

  it('made in the list of records is noted too', async () => {
    const id = await idOf('In the list of records');
    const path = `/content-manager/collection-types/api::comment.comment/${id}`;
    expect((await newsroom.put(path, { state: 'rejected' }, { token: moderator.token })).status).toBe(200);
    const { body } = await desk('?state=rejected');
    expect(body.data.comments[0]).toMatchObject({
      id,
      judgements: [{ to: 'rejected', by: 'Test moderator' }],
    });
  });

  it('where a comment is deleted in the list of records its answers go with it', async () => {
    const top = await idOf('With answers');
    const answer = await idOf('An answer', readers[1], top);
    const deeper = await idOf('An answer to the answer', readers[2], answer);
    const path = '/content-manager/collection-types/api::comment.comment';
    expect((await newsroom.delete(`${path}/${top}`, { token: moderator.token })).status).toBe(200);
    const left = await idsOn('?state=approved&order=newest');
    for (const id of [top, answer, deeper]) expect(left).not.toContain(id);
  });

  it.each([
    ['ids', { ids: [], state: 'approved' }],
    ['ids', { ids: Array.from({ length: 101 }, () => 'x'), state: 'approved' }],
    ['state', { ids: ['x'], state: 'deleted' }],
    ['ids', { state: 'approved' }],
    ['body', { ids: ['x'], state: 'approved', body: 'x' }],
  ])('is refused with the field named: %s', async (field, body) => {
    const answer = await newsroom.post('/desk/comments/judge', body, { token: moderator.token });
    expect([answer.status, answer.body.error.details.errors[0].path[0]]).toEqual([400, field]);
  });
});

describe('blocking', () => {
  const block = (id: number | string, body: object, { token } = moderator) =>
    newsroom.put(`/desk/comments/authors/${id}`, body, { token });
  const idOfReader = async ({ email }: Account): Promise<number> =>
    (await newsroom.strapi.db.query('plugin::users-permissions.user').findOne({ where: { email } })).id;

  it('keeps a reader from writing and signing in, whatever token is out, until it is taken back', async () => {
    const reader = readers[3] as Account;
    const id = await idOfReader(reader);
    await idOf('Before it is blocked', reader);
    expect((await block(id, { isBlocked: true })).body.data).toEqual({ isBlocked: true });
    await block(id, { isBlocked: true });
    expect((await said('After it was', reader)).status).toBe(401);
    const { body } = await desk(`?state=approved&author=${id}`);
    expect(body.data.comments).toMatchObject([
      { body: 'Before it is blocked', author: { id, isBlocked: true } },
    ]);
    await block(id, { isBlocked: false });
    expect((await said('When it is not any more', reader)).status).toBe(201);

    const editor = await newsroom.adminUser('managing-editor');
    const audit = await newsroom.get('/desk/audit?type=account', { token: editor.token });
    const deeds = audit.body.data as { action: string; recordId: string; label: null; editor: object }[];
    expect(deeds.map(({ action, recordId, label }) => [action, recordId, label])).toEqual([
      ['unblock', String(id), null],
      ['block', String(id), null],
    ]);
    expect(deeds[0]?.editor).toMatchObject({ kind: 'admin', name: 'Test moderator' });
  });

  it('is for those who moderate, of accounts that are there', async () => {
    const id = await idOfReader(readers[2] as Account);
    for (const who of [await newsroom.adminUser('reporter'), readers[0] as Account])
      expect([401, 403]).toContain((await block(id, { isBlocked: true }, who)).status);
    for (const one of ['999999', 'x', '-1', '9'.repeat(20)])
      expect((await block(one, { isBlocked: true })).status).toBe(404);
    for (const body of [{}, { isBlocked: 'yes' }, { isBlocked: true, reason: 'x' }])
      expect((await block(id, body)).status).toBe(400);
  });
});

describe('a search', () => {
  it('finds all words in the text, or in the name of who wrote, and takes no sign for more than it is', async () => {
    const found = await idOf('The MINISTER said 100% of it_was done');
    const other = await idOf('The minister said nothing', readers[1]);
    const on = (q: string) => idsOn(`?state=approved&q=${encodeURIComponent(q)}`);
    expect((await on('said minister')).sort()).toEqual([found, other].sort());
    expect(await on('  minister  100%  ')).toEqual([found]);
    expect(await on('it_was')).toEqual([found]);
    expect(await on('it%was')).toEqual([]);
    expect(await on('100\\')).toEqual([]);
    const { body } = await desk(`?state=approved&q=${encodeURIComponent('said nothing')}`);
    const { name } = body.data.comments[0].author;
    const named = await on(name.toUpperCase());
    expect(named).toContain(other);
    expect(named).not.toContain(found);
    expect((await desk(`?q=${'x'.repeat(101)}`)).body.error.details.errors[0].path).toEqual(['q']);
  });
});

describe('the list', () => {
  it('shows what is reported most first, then the oldest, each once over its pages', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 28; n += 1) ids.push(await idOf(`Listed ${n}`, readers[n % 4]));
    await judge(ids, 'pending');
    const [, , third = '', , , sixth = ''] = ids;
    await newsroom.strapi.db.connection.raw(
      `insert into audience.comment_report (comment_id, reporter, reason, note) values (?, 1, 'spam', null), (?, 1, 'spam', 'x'), (?, 2, 'hate', null)`,
      [third, sixth, sixth],
    );
    const first = (await desk('?state=pending')).body.data;
    expect(first.comments.slice(0, 3).map(({ id }: { id: string }) => id)).toEqual([sixth, third, ids[0]]);
    expect(first.comments[0].reports).toEqual([
      { reason: 'spam', note: 'x' },
      { reason: 'hate', note: null },
    ]);
    expect(first.counts).toMatchObject({ pending: 28 });
    const second = (await desk(`?state=pending&after=${first.next}`)).body.data;
    const all = [...first.comments, ...second.comments].map(({ id }: { id: string }) => id);
    expect([all.length, new Set(all).size, second.next]).toEqual([28, 28, null]);
    expect(await idsOn('?state=pending&reported=true')).toEqual([sixth, third]);
    const newest = (await desk('?state=pending&order=newest')).body.data;
    expect(newest.comments[0].id).toBe(ids[27]);
    const rest = (await desk(`?state=pending&order=newest&after=${newest.next}`)).body.data;
    expect(rest.comments.map(({ id }: { id: string }) => id)).toEqual([ids[2], ids[1], ids[0]]);
    const { author, story } = first.comments[0];
    expect((await desk(`?state=pending&author=${author.id}`)).body.data.comments).toHaveLength(7);
    expect(await idsOn(`?story=${story.id}`)).toHaveLength(25);
    expect(await idsOn('?story=nosuchstory')).toEqual([]);
    expect(story).toMatchObject({ slug: SLUG, locale: 'en', headline: expect.any(String) });
  });

  it.each(['state=x', 'author=x', 'after=x', "after=1_1_'", 'order=best', 'reported=1', 'x=1'])(
    'refuses %s and names it',
    async (query) => {
      const { status, body } = await desk(`?${query}`);
      expect([status, body.error.details.errors[0].path[0]]).toEqual([400, query.split('=')[0]]);
    },
  );

  it('shows reports, which an approval settles', async () => {
    const id = await idOf('Reported');
    await report(id, readers[1], 'Look at this');
    await report(id, readers[2]);
    const waiting = (await desk('?state=pending&reported=true')).body.data.comments as { id: string }[];
    expect(waiting.find((comment) => comment.id === id)).toMatchObject({
      id,
      heldFor: 'flagged',
      judgements: [{ to: 'pending', by: null }],
    });
    await judge([id], 'approved');
    expect(await idsOn('?reported=true')).not.toContain(id);
    await report(id, readers[3]);
    expect((await desk('?state=approved&reported=true')).body.data.comments[0]).toMatchObject({
      id,
      state: 'approved',
    });
    await judge([id], 'approved');
    expect(await idsOn('?reported=true')).not.toContain(id);
  });
});

describe('the list of words', () => {
  it('makes comments wait or refuses them, from the next on', async () => {
    expect((await said('A casino opens')).body.data.own.state).toBe('approved');
    const saved = await setWords([
      { word: 'casino*', effect: 'hold' },
      { word: ' cheap pills ', effect: 'reject' },
    ]);
    expect(saved.body.data).toEqual([
      { word: 'casino*', effect: 'hold' },
      { word: 'cheap pills', effect: 'reject' },
    ]);
    const held = (await said('Two CАSINOS open')).body.data;
    expect(held.own.state).toBe('pending');
    const refused = await said('Buy c.h.e.a.p pills, cheap  pills');
    expect([refused.status, refused.body.error.details.errors[0].path]).toEqual([400, ['body']]);
    expect(refused.body.error.message).not.toMatch(/pills/);
    const edited = await newsroom.send(
      'PATCH',
      `/api/comments/${held.id}`,
      { body: 'Nothing of the kind' },
      {
        token: readers[0]?.token,
      },
    );
    expect(edited.body.data.own.state).toBe('pending');
    expect((await setWords([])).body.data).toEqual([]);
    expect((await said('A third casino opens')).body.data.own.state).toBe('approved');
  });

  it.each([
    [[{ word: '', effect: 'hold' }], ['words', '0', 'word']],
    [[{ word: '***', effect: 'hold' }], ['words', '0', 'word']],
    [[{ word: 'a'.repeat(101), effect: 'hold' }], ['words', '0', 'word']],
    [[{ word: 'a', effect: 'delete' }], ['words', '0', 'effect']],
  ])('refuses %j and names it', async (words, path) => {
    const { status, body } = await setWords(words);
    expect([status, body.error.details.errors[0].path]).toEqual([400, path]);
  });
});
