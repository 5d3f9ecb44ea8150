import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { openNewsroom, type Account, type Newsroom } from '../../helpers/newsroom';
import { sendBytes, sendOnWire, type WireAnswer, type WireRequest } from '../../helpers/wire';
import { createHiddenRecords, SECRETS } from '../access/hidden-records';
import { faultsOf } from './faults';
import { anyRequest } from './requests';

/**
 * What no client should send. Words are hidden in drafts, private fields and accounts beforehand; every answer has to be
 * 2xx to 4xx, a refusal in the envelope, with none of those words and nothing of our insides in it, in bounded time.
 *
 * The requests of the sample are the same each time; `FUZZ_SEED=7` makes others, `FUZZ_RUNS=5000` more, and `FUZZ_MINUTES=60`
 * goes on for so long with a new seed, which is printed, and looks at the memory. `FUZZ_REPORT=file` writes faults as they come.
 */

const PARALLEL = 8;
const SAMPLE_RUNS = 60;
const MINUTE_MS = 60_000;
const minutes = Number(process.env.FUZZ_MINUTES ?? 0);
const runs = Number(process.env.FUZZ_RUNS ?? SAMPLE_RUNS);
const seed = Number(process.env.FUZZ_SEED ?? (minutes > 0 ? Date.now() % 1_000_000_000 : 20240214));

let newsroom: Newsroom;
let canaries: readonly string[];
let full: string;
let reader: Account;
let reporter: Account;
/** Tokens by who sends them; accounts of the panel may see drafts. */
let callers: readonly { readonly token?: string; readonly isOfPanel: boolean }[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  const records = await createHiddenRecords(newsroom.strapi);
  await newsroom.settle();
  [full, reader, reporter] = [
    await newsroom.apiToken({ type: 'full-access' }),
    await newsroom.readerUser(),
    await newsroom.adminUser('reporter'),
  ];
  const moderator = await newsroom.adminUser('moderator');
  const { draftArticle, draftDocument, hiddenPerson, hiddenOrganization } = records;
  const ids = [draftArticle, draftDocument, hiddenPerson, hiddenOrganization].map(
    ({ documentId }) => documentId,
  );
  canaries = [...SECRETS.filter((word) => word !== 'Modsecretbody'), ...ids];
  callers = [
    { isOfPanel: false },
    { token: reader.token, isOfPanel: false },
    { token: await newsroom.apiToken({ type: 'read-only' }), isOfPanel: false },
    { token: full, isOfPanel: false },
    { token: reporter.token, isOfPanel: true },
    { token: moderator.token, isOfPanel: true },
  ];
}, 180_000);

afterAll(() => newsroom?.close());

/** What nobody is told, whoever he is. */
const NEVER = ['$2a$10$', '$2b$10$', 'resetPasswordToken":"', 'tests-only-0123456789'];

interface Sent {
  readonly request: WireRequest;
  readonly who: number;
}

async function faultsAfter({ request, who }: Sent): Promise<readonly string[]> {
  const { token, isOfPanel } = callers[who % callers.length] ?? { isOfPanel: false };
  const headers =
    token === undefined ? request.headers : { Authorization: `Bearer ${token}`, ...request.headers };
  try {
    const answer = await sendOnWire(newsroom.url, { ...request, headers });
    // Of a body that is announced and does not come, or a connection that is to become another, there is no answer to judge.
    if (answer.status === 0 && isUnanswerable(request)) return [];
    return faultsOf(request, answer, isOfPanel ? NEVER : [...canaries, ...NEVER]);
  } catch (error) {
    return isUnanswerable(request) ? [] : [String(error)];
  }
}

function isUnanswerable({ headers = {} }: WireRequest): boolean {
  return ['Content-Length', 'Transfer-Encoding', 'Expect', 'Upgrade'].some((name) => name in headers);
}

/** Faults of one kind at one place are told once. */
function note(found: Map<string, string>, { request, who }: Sent, faults: readonly string[]): void {
  for (const fault of faults) {
    const place = request.target.split('?')[0]?.split('/').slice(0, 4).join('/');
    const key = `${fault.slice(0, 60)} ${request.method} ${place}`;
    if (found.has(key)) continue;
    const line = `${fault}\n    caller ${who % callers.length}: ${JSON.stringify(request)}`.slice(0, 1500);
    found.set(key, line);
    if (process.env.FUZZ_REPORT) appendFileSync(process.env.FUZZ_REPORT, `${line}\n`);
  }
}

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

test(
  'any request',
  async () => {
    console.info(`FUZZ_SEED=${seed}`);
    const { body } = await newsroom.get('/api/changes?limit=1');
    const stories = await newsroom.get('/api/stories?limit=1');
    const cursors = [body.next, body.meta?.next, stories.body.next, stories.body.meta?.next, 'x'].filter(
      (cursor) => typeof cursor === 'string',
    );
    const found = new Map<string, string>();
    const sent = fc.record({ request: anyRequest({ cursors }), who: fc.nat(100) });
    const several = fc.array(sent, { minLength: PARALLEL, maxLength: PARALLEL });
    const ask = fc.asyncProperty(several, async (all) => {
      const faults = await Promise.all(all.map(faultsAfter));
      all.forEach((one, at) => note(found, one, faults[at] ?? []));
    });
    const limits =
      minutes > 0 ? { numRuns: 1e9, interruptAfterTimeLimit: minutes * MINUTE_MS } : { numRuns: runs };
    await fc.assert(
      fc.asyncProperty(several, async (all) => void (await Promise.all(all.map(faultsAfter)))),
      { seed, numRuns: 5 },
    );
    const before = heapInUse();
    await fc.assert(ask, { seed, ...limits, markInterruptAsFailure: false });
    if (minutes > 0) expect(heapInUse() - before).toBeLessThan(80);
    expect([...found.values()]).toEqual([]);
    expect((await newsroom.get('/api/ready')).status).toBe(200);
  },
  10 * MINUTE_MS + minutes * 2 * MINUTE_MS,
);

async function expectNoFault(request: WireRequest, allowed: readonly number[]): Promise<WireAnswer> {
  const answer = await sendOnWire(newsroom.url, request);
  expect([request.target.slice(0, 100), faultsOf(request, answer, [...canaries, ...NEVER])]).toEqual([
    request.target.slice(0, 100),
    [],
  ]);
  expect(allowed).toContain(answer.status);
  return answer;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

describe('addresses', () => {
  test.each([
    ['far too long', `/api/articles?filters[slug]=${'x'.repeat(20_000)}`, [400, 414, 431]],
    ['the same parameter many times', `/api/articles?${'sort=slug&'.repeat(900)}`, [200, 400]],
    ['as text, list and object at once', '/api/articles?sort=slug&sort[]=id&sort[x]=1', [400]],
    ['deeper than anything', `/api/articles?populate${'[people][populate]'.repeat(30)}=*`, [400]],
    [
      'prototypes',
      '/api/articles?__proto__[admin]=1&constructor[prototype][x]=1&filters[__proto__][x]=1',
      [200, 400],
    ],
    ['a huge id', `/api/articles/${'9'.repeat(500)}`, [404]],
    ['climbing', '/uploads/..%2f..%2f..%2fpackage.json', [403, 404]],
    ['climbing, encoded twice', '/uploads/%252e%252e%252f.env', [404]],
    ['climbing in the open', '/uploads/../../.env', [403, 404]],
    ['climbing among styles', '/styles/..%2f..%2f..%2fpackage.json', [404]],
    ['climbing among feeds', '/feeds/..%2f..%2fpackage.json', [404]],
    ['a pattern that never ends', `/api/search?q=${encodeURIComponent('(a+)+'.repeat(40))}`, [200, 400]],
    ['words that are one word', `/api/search?q=${'a'.repeat(1500)}`, [200, 400]],
    ['a field that every object has', '/api/articles?fields[]=slug&fields[]=constructor', [400]],
    ['a prototype for a field', '/api/countries?fields=__proto__', [400]],
    [
      'a field that every object has, of a relation',
      '/api/articles?populate[people][fields]=toString',
      [400],
    ],
    ['a relation that every object has', '/api/articles?populate=hasOwnProperty', [400]],
    ['climbing for an order', '/api/statements?sort=..%2F..%2F..%2Fetc%2Fpasswd', [400]],
    ['climbing for an order of one', '/api/statements/abcdefghijklmnopqrstuvwx?sort[]=..%5C..%5Cx', [400]],
    ['an order that every object has', '/api/events?sort[valueOf]=asc&sort[slug]=toString', [200, 400]],
    ['an object to search for', '/api/countries?_q[$containsi]=-1', [400]],
    ['a header in a parameter', '/api/articles?locale=en%0d%0aSet-Cookie:%20a=b', [400]],
    ['a header in a path', '/stories/x%0d%0aSet-Cookie:%20a=b', [404]],
  ])('%s', async (_name, target, allowed) => {
    const answer = await expectNoFault({ method: 'GET', target }, allowed);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('of Strapi’s own routes take an object to search for', async () => {
    const headers = { Authorization: `Bearer ${full}` };
    for (const target of ['/api/upload/files?_q[$containsi]=-1', '/api/users/me?_q[x][y]=1'])
      await expectNoFault({ method: 'GET', target, headers }, [400]);
  });

  test('the prototype of objects is nobody’s to write', async () => {
    const body =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"data":{"__proto__":{"polluted":1}}}';
    for (const target of ['/api/auth/local', '/api/articles', '/graphql']) {
      const headers = { ...JSON_TYPE, Authorization: `Bearer ${full}` };
      await expectNoFault({ method: 'POST', target, headers, body }, [400, 401, 403]);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('bodies', () => {
  test.each([
    [
      'bytes that are no UTF-8',
      JSON_TYPE,
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
      [400],
    ],
    ['a charset that nobody has', { 'Content-Type': 'application/json; charset=klingon' }, '{}', [400, 415]],
    ['an encoding that nobody has', { ...JSON_TYPE, 'Content-Encoding': 'klingon' }, '{}', [400, 415]],
    [
      'XML',
      { 'Content-Type': 'application/xml' },
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      [400, 415],
    ],
    [
      'a form with prototypes',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      '__proto__[x]=1&identifier[$ne]=1',
      [400],
    ],
    ['a form without a boundary', { 'Content-Type': 'multipart/form-data' }, '--x', [400]],
  ])('%s', async (_name, headers, body, allowed) => {
    await expectNoFault({ method: 'POST', target: '/api/auth/local', headers, body }, allowed);
  });

  test('that are lists', async () => {
    const target = '/content-manager/collection-types/api::article.article';
    const headers = { ...JSON_TYPE, Authorization: `Bearer ${reporter.token}` };
    await expectNoFault({ method: 'POST', target, headers, body: '[706158446]' }, [400]);
    await expectNoFault({ method: 'POST', target: '/api/auth/local', headers: JSON_TYPE, body: '[]' }, [400]);
  });

  test('in chunks, whole and broken', async () => {
    const headers = { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' };
    const request = { method: 'POST', target: '/api/auth/local', headers };
    await expectNoFault({ ...request, body: '2\r\n{}\r\n0\r\n\r\n' }, [400]);
    await expectNoFault({ ...request, body: 'zz\r\n{}\r\n0\r\n\r\n' }, [400]);
  });

  test('of two lengths: nothing is smuggled behind', async () => {
    const smuggled =
      'POST /api/auth/local HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/ready HTTP/1.1\r\nHost: x\r\n\r\n';
    const answer = await sendBytes(newsroom.url, Buffer.from(smuggled));
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('ready');
  });
});

describe('GraphQL', () => {
  const ask = (query: string) => ({
    method: 'POST',
    target: '/graphql',
    headers: JSON_TYPE,
    body: JSON.stringify({ query }),
  });

  test.each([
    ['aliases', `{ ${Array.from({ length: 500 }, (_, at) => `a${at}: people { name }`).join(' ')} }`],
    [
      'fragments in a circle',
      '{ articles { ...a } } fragment a on Article { ...b } fragment b on Article { ...a }',
    ],
    ['a fragment in itself', '{ articles { ...a } } fragment a on Article { related { ...a } }'],
    [
      'fragments that double',
      `{ articles { ...f0 } } ${Array.from({ length: 25 }, (_, at) => `fragment f${at} on Article { a${at}: related { ...f${at + 1} } b${at}: related { ...f${at + 1} } }`).join(' ')} fragment f25 on Article { slug }`,
    ],
    ['directives', `{ articles ${'@include(if: true) '.repeat(900)} { slug } }`],
    ['nesting', `${'{ articles { related '.repeat(500)} { slug } ${'} }'.repeat(500)}`],
    ['lists in lists', `{ articles(filters: { and: ${'['.repeat(900)}${']'.repeat(900)} }) { slug } }`],
  ])('%s without end', async (_name, query) => {
    await expectNoFault(ask(query), [400]);
  });
});

describe('uploads', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  // A run of an hour outlives the token it began with.
  beforeAll(async () => {
    reporter = await newsroom.adminUser('reporter');
  });

  test('a name that no file system takes is kept as it was given', async () => {
    for (const [name, content] of [
      [`${'щ'.repeat(240)}.png`, PNG],
      ['я'.repeat(250), '%PDF-1.4'],
    ] as const) {
      const { status, body } = await upload(name, 'image/png', content, full, '/api/upload');
      expect([status, body[0]?.name]).toEqual([201, name]);
    }
  });

  async function upload(
    name: string,
    type: string,
    content: Buffer | string,
    token: string,
    target = '/upload',
  ) {
    const form = new FormData();
    form.append('files', new Blob([content as BlobPart], { type }), name);
    return newsroom.post(target, form, { token });
  }

  test.each([
    ['a drawing with a script', 'x.svg', 'image/svg+xml', SVG],
    ['a page', 'x.html', 'text/html', '<!doctype html><script>alert(1)</script>'],
    ['a page that says to be a picture', 'x.html', 'image/png', '<!doctype html><script>alert(1)</script>'],
    ['a page that says to be words', 'x.html', 'text/plain', '<!doctype html><script>alert(1)</script>'],
    ['a script', 'x.js', 'text/javascript', 'alert(1)'],
    ['a program', 'x.php', 'application/x-httpd-php', '<?php phpinfo();'],
  ])('%s is refused', async (_name, file, type, content) => {
    for (const [target, token] of [
      ['/upload', reporter.token],
      ['/api/upload', full],
    ] as const) {
      const answer = await upload(file, type, content, token, target);
      expect([target, answer.status]).toEqual([target, 400]);
    }
  });

  const FALSE: readonly (readonly [string, string, string, Buffer | string])[] = [
    ['a drawing that says to be a picture', 'x.png', 'image/png', SVG],
    [
      'a page that says to be a photograph',
      'x.jpg',
      'image/jpeg',
      '<!doctype html><script>alert(1)</script>',
    ],
    [
      'a picture that is a page too',
      'x.png',
      'image/png',
      Buffer.concat([PNG, Buffer.from('<html><script>alert(1)</script>')]),
    ],
    ['a picture that is of another kind', 'x.gif', 'image/gif', PNG],
    ['the head of a picture', 'x.png', 'image/png', PNG.subarray(0, 20)],
    ['words that say to be a PDF', 'x.pdf', 'application/pdf', 'words'],
    ['a page that says to be words', 'x.txt', 'text/plain', ' <!DOCTYPE html><script>alert(1)</script>'],
    ['a program that says to be a table', 'x.csv', 'text/csv', Buffer.from('MZ\0\0')],
  ];

  test.each(FALSE)('%s is refused, and told so', async (_name, file, type, content) => {
    const kept = await upload('kept.png', 'image/png', PNG, full, '/api/upload');
    const id = kept.body[0].id as number;
    for (const [target, token] of [
      ['/upload', reporter.token],
      ['/upload/files', reporter.token],
      ['/api/upload', full],
      [`/api/upload?id=${id}`, full],
    ] as const) {
      const answer = await upload(file, type, content, token, target);
      expect([target, answer.status, answer.body.error?.message]).toEqual([
        target,
        400,
        expect.stringMatching(/^x\.|not allowed/),
      ]);
    }
  });

  test('in the place of a file comes only one of its kind, through the panel too', async () => {
    const { token } = await newsroom.adminUser('super-admin');
    const kept = await upload('kept.png', 'image/png', PNG, token);
    const { id, url } = kept.body[0] as { id: number; url: string };
    const pdf = '%PDF-1.4 words';
    for (const [target, bearer] of [
      [`/upload?id=${id}`, token],
      [`/upload/files/${id}/replace`, token],
      [`/api/upload?id=${id}`, full],
    ] as const) {
      const other = await upload('x.pdf', 'application/pdf', pdf, bearer, target);
      expect([target, other.status, other.body.error?.message]).toEqual([
        target,
        400,
        'x.pdf is no PNG picture, in whose place it would come',
      ]);
      expect([target, (await upload('y.png', 'image/png', PNG, bearer, target)).status]).toEqual([
        target,
        200,
      ]);
    }
    const { status, headers } = await newsroom.get(url);
    expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([
      200,
      'image/png',
      'nosniff',
    ]);
  });

  test('names that climb stay where uploads are, and words are served as words', async () => {
    const folder = newsroom.strapi.config.get('dirs.static.public') as string;
    for (const name of [
      '../../climbed.txt',
      '..\\climbed.txt',
      '/etc/climbed.txt',
      'a\u0000b.txt',
      `${'я'.repeat(80)}.txt`,
    ]) {
      const answer = await upload(name, 'text/plain', 'words', reporter.token);
      expect([name, answer.status < 500]).toEqual([name, true]);
      if (answer.status !== 201) continue;
      expect(path.posix.normalize(answer.body[0].url)).toMatch(/^\/uploads\/[^/]+$/);
      const { headers } = await newsroom.get(answer.body[0].url);
      expect([headers['content-type'], headers['x-content-type-options']]).toEqual([
        expect.stringContaining('text/plain'),
        'nosniff',
      ]);
    }
    expect(readdirSync(path.dirname(folder)).filter((name) => name.includes('climbed'))).toEqual([]);
    expect(existsSync('/etc/climbed.txt')).toBe(false);
  });

  test('a moderator uploads nothing', async () => {
    const answer = await upload('x.png', 'image/png', PNG, callers[5]?.token ?? '');
    expect(answer.status).toBe(403);
  });
});

describe('what a scanner sees', () => {
  const PLACES = [
    ...[
      '/',
      '/stories',
      '/stories/nothing',
      '/api/stories',
      '/api/articles',
      '/api/nothing',
      '/graphql',
      '/feeds/latest.rss',
    ],
    ...[
      '/uploads/nothing.png',
      '/robots.txt',
      '/openapi.json',
      '/admin/init',
      '/admin',
      '/desk/audit',
      '/upload/files',
      '/_health',
    ],
    ...['/sitemap.xml', '/favicon.ico', '/nothing', '/api/articles?status=draft', '/api/%ff'],
  ];

  test.each(PLACES)(
    '%s is served with what protects browsers, and says nothing of what serves it',
    async (target) => {
      const { headers, text } = await sendOnWire(newsroom.url, { method: 'GET', target });
      expect(headers['content-security-policy']).toMatch(/object-src 'none'|default-src 'none'/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toMatch(/origin|no-referrer/);
      expect(headers['x-frame-options'] ?? headers['content-security-policy']).toMatch(
        /SAMEORIGIN|DENY|frame-ancestors/,
      );
      expect(
        Object.keys(headers).filter((name) => /^(x-powered-by|server|x-aspnet-version)$/.test(name)),
      ).toEqual([]);
      // The panel shows pictures of the place where Strapi hands out plugins; everything else names nobody.
      // So does the header with which it says that it runs.
      const { 'content-security-policy': _policy, strapi: _greeting, ...others } = headers;
      expect(JSON.stringify(others)).not.toMatch(/strapi|koa|express|node\.js/i);
      if (!target.startsWith('/admin')) expect(text).not.toMatch(/strapi[/ ]v?5|koa\/|node\/2/i);
    },
  );

  test('methods that are for proxies and debuggers', async () => {
    for (const method of ['TRACE', 'CONNECT', 'PROPFIND', 'PURGE', 'MKCOL']) {
      const { status, text } = await sendOnWire(newsroom.url, {
        method,
        target: '/api/articles',
        headers: { 'X-Secret': 'mirror' },
      });
      expect([method, status === 0 || (status >= 400 && status < 500)]).toEqual([method, true]);
      expect(text).not.toContain('mirror');
    }
  });

  test('files that were never meant to be served', async () => {
    for (const target of [
      '/.env',
      '/.git/config',
      '/package.json',
      '/config/server.ts',
      '/dist/src/index.js',
      '/uploads/',
      '/uploads',
      '/api/',
      '/server-status',
    ])
      expect([target, (await sendOnWire(newsroom.url, { method: 'GET', target })).status]).toEqual([
        target,
        404,
      ]);
  });

  test('another host’s name goes into no link', async () => {
    for (const target of ['/', '/feeds/latest.rss', '/sitemap.xml', '/api/stories']) {
      const { text } = await sendOnWire(newsroom.url, {
        method: 'GET',
        target,
        headers: { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' },
      });
      expect(text).not.toContain('evil.example');
    }
  });
});

describe('feeds and exports', () => {
  test('a headline that is markup, or a formula, is text wherever it goes', async () => {
    const headline = '=cmd|"/c calc"!A1</title><script>alert(1)</script>]]><b>&';
    const data = { headline, slug: 'markup', kind: 'news', summary: headline };
    expect((await newsroom.post('/api/articles?status=published', { data }, { token: full })).status).toBe(
      201,
    );
    await newsroom.settle();
    for (const target of [
      '/feeds/latest.rss',
      '/feeds/latest.atom',
      '/stories/markup',
      '/',
      '/news-sitemap.xml',
      '/api/stories/markup/ninjs',
    ]) {
      const answer = await newsroom.get(target);
      if (typeof answer.body === 'string')
        expect([target, answer.body]).toEqual([target, expect.not.stringContaining('<script>alert(1)')]);
      else expect(answer.headers['content-type']).toMatch(/json/);
    }
  });
});

describe('the log', () => {
  test('holds no token, password, address or query', async () => {
    const lines: string[] = [];
    const { log } = newsroom.strapi as unknown as {
      log: { level: string; transports: object[]; add(to: object): void; remove(to: object): void };
    };
    const { Writable } = await import('node:stream');
    const { winston } = await import('@strapi/logger');
    const stream = new Writable({ write: (line, _encoding, done) => done(void lines.push(String(line))) });
    const transport = new winston.transports.Stream({ stream, level: 'silly' });
    log.add(transport);
    const level = log.level;
    log.level = 'silly';
    try {
      await newsroom.get('/api/articles?token=whispered-token', { token: full });
      await newsroom.get('/api/auth/email-confirmation?confirmation=whispered-code');
      await newsroom.post('/api/auth/local', { identifier: reader.email, password: 'whispered-password' });
      await newsroom.post('/api/auth/forgot-password', { email: reader.email });
      await newsroom.post('/api/auth/local', '{"identifier":"whispered@example.org",', {
        headers: JSON_TYPE,
      });
      await newsroom.get('/api/articles?filters[id]=whispered-value', { token: full });
      await newsroom.post('/admin/login', { email: reporter.email, password: 'whispered-password' });
      await newsroom.post(
        '/api/articles',
        { data: { headline: 'x', slug: 'guarded-article', kind: 'news' } },
        { token: full },
      );
      await newsroom.get('/api/users/me', { token: reader.token });
    } finally {
      log.level = level;
      log.remove(transport);
    }
    expect(lines.length).toBeGreaterThan(5);
    const told = lines.join('\n');
    for (const word of ['whispered', full, reader.token, reader.email, reporter.email, '127.0.0.1'])
      expect(told).not.toContain(word);
  });
});
