import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type * as Client from '../../../client/src/index.ts';
import { buildClient, type BuiltClient } from '../../helpers/client';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

/** The client for apps, compiled, in Node against a real newsroom. */

const STORY = 'kyrgyz-president-asks-united-states-to-stay-out';
const LETTER = 'letter-of-japarov-to-blinken';

let newsroom: Newsroom;
let built: BuiltClient;
let client: typeof Client;
let token: string;
let reader: Client.DossierClient;

beforeAll(async () => {
  built = await buildClient();
  client = await built.load();
  newsroom = await openNewsroom({ env: { VIEWS_SECONDS: '1', COMMENTS_MODERATION: 'after' } });
  token = await newsroom.apiToken({ type: 'full-access' });
  reader = client.createClient({ url: newsroom.url });
}, 180_000);

afterAll(async () => {
  built?.remove();
  await newsroom?.close();
});

async function publish(slug: string, more: object = {}): Promise<string> {
  const data = { headline: slug, slug, kind: 'news', ...more };
  const { status, body } = await newsroom.post('/api/articles?status=published', { data }, { token });
  expect([status, body.error]).toEqual([201, undefined]);
  return body.data.documentId as string;
}

async function gathered<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What a call throws. */
async function refusal(call: Promise<unknown>): Promise<Client.DossierError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(client.DossierError);
  return error as Client.DossierError;
}

describe('lists', () => {
  beforeAll(async () => {
    for (const slug of ['one', 'two', 'three']) await publish(slug);
  });

  it('are gone through over all pages', async () => {
    const slugs = (await gathered(reader.stories({ limit: 1 }))).map(({ slug }) => slug);
    const { data } = await reader.stories({ limit: 100 }).first();
    expect(slugs).toEqual(data.map(({ slug }) => slug));
    expect(slugs).toEqual(expect.arrayContaining(['one', 'two', 'three', STORY]));
  });

  it('end where somebody stops, and go on at the cursor', async () => {
    const asked: string[] = [];
    const counting: typeof fetch = (...args) => (asked.push(String(args[0])), fetch(...args));
    const counted = client.createClient({ url: newsroom.url, fetch: counting });
    for await (const page of counted.stories({ limit: 1 }).pages()) {
      const rest = await gathered(reader.stories({ limit: 1, after: page.meta.next ?? '' }));
      expect(rest).toHaveLength((await gathered(reader.stories())).length - 1);
      break;
    }
    expect(asked).toHaveLength(1);
  });

  it('are narrowed', async () => {
    expect((await gathered(reader.stories({ person: 'sadyr-japarov' }))).map(({ slug }) => slug)).toEqual([
      STORY,
    ]);
    const timeline = await gathered(reader.timeline({ person: 'sadyr-japarov', type: 'document', limit: 1 }));
    expect(timeline.map(({ type }) => type)).toEqual(expect.arrayContaining(['document']));
    expect(timeline.length).toBeGreaterThan(1);
  });
});

describe('a story', () => {
  it('comes with what it leads to', async () => {
    const story = await reader.story(STORY, { body: 'text' });
    const find = client.nodesOf(story);
    const letters = story.data.documents.map((reference) => find(reference));
    const letter = letters.find((one) => one?.slug === LETTER);
    expect(letter?.authors.map((author) => find(author)?.name)).toEqual(['Sadyr Japarov']);
    expect(find(letter?.inReplyTo)?.slug).toBe('letter-of-blinken-to-japarov');
    expect(find(null)).toBeUndefined();
    expect(story.data.body).toContain('Japarov');
  });

  it('is followed to the slug that it has now', async () => {
    const id = await publish('old-name');
    await newsroom.put(`/api/articles/${id}`, { data: { slug: 'new-name' } }, { token });
    expect((await reader.story('old-name')).data.slug).toBe('new-name');
  });

  it('is told in the standards, with its revisions and counts', async () => {
    expect((await reader.jsonLd(STORY))['@context']).toBe('https://schema.org');
    expect((await reader.ninjs(STORY)).uri).toContain(STORY);
    expect(await gathered(reader.revisions(STORY))).toHaveLength(1);
    expect(await reader.counts(STORY)).toEqual({ views: expect.any(Number), comments: 0 });
    expect((await reader.mostRead({ period: 'day' })).meta.period).toBe('day');
  });

  it('is counted when it is read', async () => {
    const before = (await reader.counts(STORY)).views;
    const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const browsers: typeof fetch = (input, init) =>
      fetch(input, { ...init, headers: { 'User-Agent': agent } });
    await client.createClient({ url: newsroom.url, fetch: browsers }).view(STORY);
    const until = Date.now() + 30_000;
    let views = before;
    for (; views === before && Date.now() < until; await sleep(100))
      views = (await reader.counts(STORY)).views;
    expect(views).toBe(before + 1);
  });

  it('is asked for in the language of the client', async () => {
    const russian = client.createClient({ url: `${newsroom.url}/`, locale: 'ru' });
    expect((await russian.stories({ person: 'sadyr-japarov' }).first()).data[0]?.locale).toBe('ru');
    expect((await russian.story(STORY, { locale: 'en' })).data.locale).toBe('en');
  });
});

describe('comments', () => {
  let slug: string;
  let made = 0;

  beforeEach(async () => {
    slug = `discussed-${(made += 1)}`;
    await publish(slug);
  });

  it('are written, changed and taken away by who is signed in', async () => {
    const mine = { token: await newsroom.readerToken() };
    const written = await reader.writeComment(slug, { body: 'Well sad' }, {}, mine);
    expect([written.parent, written.own?.state]).toEqual([null, 'approved']);
    const changed = await reader.editComment(written.id, { body: 'Well said' }, mine);
    expect([changed.id, changed.body]).toEqual([written.id, 'Well said']);
    const [thread] = await gathered(reader.comments(slug));
    expect([thread?.body, thread?.own]).toEqual(['Well said', undefined]);
    const { data, meta } = await reader.comments(slug, {}, mine).first();
    expect([data[0]?.own?.state, meta.isOpen]).toEqual(['approved', true]);
    expect(await reader.removeComment(written.id, mine)).toBeUndefined();
    expect(await gathered(reader.comments(slug))).toEqual([]);
  });

  it('and their answers are gone through over all pages', async () => {
    const mine = { token: await newsroom.readerToken() };
    const first = await reader.writeComment(slug, { body: 'The first' }, {}, mine);
    await reader.writeComment(slug, { body: 'The second' }, {}, mine);
    for (const body of ['One answer', 'Another answer'])
      await reader.writeComment(slug, { body, parent: first.id }, {}, mine);
    const threads = await gathered(reader.comments(slug, { limit: 1, order: 'oldest' }));
    expect(threads.map(({ body }) => body)).toEqual(['The first', 'The second']);
    const replies = await gathered(reader.replies(slug, first.id, { limit: 1 }));
    expect(replies.map(({ body }) => body)).toEqual(['One answer', 'Another answer']);
  });

  it('are told to the newsroom', async () => {
    const [author, other] = [await newsroom.readerToken(), await newsroom.readerToken()];
    const { id } = await reader.writeComment(slug, { body: 'Buy this' }, {}, { token: author });
    await reader.reportComment(id, { reason: 'spam', note: 'Again' }, { token: other });
    const { body } = await newsroom.get('/api/account/data', { token: other });
    expect(body.data.reports).toMatchObject([{ comment: id, reason: 'spam', note: 'Again' }]);
    const own = await refusal(reader.reportComment(id, { reason: 'spam' }, { token: author }));
    expect([own.status, own.details.errors]).toEqual([400, [expect.objectContaining({ path: ['id'] })]]);
  });

  it('are refused with the field, to nobody in particular, and to who writes too much', async () => {
    const mine = { token: await newsroom.readerToken() };
    const write = (body: string, call?: Client.CallOptions) =>
      refusal(reader.writeComment(slug, { body }, {}, call));
    expect(await write('Hello')).toMatchObject({ status: 403, name: 'ForbiddenError' });
    for (let n = 0; n < 5; n += 1)
      expect((await write('', mine)).details.errors).toMatchObject([{ path: ['body'] }]);
    const tooMany = await write('Hello', mine);
    expect([tooMany.status, tooMany.details]).toEqual([429, { retryAfter: expect.any(Number) }]);
  });

  it("that are one reader's own are not remembered", async () => {
    const mine = { token: await newsroom.readerToken() };
    await reader.writeComment(slug, { body: 'Mine' }, {}, mine);
    const asked: (string | null)[] = [];
    const watching: typeof fetch = (input, init) => {
      asked.push(new Headers(init?.headers).get('if-none-match'));
      return fetch(input, init);
    };
    const remembering = client.createClient({ url: newsroom.url, fetch: watching, remember: 5 });
    await remembering.comments(slug, {}, mine).first();
    const { data } = await remembering.comments(slug).first();
    await remembering.comments(slug).first();
    expect(data[0]).not.toHaveProperty('own');
    expect(asked).toEqual([null, null, expect.stringMatching(/^"/)]);
  });
});

describe('a reader', () => {
  /** A client that notes what it was answered, and how it asked for it. */
  function watched() {
    const seen: { path: string; cookie: string | null; answer: string }[] = [];
    const ask: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      const cookie = new Headers(init?.headers).get('x-strapi-refresh-cookie');
      seen.push({ path: new URL(String(input)).pathname, cookie, answer: await response.clone().text() });
      return response;
    };
    return { seen, asking: client.createClient({ url: newsroom.url, fetch: ask, token }) };
  }

  it('signs in, writes, goes on after a restart and signs out', async () => {
    const { email, password } = await newsroom.readerUser();
    const { seen, asking } = watched();
    const kept: string[] = [];
    const options = { onRefreshToken: (refreshToken: string) => void kept.push(refreshToken) };
    const session = await asking.signIn({ identifier: email, password }, options);
    expect(session.user.email).toBe(email);
    const written = await asking.writeComment(
      STORY,
      { body: 'Signed in' },
      {},
      { token: await session.token() },
    );
    expect(written.own?.state).toBe('approved');
    expect(seen.map(({ path }) => path)).toEqual(['/api/auth/local', `/api/stories/${STORY}/comments`]);

    // Both at once: the refresh token is good for one of them only.
    const resumed = await asking.resume(kept.at(-1), options);
    expect(new Set(await Promise.all([resumed.token(), resumed.token()])).size).toBe(1);
    expect(kept).toHaveLength(2);
    expect((await refusal(asking.resume(kept[0]))).status).toBe(401);
    await asking.removeComment(written.id, { token: await resumed.token() });
    await resumed.signOut();
    expect((await refusal(asking.resume(kept.at(-1)))).status).toBe(401);
    expect((await refusal(asking.signIn({ identifier: email, password: 'wrong' }))).status).toBe(400);
  });

  it('is asked for anew shortly before the token ends, once for all who ask', async () => {
    const { email, password } = await newsroom.readerUser();
    const { seen, asking } = watched();
    const session = await asking.signIn({ identifier: email, password });
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 10 * 60_000);
    try {
      const [one, other] = await Promise.all([session.token(), session.token()]);
      expect(one).toBe(other);
    } finally {
      jest.restoreAllMocks();
    }
    expect(seen.filter(({ path }) => path === '/api/auth/refresh')).toHaveLength(1);
  });

  it('of a page is kept by the browser, out of reach of scripts', async () => {
    const { email, password } = await newsroom.readerUser();
    const { seen, asking } = watched();
    await asking.signIn({ identifier: email, password }, { keep: 'cookie' });
    expect(seen[0]?.cookie).toBe('httpOnly');
    expect(seen[0]?.answer).not.toContain('refreshToken');
  });
});

describe('dossiers, threads and search', () => {
  it('tell everything that leads to a record', async () => {
    const dossier = await reader.dossier('people', 'sadyr-japarov');
    const find = client.nodesOf(dossier);
    const [statement] = dossier.sections.statements.data;
    expect(statement && find({ type: 'statement', id: statement.id })).toBe(statement);
    const statements = await gathered(reader.section('people', 'sadyr-japarov', 'statements', { limit: 2 }));
    expect(statements).toHaveLength(dossier.sections.statements.count);
  });

  it('tell a correspondence in its order', async () => {
    const letters = await gathered(reader.thread(LETTER, { limit: 1 }));
    expect(letters.map(({ slug }) => slug)).toEqual(['letter-of-blinken-to-japarov', LETTER]);
  });

  it('find records', async () => {
    const { data, meta } = await reader.search({ q: 'Zhaparov', type: 'person' }).first();
    expect([data[0]?.slug, data[0]?.match, meta.total.isExact]).toEqual(['sadyr-japarov', 'name', true]);
  });
});

describe('a refusal', () => {
  it('is an error with what the newsroom says', async () => {
    const error = await refusal(reader.story(STORY, { locale: 'ky' }));
    expect([error.status, error.name, error.message]).toEqual([404, 'NotFoundError', 'No version in "ky"']);
    expect(error.details).toEqual({ availableLocales: ['en', 'ru'] });
    const wrong = await refusal(reader.stories({ limit: 1000 }).first());
    expect([wrong.status, wrong.details]).toEqual([400, { parameter: 'limit' }]);
  });

  it('of somebody between is one too', async () => {
    const broken: typeof fetch = () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    const error = await refusal(client.createClient({ url: newsroom.url, fetch: broken }).story(STORY));
    expect([error.status, error.name, error.details]).toEqual([502, 'HttpError', {}]);
  });

  it('is not what an ended question is', async () => {
    const ended = reader.story(STORY, {}, { signal: AbortSignal.abort() });
    await expect(ended).rejects.toMatchObject({ name: 'AbortError' });
    const controller = new AbortController();
    const items = reader.stories({ limit: 1 }, { signal: controller.signal })[Symbol.asyncIterator]();
    await items.next();
    controller.abort();
    await expect(items.next()).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('what is remembered is not sent again until it changes', async () => {
  const statuses: number[] = [];
  const watching: typeof fetch = async (...args) => {
    const response = await fetch(...args);
    statuses.push(response.status);
    return response;
  };
  const id = await publish('remembered');
  const remembering = client.createClient({ url: newsroom.url, fetch: watching, remember: 1 });
  const first = await remembering.story('remembered');
  expect(await remembering.story('remembered')).toBe(first);
  await newsroom.put(`/api/articles/${id}`, { data: { summary: 'New' } }, { token });
  expect((await remembering.story('remembered')).data.summary).toBe('New');
  await remembering.counts('remembered');
  await remembering.story('remembered');
  expect(statuses).toEqual([200, 304, 200, 200, 200]);
});

it('changes go on where they stopped', async () => {
  let after: string | undefined;
  const known = new Map<string, Client.Change>();
  const follow = async () => {
    const seen: string[] = [];
    for await (const { data, meta } of reader.changes({ after, limit: 7 }).pages()) {
      for (const change of data) known.set(`${change.id} ${change.locale}`, change);
      seen.push(...data.map(({ change, slug }) => `${change} ${slug}`));
      after = meta.next;
    }
    return seen;
  };
  expect((await follow()).length).toBeGreaterThan(100);
  const id = await publish('noticed');
  expect(await follow()).toEqual(['created noticed']);
  expect(known.get(`${id} en`)?.node).toMatchObject({ type: 'article', headline: 'noticed' });
  expect(await follow()).toEqual([]);
  await newsroom.delete(`/api/articles/${id}`, { token });
  expect(await follow()).toEqual(['withdrawn noticed']);
});

it('the example keeps a copy that follows what happens', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-mirror-'));
  const mirror = async () => {
    const env = { ...process.env, NODE_OPTIONS: '', CLIENT: path.join(built.folder, 'index.js') };
    const args = [path.join(process.cwd(), 'examples', 'mirror.mjs'), newsroom.url, folder];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    return JSON.parse(stdout) as Record<Client.Change['change'], number>;
  };
  expect((await mirror()).created).toBeGreaterThan(100);
  const id = await publish('copied', { summary: 'As it is' });
  expect(await mirror()).toEqual({ created: 1, changed: 0, withdrawn: 0 });
  const file = path.join(folder, `article.${id}.en.json`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ slug: 'copied', summary: 'As it is' });
  await newsroom.delete(`/api/articles/${id}`, { token });
  expect(await mirror()).toEqual({ created: 0, changed: 0, withdrawn: 1 });
  expect(readdirSync(folder)).not.toContain(path.basename(file));
  rmSync(folder, { recursive: true });
});
