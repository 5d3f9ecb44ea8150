import fc from 'fast-check';
import { formatProblems } from '../../../src/content/formats';

const SLUG = 'A slug has lower-case letters a to z, digits and single hyphens, such as "sadyr-japarov"';
const WEB = 'A web address begins with http:// or https:// and has at most 2048 characters';

/** What each attribute takes, what it refuses, and what an editor is told. */
const FORMATS: readonly { name: string; taken: string[]; refused: string[]; message: string }[] = [
  {
    name: 'slug',
    taken: ['a', '9', 'sadyr-japarov', 'bill-2', 'x'.repeat(255)],
    refused: ['A', 'Sadyr', 'sadyr japarov', 'a--b', '-a', 'a-', 'a_b', 'а', 'a/b', '../etc', 'a\n', ' '],
    message: SLUG,
  },
  {
    name: 'wikidataId',
    taken: ['Q1', 'Q813', 'Q1234567890123456789'],
    refused: [
      '813',
      'q813',
      'Q0',
      'Q0813',
      'Q',
      'Q8 13',
      'P31',
      'Q813\n',
      'https://www.wikidata.org/wiki/Q813',
    ],
    message: 'A Wikidata id is Q and a number, such as "Q813"',
  },
  {
    name: 'alpha2',
    taken: ['KG', 'US'],
    refused: ['kg', 'KGZ', 'K', 'K1', 'КГ', 'KG '],
    message: 'An alpha-2 code is two capital letters, such as "KG"',
  },
  {
    name: 'alpha3',
    taken: ['KGZ', 'USA'],
    refused: ['kgz', 'KG', 'KGZZ', '417'],
    message: 'An alpha-3 code is three capital letters, such as "KGZ"',
  },
  {
    name: 'numeric',
    taken: ['004', '417'],
    refused: ['4', '04', '0417', 'KGZ', '٤١٧'],
    message: 'A numeric code is three digits, such as "004"',
  },
  {
    name: 'mediaTopic',
    taken: ['medtop:11000000'],
    refused: ['11000000', 'medtop:1100000', 'medtop:110000000', 'MEDTOP:11000000'],
    message: 'A media topic is written "medtop:11000000"',
  },
  {
    name: 'language',
    taken: ['en', 'ru', 'ky', 'zh-Hans', 'sr-Latn-RS', 'uzn', 'de-1996'],
    refused: ['e', 'english', 'EN', 'en_US', 'en-', '-en', 'zh-H', 'en-abcdefghi', 'ру'],
    message: 'A language is a tag such as "en", "ru" or "zh-Hans"',
  },
  ...['url', 'website', 'sourceUrl', 'archivedUrl'].map((name) => ({
    name,
    taken: [
      'https://iz.ru',
      'http://localhost:1337/x?y=1#z',
      'https://пример.рф/путь',
      `https://example.org/${'a'.repeat(2028)}`,
    ],
    refused: [
      'iz.ru',
      'www.iz.ru',
      '/letters/1',
      'HTTP://EXAMPLE.ORG/A',
      'ftp://example.org',
      'mailto:desk@example.org',
      'javascript:alert(1)',
      'https://',
      'https://exa mple.org',
      'https://example.org/a b',
      ' https://example.org',
      'https://example.org\n',
      'https://[::1',
      `https://example.org/${'a'.repeat(2029)}`,
    ],
    message: WEB,
  })),
];

describe.each(FORMATS)('$name', ({ name, taken, refused, message }) => {
  test.each(taken)('%j is taken', (value) => expect(formatProblems({ [name]: value })).toEqual([]));

  test.each(refused)('%j is refused', (value) => {
    expect(formatProblems({ [name]: value })).toEqual([{ path: [name], message }]);
  });

  test.each(['', null, undefined, 5, true])('%j is no value to check', (value) => {
    expect(formatProblems({ [name]: value })).toEqual([]);
  });
});

test('other attributes hold any text', () => {
  expect(formatProblems({ title: 'A B', text: 'ftp://x', attribution: 'Q0', names: 'EN' })).toEqual([]);
});

test('problems of components and relations have the path to the field', () => {
  const record = {
    slug: 'A',
    names: [
      { text: 'NGO law', language: 'en' },
      { text: 'Закон', language: 'RU' },
    ],
    seo: { url: 'x' },
    sources: [{ outlet: { website: 'iz.ru' }, url: 'https://iz.ru' }],
  };
  expect(formatProblems(record).map(({ path }) => path)).toEqual([
    ['slug'],
    ['names', 1, 'language'],
    ['seo', 'url'],
    ['sources', 0, 'outlet', 'website'],
  ]);
});

test('the blocks of a body are not judged by the rules of records', () => {
  const text = { type: 'text', text: 'Write to us' };
  const body = [
    { type: 'code', language: 'javascript', children: [text] },
    {
      type: 'paragraph',
      children: [text, { type: 'link', url: 'mailto:desk@example.org', children: [text] }],
    },
    { type: 'image', image: { url: '/uploads/letter.jpg' }, children: [text] },
  ];
  expect(formatProblems({ slug: 'ok', body })).toEqual([]);
  expect(formatProblems({ slug: 'NO', body })).toEqual([{ path: ['slug'], message: SLUG }]);
});

test('a record that only looks like a block is judged', () => {
  expect(formatProblems({ type: 'ngo', website: 'x' })).toEqual([{ path: ['website'], message: WEB }]);
  expect(formatProblems({ children: [{ slug: 'a' }], website: 'x' })).toEqual([
    { path: ['website'], message: WEB },
  ]);
  expect(formatProblems({ type: 'ngo', children: null, website: 'x' })).toEqual([
    { path: ['website'], message: WEB },
  ]);
});

test.each([undefined, null, 'slug', 5, [], {}, new Date('2024-02-12'), [null, [[]]]])(
  '%j holds no field',
  (record) => expect(formatProblems(record)).toEqual([]),
);

test('names that every object has are attributes like others', () => {
  const record = JSON.parse(
    '{"constructor":"x","toString":"y","__proto__":"z","hasOwnProperty":"https"}',
  ) as object;
  expect(formatProblems(record)).toEqual([]);
});

test('any JSON is answered with problems that lead to a text in it', () => {
  const names = ['slug', 'url', 'language', 'alpha2', 'constructor', '__proto__', 'names', 'x'];
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('', 'en', 'https://x.org', 'Not good', 'Q1'),
      fc.jsonValue({ maxDepth: 2 }),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 5 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (record) => {
      for (const { path, message } of formatProblems(record)) {
        const found = path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], record);
        expect(typeof found).toBe('string');
        expect(message).toMatch(/^An? /);
      }
    }),
  );
});
