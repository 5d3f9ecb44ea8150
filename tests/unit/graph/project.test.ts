import fc from 'fast-check';
import { RECORD_TYPES, type RecordUid } from '../../../src/content/content-types';
import { htmlOf, sanitized } from '../../../src/graph/project/html';
import { project } from '../../../src/graph/project/project';
import type { StoredRecord } from '../../../src/graph/project/stored-record';
import { textOf } from '../../../src/graph/project/text';

const stored = (uid: RecordUid, attributes: object, locale: string | null = null): StoredRecord => ({
  uid,
  documentId: 'me',
  locale,
  updatedAt: '2024-02-13T10:00:00.000Z',
  attributes: attributes as StoredRecord['attributes'],
});
const letter = (more: object = {}) =>
  stored('api::document.source-document', {
    title: 'Letter of Japarov',
    slug: 'letter',
    kind: 'letter',
    existence: 'reported',
    date: '2023-07-01',
    datePrecision: 'month',
    authors: ['japarov'],
    concerns: ['bill', 'other'],
    inReplyTo: 'first',
    translations: [{ language: 'ru', title: 'Письмо', text: null, place: null }],
    sources: [
      { outlet: 'izvestia', title: null, relation: 'reports' },
      { outlet: 'izvestia', title: 'Again', relation: 'quotes' },
    ],
    ...more,
  });
const bodyOf = (record: StoredRecord, locale = 'en') =>
  JSON.parse(project(record).nodes.find((node) => node.locale === locale)?.body ?? 'null');

describe('a node', () => {
  it('prints only what is known of a date', () => {
    expect(bodyOf(letter()).date).toBe('2023-07');
    expect(project(letter()).nodes[0]?.date).toBe('2023-07-01T00:00:00.000Z');
  });

  it('reads in each language, and says where it falls back', () => {
    const { nodes } = project(letter());
    expect(nodes.map(({ locale, title, fallbackLocale }) => [locale, title, fallbackLocale])).toEqual([
      ['en', 'Letter of Japarov', null],
      ['ru', 'Письмо', null],
      ['ky', 'Letter of Japarov', 'en'],
    ]);
  });

  it('is called by a short name before an official one, and never by an alias', () => {
    const names = [
      { text: 'Псевдоним', language: 'ru', kind: 'alias' },
      { text: 'Кыргызская Республика', language: 'ru', kind: 'official' },
      { text: 'Киргизия', language: 'ru', kind: 'short' },
    ];
    const country = stored('api::country.country', { name: 'Kyrgyzstan', slug: 'kyrgyzstan', names });
    expect(bodyOf(country, 'ru').name).toBe('Киргизия');
    expect(bodyOf(country, 'ky').name).toBe('Kyrgyzstan');
    expect(project(country).names.map(({ name }) => name)).toEqual([
      'Kyrgyzstan',
      'Псевдоним',
      'Кыргызская Республика',
      'Киргизия',
    ]);
  });

  it('of a country is found by its codes too', () => {
    const country = stored('api::country.country', { name: 'United States', alpha2: 'US', alpha3: 'USA' });
    expect(project(country).names.map(({ name }) => name)).toEqual(['United States', 'US', 'USA']);
  });

  it('of an article is there in its own language only, with its text as blocks and as words', () => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Two & two', bold: true }] }];
    const { nodes } = project(stored('api::article.article', { headline: 'H', slug: 'h', body }, 'ru'));
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({
      locale: 'ru',
      content: 'Two & two',
      blocks: JSON.stringify(body),
    });
  });
});

describe('edges', () => {
  it('are one for each relation and record, with the section in which it stands', () => {
    const edges = project(letter()).edges.filter(({ locale }) => locale === 'en');
    expect(edges.map(({ relation, toId, section, isLead }) => [relation, toId, section, isLead])).toEqual([
      ['authors', 'japarov', 'documents-written', true],
      ['inReplyTo', 'first', 'documents-about', true],
      ['concerns', 'bill', 'documents-about', true],
      ['concerns', 'other', 'documents-about', true],
      ['sources.outlet', 'izvestia', 'documents-about', true],
    ]);
  });

  it('carry a section once where several tie the same two', () => {
    const both = letter({ authors: ['a'], addressees: ['a'], inReplyTo: 'b', concerns: ['b'] });
    const edges = project(both).edges.filter(({ locale }) => locale === 'en');
    expect(edges.filter(({ toId, isLead }) => toId === 'a' && isLead)).toHaveLength(1);
    expect(edges.filter(({ toId, section }) => toId === 'b' && section)).toHaveLength(1);
  });
});

describe('what is not public', () => {
  it.each(Object.keys(RECORD_TYPES) as RecordUid[])('never leaves %s', (uid) => {
    const secret = 'S3CRET';
    const names = ['reviewStage', 'assignee', 'editorNote', 'publishAt', 'unpublishAt', 'embargoUntil'];
    const more = ['label', 'storyKey', 'createdBy', 'updatedBy', 'listed', 'id'];
    const attributes = Object.fromEntries([...names, ...more].map((name) => [name, secret]));
    const record = stored(
      uid,
      { ...attributes, name: 'N', title: 'T', text: 'X' },
      uid.includes('article') ? 'en' : null,
    );
    expect(JSON.stringify(project(record))).not.toContain(secret);
  });
});

describe('the blocks of a text', () => {
  const body = [
    {
      type: 'quote',
      statement: 'public',
      children: [{ type: 'text', text: 'Yes', bold: true, note: 'S3CRET' }],
    },
    { type: 'quote', statement: 'S3CRET', children: [{ type: 'text', text: 'No' }] },
    {
      type: 'heading',
      level: 2,
      by: 'S3CRET',
      children: [{ type: 'link', url: '/a', id: 'S3CRET', children: [] }],
    },
    { type: 'image', image: { url: '/a.png', width: 2, hash: 'S3CRET' }, children: [] },
    { type: 'poem', children: [{ type: 'text', text: 'S3CRET' }] },
  ];

  it('hold what readers see of each kind and nothing else, a statement only where it is public', () => {
    const [node] = project(stored('api::article.article', { body, statements: ['public'] }, 'en')).nodes;
    expect(JSON.parse(node?.blocks ?? '')).toEqual([
      { type: 'quote', statement: 'public', children: [{ type: 'text', text: 'Yes', bold: true }] },
      { type: 'quote', children: [{ type: 'text', text: 'No' }] },
      { type: 'heading', level: 2, children: [{ type: 'link', url: '/a', children: [] }] },
      {
        type: 'image',
        image: { url: '/a.png', alternativeText: null, caption: null, width: 2, height: null },
        children: [],
      },
    ]);
    const html = htmlOf(JSON.parse(node?.blocks ?? ''));
    expect(html).toContain('data-statement="public"');
    expect(html).not.toContain('S3CRET');
  });
});

describe('html and text', () => {
  it.each([
    ['javascript:alert(1)', '<p><a rel="noopener">x</a></p>'],
    [
      'https://example.org/?a=1&b="2"',
      '<p><a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noopener">x</a></p>',
    ],
  ])('of a link to %s', (url, html) => {
    const link = { type: 'link', url, children: [{ type: 'text', text: 'x' }] };
    expect(htmlOf([{ type: 'paragraph', children: [link] }])).toBe(html);
  });

  it('keep a quotation tied to its statement', () => {
    const quote = { type: 'quote', statement: 'said', children: [{ type: 'text', text: 'No' }] };
    expect(htmlOf([quote])).toBe('<blockquote data-statement="said"><p>No</p></blockquote>');
  });

  it('take whatever is stored, and show nothing that is not on the list', () => {
    const node: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'block' },
        fc.jsonValue(),
        fc.record({
          type: fc.oneof(
            fc.constantFrom(
              'paragraph',
              'heading',
              'list',
              'list-item',
              'quote',
              'code',
              'image',
              'link',
              'text',
            ),
            fc.string(),
          ),
          text: fc.oneof(
            fc.constantFrom('<script>alert(1)</script>', '" onerror="x', 'a\nb', `'&amp;' & "&#39;"`),
            fc.string(),
            fc.constant(undefined),
          ),
          url: fc.constantFrom(
            'javascript:x',
            'https://example.org',
            'https://a.b/?c=d#e',
            'https://x/"&\'>',
            'data:text/html,x',
            1,
            null,
          ),
          statement: fc.constantFrom(undefined, 'said1', '"><script>', 7),
          bold: fc.boolean(),
          image: fc.oneof(
            fc.record({ url: fc.constantFrom('javascript:x', '/a.png', 'https://x/y') }),
            fc.constant(null),
          ),
          level: fc.anything(),
          format: fc.constantFrom('ordered', 'unordered', 5),
          children: fc.oneof(
            fc.constant(null),
            fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'block' }),
          ),
        }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.oneof(fc.array(node), fc.jsonValue()), (body) => {
        const html = htmlOf(body);
        // Also where it was not asked, because there is nothing in it but plain tags.
        expect(sanitized(html)).toBe(html);
        const tags = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag);
        const allowed =
          'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code figure figcaption img a strong em u s br'.split(
            ' ',
          );
        expect(tags.filter((tag) => !allowed.includes(tag ?? ''))).toEqual([]);
        expect(html).not.toMatch(/<[^>]*(javascript:|data:| on\w+=)/i);
        expect(typeof textOf(body)).toBe('string');
      }),
    );
  });
});
