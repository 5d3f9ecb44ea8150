import fc from 'fast-check';
import { PLURALS } from '../../../src/content/plurals';
import type { WireRequest } from '../../helpers/wire';

/** Texts that have broken something somewhere. */
const NASTY = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1.5',
    '1e309',
    'NaN',
    'Infinity',
    '2147483648',
    '99999999999999999999',
    '0x10',
    '١٢',
  ],
  ...[
    'true',
    'null',
    'undefined',
    '[object Object]',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
  ...["'", '"', '\\', "' or 1=1 --", '$1', '??', '%', '_', '*', ':*', '&|!()', '<->', '\u0000', 'a\u0000b'],
  ...[
    '../../../etc/passwd',
    '..\\..\\x',
    '/',
    '//',
    '.',
    '..',
    'a/b',
    '%2e%2e%2f',
    '\r\nX-Injected: 1',
    '\n',
    '\t',
  ],
  ...[
    '<script>alert(1)</script>',
    '=1+1',
    '${7*7}',
    '{{7*7}}',
    '\u202e',
    '\ufeff',
    'ﷺ',
    '👩‍👩‍👧',
    'e\u0301'.repeat(30),
  ],
  ...['2024-13-45', '0000-00-00', '9999-12-31', '-0001-01-01', '275760-09-14', '2024-02-30T99:99:99Z'],
  ...[
    '(a+)+$',
    '(x|x)*y',
    'a'.repeat(300),
    'я'.repeat(2000),
    '{"a":1}',
    '[]',
    '[',
    'Quor',
    'Draft',
    'en',
    'ru',
    'zz',
  ],
];
/** Encodings that are none, sent as they are. */
const RAW = [
  '%',
  '%zz',
  '%00',
  '%ff',
  '%c0%af',
  '%ed%a0%80',
  '%u0041',
  '\xff\xfe',
  '+',
  '%2F',
  '%5B%5D',
  ';',
  '#',
];

/** Half of a pair of surrogates cannot be encoded. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

const nasty = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
);
const encoded = fc.oneof(
  { weight: 6, arbitrary: nasty.map((text) => encodeURIComponent(wellFormed(text))) },
  { weight: 1, arbitrary: fc.constantFrom(...RAW) },
);

const TYPES = Object.values(PLURALS);
const STORY = 'kyrgyz-president-asks-united-states-to-stay-out';
const OWN = [
  ...[
    'stories',
    'stories/most-read',
    `stories/${STORY}`,
    `stories/${STORY}/revisions`,
    `stories/${STORY}/comments`,
  ],
  ...[
    `stories/${STORY}/counts`,
    `stories/${STORY}/ninjs`,
    `stories/${STORY}/json-ld`,
    'dossiers/people/sadyr-japarov',
  ],
  ...[
    'dossiers/people/sadyr-japarov/articles',
    'dossiers/countries/kyrgyzstan',
    'threads/letter-of-japarov-to-blinken',
  ],
  ...['timeline', 'search', 'changes', 'ready', 'upload/files', 'users/me', 'auth/sessions', 'i18n/locales'],
].map((path) => `/api/${path}`);
const PAGES = [
  ...[
    '/',
    '/stories',
    `/stories/${STORY}`,
    '/people/sadyr-japarov',
    '/people/sadyr-japarov/articles',
    '/search',
  ],
  ...[
    '/timeline',
    '/threads/letter-of-japarov-to-blinken',
    '/countries/kyrgyzstan',
    '/feeds/latest.rss',
    '/sitemap.xml',
  ],
  ...[
    '/feeds/people/sadyr-japarov.json',
    '/news-sitemap.xml',
    '/styles/x.css',
    '/uploads/x.png',
    '/preview/article/x',
  ],
];
const READS = [
  ...TYPES.flatMap((type) => [`/api/${type}`, `/api/${type}/abcdefghijklmnopqrstuvwx`]),
  ...OWN,
  ...PAGES,
];

const FIELDS = [
  ...[
    'id',
    'documentId',
    'slug',
    'name',
    'headline',
    'title',
    'kind',
    'date',
    'datePrecision',
    'listed',
    'body',
    'text',
  ],
  ...[
    'people',
    'countries',
    'category',
    'documents',
    'organizations',
    'events',
    'statements',
    'related',
    'sources',
  ],
  ...[
    'cover',
    'image',
    'seo',
    'placement',
    'positions',
    'organization',
    'editorNote',
    'createdBy',
    'assignee',
    'label',
  ],
  ...[
    'publishedAt',
    'locale',
    'password',
    'role',
    'author',
    'outlet',
    'names',
    'stages',
    '__proto__',
    'constructor',
    '*',
  ],
];
const OPERATORS = [
  ...[
    '$eq',
    '$eqi',
    '$ne',
    '$nei',
    '$in',
    '$notIn',
    '$lt',
    '$gte',
    '$between',
    '$contains',
    '$containsi',
    '$notContains',
  ],
  ...[
    '$startsWith',
    '$endsWithi',
    '$null',
    '$notNull',
    '$and',
    '$or',
    '$not',
    '$jsonSupersetOf',
    '$elemMatch',
    '$x',
    '0',
    '1',
    '',
  ],
];
const field = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...FIELDS) },
  { weight: 1, arbitrary: encoded },
);
const brackets = fc
  .array(fc.oneof(field, fc.constantFrom(...OPERATORS)), { maxLength: 6 })
  .map((parts) => parts.map((part) => `[${part}]`).join(''));
const PARAMETERS = [
  ...[
    'filters',
    'sort',
    'populate',
    'fields',
    'pagination',
    'pagination[page]',
    'pagination[pageSize]',
    'pagination[limit]',
  ],
  ...[
    'locale',
    'status',
    '_q',
    'publicationFilter',
    'hasPublishedVersion',
    'populate[people][filters]',
    'populate[people][sort]',
  ],
  ...[
    'q',
    'limit',
    'cursor',
    'after',
    'since',
    'type',
    'types',
    'from',
    'to',
    'person',
    'country',
    'section',
    'include',
    'sections',
  ],
  ...['category', 'topic', 'organization', 'document', 'sort[]', 'fields[]', 'days', 'format', 'token', 'x'],
];
const parameter = fc
  .tuple(fc.constantFrom(...PARAMETERS), brackets, fc.oneof(encoded, field))
  .map(([name, place, value]) => `${name}${place}=${value}`);
const query = fc
  .array(parameter, { maxLength: 5 })
  .map((parts) => (parts.length > 0 ? `?${parts.join('&')}` : ''));

/** Cursors that were given out, which is what is easiest to take apart. */
export type Seeds = { readonly cursors: readonly string[] };

const reading = fc
  .tuple(fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS'), fc.constantFrom(...READS), query)
  .map(([method, path, rest]): WireRequest => ({ method, target: path + rest }));

const paths = fc
  .tuple(
    fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'TRACE', 'PROPFIND'),
    fc.constantFrom(
      '',
      '/api',
      '/api/stories',
      '/api/dossiers',
      '/api/threads',
      '/feeds',
      '/people',
      '/uploads',
      '/desk',
      '/admin',
    ),
    fc.array(encoded, { minLength: 1, maxLength: 4 }),
  )
  .map(([method, start, parts]): WireRequest => ({
    method,
    target: [start, ...parts].join('/').replaceAll('#', '%23') || '/',
  }));

const cursors = ({ cursors: given }: Seeds) =>
  fc
    .tuple(
      fc.constantFrom(
        '/api/stories?cursor=',
        '/api/timeline?cursor=',
        '/api/search?q=president&cursor=',
        '/api/changes?cursor=',
        '/api/changes?after=',
      ),
      fc.oneof(
        fc.tuple(fc.constantFrom(...given), fc.nat(), nasty).map(([text, at, more]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + more + text.slice(place + 1);
        }),
        fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
        fc
          .tuple(fc.array(nasty, { maxLength: 5 }))
          .map(([parts]) => Buffer.from(JSON.stringify(parts)).toString('base64url')),
        nasty,
      ),
    )
    .map(([path, cursor]): WireRequest => ({
      method: 'GET',
      target: path + encodeURIComponent(wellFormed(cursor)),
    }));

const WRITES = [
  ...[
    '/api/auth/local',
    '/api/auth/local/register',
    '/api/auth/reset-password',
    '/api/auth/refresh',
    '/api/account/deletion',
  ],
  ...[
    `/api/stories/${STORY}/comments`,
    `/api/stories/${STORY}/views`,
    '/api/comments/x/reports',
    '/api/upload',
    '/graphql',
  ],
  ...[
    '/admin/login',
    '/admin/register-admin',
    '/admin/forgot-password',
    ...TYPES.map((type) => `/api/${type}`),
  ],
  ...[
    '/desk/import',
    '/desk/import/preview',
    '/desk/suggestions/preview',
    '/desk/comments/judge',
    '/desk/comments/words',
    '/desk/comments/authors/x',
    '/desk/webhook-deliveries/x/skip',
  ],
  ...[
    '/desk/articles/x/moves',
    '/desk/articles/x/plan',
    '/desk/history/article/x/restore',
    '/desk/merge/person',
    '/desk/webhooks',
  ],
  ...[
    '/desk/corrections/statement/x',
    '/desk/calendar/retry',
    '/desk/articles/x/suggestions/unsaved',
    '/upload',
    '/upload/folders',
  ],
  ...[
    '/content-manager/collection-types/api::article.article',
    '/content-manager/uid/generate',
    '/content-manager/uid/check-availability',
  ],
  ...[
    '/content-manager/collection-types/api::person.person/actions/bulkDelete',
    '/admin/permissions/check',
    '/admin/homepage/layout',
  ],
  ...['/content-manager/collection-types/api::article.article/actions/publish'],
];
const KEYS = [
  ...[
    ...FIELDS,
    'data',
    'identifier',
    'email',
    'username',
    'code',
    'passwordConfirmation',
    'parent',
    'reason',
    'ids',
    'state',
  ],
  ...[
    'words',
    'text',
    'article',
    'language',
    'url',
    'events',
    'documentIds',
    'contentTypeUID',
    'field',
    'permissions',
    'widgets',
    'to',
  ],
  ...[
    'connect',
    'set',
    'disconnect',
    'query',
    'variables',
    'operationName',
    'extensions',
    'status',
    'locale',
    'keep',
    'drop',
    'at',
  ],
];
const leaf = fc.oneof(nasty, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const { value: json } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 5 })
      .map((pairs) => Object.fromEntries(pairs)),
  ),
}));
const record = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), json), { minLength: 1, maxLength: 6 })
  .map((pairs): unknown => Object.fromEntries(pairs));
const TYPES_OF_BODIES = [
  ...[
    'application/json',
    'application/json',
    'application/json',
    'application/json; charset=utf-16',
    'application/vnd.api+json',
  ],
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'x',
    '',
  ],
];
const bodies = fc
  .tuple(
    fc.constantFrom('POST', 'POST', 'PUT', 'PATCH', 'DELETE'),
    fc.constantFrom(...WRITES),
    fc.constantFrom(...TYPES_OF_BODIES),
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .oneof(
            record,
            record.map((data) => ({ data })),
            json,
          )
          .map((value) => JSON.stringify(value)),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)) },
      {
        weight: 1,
        arbitrary: fc.nat(3000).map((depth) => '[{"data":'.repeat(depth) + '1' + '}]'.repeat(depth)),
      },
    ),
  )
  .map(([method, target, type, body]): WireRequest => ({
    method,
    target,
    headers: { 'Content-Type': type },
    body,
  }));

const NAMES = [
  'x.png',
  '../../x.png',
  '..\\x.svg',
  'x.svg',
  'x.html',
  'x.php',
  'x.png.html',
  'a\u0000.png',
  '.htaccess',
  '',
  'я'.repeat(200),
  'CON',
  'x"y.png',
];
const CONTENTS = [
  '\x89PNG\r\n\x1a\n',
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  '<!doctype html><script>1</script>',
  'GIF89a/*',
  '%PDF-1.4',
  'PK\x03\x04',
  '',
];
const uploads = fc
  .tuple(
    fc.constantFrom('/api/upload', '/upload', '/desk/import', '/desk/import/preview'),
    fc.constantFrom('files', 'file', 'fileInfo', 'files[]', '__proto__', 'ref'),
    fc.oneof(fc.constantFrom(...NAMES), nasty),
    fc.constantFrom(
      'image/png',
      'image/svg+xml',
      'text/html',
      '',
      '\u0000',
      'application/pdf',
      'image/png; x="',
    ),
    fc.constantFrom(...CONTENTS),
    fc.constantFrom('\r\n--x--\r\n', '', '\r\n--x', '\r\n--y--\r\n'),
  )
  .map(([target, name, file, type, content, end]): WireRequest => ({
    method: 'POST',
    target,
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    body: `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${file.replace(/[\r\n]/g, '')}"\r\nContent-Type: ${type}\r\n\r\n${content}${end}`,
  }));

const GRAPHQL = [
  '{ articles(filters: { slug: { eq: "guarded-article" } }) { headline people { name } documents { title } } }',
  '{ stories(limit: 2) { data { headline people { name } included { id } } next } }',
  '{ search(q: "open") { data { match } facets { person { name } } } }',
  '{ dossier(type: person, slug: "open-person") { articles { count data { headline } } } }',
  '{ timeline(country: "guardland") { data { date } } }',
  'query Q($s: String = "x") { story(slug: $s) { ...a } } fragment a on Story { headline related { slug } }',
  '{ people_connection(sort: "name", pagination: { limit: 3 }) { nodes { name } pageInfo { total } } }',
];
const PIECES = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '...',
    '@skip(if: true)',
    '@include(if: $x)',
    '$x: Int',
    'a:',
    '"',
    '"""',
    '\\u0000',
    '#',
    'null',
  ],
  ...[
    '__typename',
    '__schema { types { name } }',
    'articles',
    'comments',
    'filters: {}',
    'sort: "people.name"',
    'status: DRAFT',
  ],
  ...[
    'pagination: { limit: -1 }',
    'locale: "zz"',
    'fragment f on Article { ...f }',
    '...f',
    '{ not: {} }',
    '99999999999',
    '1e400',
  ],
];
const graphql = fc
  .tuple(
    fc.constantFrom(...GRAPHQL),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(fc.constantFrom(...PIECES), nasty)), { maxLength: 3 }),
    fc.oneof(fc.constant(undefined), json),
    fc.boolean(),
  )
  .map(([document, changes, variables, isGet]): WireRequest => {
    const text = changes.reduce((now, [at, much, piece]) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + piece + now.slice(place + much);
    }, document);
    if (isGet) return { method: 'GET', target: `/graphql?query=${encodeURIComponent(wellFormed(text))}` };
    return {
      method: 'POST',
      target: '/graphql',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    };
  });

const HEADERS = [
  ...[
    'Accept',
    'Accept-Language',
    'Accept-Encoding',
    'If-None-Match',
    'If-Modified-Since',
    'Authorization',
    'Cookie',
    'Range',
  ],
  ...[
    'Content-Type',
    'X-Request-Id',
    'X-Forwarded-For',
    'X-Forwarded-Proto',
    'X-HTTP-Method-Override',
    'Origin',
    'Host',
    'Expect',
  ],
  ...[
    'Content-Length',
    'Transfer-Encoding',
    'Upgrade',
    'Access-Control-Request-Method',
    'Referer',
    'User-Agent',
    'Forwarded',
  ],
];
const headers = fc
  .tuple(
    fc.constantFrom('GET', 'OPTIONS', 'POST'),
    fc.constantFrom(...READS),
    fc.array(fc.tuple(fc.constantFrom(...HEADERS), nasty), { minLength: 1, maxLength: 4 }),
  )
  .map(([method, target, pairs]): WireRequest => ({
    method,
    target,
    headers: Object.fromEntries(pairs.map(([name, value]) => [name, value.replace(/[\r\n]/g, ' ')])),
  }));

/** Any request at all. */
export function anyRequest(seeds: Seeds): fc.Arbitrary<WireRequest> {
  return fc.oneof(
    { weight: 4, arbitrary: reading },
    { weight: 2, arbitrary: paths },
    { weight: 1, arbitrary: cursors(seeds) },
    { weight: 3, arbitrary: bodies },
    { weight: 1, arbitrary: uploads },
    { weight: 2, arbitrary: graphql },
    { weight: 1, arbitrary: headers },
  );
}
