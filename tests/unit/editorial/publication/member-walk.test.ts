import fc from 'fast-check';
import { walkMembers } from '../../../../src/editorial/publication/member-walk';

const graphs = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }),
);

it('finds all that is needed, each once, also in circles', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.array(fc.constantFrom('a', 'b', 'c')), async (graph, from) => {
      const members = (keys: readonly string[]) => keys.map((key) => ({ key }));
      const walked = (await walkMembers(members(from), async ({ key }) => members(graph[key] ?? []))).map(
        ({ key }) => key,
      );
      expect(new Set(walked).size).toBe(walked.length);
      for (const key of from) expect(walked).toContain(key);
      for (const key of walked) for (const needed of graph[key] ?? []) expect(walked).toContain(needed);
    }),
  );
});

it('puts what is needed before what needs it', async () => {
  const needs: Record<string, string[]> = { statement: ['answer'], answer: ['letter', 'bill'] };
  const walked = await walkMembers([{ key: 'statement' }, { key: 'letter' }], async ({ key }) =>
    (needs[key] ?? []).map((needed) => ({ key: needed })),
  );
  expect(walked.map(({ key }) => key)).toEqual(['letter', 'bill', 'answer', 'statement']);
});
