import { openArchive } from '../../../src/ingest/archive/archive';
import { ingestStory } from '../../../src/ingest/ingest-story';
import type { StoryOutcome } from '../../../src/ingest/outcome';
import type { StoryFile } from '../../../src/ingest/story-file/schema';
import { verifyGraph } from '../../../src/graph/verify/verify';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { ARCHIVE, storyFile } from './archive-stories';
import { contentsOf, type Contents } from './canonical';

/** The archive path writes what the Document Service would: the same stories by both, in two newsrooms. */
let newsroom: Newsroom;

async function inBulk(stories: readonly StoryFile[]): Promise<StoryOutcome[]> {
  const archive = openArchive(newsroom.strapi, (story) => {
    throw new Error(`${story.story} does not go by the archive path`);
  });
  const outcomes: StoryOutcome[] = [];
  for await (const outcome of archive.write(stories)) outcomes.push(outcome);
  return outcomes;
}

async function oneByOne(stories: readonly StoryFile[]): Promise<StoryOutcome[]> {
  const outcomes: StoryOutcome[] = [];
  for (const story of stories) outcomes.push(await ingestStory(newsroom.strapi, story));
  return outcomes;
}

async function written(write: (stories: readonly StoryFile[]) => Promise<StoryOutcome[]>) {
  const start = new Date();
  const outcomes = await write(ARCHIVE);
  await newsroom.settle();
  return { outcomes, contents: await contentsOf(newsroom.strapi, start) };
}

/** Only what differs, and of that only where, so that it can be read. */
function differing(one: Contents, other: Contents): readonly string[] {
  const lacking = (some: readonly string[] = [], all: readonly string[] = []) => {
    const left = [...all];
    for (const line of some) if (left.includes(line)) left.splice(left.indexOf(line), 1);
    return left;
  };
  return Object.keys({ ...one, ...other }).flatMap((table) => {
    const [missing, added] = [lacking(other[table], one[table]), lacking(one[table], other[table])];
    const pairs = Array.from({ length: Math.max(missing.length, added.length) }, (_none, at) => at).slice(
      0,
      5,
    );
    return pairs.map((at) => `${table}: ${apart(missing[at] ?? '', added[at] ?? '')}`);
  });
}

function apart(one: string, other: string): string {
  const from = [...one].findIndex((sign, at) => sign !== other[at]);
  const start = Math.max(0, from - 80);
  return `${one.slice(0, 60)}: ${one.slice(start, from + 80)} <> ${other.slice(start, from + 80)}`;
}

describe('an archive in bulk', () => {
  let ordinary: Awaited<ReturnType<typeof written>>;
  let bulk: Awaited<ReturnType<typeof written>>;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    ordinary = await written(oneByOne);
    await newsroom.close();
    newsroom = await openNewsroom();
    bulk = await written(inBulk);
  });

  afterAll(() => newsroom.close());

  it('tells the same', () => {
    expect(ordinary.outcomes.map(({ outcome }) => outcome)).toEqual(ARCHIVE.map(() => 'ingested'));
    expect(bulk.outcomes).toEqual(ordinary.outcomes);
  });

  it('leaves the same rows, links, nodes, edges and history', () => {
    expect(differing(ordinary.contents, bulk.contents)).toEqual([]);
    expect(bulk.contents['graph.history']).toEqual(ordinary.contents['graph.history']);
  });

  it('leaves a graph that is right', async () => {
    expect(await differencesOfGraph()).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const start = new Date();
    const before = await contentsOf(newsroom.strapi, start);
    // A link to a draft is in the file and not in public, so that its article is published again each time.
    const stories = ARCHIVE.filter(({ story }) => story !== 'on-a-draft');
    expect(await inBulk(stories)).toEqual(stories.map(() => ({ outcome: 'ingested', changes: [] })));
    expect(differing(before, await contentsOf(newsroom.strapi, start))).toEqual([]);
  });

  it('goes on as records that were written one by one', async () => {
    const articles = newsroom.strapi.documents('api::article.article');
    const documentId = await idOf('pipes-again');
    await articles.update({ documentId, locale: 'en', data: { headline: 'Pipes once more' } });
    await articles.publish({ documentId, locale: 'en' });
    const story = await newsroom.get('/api/stories/pipes-again');
    expect([story.status, story.body.data.headline]).toEqual([200, 'Pipes once more']);
    expect(story.body.data.people).toHaveLength(3);
    await articles.publish({ documentId: await idOf('pipes'), locale: '*' });
    await newsroom.strapi
      .documents('api::document.source-document')
      .publish({ documentId: await idOf('answer') });
    await articles.unpublish({ documentId, locale: 'en' });
    expect((await newsroom.get('/api/stories/pipes-again')).status).toBe(404);
    expect((await newsroom.get('/api/stories/pipes')).body.data.documents).toHaveLength(2);
    expect(await differencesOfGraph()).toEqual([]);
  });

  it('shows what editors did, in its revisions too', async () => {
    const { body } = await newsroom.get('/api/stories/pipes/revisions');
    expect(body.data.length).toBeGreaterThan(0);
  });
});

describe('a batch with a story that is refused', () => {
  const LATER = { key: 'later', text: 'Later', kind: 'quote', speakers: ['dora'], date: '2024-05-01' };
  const good = (slug: string) =>
    storyFile(slug, {
      articles: [{ slug, headline: slug, people: ['dora'], firstPublishedAt: '2024-04-01' }],
    });
  /** Said after the article that carries it: refused on publish, by a rule that only the database shows. */
  const bad = (slug: string) =>
    storyFile(slug, {
      statements: [LATER],
      articles: [{ slug, headline: slug, statements: ['later'], firstPublishedAt: '2024-04-01' }],
    });

  beforeAll(async () => {
    newsroom = await openNewsroom();
    const people = ['dora', 'hidden'].map((slug) => ({ slug, name: slug }));
    const documents = [{ slug: 'memo', title: 'A memo', kind: 'report', existence: 'seen' }];
    await oneByOne([storyFile('before', { publish: false, people, documents })]);
  });

  afterAll(() => newsroom.close());

  it('is written but for that story, which says why', async () => {
    const stories = [good('first'), bad('second'), good('third')];
    const archive = openArchive(newsroom.strapi, (story) => ingestStory(newsroom.strapi, story));
    const outcomes: StoryOutcome[] = [];
    for await (const outcome of archive.write(stories)) outcomes.push(outcome);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['ingested', 'refused', 'ingested']);
    expect(outcomes[1]).toMatchObject({ problems: [{ path: expect.stringContaining('articles.0') }] });
    expect(await slugs()).toEqual(['first', 'third']);
    expect(
      await newsroom.strapi.db
        .query('api::statement.statement')
        .count({ where: { storyKey: 'second/later' } }),
    ).toBe(0);
    expect(await differencesOfGraph()).toEqual([]);
  });

  it('leaves nothing where it ends in the middle', async () => {
    const start = new Date();
    const before = await contentsOf(newsroom.strapi, start);
    await newsroom.strapi.db.connection.raw(`create function graph.fail() returns trigger language plpgsql as
      $$ begin if new.record_id is not null then raise exception 'no more'; end if; return new; end $$;
      create trigger fail before insert on graph.history for each row execute function graph.fail()`);
    const stories = [good('fourth'), good('fifth')];
    await expect(inBulk(stories)).rejects.toThrow('does not go by the archive path');
    await newsroom.strapi.db.connection.raw('drop trigger fail on graph.history; drop function graph.fail()');
    expect(differing(before, await contentsOf(newsroom.strapi, start))).toEqual([]);
  });

  it('goes on with what it was asked for once that is mended', async () => {
    expect((await inBulk([good('fourth'), good('fifth')])).map(({ outcome }) => outcome)).toEqual([
      'ingested',
      'ingested',
    ]);
  });

  it.each([
    ['a record that it changes', { people: [{ slug: 'dora', biography: 'New.' }] }],
    [
      'a circle',
      {
        documents: ['a', 'b'].map((slug) => ({
          slug,
          title: slug,
          kind: 'law',
          existence: 'seen',
          concerns: [slug === 'a' ? 'b' : 'a'],
        })),
      },
    ],
    [
      'an unpublished letter that goes out with its article',
      { articles: [{ slug: 'with-memo', headline: 'W', documents: ['memo'] }] },
    ],
    [
      'somebody whom its publication lists',
      { articles: [{ slug: 'with-hidden', headline: 'W', people: ['hidden'] }] },
    ],
    [
      'a plan that its publication settles',
      { articles: [{ slug: 'planned', headline: 'P', publishAt: '2024-01-01' }] },
    ],
    [
      'a version of an article that is there',
      { articles: [{ slug: 'first', versions: [{ locale: 'ru', slug: 'pervaya', headline: 'П' }] }] },
    ],
  ])('leaves %s to the ordinary path', async (_what, sections) => {
    await expect(inBulk([storyFile('odd', sections)])).rejects.toThrow('odd does not go by the archive path');
    expect(await oneByOne([storyFile('odd', sections)])).toMatchObject([{ outcome: 'ingested' }]);
  });
});

async function slugs(): Promise<readonly string[]> {
  const rows: unknown[] = await newsroom.strapi.db.query('api::article.article').findMany({
    where: { publishedAt: { $notNull: true }, firstPublishedAt: '2024-04-01T00:00:00.000Z' },
    select: ['slug'],
  });
  return (rows as { slug: string }[]).map(({ slug }) => slug).sort();
}

async function idOf(slug: string): Promise<string> {
  const uids = ['api::article.article', 'api::document.source-document'] as const;
  const rows: unknown[] = await Promise.all(
    uids.map((uid) => newsroom.strapi.db.query(uid).findOne({ where: { slug }, select: ['documentId'] })),
  );
  return (rows.find(Boolean) as { documentId: string }).documentId;
}

async function differencesOfGraph(): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  await verifyGraph(newsroom.strapi, { onDifference: (one) => found.push(one) });
  return found;
}
