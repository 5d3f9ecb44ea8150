import fc from 'fast-check';
import { referredFirst, structureProblems } from '../../../../src/ingest/story-file/structure';
import { EMPTY_STORY, check, problemsOf, storyOf } from './stories';

describe('records that stand twice', () => {
  test.each<[string, object, string]>([
    [
      'countries',
      { countries: [{ alpha2: 'KG' }, { alpha2: 'US' }, { alpha2: 'KG' }] },
      'countries.2.alpha2: Stands twice: see countries.0',
    ],
    [
      'categories',
      { categories: [{ slug: 'a' }, { slug: 'a' }] },
      'categories.1.slug: Stands twice: see categories.0',
    ],
    [
      'organizations',
      { organizations: [{ slug: 'a' }, { slug: 'a' }] },
      'organizations.1.slug: Stands twice: see organizations.0',
    ],
    ['people', { people: [{ slug: 'a' }, { slug: 'a' }] }, 'people.1.slug: Stands twice: see people.0'],
    [
      'documents',
      { documents: [{ slug: 'a' }, { slug: 'a' }] },
      'documents.1.slug: Stands twice: see documents.0',
    ],
    [
      'statements',
      { statements: [{ key: 'a' }, { key: 'a' }] },
      'statements.1.key: Stands twice: see statements.0',
    ],
    ['events', { events: [{ slug: 'a' }, { slug: 'a' }] }, 'events.1.slug: Stands twice: see events.0'],
    [
      'articles',
      { articles: [{ slug: 'a' }, { slug: 'a' }] },
      'articles.1.slug: Stands twice: see articles.0',
    ],
  ])('%s', (_section, sections, problem) => expect(problemsOf(check(sections))).toEqual([problem]));

  test('the third and fourth point to the first', () => {
    expect(
      problemsOf(check({ people: [{ slug: 'a' }, { slug: 'a' }, { slug: 'b' }, { slug: 'a' }] })),
    ).toEqual(['people.1.slug: Stands twice: see people.0', 'people.3.slug: Stands twice: see people.0']);
  });

  test('one slug in two sections, or in articles of two languages, is fine', () => {
    const sections = {
      people: [{ slug: 'a' }],
      organizations: [{ slug: 'a' }],
      articles: [{ slug: 'a' }, { slug: 'a', locale: 'ru' }],
    };
    expect(problemsOf(check(sections))).toEqual([]);
  });
});

describe('language versions', () => {
  test.each<[string, object, string[]]>([
    [
      'in the language of the article',
      { slug: 'a', locale: 'ru', versions: [{ locale: 'ru', slug: 'b' }] },
      ['articles.0.versions.0.locale: There is a version in "ru" already'],
    ],
    [
      'in the default language, which the article has without saying so',
      {
        slug: 'a',
        versions: [
          { locale: 'ky', slug: 'b' },
          { locale: 'en', slug: 'c' },
        ],
      },
      ['articles.0.versions.1.locale: There is a version in "en" already'],
    ],
    [
      'twice in one language',
      {
        slug: 'a',
        versions: [
          { locale: 'ky', slug: 'b' },
          { locale: 'ky', slug: 'c' },
        ],
      },
      ['articles.0.versions.1.locale: There is a version in "ky" already'],
    ],
    [
      'in three languages',
      {
        slug: 'a',
        versions: [
          { locale: 'ru', slug: 'a' },
          { locale: 'ky', slug: 'a' },
        ],
      },
      [],
    ],
  ])('%s', (_what, article, problems) =>
    expect(problemsOf(check({ articles: [article] }))).toEqual(problems),
  );
});

describe('records that lead back to themselves', () => {
  test.each<[string, object, string[]]>([
    [
      'a letter that answers itself',
      { documents: [{ slug: 'a', inReplyTo: 'a' }] },
      ['documents.0.inReplyTo: Leads back to "a" itself'],
    ],
    [
      'two letters that answer each other',
      {
        documents: [
          { slug: 'a', inReplyTo: 'b' },
          { slug: 'b', inReplyTo: 'a' },
        ],
      },
      ['documents.0.inReplyTo: Leads back to "a" itself', 'documents.1.inReplyTo: Leads back to "b" itself'],
    ],
    [
      'a circle of three, and a letter that only leads to it',
      {
        documents: [
          { slug: 'x', inReplyTo: 'a' },
          { slug: 'a', inReplyTo: 'b' },
          { slug: 'b', inReplyTo: 'c' },
          { slug: 'c', inReplyTo: 'a' },
        ],
      },
      [
        'documents.1.inReplyTo: Leads back to "a" itself',
        'documents.2.inReplyTo: Leads back to "b" itself',
        'documents.3.inReplyTo: Leads back to "c" itself',
      ],
    ],
    [
      'categories',
      {
        categories: [
          { slug: 'a', parent: 'b' },
          { slug: 'b', parent: 'a' },
        ],
      },
      ['categories.0.parent: Leads back to "a" itself', 'categories.1.parent: Leads back to "b" itself'],
    ],
    [
      'organizations',
      { organizations: [{ slug: 'a', parent: 'a' }] },
      ['organizations.0.parent: Leads back to "a" itself'],
    ],
    [
      'a chain',
      {
        documents: [
          { slug: 'a', inReplyTo: 'b' },
          { slug: 'b', inReplyTo: 'elsewhere' },
        ],
      },
      [],
    ],
    ['an answer that is cleared', { documents: [{ slug: 'a', inReplyTo: null }] }, []],
    [
      'laws that concern each other',
      {
        documents: [
          { slug: 'a', concerns: ['b'] },
          { slug: 'b', concerns: ['a'] },
        ],
      },
      [],
    ],
  ])('%s', (_what, sections, problems) => expect(problemsOf(check(sections))).toEqual(problems));

  test('are exactly those that stand in a circle', () => {
    const slugs = ['a', 'b', 'c', 'd', 'e'];
    const answers = fc.array(fc.option(fc.constantFrom(...slugs, 'elsewhere')), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(answers, (targets) => {
        const documents = slugs.map((slug, index) => ({ slug, inReplyTo: targets[index] ?? null }));
        const refused = structureProblems({ ...EMPTY_STORY, documents }).map(({ path }) => path);
        const inCircle = slugs.flatMap((slug, index) => {
          let at: string | null | undefined = targets[index];
          for (let step = 0; step < 5 && at && at !== slug; step += 1) at = targets[slugs.indexOf(at)];
          return at === slug ? [`documents.${index}.inReplyTo`] : [];
        });
        expect(refused).toEqual(inCircle);
      }),
    );
  });
});

describe('referredFirst', () => {
  const slugsOf = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

  test('puts what is answered before its answer', () => {
    const letters = [{ slug: 'answer', inReplyTo: 'letter' }, { slug: 'letter' }];
    expect(slugsOf(referredFirst(letters, ['inReplyTo']))).toEqual(['letter', 'answer']);
  });

  test('leaves the order where nothing asks for another', () => {
    const entries = [
      { slug: 'c' },
      { slug: 'a', parent: 'c' },
      { slug: 'b', parent: 'elsewhere' },
      { slug: 'd', parent: null },
    ];
    expect(slugsOf(referredFirst(entries, ['parent']))).toEqual(['c', 'a', 'b', 'd']);
  });

  test('leaves records without a slug, as statements are, in their order', () => {
    const statements = [{ key: 'a' }, { key: 'b', parent: null }, { key: 'c' }];
    expect(referredFirst(statements, ['inReplyTo', 'parent'])).toEqual(statements);
  });

  test('follows lists and several relations', () => {
    const entries = [
      { slug: 'a', inReplyTo: 'b', concerns: ['c', 'd'] },
      { slug: 'b', concerns: ['d'] },
      { slug: 'c' },
      { slug: 'd' },
    ];
    expect(slugsOf(referredFirst(entries, ['inReplyTo', 'concerns']))).toEqual(['d', 'b', 'c', 'a']);
  });

  test('cuts a circle at the entry that stands first', () => {
    const entries = [
      { slug: 'a', concerns: ['b'] },
      { slug: 'b', concerns: ['a'] },
    ];
    expect(slugsOf(referredFirst(entries, ['concerns']))).toEqual(['b', 'a']);
  });

  test('does not heed relations that it was not told of', () => {
    const entries = [{ slug: 'a', parent: 'b' }, { slug: 'b' }];
    expect(slugsOf(referredFirst(entries, ['inReplyTo']))).toEqual(['a', 'b']);
  });

  test('holds for the longest chain that a file may have', () => {
    const chain = Array.from({ length: 1000 }, (_, n) => ({ slug: `d${n}`, inReplyTo: `d${n + 1}` }));
    expect(slugsOf(referredFirst(chain, ['inReplyTo']))[0]).toBe('d999');
  });

  const entries = (mayRefer: (from: number, to: number) => boolean) =>
    fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc
        .array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size })
        .map((targets) =>
          targets.map((list, from) => ({
            slug: `e${from}`,
            inReplyTo: list.filter((to) => mayRefer(from, to)).map((to) => `e${to}`)[0],
            concerns: list.filter((to) => mayRefer(from, to)).map((to) => `e${to}`),
          })),
        ),
    );
  const shuffled = <T>(values: fc.Arbitrary<T[]>) =>
    values.chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));

  test('without circles everything referred to stands before what refers to it', () => {
    fc.assert(
      fc.property(shuffled(entries((from, to) => to < from)), (given) => {
        const order = slugsOf(referredFirst(given, ['inReplyTo', 'concerns']));
        for (const { slug, concerns } of given) {
          for (const referred of concerns) expect(order.indexOf(referred)).toBeLessThan(order.indexOf(slug));
        }
      }),
    );
  });

  test('every entry stands once, circles or not', () => {
    fc.assert(
      fc.property(
        entries(() => true),
        (given) => {
          const ordered = referredFirst(given, ['inReplyTo', 'concerns']);
          expect([...ordered].sort((one, other) => given.indexOf(one) - given.indexOf(other))).toEqual(given);
        },
      ),
    );
  });
});

test('all that is wrong is told at once, and an empty story has nothing wrong', () => {
  expect(structureProblems(EMPTY_STORY)).toEqual([]);
  const checked = check({
    people: [{ slug: 'a' }, { slug: 'a' }],
    documents: [{ slug: 'a', inReplyTo: 'a' }],
    articles: [{ slug: 'a', versions: [{ locale: 'en', slug: 'b' }] }],
  });
  expect(problemsOf(checked)).toHaveLength(3);
  expect(() => storyOf(checked)).toThrow('Stands twice');
});
