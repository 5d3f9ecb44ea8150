import { compareVersions } from '../../../src/editorial/desk/history/compare';
import type { HistoryVersion } from '../../../src/editorial/history/read-history';

const version = (body: object, edges: object = {}) => ({ body, edges }) as unknown as HistoryVersion;
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

describe('what changed between two versions', () => {
  it('is nothing where only the time of saving is another', () => {
    expect(
      compareVersions(version({ headline: 'A', updatedAt: 1 }), version({ headline: 'A', updatedAt: 2 })),
    ).toEqual([]);
  });

  it('is told word by word, of blocks too', () => {
    const [change] = compareVersions(
      version({ body: paragraph('A red fox') }),
      version({ body: paragraph('A grey fox') }),
    );
    expect(change).toMatchObject({ field: 'body', kind: 'words' });
    expect(change?.kind === 'words' && change.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'red' },
      { kind: 'added', text: 'grey' },
    ]);
  });

  it('is told of links by what came and went, or that their order is another', () => {
    const before = version({}, { people: ['a', 'b'], category: 'x', documents: ['1', '2'] });
    const after = version({}, { people: ['b', 'c'], category: null, documents: ['2', '1'] });
    expect(compareVersions(before, after)).toEqual([
      { field: 'people', kind: 'links', added: ['c'], removed: ['a'], isReordered: false },
      { field: 'category', kind: 'links', added: [], removed: ['x'], isReordered: false },
      { field: 'documents', kind: 'links', added: [], removed: [], isReordered: true },
    ]);
  });

  it('shows other values as they are', () => {
    expect(compareVersions(version({ embeds: [] }), version({ embeds: [{ url: 'u' }] }))).toEqual([
      { field: 'embeds', kind: 'value', before: [], after: [{ url: 'u' }] },
    ]);
  });
});
