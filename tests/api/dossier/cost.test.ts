import { Client } from 'pg';
import { SECTIONS } from '../../../src/graph/project/projection';
import { readChanges } from '../../../src/graph/read/changes';
import { NEWEST, OLDEST } from '../../../src/graph/read/position';
import type { GraphReader } from '../../../src/graph/read/reader';
import { readSections } from '../../../src/graph/read/sections';
import { readThread } from '../../../src/graph/read/thread';
import { readTimeline, TIMELINE_TYPES } from '../../../src/graph/read/timeline';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

/**
 * What a reading costs must not grow with the graph: counted in the blocks that PostgreSQL touches, which is the same on
 * every machine, at 2,000 and at 20,000 articles. All of them lead to one country, every tenth to one person, and every
 * thousandth is a letter in one correspondence.
 */
let newsroom: Newsroom;
let client: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  client = new Client({ connectionString: newsroom.databaseUrl });
  await client.connect();
  await fill('country', 1, 1);
  await fill('person', 1, 1);
});

afterAll(async () => {
  await client.end();
  await newsroom.close();
});

const DATE = `timestamptz '2001-01-01' + i * interval '1 hour'`;

async function fill(type: string, from: number, to: number): Promise<void> {
  await client.query(`insert into graph.node (id, locale, type, slug, body, card, title, refs, files, card_refs, card_files,
      date, updated_at, version, created_version)
    select '${type}-' || i, 'en', '${type}', '${type}-' || i, '{}', '{}', 'x', '{}', '{}', '{}', '{}',
      ${type === 'article' || type === 'document' ? DATE : 'null::timestamptz'}, now(), nextval('graph.versions'), 0
    from generate_series(${from}, ${to}) i`);
}

async function tie(type: string, to: string, section: string, numbers: string): Promise<void> {
  await client.query(`insert into graph.edge (from_id, locale, relation, to_id, from_type, to_type, position, section, is_lead, date)
    select '${type}-' || i, 'en', 'about', '${to}', '${type}', 'country', 0, '${section}', true, ${DATE} from ${numbers} i`);
}

/** Articles and letters up to a number. */
async function growTo(from: number, to: number): Promise<void> {
  const numbers = `generate_series(${from + 1}, ${to})`;
  await fill('article', from + 1, to);
  await tie('article', 'country-1', 'articles', numbers);
  await tie('article', 'person-1', 'articles', `(select i from ${numbers} i where i % 10 = 0)`);
  await fill('document', from / 1000 + 1, to / 1000);
  await client.query(`insert into graph.edge (from_id, locale, relation, to_id, from_type, to_type, position, is_lead, date)
    select 'document-' || i, 'en', 'inReplyTo', 'document-' || (i - 1), 'document', 'document', 0, false, '2001-01-01'
    from generate_series(${Math.max(2, from / 1000 + 1)}, ${to / 1000}) i`);
  await client.query('vacuum analyze graph.node, graph.edge, graph.tally');
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Reads like any other reader and tells which blocks it took and whether a whole table was gone through. */
async function costOf(read: (reader: GraphReader) => Promise<unknown>) {
  let blocks = 0;
  const scanned: unknown[] = [];
  await read({
    async read<Row>(_name: string, text: string, values: readonly unknown[]) {
      const { rows } = await client.query(`explain (analyze, buffers, format json) ${text}`, [...values]);
      const [{ Plan: plan }] = (rows[0] as { 'QUERY PLAN': [{ Plan: Plan }] })['QUERY PLAN'];
      blocks += (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
      for (const node of nodesOf(plan)) {
        if (node['Node Type'] === 'Seq Scan' && ['node', 'edge'].includes(node['Relation Name'] ?? ''))
          scanned.push(node['Relation Name']);
      }
      return (await client.query(text, [...values])).rows as Row[];
    },
  });
  return { blocks, scanned };
}

const timeline = {
  locale: 'en',
  types: TIMELINE_TYPES,
  after: OLDEST,
  before: Infinity,
  limit: 25,
} as const;
const middle = { at: Date.parse('2001-02-01'), id: '' };

const READS: Readonly<Record<string, (reader: GraphReader) => Promise<unknown>>> = {
  'first page of the most named country': (reader) =>
    readSections(reader, { id: 'country-1', locale: 'en', sections: SECTIONS, after: NEWEST, limit: 10 }),
  'a page far back in its articles': (reader) =>
    readSections(reader, { id: 'country-1', locale: 'en', sections: ['articles'], after: middle, limit: 25 }),
  'a timeline of everything': (reader) => readTimeline(reader, { ...timeline, after: middle, about: [] }),
  'a timeline about a country': (reader) => readTimeline(reader, { ...timeline, about: ['country-1'] }),
  'a timeline about a person and a country': (reader) =>
    readTimeline(reader, { ...timeline, after: middle, about: ['person-1', 'country-1'] }),
  'a thread': (reader) => readThread(reader, { id: 'document-1', locale: 'en', after: OLDEST, limit: 2 }),
  changes: (reader) => readChanges(reader, { after: 1000, locale: undefined, limit: 25, publicUrl: '' }),
};

describe('the cost of reading', () => {
  const small = new Map<string, number>();

  beforeAll(async () => {
    await growTo(0, 2000);
    for (const [name, read] of Object.entries(READS)) small.set(name, (await costOf(read)).blocks);
    await growTo(2000, 20_000);
  });

  // The correspondence itself grows from 2 letters to 20.
  it.each(Object.keys(READS).filter((name) => name !== 'a thread'))('of %s stays', async (name) => {
    const { blocks, scanned } = await costOf(READS[name] ?? (async () => undefined));
    expect(scanned).toEqual([]);
    expect(blocks).toBeLessThan(1.5 * (small.get(name) ?? 0) + 30);
  });

  it('of a thread is that of its letters', async () => {
    const { blocks, scanned } = await costOf(READS['a thread'] ?? (async () => undefined));
    expect(scanned).toEqual([]);
    expect(blocks).toBeLessThan(20 * 15);
  });
});
