import { checksOf, editAddress } from '../../../src/admin/checks/checks';
import { findingWords } from '../../../src/admin/checks/finding-words';
import { planProblems } from '../../../src/content/plan-rules';
import { articlePublishProblems, documentPublishProblems } from '../../../src/content/publish-rules';
import { readerWarnings } from '../../../src/content/reader-warnings';

describe('the checks of a record', () => {
  const answer = {
    referredToBy: { count: 21, records: [{ type: 'article', id: 'a', title: 'A visit' }] },
    publicationSet: [{ type: 'document', id: 'd', label: 'A letter', through: 'documents' }],
    problems: [
      { message: 'The body is empty', path: ['body', 0] },
      { message: 'The body is empty', path: ['body', 0] },
      { message: 'The letter has no source', path: ['documents'], record: { type: 'document', id: 'd' } },
    ],
    warnings: [{ message: 'The letter is not public', path: [] }],
  };

  it('name records alike and each problem once', () => {
    expect(checksOf(answer)).toEqual({
      referredToBy: { count: 21, records: [{ type: 'article', id: 'a', name: 'A visit' }] },
      goesOutWithIt: [{ type: 'document', id: 'd', name: 'A letter' }],
      problems: [
        { message: 'The body is empty', field: 'body' },
        { message: 'The letter has no source', field: '', record: { type: 'document', id: 'd' } },
      ],
      warnings: [{ message: 'The letter is not public', field: '' }],
    });
  });

  it('lead to the record in the panel, and nowhere for a type that is not known', () => {
    const uids = { 'api::article.article': 'article' };
    expect(editAddress({ type: 'article', id: 'a b', name: '' }, uids)).toBe(
      '/content-manager/collection-types/api::article.article/a%20b',
    );
    expect(editAddress({ type: 'poem', id: 'a', name: '' }, uids)).toBeUndefined();
  });
});

describe('what the rules find', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  const letter = {
    label: 'A letter',
    authors: [{ documentId: 'a' }],
    inReplyTo: { addressees: [{ documentId: 'b' }] },
  };
  const article = {
    firstPublishedAt: '2026-02-01T00:00:00Z',
    embargoUntil: '2026-02-01T00:00:00Z',
    unpublishAt: '2025-01-01T00:00:00Z',
    statements: [{ label: 'Said', date: '2027-01-01', datePrecision: 'day' }],
  };
  const found = [
    ...readerWarnings({ statements: [{ kind: 'quote', label: 'No\nname' }], documents: [letter] }),
    ...documentPublishProblems({ existence: 'reported' }),
    ...articlePublishProblems(article, now),
    ...planProblems({ publishAt: now, unpublishAt: now, embargoUntil: '2026-02-01T00:00:00Z' }),
  ].map(({ message }) => message);

  it.each(found)('is said in Russian in a Russian panel: %s', (message) => {
    expect(findingWords(message, 'ru')).toMatch(/^[«"А-Яа-я]/);
    expect(findingWords(message, 'ru')).not.toBe(message);
    expect(findingWords(message, 'en')).toBe(message);
  });

  it('is translated inside a sentence about another record, whose name stays', () => {
    const said = 'A document that is known only from reports needs a source before it is published';
    expect(
      findingWords(`The document "A $1 letter", which would go out too, cannot be published: ${said}`, 'ru'),
    ).toBe(
      'Вместе с материалом вышла бы запись «A $1 letter», но её нельзя опубликовать: документу, известному только по сообщениям, до публикации нужен источник',
    );
    expect(findingWords('Something new', 'ru')).toBe('Something new');
  });
});
