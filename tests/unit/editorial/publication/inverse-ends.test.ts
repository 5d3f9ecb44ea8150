import fc from 'fast-check';
import { isEmptyChange, withoutInverseEnds } from '../../../../src/editorial/publication/inverse-ends';

const ATTRIBUTES = {
  title: { type: 'string' },
  authors: { type: 'relation', target: 'api::person.person' },
  replies: { type: 'relation', target: 'api::document.source-document', mappedBy: 'inReplyTo' },
  articles: { type: 'relation', target: 'api::article.article', mappedBy: 'documents' },
};
const EMPTY = { connect: [], disconnect: [] };

describe('isEmptyChange', () => {
  test.each([
    [undefined],
    [{}],
    [EMPTY],
    [{ connect: [] }],
    [{ disconnect: [] }],
    [{ connect: undefined, disconnect: [], set: undefined }],
  ])('%j changes nothing', (value) => expect(isEmptyChange(value)).toBe(true));

  test.each([
    ['null, which clears', null],
    ['an empty list, which clears', []],
    ['a list', ['a']],
    ['a documentId', 'a'],
    ['an id', 5],
    ['an object that names one record', { documentId: 'a' }],
    ['an object that names one row', { id: 5 }],
    ['a record to connect', { connect: ['a'], disconnect: [] }],
    ['a record to disconnect', { connect: [], disconnect: [{ documentId: 'a' }] }],
    ['one record that is not in a list', { connect: { documentId: 'a' } }],
    ['set', { set: ['a'] }],
    ['an empty set, which clears', { set: [] }],
    ['null in the place of set', { set: null }],
    ['set beside empty lists', { ...EMPTY, set: [] }],
    ['false', false],
    ['an empty text', ''],
  ])('%s changes something', (_what, value) => expect(isEmptyChange(value)).toBe(false));

  test('any JSON is answered and never thrown at', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof isEmptyChange(value) === 'boolean'));
  });
});

describe('withoutInverseEnds', () => {
  const clean = (data: Record<string, unknown>) => withoutInverseEnds(ATTRIBUTES, data);

  test('what the form of the panel sends untouched is taken out', () => {
    const data = { title: 'A', authors: EMPTY, replies: EMPTY, articles: { connect: [], disconnect: [] } };
    expect(clean(data)).toEqual({ outcome: 'clean', data: { title: 'A', authors: EMPTY } });
  });

  test('own relations and fields that are no attributes pass as they are', () => {
    const data = { title: null, authors: { connect: ['a'] }, unknown: 1, documentId: 'x' };
    expect(clean(data)).toEqual({ outcome: 'clean', data });
    expect(clean({})).toEqual({ outcome: 'clean', data: {} });
  });

  test('the input is left as it was', () => {
    const data = { title: 'A', replies: EMPTY };
    clean(data);
    expect(data).toEqual({ title: 'A', replies: EMPTY });
  });

  test('a change is refused by name, with the field to use instead', () => {
    expect(clean({ title: 'A', replies: { connect: ['b'] }, articles: [] })).toEqual({
      outcome: 'refused',
      problems: [
        { path: ['replies'], message: `"replies" is set from the other record's side (its "inReplyTo")` },
        { path: ['articles'], message: `"articles" is set from the other record's side (its "documents")` },
      ],
    });
  });

  test.each([[null], [[]], [['a']], ['a'], [{ documentId: 'a' }], [{ set: [] }], [{ disconnect: ['a'] }]])(
    '%j is a change',
    (articles) => expect(clean({ articles }).outcome).toBe('refused'),
  );

  test('no inverse end comes through, whatever is sent', () => {
    const data = fc.dictionary(fc.constantFrom(...Object.keys(ATTRIBUTES), 'x'), fc.jsonValue());
    fc.assert(
      fc.property(data, (given) => {
        const cleaned = clean(given);
        if (cleaned.outcome === 'refused') return;
        expect(Object.keys(cleaned.data)).not.toEqual(expect.arrayContaining(['replies']));
        expect(Object.keys(cleaned.data)).not.toEqual(expect.arrayContaining(['articles']));
      }),
    );
  });
});
