import fc from 'fast-check';
import { accessMessage } from '../../../src/platform/http/access-log';
import { badInput } from '../../../src/platform/http/bad-input';
import type { HttpContext } from '../../../src/platform/http/context';
import { corsHeaders, corsRuleOf, preflightHeaders } from '../../../src/platform/http/cors';
import { databaseRefusal } from '../../../src/platform/http/database-refusal';
import { hostileBody, hostileParameters, hostileUrl } from '../../../src/platform/http/hostile-input';
import { requestIdOf } from '../../../src/platform/http/request-id';
import { jsonLine } from '../../../src/platform/log/json-line';

describe('who may read across origins', () => {
  test.each([
    ['GET', '/api/articles', 'public'],
    ['HEAD', '/api', 'public'],
    ['GET', '/feeds/latest.rss', 'public'],
    ['GET', '/uploads/a.png', 'public'],
    ['GET', '/news-sitemap.xml', 'public'],
    ['GET', '/openapi.json', 'public'],
    ['GET', '/openapi.jsonx', 'closed'],
    ['POST', '/api/articles', 'app'],
    ['GET', '/graphql', 'app'],
    ['POST', '/graphql', 'app'],
    ['GET', '/admin', 'closed'],
    ['GET', '/upload/files', 'closed'],
    ['POST', '/content-manager/x', 'closed'],
    ['GET', '/apis', 'closed'],
    ['GET', '/graphql-like', 'closed'],
  ])('%s %s is %s', (method, path, rule) => expect(corsRuleOf(method, path)).toBe(rule));

  const allowed = new Set(['https://app.example.org']);
  const request = { method: 'POST', path: '/graphql', origin: 'https://app.example.org' };

  test('a listed origin gets itself and credentials, a stranger nothing', () => {
    expect(corsHeaders(request, allowed)).toMatchObject({
      'Access-Control-Allow-Origin': 'https://app.example.org',
      'Access-Control-Allow-Credentials': 'true',
    });
    expect(corsHeaders({ ...request, origin: 'https://x.example' }, allowed)).toEqual({});
    expect(preflightHeaders({ ...request, origin: '' }, allowed)).toEqual({});
  });

  test('credentials never go together with *', () => {
    const anything = fc.record({
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'DELETE'),
      path: fc.constantFrom('/api/x', '/graphql', '/admin', '/uploads/x', '/'),
      origin: fc.constantFrom('https://app.example.org', 'https://x.example', 'null', ''),
    });
    fc.assert(
      fc.property(anything, (asked) => {
        for (const headers of [corsHeaders(asked, allowed), preflightHeaders(asked, allowed)]) {
          const isAnybody = headers['Access-Control-Allow-Origin'] === '*';
          expect(isAnybody && 'Access-Control-Allow-Credentials' in headers).toBe(false);
          if (asked.path === '/admin') expect(headers).toEqual({});
        }
      }),
    );
  });
});

describe('hostile input', () => {
  test('every well-formed address without NUL passes, every NUL is found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replaceAll('\0', '');
        expect(hostileUrl(`/api/x?filters[a]=${encodeURIComponent(clean)}`)).toBeNull();
        expect(hostileUrl(`/api/x?a=1&b=${encodeURIComponent(`${clean}\0`)}`)).toEqual({
          kind: 'nul-byte',
          where: 'parameter b',
        });
      }),
    );
  });

  test('what cannot be decoded is named', () => {
    expect(hostileUrl('/api/%zz')).toEqual({ kind: 'malformed-encoding', where: 'path' });
    expect(hostileUrl('/api/x?q=%ff')).toEqual({ kind: 'malformed-encoding', where: 'parameter q' });
  });

  test('names that go back to the client are short and harmless', () => {
    const found = hostileUrl(`/x?${'n'.repeat(500)}%0a%00=1`);
    expect(found?.where.length).toBeLessThan(120);
  });

  test.each([
    { sort: 'category.name,slug:desc', fields: ['slug', 'headline'], populate: '*' },
    {
      sort: ['people[0].name', { slug: 'asc' }],
      populate: { people: { populate: ['country'], sort: 'name:asc' } },
    },
    {
      populate: { people: { filters: { name: { $eq: '../toString' } } } },
      filters: { slug: '..' },
      _q: 'a/b',
    },
    { _q: '', sort: '', populate: { people: true, '0': 'x' } },
  ])('parameters that name attributes pass: %j', (query) => {
    expect(hostileParameters(query)).toBeNull();
  });

  test.each([
    [{ fields: 'slug,constructor' }, 'fields'],
    [{ fields: ['__proto__'] }, 'fields'],
    [{ sort: '../../etc/passwd' }, 'sort'],
    [{ sort: '.slug' }, 'sort'],
    [{ sort: { toString: 'asc' } }, 'sort'],
    [{ populate: { people: { fields: ['valueOf'] } } }, 'populate'],
    [{ _q: { $containsi: '1' } }, '_q'],
    [{ _q: ['a'] }, '_q'],
  ])('parameters that do not are refused by name: %j', (query, parameter) => {
    expect(hostileParameters(query)?.where).toBe(`parameter ${parameter}`);
  });

  test('bodies', () => {
    expect(hostileBody({ a: [{ b: 'x\0' }] })).toEqual({ kind: 'nul-byte', where: 'body.a.0.b' });
    expect(hostileBody({ 'a\0': 1 })).toMatchObject({ kind: 'nul-byte' });
    expect(hostileBody({ a: ['x', 1, null, { b: true }] })).toBeNull();
    const deep = Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ a: inner }), 'x');
    expect(hostileBody(deep)).toMatchObject({ kind: 'too-deep' });
  });
});

describe('errors of the database', () => {
  test.each(['22P02', '22003', '22021', '22007', '22008', '42883', '42P18', '54000'])(
    '%s is the client’s',
    (code) => {
      expect(databaseRefusal(Object.assign(new Error('select 1'), { code }))).toMatchObject({ status: 400 });
    },
  );

  test.each(['23505', '40P01', '53300', 'ECONNREFUSED', '42P01', undefined])('%s is not', (code) => {
    expect(databaseRefusal(Object.assign(new Error('x'), { code }))).toBeNull();
  });

  test('what PostgreSQL said is not repeated', () => {
    const refusal = databaseRefusal(Object.assign(new Error('select secret from t'), { code: '22P02' }));
    expect(JSON.stringify(refusal)).not.toContain('secret');
  });
});

describe('request ids and log lines', () => {
  test('a sane id is kept, anything else replaced', () => {
    expect(requestIdOf('edge-1')).toBe('edge-1');
    for (const given of ['', 'a b', 'x'.repeat(129), 'a\nb', undefined])
      expect(requestIdOf(given)).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a line is one line of JSON, whatever is logged', () => {
    const now = new Date('2024-02-12T00:00:00Z');
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const line = jsonLine({ level: 'info', message: 'a\nb', size: 10n, cycle }, now, 'id-1');
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toMatchObject({
      time: '2024-02-12T00:00:00.000Z',
      level: 'info',
      message: 'a\nb',
      requestId: 'id-1',
    });
  });

  test('an access line', () => {
    expect(accessMessage({ method: 'GET', path: '/api/x', status: 200, durationMs: 1.5 })).toBe(
      'GET /api/x 200 (1.5 ms)',
    );
  });
});

test('what PostgreSQL refused is logged by its code, without the words of whoever asked', async () => {
  const lines: unknown[] = [];
  const log = {
    info: (message: string, fields: object) => lines.push({ message, ...fields }),
    warn: (message: string) => lines.push(message),
  };
  const refusing = (error: Error) => async () => {
    throw error;
  };
  const ctx = { url: '/api/x', method: 'GET', req: {}, set: () => {} } as unknown as HttpContext;
  const words = 'invalid input syntax for type integer: "someone@example.org"';
  await badInput(log)(ctx, refusing(Object.assign(new Error(words), { code: '22P02' })));
  await badInput(log)(
    ctx,
    refusing(Object.assign(new SyntaxError('Unexpected "someone@example.org"'), { status: 400 })),
  );
  expect(lines).toMatchObject([{ cause: '22P02' }, { cause: 'SyntaxError' }]);
  expect(JSON.stringify(lines)).not.toContain('someone');
});

test.each([
  ['what says to be zipped and is not', { code: 'Z_DATA_ERROR' }],
  ['a form that is none', { httpCode: 400 }],
  ['what a parser means for the client', { status: 400, expose: true }],
])('%s is refused with 400', async (_what, told) => {
  const ctx = { url: '/api/x', method: 'POST', req: {}, set: () => {} } as unknown as HttpContext;
  const silent = { info: () => {}, warn: () => {} };
  await badInput(silent)(ctx, async () => {
    throw Object.assign(new Error('incorrect'), told);
  });
  expect(ctx).toMatchObject({
    status: 400,
    body: { data: null, error: { status: 400, message: 'incorrect' } },
  });
});

test.each([
  ['ECONNRESET', { destroyed: true, complete: false }, 400, 'The request was not sent to its end'],
  [1002, { destroyed: true, complete: false }, 400, 'The request was not sent to its end'],
  [
    'ECONNRESET',
    { destroyed: true, complete: true },
    503,
    'This cannot be answered at the moment, please try again',
  ],
])('%s while the request is %o is answered %d', async (code, req, status, message) => {
  const ctx = { url: '/api/x', method: 'POST', req, set: () => {} } as unknown as HttpContext;
  const warned: string[] = [];
  const log = { info: () => {}, warn: (words: string) => warned.push(words) };
  await badInput(log)(ctx, async () => {
    throw Object.assign(new Error('aborted'), { code, httpCode: 500 });
  });
  expect(ctx).toMatchObject({ status, body: { error: { status, message } } });
  expect(warned).toHaveLength(status === 503 ? 1 : 0);
});
