import { LONGEST_COMMENT } from '../../../src/content/comments/reader-fields';
import { ARTICLE } from '../../../src/content/content-types';
import { XSS_CORPUS } from '../../fixtures/xss';
import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';

const SLUG = 'kyrgyz-president-asks-united-states-to-stay-out';
const COMMENTS = `/api/stories/${SLUG}/comments`;

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom({
    env: { TRUST_PROXY: '1', COMMENTS_MODERATION: 'before', CORS_ORIGINS: 'https://app.example.org' },
  });
});

afterAll(() => newsroom.close());

const rows = async <Row>(sql: string): Promise<Row[]> => {
  const result: unknown = await newsroom.strapi.db.connection.raw(sql);
  return (result as { rows: Row[] }).rows;
};

let written = 0;
/** Words that nobody wrote before, and a network of its own, so that limits are not what is tested. */
const words = () => `Comment number ${(written += 1)}`;
const elsewhere = () => ({ 'x-forwarded-for': `198.51.${(written += 1) >> 8}.${written & 255}` });

function say(reader: Account, body: unknown = words(), rest: object = {}, path = COMMENTS) {
  return newsroom.post(path, { body, ...rest }, { token: reader.token, headers: elsewhere() });
}

/** A reader who has not used any allowance. */
const reader = () => newsroom.readerUser();

async function approve(id: string): Promise<void> {
  await newsroom.strapi.db.connection.raw("update comments set state = 'approved' where document_id = ?", [
    id,
  ]);
}

/** A comment that everybody sees. */
async function approved(by: Account, body = words(), rest: object = {}): Promise<string> {
  const { status, body: answer } = await say(by, body, rest);
  expect([status, answer.error]).toEqual([201, undefined]);
  await approve(answer.data.id);
  return answer.data.id;
}

const idsSeen = async (token?: string, query = '?limit=50') =>
  (await newsroom.get(COMMENTS + query, { token })).body.data.map(({ id }: { id: string }) => id) as string[];

describe('who may what', () => {
  it('everybody reads, only who is signed in writes', async () => {
    expect((await newsroom.get(COMMENTS)).status).toBe(200);
    const tokens = {
      nobody: undefined,
      wrong: 'not.a.token',
      reading: await newsroom.apiToken({ type: 'read-only' }),
      full: await newsroom.apiToken({ type: 'full-access' }),
      panel: await newsroom.adminToken('managing-editor'),
    };
    for (const [who, token] of Object.entries(tokens)) {
      const answer = await newsroom.post(COMMENTS, { body: 'Hello' }, { token });
      expect([who, [401, 403].includes(answer.status)]).toEqual([who, true]);
      expect(answer.body.error.status).toBe(answer.status);
    }
    expect(await rows("select 1 from comments where body = 'Hello'")).toEqual([]);
  });

  it('a blocked reader writes no more, at once', async () => {
    const one = await reader();
    expect((await say(one)).status).toBe(201);
    await newsroom.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: one.id }, data: { blocked: true } });
    expect((await say(one)).status).toBe(401);
  });

  it('nobody changes, takes away or learns of what another wrote and nobody judged', async () => {
    const [one, two] = [await reader(), await reader()];
    const { id } = (await say(one)).body.data;
    for (const answer of [
      await newsroom.send('PATCH', `/api/comments/${id}`, { body: 'Changed' }, { token: two.token }),
      await newsroom.delete(`/api/comments/${id}`, { token: two.token }),
      await newsroom.post(`/api/comments/${id}/reports`, { reason: 'spam' }, { token: two.token }),
    ])
      expect(answer.status).toBe(404);
    expect((await say(two, words(), { parent: id })).body.error.details.errors[0].path).toEqual(['parent']);
    await approve(id);
    expect(
      (await newsroom.send('PATCH', `/api/comments/${id}`, { body: 'Changed' }, { token: two.token })).status,
    ).toBe(403);
    expect((await newsroom.delete(`/api/comments/${id}`, { token: two.token })).status).toBe(403);
  });

  it('no other way leads to them', async () => {
    const one = await reader();
    for (const path of ['/api/comments', '/api/comments?populate=*', '/api/story-comments'])
      for (const token of [undefined, one.token])
        expect([404, 405]).toContain((await newsroom.get(path, { token })).status);
    const { body } = await newsroom.graphql('{ comments { body } }');
    expect(body.errors[0].message).toMatch(/Cannot query field/);
  });
});

describe('a comment', () => {
  it('waits for a moderator, seen by its author alone', async () => {
    const one = await reader();
    const answer = await say(one, 'Is this <b>so</b>?\nhttps://example.org/x');
    expect(answer.status).toBe(201);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.body.data).toEqual({
      id: expect.stringMatching(/^[a-z0-9]{24}$/),
      parent: null,
      depth: 0,
      isShown: true,
      author: { name: one.email.split('@')[0] },
      body: 'Is this <b>so</b>?\nhttps://example.org/x',
      html: '<p>Is this &lt;b&gt;so&lt;/b&gt;?<br><a href="https://example.org/x" rel="nofollow ugc noopener">https://example.org/x</a></p>',
      createdAt: expect.stringMatching(/Z$/),
      editedAt: null,
      own: { state: 'pending', editableUntil: expect.any(String) },
    });
    const { id } = answer.body.data;
    expect(await idsSeen()).not.toContain(id);
    expect(await idsSeen((await reader()).token)).not.toContain(id);
    const own = await newsroom.get(COMMENTS, { token: one.token });
    expect(own.headers).toMatchObject({ 'cache-control': 'private, no-store' });
    expect(own.headers).not.toHaveProperty('surrogate-key');
    expect(own.body.data[0]).toMatchObject({ id, own: { state: 'pending' } });
    await approve(id);
    const open = await newsroom.get(COMMENTS);
    expect(open.headers['cache-control']).toBe('no-cache');
    expect(open.headers.vary).toMatch(/authorization/i);
    expect(open.body.data[0]).toMatchObject({ id, author: { name: one.email.split('@')[0] } });
    expect(open.body.data[0]).not.toHaveProperty('own');
    expect(JSON.stringify(open.body)).not.toContain('@example');
  });

  it('shows no address, though the newsroom gave it for a name', async () => {
    const one = await reader();
    await newsroom.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: one.id }, data: { username: one.email } });
    const name = one.email.split('@')[0];
    expect((await say(one)).body.data.author).toEqual({ name });
    await approved(one);
    const { body } = await newsroom.get(COMMENTS);
    expect(body.data[0].author).toEqual({ name });
    expect(JSON.stringify(body)).not.toContain(one.email);
  });

  it('is counted once it is approved', async () => {
    const before = (await newsroom.get(`/api/stories/${SLUG}/counts`)).body.data.comments;
    await say(await reader());
    expect((await newsroom.get(`/api/stories/${SLUG}/counts`)).body.data.comments).toBe(before);
    await approved(await reader());
    expect((await newsroom.get(`/api/stories/${SLUG}/counts`)).body.data.comments).toBe(before + 1);
    expect((await newsroom.get(COMMENTS)).body.meta).toMatchObject({ comments: before + 1, isOpen: true });
  });

  it.each([
    ['no body', {}, 'body'],
    ['an empty body', { body: '' }, 'body'],
    ['nothing but what nobody sees', { body: '\u200b\u202e \u2066' }, 'body'],
    ['a body that is no text', { body: { $ne: null } }, 'body'],
    ['a list', { body: ['a'] }, 'body'],
    ['too long', { body: 'я'.repeat(LONGEST_COMMENT + 1) }, 'body'],
    ['too many links', { body: 'http://a.example http://b.example http://c.example' }, 'body'],
    ['a field of the record', { body: 'x', state: 'approved' }, 'state'],
    ['another author', { body: 'x', author: 1 }, 'author'],
    ['no such parent', { body: 'x', parent: 'abcdefghijklmnopqrstuvwx' }, 'parent'],
    ['a parent that is no id', { body: 'x', parent: { id: 1 } }, 'parent'],
  ])('is refused with the field named: %s', async (_what, body, field) => {
    const one = await reader();
    const answer = await newsroom.post(COMMENTS, body, { token: one.token, headers: elsewhere() });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0].path).toEqual([field]);
    const [{ count }] = (await rows(
      `select count(*)::int as count from comments_author_lnk where user_id = ${one.id}`,
    )) as [{ count: number }];
    expect(count).toBe(0);
  });

  it('is refused where a NUL is in it, where the language is none, and where it is no JSON', async () => {
    const one = await reader();
    expect((await say(one, 'a\u0000b')).status).toBe(400);
    expect((await say(one, words(), {}, `${COMMENTS}?locale=xx`)).body.error.details.errors[0].path).toEqual([
      'locale',
    ]);
    const headers = { 'content-type': 'application/json', ...elsewhere() };
    expect((await newsroom.post(COMMENTS, '{"body":', { token: one.token, headers })).status).toBe(400);
  });

  it('is taken once where it is sent twice, even at the same time', async () => {
    const one = await reader();
    const answers = await Promise.all([1, 2, 3, 4].map(() => say(one, 'The same words, again!')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400]);
    expect((await say(one, 'the same WORDS again')).status).toBe(400);
  });

  it.each(XSS_CORPUS)('is text, whatever it is: %s', async (text) => {
    const { body } = await say(await reader(), `${text} ${words()}`);
    expect(body.data.html).not.toMatch(/<(?!\/?(p|br|a)\b)|<a (?!href="https?:\/\/)|\son\w+="/i);
  });
});

describe('where comments stand', () => {
  it('under public stories only, in their language', async () => {
    const one = await reader();
    expect((await say(one, words(), {}, '/api/stories/no-such-story/comments')).status).toBe(404);
    expect((await newsroom.get('/api/stories/no-such-story/comments')).status).toBe(404);
    const other = await newsroom.get(`${COMMENTS}?locale=ky`);
    expect([other.status, other.body.error.details.availableLocales]).toEqual([
      404,
      expect.arrayContaining(['en']),
    ]);
  });

  it('and go with a story that is withdrawn', async () => {
    const { documentId } = await newsroom.strapi.documents(ARTICLE).create({
      data: { headline: 'Withdrawn', slug: 'withdrawn-story', kind: 'news' },
      status: 'published',
    } as never);
    const path = '/api/stories/withdrawn-story/comments';
    const one = await reader();
    const { id } = (await say(one, words(), {}, path)).body.data;
    await approve(id);
    expect((await newsroom.get(path)).body.data).toHaveLength(1);
    await newsroom.strapi.documents(ARTICLE).unpublish({ documentId } as never);
    expect((await newsroom.get(path, { token: one.token })).status).toBe(404);
    expect((await say(one, words(), {}, path)).status).toBe(404);
    expect((await newsroom.get(`${path}/${id}/replies`)).status).toBe(404);
  });
});

describe('threads', () => {
  it('hold answers of a bounded depth, each with what it answers', async () => {
    const one = await reader();
    const [two, three] = [await reader(), await reader()];
    const top = await approved(one);
    const a = await approved(two, words(), { parent: top });
    const b = await approved(one, words(), { parent: a });
    const c = await approved(three, words(), { parent: b });
    const d = await approved(two, words(), { parent: c });
    const [thread] = (await newsroom.get(COMMENTS)).body.data;
    expect(thread.id).toBe(top);
    expect(
      thread.replies.map((r: { id: string; parent: string; depth: number }) => [r.id, r.parent, r.depth]),
    ).toEqual([
      [a, top, 1],
      [b, a, 2],
      [c, b, 3],
      [d, b, 3],
    ]);
  });

  it('keep the place of a comment that was taken away or rejected, without a word of it', async () => {
    const [one, two] = [await reader(), await reader()];
    const top = await approved(one, 'Taken away later');
    const answer = await approved(two, words(), { parent: top });
    expect((await newsroom.delete(`/api/comments/${top}`, { token: one.token })).status).toBe(204);
    for (const token of [undefined, one.token]) {
      const [thread] = (await newsroom.get(COMMENTS, { token })).body.data;
      expect(thread).toMatchObject({ id: top, isShown: false, body: null, author: null });
      expect(thread.replies[0].id).toBe(answer);
    }
    expect(await rows("select 1 from comments where body like 'Taken away%'")).toEqual([]);
    expect((await newsroom.delete(`/api/comments/${answer}`, { token: two.token })).status).toBe(204);
    expect(await idsSeen()).not.toContain(top);
  });

  it('are read page by page, in both orders, each once', async () => {
    const all = await idsSeen();
    expect(all.length).toBeGreaterThan(3);
    for (const order of ['newest', 'oldest']) {
      const seen: string[] = [];
      let after = '';
      do {
        const { body } = await newsroom.get(`${COMMENTS}?limit=2&order=${order}${after}`);
        seen.push(...body.data.map(({ id }: { id: string }) => id));
        after = body.meta.next === null ? '' : `&after=${body.meta.next}`;
      } while (after !== '');
      expect(seen).toEqual(order === 'newest' ? all : [...all].reverse());
    }
  });

  it('have more answers than come with them, page by page', async () => {
    const [one, two] = [await reader(), await reader()];
    const top = await approved(one);
    const [{ id: article }] = (await rows(
      `select article_id as id from comments where document_id = '${top}'`,
    )) as [{ id: string }];
    await newsroom.strapi.db.connection.raw(
      `insert into comments (document_id, article_id, article_locale, body, state, thread_id, ancestors, created_at)
       select 'reply' || lpad(n::text, 4, '0'), ?, 'en', 'r', 'approved', ?, ?, now() at time zone 'UTC'
       from generate_series(1, 55) n`,
      [article, top, top],
    );
    const [thread] = (await newsroom.get(COMMENTS)).body.data;
    expect(thread.replies).toHaveLength(20);
    const seen = thread.replies.map(({ id }: { id: string }) => id);
    let next = thread.moreReplies;
    while (next !== null) {
      const { body } = await newsroom.get(`${COMMENTS}/${top}/replies?after=${next}`, { token: two.token });
      seen.push(...body.data.map(({ id }: { id: string }) => id));
      next = body.meta.next;
    }
    expect(seen).toEqual(Array.from({ length: 55 }, (_, n) => `reply${String(n + 1).padStart(4, '0')}`));
    await rows("delete from comments where body = 'r'");
  });

  it.each([
    'limit=0',
    'limit=51',
    'order=best',
    'after=x',
    'after=WzEsMl0',
    'locale=xx',
    'state=pending',
    'populate=*',
  ])('refuse %s and name it', async (query) => {
    const { status, body } = await newsroom.get(`${COMMENTS}?${query}`);
    expect([status, body.error.details.parameter]).toEqual([400, query.split('=')[0]]);
  });
});

describe('an author', () => {
  it('changes his words for a while, and what was approved waits again', async () => {
    const one = await reader();
    const id = await approved(one);
    const edit = (body: string) =>
      newsroom.send('PATCH', `/api/comments/${id}`, { body }, { token: one.token, headers: elsewhere() });
    const changed = await edit('Better words');
    expect(changed).toMatchObject({
      status: 200,
      body: { data: { body: 'Better words', own: { state: 'pending' } } },
    });
    expect(changed.body.data.editedAt).not.toBeNull();
    expect(await idsSeen()).not.toContain(id);
    expect((await edit('')).body.error.details.errors[0].path).toEqual(['body']);
    await rows(
      `update comments set created_at = created_at - interval '16 minutes' where document_id = '${id}'`,
    );
    expect((await edit('Too late')).status).toBe(403);
    expect((await rows(`select body from comments where document_id = '${id}'`))[0]).toEqual({
      body: 'Better words',
    });
  });

  it('does not change what was rejected, and takes it away', async () => {
    const one = await reader();
    const { id } = (await say(one)).body.data;
    await rows(`update comments set state = 'rejected' where document_id = '${id}'`);
    expect(
      (await newsroom.send('PATCH', `/api/comments/${id}`, { body: 'Again' }, { token: one.token })).status,
    ).toBe(403);
    expect((await newsroom.delete(`/api/comments/${id}`, { token: one.token })).status).toBe(204);
    expect(await rows(`select 1 from comments where document_id = '${id}'`)).toEqual([]);
    expect((await newsroom.delete(`/api/comments/${id}`, { token: one.token })).status).toBe(404);
  });

  it('whose account is deleted leaves his words without his name', async () => {
    const one = await reader();
    const id = await approved(one, 'Words that stay');
    await newsroom.strapi.db.query('plugin::users-permissions.user').delete({ where: { id: one.id } });
    const { body } = await newsroom.get(COMMENTS);
    expect(body.data[0]).toMatchObject({ id, author: null, body: 'Words that stay', isShown: true });
    expect(JSON.stringify(body)).not.toContain(one.email.split('@')[0]);
  });
});

describe('reports', () => {
  const report = (by: Account, id: string, body: object = { reason: 'spam' }) =>
    newsroom.post(`/api/comments/${id}/reports`, body, { token: by.token, headers: elsewhere() });

  it('count once for each reader, and so many make a comment wait', async () => {
    const author = await reader();
    const id = await approved(author);
    const [one, two, three] = [await reader(), await reader(), await reader()];
    expect((await report(author, id)).status).toBe(400);
    expect((await report(one, id)).status).toBe(201);
    expect((await report(one, id)).status).toBe(200);
    expect((await report(two, id, { reason: 'abuse', note: 'Look' })).status).toBe(201);
    expect(await idsSeen()).toContain(id);
    expect((await report(three, id)).status).toBe(201);
    expect(await idsSeen()).not.toContain(id);
    expect((await rows(`select state, held_for from comments where document_id = '${id}'`))[0]).toEqual({
      state: 'pending',
      held_for: 'flagged',
    });
    await approve(id);
    expect((await report(await reader(), id)).status).toBe(201);
    expect(await idsSeen()).toContain(id);
  });

  it('are not lost where they come at once', async () => {
    const id = await approved(await reader());
    const readers = [await reader(), await reader(), await reader()];
    await Promise.all(readers.map((one) => report(one, id)));
    expect(await idsSeen()).not.toContain(id);
  });

  it.each([
    ['reason', {}],
    ['reason', { reason: 'because' }],
    ['note', { reason: 'spam', note: 'x'.repeat(501) }],
    ['state', { reason: 'spam', state: 'x' }],
  ])('are refused with the field named: %s', async (field, body) => {
    const id = await approved(await reader());
    const answer = await report(await reader(), id, body);
    expect([answer.status, answer.body.error.details.errors[0].path]).toEqual([400, [field]]);
  });
});

describe('a browser app of another origin', () => {
  it('reads from anywhere and writes from listed origins', async () => {
    const from = (origin: string) => ({ headers: { origin } });
    expect((await newsroom.get(COMMENTS, from('https://any.example'))).headers).toMatchObject({
      'access-control-allow-origin': '*',
    });
    const preflight = (origin: string) =>
      newsroom.send('OPTIONS', COMMENTS, undefined, {
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      });
    const listed = await preflight('https://app.example.org');
    expect(listed.headers['access-control-allow-origin']).toBe('https://app.example.org');
    expect(listed.headers['access-control-allow-headers']).toMatch(/Authorization/);
    expect(listed.headers['access-control-allow-methods']).toMatch(/PATCH/);
    expect((await preflight('https://any.example')).headers).not.toHaveProperty(
      'access-control-allow-origin',
    );
    const one = await reader();
    const post = (origin: string) =>
      newsroom.post(COMMENTS, { body: words() }, { token: one.token, headers: { origin, ...elsewhere() } });
    expect((await post('https://app.example.org')).headers['access-control-allow-origin']).toBe(
      'https://app.example.org',
    );
    expect((await post('https://any.example')).headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('the page of a story', () => {
  const page = async (query = '') => (await newsroom.get(`/stories/${SLUG}${query}`)).body as string;

  it('shows what is approved as text, and nothing else', async () => {
    await approved(await reader(), '<script>alert("on the page")</script>');
    await say(await reader(), 'Nobody approved this');
    // The page is kept for ten seconds at most; with another parameter it is another page.
    const shown = await page('?comments=fresh');
    expect(shown).toContain('&lt;script&gt;alert(&quot;on the page&quot;)&lt;/script&gt;');
    expect(shown).not.toContain('<script>alert');
    expect(shown).not.toContain('Nobody approved this');
  });
});
