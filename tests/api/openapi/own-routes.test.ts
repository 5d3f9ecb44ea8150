import type { Answer } from '../../helpers/http';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { differences, ownOperations, type Operation } from '../../helpers/openapi';

/**
 * Every operation of Dossier's own in the OpenAPI file is called, so that each of the answers that it names comes once, and each
 * is what the file says. An operation without calls fails, and so does an answer that no call gets.
 */

let newsroom: Newsroom;

const STORY = 'kyrgyz-president-asks-united-states-to-stay-out';
const RUSSIAN = 'prezident-kyrgyzstana-prosit-ssha-ne-vmeshivatsya';
const LETTER = 'letter-of-japarov-to-blinken';

/** A call of an operation: an address, or with it who asks and what is sent. */
type Call = string | SentCall;

interface SentCall {
  readonly path: string;
  readonly token?: string;
  readonly body?: unknown;
}

/** Calls that need ids and accounts. */
let readersCalls: Readonly<Record<string, readonly Call[]>> = {};

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { COMMENTS_MODERATION: 'after' } });
  await makeMore();
  readersCalls = await callsOfReaders();
}, 180_000);

afterAll(() => newsroom?.close());

/** What the demonstration story has not: a picture, all kinds of blocks, corrections, old slugs, a second story, a withdrawal. */
async function makeMore(): Promise<void> {
  const token = await newsroom.apiToken({ type: 'full-access' });
  const write = async (path: string, data: object) => {
    const answer = await newsroom.post(path, { data }, { token });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId as string;
  };
  const picture = await newsroom.strapi.db.query('plugin::upload.file').create({ data: PICTURE });
  await write('/api/articles?status=published', { headline: 'Bare', slug: 'bare', kind: 'news' });
  const full = await write('/api/articles?status=published', {
    headline: 'Full',
    slug: 'full-before',
    kind: 'analysis',
    summary: 'Everything that a story can have',
    body: BLOCKS,
    cover: { image: picture.id, alt: 'A desk' },
    sources: [{ title: 'Elsewhere', url: 'https://example.org/a', relation: 'reports' }],
    embeds: [{ url: 'https://example.org/v', provider: 'example', caption: 'A film' }],
    corrections: [{ kind: 'correction', text: 'It was Tuesday', date: '2024-02-14T00:00:00.000Z' }],
    placement: { position: 'top' },
    seo: { title: 'Full', description: 'All', image: picture.id },
  });
  await newsroom.put(
    `/api/articles/${full}`,
    { data: { slug: 'full', body: BLOCKS.slice(0, 2) } },
    { token },
  );
  const undated = await write('/api/documents?status=published', {
    title: 'Undated paper',
    slug: 'paper-before',
    kind: 'report',
    existence: 'seen',
  });
  await newsroom.put(`/api/documents/${undated}`, { data: { slug: 'paper' } }, { token });
  const person = await write('/api/people', { name: 'Ann Example', slug: 'ann-before', listed: true });
  await newsroom.put(`/api/people/${person}`, { data: { slug: 'ann', portrait: picture.id } }, { token });
  const gone = await write('/api/articles?status=published', {
    headline: 'Gone',
    slug: 'gone',
    kind: 'live',
  });
  expect((await newsroom.delete(`/api/articles/${gone}`, { token })).status).toBe(204);
  await newsroom.settle();
}

const PICTURE = {
  name: 'desk.jpg',
  hash: 'desk',
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 10,
  width: 600,
  height: 400,
  url: '/uploads/desk.jpg',
  provider: 'local',
  folderPath: '/',
  formats: { thumbnail: { url: '/uploads/thumbnail_desk.jpg', width: 60, height: 40 } },
};

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more });

const BLOCKS = [
  { type: 'heading', level: 2, children: [text('A heading')] },
  {
    type: 'paragraph',
    children: [
      text('bold', { bold: true, italic: true, underline: true, strikethrough: true, code: true }),
      { type: 'link', url: 'https://example.org', children: [text('a link')] },
    ],
  },
  {
    type: 'list',
    format: 'unordered',
    children: [{ type: 'list-item', children: [text('one')] }],
  },
  { type: 'quote', children: [text('said')] },
  { type: 'code', language: 'sql', children: [text('select 1')] },
];

/** Addresses by operation; what comes back says which of the described answers it is. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  listStories: [
    '/api/stories',
    '/api/stories?limit=1&person=sadyr-japarov&category=politics&locale=ru',
    '/api/stories?limit=1',
    '/api/stories?limit=0',
    '/api/stories?person=nobody',
    '/api/stories?unknown=1',
  ],
  listMostRead: [
    '/api/stories/most-read',
    '/api/stories/most-read?period=day&locale=ru',
    '/api/stories/most-read?period=year',
  ],
  getStory: [
    `/api/stories/${STORY}`,
    `/api/stories/${STORY}?body=html`,
    `/api/stories/${STORY}?body=text`,
    `/api/stories/${RUSSIAN}?locale=ru`,
    '/api/stories/bare',
    '/api/stories/full',
    '/api/stories/full-before',
    `/api/stories/${RUSSIAN}`,
    '/api/stories/none',
    `/api/stories/${STORY}?locale=ky`,
    `/api/stories/${STORY}?body=pdf`,
    '/api/stories/%ff',
  ],
  getStoryJsonLd: [
    `/api/stories/${STORY}/json-ld`,
    '/api/stories/full/json-ld',
    '/api/stories/full-before/json-ld',
    '/api/stories/none/json-ld',
    `/api/stories/${STORY}/json-ld?body=html`,
  ],
  getStoryNinjs: [
    `/api/stories/${STORY}/ninjs`,
    '/api/stories/full/ninjs',
    '/api/stories/full-before/ninjs',
    '/api/stories/none/ninjs',
    `/api/stories/${STORY}/ninjs?locale=de`,
  ],
  listRevisions: [
    `/api/stories/${STORY}/revisions`,
    '/api/stories/full/revisions',
    '/api/stories/full/revisions?limit=1',
    '/api/stories/full-before/revisions',
    '/api/stories/none/revisions',
    '/api/stories/full/revisions?after=x',
  ],
  getCounts: [
    `/api/stories/${STORY}/counts`,
    '/api/stories/full-before/counts',
    '/api/stories/none/counts',
    `/api/stories/${STORY}/counts?x=1`,
  ],
  countView: [`/api/stories/${STORY}/views`, '/api/stories/none/views?locale=xx', '/api/stories/%ff/views'],
  getDossier: [
    '/api/dossiers/people/sadyr-japarov',
    '/api/dossiers/people/sadyr-japarov?locale=ky',
    '/api/dossiers/people/ann',
    '/api/dossiers/countries/kyrgyzstan?locale=ru',
    '/api/dossiers/organizations/izvestia',
    `/api/dossiers/documents/${LETTER}`,
    '/api/dossiers/documents/paper',
    '/api/dossiers/categories/politics',
    '/api/dossiers/events/alleged-deliveries-to-russia',
    `/api/dossiers/articles/${STORY}`,
    '/api/dossiers/articles/full',
    '/api/dossiers/people/ann-before',
    '/api/dossiers/people/nobody',
    '/api/dossiers/things/nobody',
    '/api/dossiers/people/sadyr-japarov?limit=3',
  ],
  getDossierSection: [
    '/api/dossiers/people/sadyr-japarov/articles',
    '/api/dossiers/people/sadyr-japarov/statements?limit=1',
    '/api/dossiers/people/sadyr-japarov/documents-written?locale=ru',
    '/api/dossiers/countries/kyrgyzstan/events',
    '/api/dossiers/people/ann-before/articles',
    '/api/dossiers/people/sadyr-japarov/nothing',
    '/api/dossiers/people/sadyr-japarov/articles?after=x',
  ],
  getThread: [
    `/api/threads/${LETTER}`,
    `/api/threads/${LETTER}?locale=ky&limit=1`,
    '/api/threads/paper',
    '/api/threads/paper-before',
    '/api/threads/none',
    `/api/threads/${LETTER}?limit=1000`,
  ],
  listTimeline: [
    '/api/timeline',
    '/api/timeline?person=sadyr-japarov&from=2024-01&to=2024-02&limit=2',
    '/api/timeline?type=event,article&locale=ru',
    '/api/timeline?from=yesterday',
  ],
  search: [
    '/api/search?q=president',
    '/api/search?q=Zhaparov&type=person,document&limit=1',
    '/api/search?country=kyrgyzstan&locale=ru',
    '/api/search?type=statement,event,country,organization,category,article',
    '/api/search',
    '/api/search?q=a&type=thing',
  ],
  listChanges: ['/api/changes', '/api/changes?limit=1&locale=ru', '/api/changes?after=x'],
  getLatestFeed: ['rss', 'atom', 'json', 'pdf']
    .map((format) => `/feeds/latest.${format}`)
    .concat('/feeds/latest.rss?locale=de'),
  getRecordFeed: [
    'people/sadyr-japarov.json',
    'people/sadyr-japarov.rss',
    'countries/kyrgyzstan.atom',
    'people/ann-before.rss',
    'people/nobody.rss',
    'people/ann.rss?locale=de',
  ].map((rest) => `/feeds/${rest}`),
  getSitemapIndex: ['/sitemap.xml', '/sitemap.xml?x=%00'],
  getSitemap: ['/sitemap-1.xml', '/sitemap-99.xml', '/sitemap-1.xml?x=%00'],
  getNewsSitemap: ['/news-sitemap.xml', '/news-sitemap.xml?x=%00'],
  getRobots: ['/robots.txt', '/robots.txt?x=%00'],
  getReady: ['/api/ready'],
  getHealth: ['/_health'],
  getOpenApi: ['/openapi.json'],
};

const COMMENTS = `/api/stories/${STORY}/comments`;
const NOBODYS = 'abcdefghijklmnopqrstuvwx';
/** More than `BODY_LIMIT` lets through. */
const HUGE = { body: 'x'.repeat(1024 * 1024) };

/** What readers do, each operation by a reader of its own: the last of his calls is one more than he is allowed. */
async function callsOfReaders(): Promise<Readonly<Record<string, readonly Call[]>>> {
  const [author, writer, reporter, guesser, leaver] = await Promise.all(
    Array.from({ length: 5 }, () => newsroom.readerUser()),
  );
  if (!author || !writer || !reporter || !guesser || !leaver) throw new Error('there are too few readers');
  const write = async (body: string, parent: string | null = null, { token } = author) => {
    const answer = await newsroom.post(COMMENTS, { body, parent }, { token });
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.id as string;
  };
  const thread = await write('See https://example.org/a');
  const reply = await write('An answer', thread);
  const own = `/api/comments/${thread}`;
  // Of this one only its place is left.
  const place = await write('Taken away', null, reporter);
  await write('An answer to nothing', place, reporter);
  expect((await newsroom.delete(`/api/comments/${place}`, { token: reporter.token })).status).toBe(204);
  return {
    ...readingCalls(thread, author.token),
    writeComment: [
      ...refusedTo(COMMENTS, { body: 'Hello' }),
      { path: COMMENTS, body: HUGE },
      ...by(writer.token, COMMENTS, [
        { body: 'Well said' },
        { body: 'Well answered', parent: thread },
        { body: '' },
        { body: 'Words', state: 'approved' },
      ]),
      ...by(writer.token, '/api/stories/none/comments', [{ body: 'Nowhere' }]),
      ...by(writer.token, COMMENTS, [{ body: 'Once too often' }]),
    ],
    editComment: [
      ...refusedTo(own, { body: 'Changed' }),
      { path: own, body: HUGE },
      ...by(author.token, own, [{ body: 'Changed' }, {}]),
      ...by(author.token, `/api/comments/${NOBODYS}`, [{ body: 'Changed' }]),
      ...by(author.token, own, [{ body: 'Once too often' }]),
    ],
    removeComment: [
      ...refusedTo(own, undefined),
      ...by(writer.token, own, [undefined]),
      ...by(author.token, `/api/comments/${NOBODYS}`, [undefined]),
      ...by(author.token, '/api/comments/%ff', [undefined]),
      ...by(author.token, `/api/comments/${reply}`, [undefined]),
    ],
    reportComment: [
      ...refusedTo(`${own}/reports`, { reason: 'spam' }),
      { path: `${own}/reports`, body: HUGE },
      ...by(reporter.token, `/api/comments/${NOBODYS}/reports`, [{ reason: 'spam' }]),
      ...by(reporter.token, `${own}/reports`, [
        { reason: 'rude' },
        ...Array.from({ length: 9 }, () => ({ reason: 'spam', note: 'Again' })),
      ]),
    ],
    getAccountData: [
      { path: '/api/account/data', token: author.token },
      { path: '/api/account/data', token: leaver.token },
      { path: '/api/account/data?x=%00', token: author.token },
      ...refusedTo('/api/account/data', undefined),
    ],
    deleteAccount: [
      ...refusedTo('/api/account/deletion', { password: 'x' }),
      { path: '/api/account/deletion', body: HUGE },
      ...by(
        guesser.token,
        '/api/account/deletion',
        Array.from({ length: 6 }, (_, n) => ({ password: `guess ${n}` })),
      ),
      ...by(leaver.token, '/api/account/deletion', [{ password: leaver.password, comments: 'remove' }]),
    ],
  };
}

function readingCalls(thread: string, token: string): Readonly<Record<string, readonly Call[]>> {
  const replies = `${COMMENTS}/${thread}/replies`;
  return {
    listComments: [
      COMMENTS,
      { path: COMMENTS, token },
      `${COMMENTS}?order=oldest&limit=1`,
      '/api/stories/bare/comments',
      '/api/stories/full-before/comments',
      '/api/stories/none/comments',
      `${COMMENTS}?order=best`,
      { path: COMMENTS, token: 'wrong' },
    ],
    listReplies: [
      replies,
      { path: replies, token },
      `/api/stories/full-before/comments/${thread}/replies`,
      `/api/stories/none/comments/${thread}/replies`,
      `${replies}?after=x`,
      { path: replies, token: 'wrong' },
    ],
  };
}

/** Nobody and a token that is none. */
const refusedTo = (path: string, body: unknown): readonly SentCall[] => [
  { path, body },
  { path, body, token: 'wrong' },
];

const by = (token: string, path: string, bodies: readonly unknown[]): readonly SentCall[] =>
  bodies.map((body) => ({ path, token, body }));

const callsOf = (operationId: string): readonly SentCall[] =>
  (CALLS[operationId] ?? readersCalls[operationId] ?? []).map((one) =>
    typeof one === 'string' ? { path: one } : one,
  );

async function call(
  { method }: Operation,
  { path, token, body }: SentCall,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return newsroom.send(method.toUpperCase(), path, body, { token, headers });
}

/** Those that nobody can bring about from outside. */
const FAILURES = ['500', '503'];

it.each(ownOperations.map((operation) => [operation.operationId, operation] as const))(
  '%s answers as the file says, and everything that it says',
  async (operationId, operation) => {
    const seen = new Set<string>();
    for (const one of callsOf(operationId)) {
      const answer = await call(operation, one);
      expect([one.path, ...differences(operation, answer)]).toEqual([one.path]);
      seen.add(String(answer.status));
      const { etag } = answer.headers;
      if (etag === undefined || seen.has('304')) continue;
      const again = await call(operation, one, { 'If-None-Match': etag });
      expect([again.status, ...differences(operation, again)]).toEqual([304]);
      seen.add('304');
    }
    const described = Object.keys(operation.responses).filter((status) => !FAILURES.includes(status));
    expect([...seen].sort()).toEqual(described.sort());
  },
);

it('what the file does not say would be found', async () => {
  const [operation] = ownOperations.filter(({ operationId }) => operationId === 'getStory');
  if (operation === undefined) throw new Error('there is no getStory');
  const answer = await call(operation, { path: `/api/stories/${STORY}` });
  const story = answer.body.data;
  const { headline: _, ...without } = story;
  for (const data of [{ ...story, secret: 1 }, without, { ...story, kind: 'rumour' }]) {
    expect(differences(operation, { ...answer, body: { ...answer.body, data } })).not.toEqual([]);
  }
  expect(differences(operation, { ...answer, headers: {} })).not.toEqual([]);
  expect(differences(operation, { ...answer, status: 418 })).not.toEqual([]);
});

it('a refused parameter is named in every answer that refuses one', async () => {
  for (const path of [
    '/api/stories?limit=0',
    '/api/search?q=a&type=thing',
    '/api/changes?after=x',
    '/api/timeline?from=x',
  ]) {
    const { status, body } = await newsroom.get(path);
    const { parameter } = body.error.details;
    expect([status, body.error.name, path.includes(`${parameter}=`)]).toEqual([400, 'ValidationError', true]);
  }
});

it('there is a call for each parameter of the file, and the server knows it', async () => {
  for (const operation of ownOperations.filter(({ method }) => method === 'get')) {
    const names = (operation.parameters ?? [])
      .filter((one) => one.in === 'query')
      .map(({ name = '' }) => name);
    const [first] = callsOf(operation.operationId);
    for (const name of names) {
      const [path] = (first?.path ?? '').split('?');
      const { status, body } = await newsroom.get(`${path}?${name}=`);
      // Empty is no value of any of them but of the words that are looked for: the refusal names what it is about.
      expect([operation.operationId, name, status, body.error?.details?.parameter]).toEqual([
        operation.operationId,
        name,
        400,
        name,
      ]);
    }
  }
});
