import fc from 'fast-check';
import { textArray, vectorArray } from '../../../src/graph/write/array-parameter';
import { emptyLexicon, wordsOfTexts } from '../../../src/graph/write/lexicon';
import { rebuildGraph } from '../../../src/graph/rebuild/rebuild';
import type { Run } from '../../../src/graph/records/records';
import type { Difference } from '../../../src/graph/verify/differences';
import { verifyGraph } from '../../../src/graph/verify/verify';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let token: { headers: Record<string, string> };

beforeAll(async () => {
  newsroom = await openNewsroom();
  token = { headers: { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` } };
});

afterAll(() => newsroom.close());

const run: Run = (sql, bindings) => newsroom.strapi.db.connection.raw(sql, bindings as string[]);

async function differences(): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  await verifyGraph(newsroom.strapi, { onDifference: (difference) => found.push(difference) });
  return found;
}

/** Names that are not folded as the database folds them. */
async function namesNotFolded(): Promise<readonly unknown[]> {
  return (await run('select name from graph.name where folded <> lower(unaccent(name))', [])).rows;
}

const STORY = '/api/stories/kyrgyz-president-asks-united-states-to-stay-out';

describe('the words of a text', () => {
  type Locale = 'en' | 'ru' | 'ky';
  const lexicon = emptyLexicon();

  /** The words that differ from those that PostgreSQL takes the whole text apart into. */
  async function disagreements(locale: Locale, contents: readonly string[]): Promise<readonly unknown[]> {
    const words = await wordsOfTexts(
      lexicon,
      run,
      contents.map((content) => ({ locale, content })),
    );
    const { rows } = await run(
      `select content, words::text, whole::text
       from unnest(?::text[], ?::tsvector[]) as t (content, words)
         cross join lateral setweight(graph.words(?, left(content, 200000)), 'C') as whole
       where words <> whole or words::text <> whole::text`,
      [textArray(contents), vectorArray(words), locale],
    );
    return rows;
  }

  it.each([
    [
      'en',
      'The presidents of 12 countries, e.g. the U.S. and Côte d’Ivoire, didn’t re-elect anybody on 2024-02-12.',
    ],
    [
      'en',
      'See https://example.org/a/b?c=d#e, mail a.b@example.org or open ~/files/x.txt and /etc/passwd -12 +3.5e-7 v1.2.3',
    ],
    [
      'en',
      'http:// example.org/path www.example.org/x /index.html ../up ./here & &amp; &#169; a&b <b>bold words</b> 1 < 2 > 0',
    ],
    ['en', "~/start of a text -1 --2 a--b -c- _d_ e_f g/h i\\j k'l \"m\" n''o p:q r:1 s;t u|v !w (x) {y}"],
    ['en', `${'again '.repeat(400)}and the xqzxq of it`],
    ['en', `${'one two three '.repeat(6000)}last`],
    ['en', 'x'.repeat(3000)],
    ['en', `${'long text '.repeat(25_000)}beyond`],
    [
      'ru',
      'Ещё раз: Её самолёт, по-моему, 12-го прибыл в г. Бишкек; e-mail a@b.org — и всё. Ёлки-палки! state-of-the-art',
    ],
    ['ky', 'Өкмөт үйүндө “Ынтымак” — ал-Фараби, № 5, Ё.К. жана 3,5 млн. сом болду'],
    ['en', ''],
    ['en', ' \n\n\t leading  and trailing \n '],
  ] as const)('%s: are those that the database takes it apart into, %#', async (locale, content) => {
    expect(await disagreements(locale, [content])).toEqual([]);
  });

  it('are those of the database whatever the text', async () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        ...[
          'the',
          'running',
          'U.S.',
          'http://',
          'www.',
          'example.org',
          '/path',
          '?q=',
          '&amp;',
          '&',
          '-',
          '--',
          '+',
          '.',
          ',',
        ],
        ...[
          '~',
          '/',
          '\\',
          "'",
          "''",
          '"',
          ':',
          '1',
          '2.5',
          '1e',
          'e-5',
          '@',
          '_',
          '#',
          '%',
          '<',
          '>',
          '<b>',
          '<!--',
          '-->',
        ],
        ...[
          'ёж',
          'Правда',
          'өз',
          '№',
          '’',
          '—',
          '\u00a0',
          '\u2003',
          '\u0301',
          'é',
          '日本',
          '🙂',
          ' ',
          ' ',
          ' ',
          '\n',
          '\t',
        ],
        ...['\r', '\u000b', '\u000c', 'xqzxq', 'href="a b"', 'v1.2', '://', 'a.b.c', 'ftp', 'a-b-c', "don't"],
      ),
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
        .map((text) => text.replaceAll('\u0000', '')),
    );
    const texts = fc.array(
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
      {
        minLength: 100,
        maxLength: 100,
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom<Locale>('en', 'ru', 'ky'), texts, async (locale, contents) => {
        expect(await disagreements(locale, contents)).toEqual([]);
      }),
      { numRuns: Number(process.env.WORDS_RUNS ?? 30), seed: Number(process.env.WORDS_SEED ?? 20241125) },
    );
  });
});

it('words are found for texts that are written without any', async () => {
  const found = async () =>
    (await run(`select 1 from graph.node where search @@ to_tsquery('english', 'zebra')`, [])).rows.length;
  expect(await found()).toBe(0);
  await run(`update graph.node set title = 'Zebras' where slug = 'kyrgyzstan' and locale = 'en'`, []);
  expect(await found()).toBe(1);
  await rebuildGraph(newsroom.strapi, { restart: true });
  expect(await found()).toBe(0);
});

describe('a rebuild', () => {
  it.each([
    ['a node', `update graph.node set card = '{}' where slug = 'kyrgyzstan' and locale = 'en'`],
    ['words', `update graph.node set search = 'nonsense:1' where slug = 'kyrgyzstan' and locale = 'en'`],
    ['a node that went', `delete from graph.node where slug = 'kyrgyzstan' and locale = 'ky'`],
    ['an edge', `update graph.edge set position = position + 7 where from_type = 'document'`],
    ['an edge that went', `delete from graph.edge where from_type = 'document'`],
    ['a name', `update graph.name set folded = 'nobody' where type = 'country'`],
    ['a seal', `update graph.seal set source = '1', held = 1`],
  ])('mends %s although all was sealed before', async (_what, damage) => {
    await rebuildGraph(newsroom.strapi, { restart: true });
    expect((await rebuildGraph(newsroom.strapi, { restart: true })).changed).toBe(0);
    await run(damage, []);
    await rebuildGraph(newsroom.strapi, { restart: true });
    expect(await differences()).toEqual([]);
    expect(await namesNotFolded()).toEqual([]);
  });

  it('looks at what is sealed and was changed since past all writers', async () => {
    await rebuildGraph(newsroom.strapi, { restart: true });
    await run(`update countries set capital = 'Elsewhere' where slug = 'kyrgyzstan'`, []);
    expect((await differences()).length).toBeGreaterThan(0);
    const { changed, nodes } = await rebuildGraph(newsroom.strapi, { restart: true });
    expect(changed).toBe(1);
    expect(await differences()).toEqual([]);
    await run(`update countries set capital = 'Bishkek' where slug = 'kyrgyzstan'`, []);
    expect(await rebuildGraph(newsroom.strapi, { restart: true })).toMatchObject({ changed: 1, nodes });
  });

  it('fills a graph in which there is nothing, and seals what it made', async () => {
    const [before] = (await run('select count(*)::int as nodes from graph.node', [])).rows;
    await run('truncate graph.node, graph.edge, graph.name, graph.tally, graph.seal', []);
    const { nodes, changed, records } = await rebuildGraph(newsroom.strapi, { restart: true });
    expect({ nodes }).toEqual(before);
    expect(changed).toBe(records);
    expect(await differences()).toEqual([]);
    const again = await rebuildGraph(newsroom.strapi, { restart: true });
    expect(again).toMatchObject({ nodes, records, changed: 0 });
    const [seals] = (await run('select count(*)::int as seals from graph.seal', [])).rows;
    expect(seals).toEqual({ seals: records });
  });

  it('mends words that are not those of the text, and verifying names them', async () => {
    await run(`update graph.node set search = 'nonsense:1' where type = 'article'`, []);
    expect(await differences()).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'different', columns: ['search'] })]),
    );
    await rebuildGraph(newsroom.strapi, { restart: true });
    expect(await differences()).toEqual([]);
  });

  it('goes on where it was broken off', async () => {
    await run(`update graph.node set body = '{}' where type in ('article', 'category')`, []);
    const broken = rebuildGraph(newsroom.strapi, {
      restart: true,
      stint: 0,
      onProgress: ({ uid }) => {
        if (uid === 'api::country.country') throw new Error('broken off');
      },
    });
    await expect(broken).rejects.toThrow('broken off');
    const between = await differences();
    expect(between.some(({ key }) => key.startsWith('article'))).toBe(false);
    expect(between.some(({ key }) => key.startsWith('category'))).toBe(true);
    const report = await rebuildGraph(newsroom.strapi);
    expect(report.isResumed).toBe(true);
    const [all] = (await run('select count(*)::int as nodes from graph.node', [])).rows as {
      nodes: number;
    }[];
    expect(report.nodes).toBeLessThan(all?.nodes ?? 0);
    expect(await differences()).toEqual([]);
    expect((await rebuildGraph(newsroom.strapi)).isResumed).toBe(false);
  });

  it('leaves nothing wrong and nothing unread while editors write', async () => {
    const ids = await someArticles(3);
    await run(`update graph.node set card = '{}', content = 'old words' where type <> 'article'`, []);
    await run(`delete from graph.node where type = 'country' and locale = 'ky'`, []);
    let isOver = false;
    const editors = Promise.all(ids.map(editStories)).finally(() => (isOver = true));
    const reader = (async () => {
      const answers = new Set<number>();
      while (!isOver) answers.add((await newsroom.get(STORY)).status);
      return answers;
    })();
    const rebuilds = (async () => {
      for (let n = 0; n === 0 || !isOver; n += 1)
        await rebuildGraph(newsroom.strapi, { restart: true, stint: n % 2 ? 300 : 0 });
    })();
    const [, answers] = await Promise.all([editors, reader, rebuilds]);
    await newsroom.settle();
    expect([...answers]).toEqual([200]);
    expect(await differences()).toEqual([]);
  });
});

/** Changes an article, as a draft or in public, and writes new ones. */
async function editStories(id: string, editor: number): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    const data = { headline: `Rebuilt ${editor} ${round}`, people: [] };
    const { status } =
      round === 2
        ? await newsroom.post('/api/articles?status=published', { data: { ...data, kind: 'news' } }, token)
        : await newsroom.put(
            `/api/articles/${id}?status=${editor === 1 ? 'draft' : 'published'}`,
            { data },
            token,
          );
    expect([200, 201]).toContain(status);
  }
}

async function someArticles(many: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let n = 0; n < many; n += 1) {
    const data = { headline: `Rebuilt ${n}`, kind: 'news', slug: `rebuilt-${n}` };
    const { status, body } = await newsroom.post('/api/articles?status=published', { data }, token);
    expect(status).toBe(201);
    ids.push((body.data as { documentId: string }).documentId);
  }
  return ids;
}
