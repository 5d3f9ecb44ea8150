import fc from 'fast-check';
import { previewPath, previewSecretOf, readPass } from '../../../../src/delivery/pages/preview/pass';

const SECRET = previewSecretOf('one of the keys of the app');
const NOW = Date.parse('2024-02-12T09:00:00Z');
const DRAFT = { type: 'article', documentId: 'abc', locale: 'ru', status: 'draft' } as const;

function partsOf(path: string) {
  const url = new URL(path, 'https://paper.example');
  const [, , type, documentId] = url.pathname.split('/');
  return { params: { type, documentId }, query: Object.fromEntries(url.searchParams) };
}

function read(path: string, { secret = SECRET, now = NOW, ...changed }: Record<string, unknown> = {}) {
  const { params, query } = partsOf(path);
  const changedOf = (parts: object) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, value]) => [name, name in changed ? changed[name] : value]),
    );
  return readPass(String(secret), changedOf(params), changedOf(query), Number(now));
}

describe('a pass', () => {
  const path = previewPath(SECRET, DRAFT, NOW);

  it('opens the record for which it was made, for a while', () => {
    expect(read(path)).toEqual(DRAFT);
    expect(read(path, { now: NOW + 7 * 3_600_000 })).toEqual(DRAFT);
    expect(read(path, { now: NOW + 9 * 3_600_000 })).toBeUndefined();
  });

  it.each([
    ['of another app', { secret: previewSecretOf('another key') }],
    ['for another record', { documentId: 'abd' }],
    ['for another type', { type: 'document' }],
    ['for another language', { locale: 'en' }],
    ['for what is public', { status: 'published' }],
    ['that holds longer', { expires: '9999999999' }],
    ['that holds for ever', { expires: 'Infinity' }],
    ['without a signature', { signature: '' }],
    ['with two signatures', { signature: ['a', 'b'] }],
    ['of no type', { type: 'comment' }],
    ['of no language', { locale: 'xx' }],
  ])('opens nothing where it is one %s', (_, changed) => {
    expect(read(path, changed)).toBeUndefined();
  });

  it('opens nothing by a guess', () => {
    fc.assert(
      fc.property(fc.string(), (signature) => {
        expect(read(path, { signature })).toBeUndefined();
      }),
    );
  });

  it('parts its members: what was signed cannot be read in another way', () => {
    const joined = partsOf(previewPath(SECRET, { ...DRAFT, documentId: 'a","ru' }, NOW)).query.signature;
    expect(read(path, { documentId: 'a', signature: joined })).toBeUndefined();
  });
});
