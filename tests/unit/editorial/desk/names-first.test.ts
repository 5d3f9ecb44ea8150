import { namesFirst, type PickerAnswer } from '../../../../src/editorial/desk/pickers/names-first';

interface Asked {
  readonly page?: unknown;
  readonly pageSize?: unknown;
  readonly _q?: unknown;
  readonly filters?: { documentId?: { $in?: string[]; $notIn?: string[] } };
}

const ALL = Array.from({ length: 13 }, (_, n) => `r${n}`);

/** A content manager whose search finds all records. */
function stock(queries: Asked[]) {
  return (query: object): Promise<PickerAnswer> => {
    const asked = query as Asked;
    queries.push(asked);
    const { $in, $notIn } = asked.filters?.documentId ?? {};
    const rows = ALL.filter((id) => ($in ? $in.includes(id) : !$notIn?.includes(id)));
    const [page, pageSize] = [Number(asked.page ?? 1), Number(asked.pageSize ?? 10)];
    return Promise.resolve({
      results: rows.slice((page - 1) * pageSize, page * pageSize).map((documentId) => ({ documentId })),
      pagination: { page, pageSize, pageCount: Math.ceil(rows.length / pageSize), total: rows.length },
    });
  };
}

describe('a list that begins with the records found by name', () => {
  test.each([1, 2, 3, 4, 5, 13, 20])('gives every record once, in pages of %i', async (pageSize) => {
    const named = ['r7', 'r2', 'r11', 'gone'];
    const seen: string[] = [];
    for (let page = 1; page <= Math.ceil(ALL.length / pageSize); page += 1) {
      const queries: Asked[] = [];
      const query = { _q: 'x', page: String(page), pageSize: String(pageSize) };
      const answer = await namesFirst(stock(queries), query, named);
      const pageCount = Math.ceil(ALL.length / pageSize);
      expect(answer.pagination).toEqual({ page, pageSize, pageCount, total: ALL.length });
      expect(queries.length).toBeLessThanOrEqual(4);
      seen.push(...answer.results.map(({ documentId }) => documentId));
    }
    expect(seen).toEqual(['r7', 'r2', 'r11', ...ALL.filter((id) => !named.includes(id))]);
  });

  test('asks for the named ones without the typed text, within the filters of the request', async () => {
    const queries: Asked[] = [];
    await namesFirst(stock(queries), { _q: 'x', filters: { name: 'y' } }, ['r1']);
    expect(queries.map(({ _q }) => _q)).toEqual(['x', undefined]);
    expect(queries[1]?.filters).toEqual({ $and: [{ name: 'y' }, { documentId: { $in: ['r1'] } }] });
  });
});
