import { rebuildGraph } from '../../../src/graph/rebuild/rebuild';
import { verifyGraph } from '../../../src/graph/verify/verify';
import type { Difference } from '../../../src/graph/verify/differences';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom.close());

async function differences(): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  await verifyGraph(newsroom.strapi, { onDifference: (difference) => found.push(difference) });
  return found;
}

async function sql<Row>(text: string, bindings: readonly unknown[] = []): Promise<readonly Row[]> {
  const result = (await newsroom.strapi.db.connection.raw(text, bindings as string[])) as { rows: Row[] };
  return result.rows;
}

describe('the graph of a new newsroom', () => {
  it('holds every record as it is', async () => {
    expect(await differences()).toEqual([]);
    const [counted] = await sql<{ nodes: string }>('select count(*) as nodes from graph.node');
    expect(Number(counted?.nodes)).toBeGreaterThan(800);
  });

  it('names each difference, and a rebuild mends them all', async () => {
    await sql(`update graph.node set body = '{}' where slug = 'kyrgyzstan' and locale = 'en'`);
    await sql(`delete from graph.node where slug = 'sadyr-japarov' and locale = 'ru'`);
    await sql(`delete from graph.edge where relation = 'inReplyTo'`);
    await sql(`update graph.tally set count = count + 1 where section = 'statements' and locale = 'en'`);
    await sql(
      `insert into graph.name (id, type, name, folded) values ('nobody', 'person', 'Nobody', 'nobody')`,
    );
    const found = await differences();
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ table: 'node', kind: 'different', columns: ['body'] }),
        expect.objectContaining({ table: 'node', kind: 'missing' }),
        expect.objectContaining({ table: 'edge', kind: 'missing' }),
        expect.objectContaining({ table: 'tally', kind: 'different' }),
      ]),
    );
    await rebuildGraph(newsroom.strapi, { restart: true });
    expect(await differences()).toEqual([]);
  });

  it('is left alone by a rebuild where it is right', async () => {
    const before = await sql('select id, locale, version from graph.node order by id, locale');
    const report = await rebuildGraph(newsroom.strapi, { restart: true });
    expect(report.changed).toBe(0);
    expect(await sql('select id, locale, version from graph.node order by id, locale')).toEqual(before);
    console.log(report);
  });
});
