import fc from 'fast-check';
import { daySpan, printPartialDate } from '../../../src/content/partial-date';
import {
  articlePublishProblems,
  carriedSince,
  documentPublishProblems,
  statementPublishProblems,
} from '../../../src/content/publish-rules';
import { nearDate } from './arbitraries';

const NOW = new Date('2024-02-12T20:00:00Z');
const LATER = new Date('2026-02-12T20:00:00Z');

describe('documentPublishProblems', () => {
  const refused = [
    {
      path: ['sources'],
      message: 'A document that is known only from reports needs a source before it is published',
    },
  ];

  test.each([
    [{ existence: 'reported', sources: [] }, refused],
    [{ existence: 'reported', sources: null }, refused],
    [{ existence: 'reported' }, refused],
    [{ existence: 'reported', sources: [{}] }, []],
    [{ existence: 'seen', sources: [] }, []],
    [{ existence: null }, []],
    [{}, []],
  ])('%j', (document, problems) => expect(documentPublishProblems(document)).toEqual(problems));
});

describe('an embargo', () => {
  test.each([
    ['a day ahead', '2024-02-13T20:00:00Z'],
    ['a millisecond ahead', '2024-02-12T20:00:00.001Z'],
    ['in another time zone', '2024-02-13T02:30:00+06:00'],
    ['as a Date', new Date('2024-02-12T20:30:00Z')],
  ])('%s refuses', (_what, embargoUntil) => {
    expect(articlePublishProblems({ embargoUntil }, NOW)).toEqual([
      { path: ['embargoUntil'], message: `Under embargo until ${new Date(embargoUntil).toISOString()}` },
    ]);
  });

  test.each([
    ['that has ended', '2024-02-12T19:59:59Z'],
    ['that ends now', NOW],
    ['that has ended in another time zone', '2024-02-13T02:00:00+06:00'],
    ['that is none', null],
    ['that is left out', undefined],
    ['that cannot be read', 'soon'],
  ])('%s lets go', (_what, embargoUntil) => {
    expect(articlePublishProblems({ embargoUntil }, NOW)).toEqual([]);
  });
});

describe('a first publication that is given', () => {
  const given = (firstPublishedAt: string) => ({ firstPublishedAt });

  test('in the future is refused, unless the article was public before', () => {
    expect(articlePublishProblems(given('2024-02-12T20:00:01Z'), NOW)).toEqual([
      {
        path: ['firstPublishedAt'],
        message: 'The first publication lies in the future: 2024-02-12T20:00:01.000Z',
      },
    ]);
    const earlier = { statements: new Set<string>() };
    expect(articlePublishProblems(given('2024-02-12T20:00:01Z'), NOW, earlier)).toEqual([]);
  });

  test.each(['2024-02-12T20:00:00Z', '1999-12-31T00:00:00Z'])('at %s is taken', (moment) => {
    expect(articlePublishProblems(given(moment), NOW)).toEqual([]);
  });
});

describe('statements dated after the article that carries them', () => {
  const carrying = (...statements: object[]) => ({ firstPublishedAt: '2024-02-12T20:00:00Z', statements });

  test('are refused, each at its place and by its label', () => {
    const article = carrying(
      { date: '2024-02-12', label: 'Early' },
      { date: '2024-02-14', label: 'Sadyr Japarov: My only request' },
      { date: '2024-03-01', datePrecision: 'month' },
    );
    expect(articlePublishProblems(article, NOW)).toEqual([
      {
        path: ['statements', 1],
        message:
          '"Sadyr Japarov: My only request" is dated 2024-02-14, after the article that carries it (2024-02-12T20:00:00.000Z)',
      },
      {
        path: ['statements', 2],
        message:
          'The statement is dated 2024-03, after the article that carries it (2024-02-12T20:00:00.000Z)',
      },
    ]);
  });

  test.each<[string, object]>([
    ['of the day', { date: '2024-02-12' }],
    ['of an earlier day', { date: '2023-07-01' }],
    ['of the month', { date: '2024-02-01', datePrecision: 'month' }],
    ['of the year', { date: '2024-01-01', datePrecision: 'year' }],
    ['without a date', { date: null }],
  ])('one %s goes out', (_what, statement) => {
    expect(articlePublishProblems(carrying(statement), NOW)).toEqual([]);
  });

  /** The local date of the place that is ahead of all (UTC+14) is the latest that can be right. */
  test.each<[string, string, boolean]>([
    ['2024-02-12T09:59:59.999Z', '2024-02-12', true],
    ['2024-02-12T09:59:59.999Z', '2024-02-13', false],
    ['2024-02-12T10:00:00.000Z', '2024-02-13', true],
    ['2024-02-12T10:00:00.000Z', '2024-02-14', false],
    ['2024-02-12T20:00:00.000Z', '2024-02-13', true],
    ['2024-02-12T23:59:59.999Z', '2024-02-13', true],
    ['2024-02-12T23:59:59.999Z', '2024-02-14', false],
    ['2024-02-12T00:00:00.000+06:00', '2024-02-12', true],
    ['2024-02-28T10:00:00.000Z', '2024-02-29', true],
    ['2023-12-31T10:00:00.000Z', '2024-01-01', true],
    ['2023-12-31T09:00:00.000Z', '2024-01-01', false],
  ])('an article of %s may carry a statement of %s: %s', (firstPublishedAt, date, isFine) => {
    const problems = articlePublishProblems({ firstPublishedAt, statements: [{ date }] }, LATER);
    expect(problems.length).toBe(isFine ? 0 : 1);
  });

  test('a month or year that begins in another time zone already is fine', () => {
    const lastEvening = { firstPublishedAt: '2023-12-31T10:00:00Z' };
    const [month, year] = ['month', 'year'].map((datePrecision) => ({ date: '2024-01-01', datePrecision }));
    expect(articlePublishProblems({ ...lastEvening, statements: [month, year] as object[] }, NOW)).toEqual(
      [],
    );
  });

  test('without a first publication the present moment counts', () => {
    const statements = [{ date: '2024-02-14' }];
    expect(articlePublishProblems({ statements }, NOW)).toHaveLength(1);
    expect(articlePublishProblems({ statements, firstPublishedAt: null }, NOW)).toHaveLength(1);
    expect(articlePublishProblems({ statements }, new Date('2024-02-14T00:00:00Z'))).toEqual([]);
  });

  test('the first publication counts, however late the article goes out again', () => {
    const article = {
      firstPublishedAt: new Date('2024-02-12T20:00:00Z'),
      statements: [{ date: '2024-06-01' }],
    };
    expect(articlePublishProblems(article, new Date('2024-07-01T00:00:00Z'))).toHaveLength(1);
  });

  test('embargo and statements are told together, and nothing is demanded of an empty article', () => {
    const article = { embargoUntil: '2024-03-01T00:00:00Z', statements: [{ date: '2024-05-01' }] };
    expect(articlePublishProblems(article, NOW).map(({ path }) => path.join('.'))).toEqual([
      'embargoUntil',
      'statements.0',
    ]);
    expect(articlePublishProblems({}, NOW)).toEqual([]);
    expect(articlePublishProblems({ statements: null, embargoUntil: null }, NOW)).toEqual([]);
  });

  test('a statement is refused exactly where its first possible day is later than every clock on Earth', () => {
    const moments = fc.date({
      min: new Date('2023-06-01'),
      max: new Date('2026-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(nearDate, moments, (said, carried) => {
        const statement = { date: said.date, datePrecision: said.precision };
        const problems = articlePublishProblems(
          { firstPublishedAt: carried, statements: [statement] },
          LATER,
        );
        const isLater = Date.parse(`${daySpan(said).first}T00:00:00+14:00`) > carried.getTime();
        expect(problems.length).toBe(isLater ? 1 : 0);
        for (const { message } of problems) expect(message).toContain(`dated ${printPartialDate(said)},`);
      }),
    );
  });
});

describe('statementPublishProblems', () => {
  const statement = { label: 'A: Yes', date: '2024-02-14', datePrecision: 'day' };

  test('tells each public article that carried it before it was said', () => {
    const since = ['2024-02-12T20:00:00Z', '2024-02-20T00:00:00Z', new Date('2024-01-01T00:00:00Z')];
    expect(statementPublishProblems(statement, since)).toEqual([
      {
        path: ['date'],
        message: '"A: Yes" is dated 2024-02-14, after the article that carries it (2024-02-12T20:00:00.000Z)',
      },
      {
        path: ['date'],
        message: '"A: Yes" is dated 2024-02-14, after the article that carries it (2024-01-01T00:00:00.000Z)',
      },
    ]);
  });

  test.each([[[]], [[null]], [[undefined]], [['2024-02-14T00:00:00Z']], [['not a moment']]])(
    'articles of %j are no reason',
    (since) => expect(statementPublishProblems(statement, since)).toEqual([]),
  );

  test('without a date there is nothing to compare', () => {
    expect(statementPublishProblems({ date: null }, ['2024-02-12T20:00:00Z'])).toEqual([]);
  });
});

describe('an article that has been public before', () => {
  const earlier = { statements: new Set(['old']) };
  const firstPublishedAt = '2024-01-01T00:00:00Z';
  const statement = (documentId: string, date: string) => ({ documentId, date, datePrecision: 'day' });

  it('takes up what was said since, and nothing that is yet to be said', () => {
    const statements = [statement('new', '2024-02-10'), statement('future', '2024-03-01')];
    const problems = articlePublishProblems({ firstPublishedAt, statements }, NOW, earlier);
    expect(problems.map(({ path }) => path)).toEqual([['statements', 1]]);
  });

  it('is not asked again about what it carries', () => {
    const statements = [statement('old', '2024-03-01')];
    expect(articlePublishProblems({ firstPublishedAt, statements }, NOW, earlier)).toEqual([]);
  });
});

describe('carriedSince', () => {
  const article = { firstPublishedAt: '2024-01-01T00:00:00Z', publishedAt: '2024-02-10T00:00:00Z' };

  it.each([
    ['the first publication for a statement that is new', null, article.firstPublishedAt],
    ['the first publication for one made before', { date: '2023-12-31' }, article.firstPublishedAt],
    ['the last publication for one made after the first', { date: '2024-02-01' }, article.publishedAt],
  ])('is %s', (_what, before, since) => expect(carriedSince(article, before)).toBe(since));
});
