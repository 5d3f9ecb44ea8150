import { checksOf, editAddress } from '../../../src/admin/checks/checks';

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
