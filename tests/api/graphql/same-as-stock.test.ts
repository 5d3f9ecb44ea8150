import fc from 'fast-check';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { madeQueries } from './made-queries';

const QUERIES = fc.sample(madeQueries, {
  numRuns: Number(process.env.QUERY_RUNS ?? 20),
  seed: Number(process.env.QUERY_SEED ?? 5540),
});

/** Every newsroom of the tests begins with the same content, ids and all. */
async function answersOf(env: Record<string, string>): Promise<unknown[]> {
  const newsroom = await openNewsroom({ env });
  try {
    return await answersTo(newsroom);
  } finally {
    await newsroom.close();
  }
}

async function answersTo(newsroom: Newsroom): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const query of QUERIES) answers.push((await newsroom.graphql(query)).body);
  return answers;
}

it('answers all kinds of queries as the resolvers of Strapi do', async () => {
  const batched = await answersOf({});
  const stock = await answersOf({ DOSSIER_BENCH_WITHOUT_BATCHES: '1' });
  const answered = stock.filter((answer) => (answer as { errors?: unknown }).errors === undefined);
  expect(answered.length).toBeGreaterThan(QUERIES.length * 0.9);
  QUERIES.forEach((query, place) => {
    const isAnswered = (stock[place] as { errors?: unknown }).errors === undefined;
    if (isAnswered) expect({ query, answer: batched[place] }).toEqual({ query, answer: stock[place] });
  });
  // Two newsrooms are opened, one after the other.
}, 300_000);
