import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportLines } from '../../../src/delivery/export/command';
import { verifyGraph } from '../../../src/graph/verify/verify';
import { runIngestCommand } from '../../../src/ingest/command';
import { exportStoryFiles } from '../../../src/ingest/export/command';
import { ingestStory } from '../../../src/ingest/ingest-story';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { ARCHIVE } from '../ingest/archive-stories';
import { contentsOf } from '../ingest/canonical';

/** What is exported and brought into an empty newsroom gives the same published graph there. */

const folder = mkdtempSync(path.join(tmpdir(), 'dossier-export-'));
const place = (name: string) => path.join(folder, name);
const GRAPH = ['graph.node', 'graph.edge', 'graph.name', 'graph.tally'];

let newsroom: Newsroom;
afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

/** What story files could not make: marked text, related stories in a circle, statements that editors wrote. */
async function writeMore(): Promise<void> {
  const headers = { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` };
  const write = async (plural: string, data: object, query = '') => {
    const { status, body } = await newsroom.post(
      `/api/${plural}?status=published${query}`,
      { data },
      { headers },
    );
    expect([status, body.error]).toEqual([201, undefined]);
    return String(body.data.documentId);
  };
  const people = await newsroom.get('/api/people?filters[slug]=sadyr-japarov');
  const said = await write('statements', {
    text: 'Мы согласны',
    language: 'ru',
    kind: 'quote',
    speakers: [people.body.data[0].documentId],
    translations: [{ language: 'en', text: 'We agree' }],
  });
  await write('documents', {
    title: 'Nobody wrote of it',
    slug: 'unread',
    kind: 'report',
    existence: 'seen',
  });
  const body = [
    paragraph(text('Plain, '), text('bold', { bold: true }), {
      type: 'link',
      url: '/stories/a',
      children: [text('x')],
    }),
    paragraph(text('')),
    { type: 'quote', statement: said, children: [text('Мы согласны')] },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('one')] }] },
  ];
  const corrections = [{ kind: 'update', text: 'More is known.', date: '2024-03-01T10:00:00.000Z' }];
  const first = await write('articles', {
    headline: 'First',
    slug: 'first',
    kind: 'news',
    body,
    corrections,
    statements: [said],
    seo: { title: 'In short' },
    placement: { position: 'lead' },
  });
  const second = await write('articles', {
    headline: 'Second',
    slug: 'second',
    kind: 'opinion',
    related: [first],
  });
  const relate = { data: { related: [second] } };
  expect((await newsroom.put(`/api/articles/${first}?status=published`, relate, { headers })).status).toBe(
    200,
  );
  const own = { data: { headline: 'Первая', slug: 'pervaya' } };
  const version = `/api/articles/${first}?status=published&locale=ru`;
  expect((await newsroom.put(version, own, { headers })).status).toBe(200);
}

async function graph(): Promise<Record<string, readonly string[] | undefined>> {
  await newsroom.settle();
  const contents = await contentsOf(newsroom.strapi, new Date(0));
  return Object.fromEntries(GRAPH.map((table) => [table, contents[table]?.map(withoutMoments).sort()]));
}

/** When a row was written, and by which write, differs; and what has no key of its own has one where it was brought in. */
function withoutMoments(line: string): string {
  return line
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:00)/g, (moment) => (moment > '2026' ? 'now' : moment))
    .replaceAll(/statements\/exported\/\w+/g, 'statements/undefined')
    .replaceAll(/"(?:version|created_version|seq)": ?"?\d+"?/g, '"version"');
}

const filesIn = (name: string) =>
  (readdirSync(place(name), { recursive: true }) as string[]).filter((file) => file.endsWith('.json')).sort();
const request = (format: 'story' | 'ninjs' | 'json-ld', to: string, since?: string) =>
  ({ outcome: 'run', format, to: place(to), since }) as const;

describe('an export', () => {
  let before: Awaited<ReturnType<typeof graph>>;
  let lines: readonly Record<string, unknown>[];

  beforeAll(async () => {
    newsroom = await openNewsroom();
    for (const story of ARCHIVE) await ingestStory(newsroom.strapi, story);
    await writeMore();
    expect(await exportStoryFiles(newsroom.strapi, request('story', 'one'))).toBe(0);
    expect(await exportLines(newsroom.strapi, request('ninjs', 'all.jsonl'), 'ninjs')).toBe(0);
    lines = readFileSync(place('all.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    before = await graph();
  });

  it('has every public story in each language once, as ninjs', async () => {
    const { body } = await newsroom.get('/api/stories?limit=100');
    const english = lines.filter(({ language }) => language === 'en').map(({ slugline }) => slugline);
    expect(english.sort()).toEqual((body.data as { slug: string }[]).map(({ slug }) => slug).sort());
    expect(lines.map(({ uri }) => uri)).toContainEqual(expect.stringContaining('/stories/pervaya?locale=ru'));
  });

  it('since a moment has only what changed, and what went out of public', async () => {
    const since = new Date().toISOString();
    const headers = { authorization: `Bearer ${await newsroom.adminToken()}` };
    const { body } = await newsroom.get('/api/articles?filters[slug]=second');
    const second = `/content-manager/collection-types/api::article.article/${body.data[0].documentId}`;
    expect((await newsroom.post(`${second}/actions/unpublish`, {}, { headers })).status).toBe(200);
    await exportLines(newsroom.strapi, request('ninjs', 'some.jsonl', since), 'ninjs');
    const some = readFileSync(place('some.jsonl'), 'utf8').trim().split('\n');
    const items = some.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(items).toContainEqual(
      expect.objectContaining({ uri: expect.stringContaining('/stories/second'), pubStatus: 'canceled' }),
    );
    expect(items.length).toBeLessThan(lines.length);
    const { status } = await newsroom.post(`${second}/actions/publish`, {}, { headers });
    expect(status).toBe(200);
  });

  it('is not written over something', async () => {
    expect(await exportStoryFiles(newsroom.strapi, request('story', 'one'))).toBe(2);
  });

  it('gives the same graph, and the same export, in an empty newsroom', async () => {
    await newsroom.close();
    newsroom = await openNewsroom({ empty: true, env: { DOSSIER_DEMO: 'off' } });
    expect(await runIngestCommand(newsroom.strapi, [place('one')])).toBe(0);
    const after = await graph();
    for (const table of GRAPH) expect(after[table]).toEqual(before[table]);
    expect((await verifyGraph(newsroom.strapi, { onDifference: console.error })).differences).toBe(0);

    expect(await exportStoryFiles(newsroom.strapi, request('story', 'two'))).toBe(0);
    const records = (name: string) =>
      filesIn(name)
        .flatMap((file) => recordsOf(readFileSync(path.join(place(name), file), 'utf8')))
        .sort();
    expect(records('two')).toEqual(records('one'));
  }, 120_000);
});

/** Records line by line: in which file each stands hangs on ids, which differ. */
function recordsOf(file: string): readonly string[] {
  const { format: _, story: __, publish: ___, ...sections } = JSON.parse(file) as Record<string, unknown>;
  return Object.entries(sections).flatMap(([section, entries]) =>
    (entries as object[]).map((entry) => `${section} ${JSON.stringify(entry)}`),
  );
}
