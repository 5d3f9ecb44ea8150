// Answers are read as an app reads them, without generated types.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { openDesk, story } from './desk';

let newsroom: Newsroom;
const desk = openDesk(() => newsroom);
const { folder, ingest, file } = desk;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(async () => {
  desk.close();
  await newsroom.close();
});

/** All content and own tables, so that "nothing written" and "nothing changed" can be seen. */
async function everything(): Promise<unknown> {
  const { rows } = await newsroom.strapi.db.connection.raw(`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema in ('public', 'audience') and table_type = 'BASE TABLE' and table_name not like 'strapi_%' order by 1`);
  const counts: Record<string, unknown> = {};
  for (const { name } of rows as { name: string }[]) {
    const result = await newsroom.strapi.db.connection.raw(
      `select count(*)::int as count, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash from ${name} t`,
    );
    counts[name] = result.rows[0];
  }
  return counts;
}

const LETTERS = {
  people: [
    { slug: 'anna', name: 'Anna', listed: true },
    { slug: 'boris', name: 'Boris' },
  ],
  documents: [
    {
      slug: 'answer',
      title: 'Answer',
      kind: 'letter',
      existence: 'seen',
      date: '2024-03',
      inReplyTo: 'question',
      authors: ['boris'],
    },
    {
      slug: 'question',
      title: 'Question',
      kind: 'letter',
      existence: 'seen',
      date: '2024-03-05',
      authors: ['anna'],
    },
  ],
  statements: [
    { key: 'why', text: 'Why?', kind: 'quote', speakers: ['anna'], document: 'question', date: 2024 },
  ],
  articles: [
    {
      slug: 'two-letters',
      headline: 'Two letters',
      body: ['First.', { heading: 'Then' }, { quote: 'Why?', statement: 'why' }, { list: ['one', 'two'] }],
      documents: ['question', 'answer'],
      statements: ['why'],
      people: ['anna', 'boris'],
      countries: ['KG'],
      category: 'politics',
      views: 7,
      firstPublishedAt: '2024-03-09T10:00:00+06:00',
      versions: [{ locale: 'ru', slug: 'dva-pisma', headline: 'Два письма' }],
    },
  ],
};

describe('a good story', () => {
  const good = () => file('good.json', story({ publish: true, ...LETTERS }));

  it('is only told in a dry run', async () => {
    const before = await everything();
    const { code, lines } = await ingest('--dry-run', good());
    expect(code).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        'good.json: create person anna',
        'good.json: create document question',
        'good.json: publish document answer',
        'good.json: create statement a-test/why',
        'good.json: create article two-letters [en]',
        'good.json: create article dva-pisma [ru]',
        'good.json: count views of article two-letters [en]',
      ]),
    );
    expect(lines.at(-1)).toBe(
      'Dry run, nothing was written: 1 story changed, 0 unchanged, 0 refused; 13 changes',
    );
    expect(await everything()).toEqual(before);
  });

  it('is written whole and public', async () => {
    expect((await ingest(good())).code).toBe(0);
    const { body } = await newsroom.get(
      '/api/articles?filters[slug]=two-letters&populate[documents][populate]=inReplyTo&populate[statements]=true&populate[people]=true',
    );
    const [article] = body.data;
    expect(article.documents.map((one: any) => [one.slug, one.inReplyTo?.slug])).toEqual([
      ['question', undefined],
      ['answer', 'question'],
    ]);
    expect(article.people.map((one: any) => one.slug)).toEqual(['anna', 'boris']);
    expect(article.body.map((block: any) => block.type)).toEqual(['paragraph', 'heading', 'quote', 'list']);
    expect(article.body[2].statement).toBe(article.statements[0].documentId);
    expect(article.firstPublishedAt).toBe('2024-03-09T04:00:00.000Z');
    const counts = await newsroom.get('/api/stories/two-letters/counts');
    expect(counts.body.data.views).toBe(7);
  });

  it('changes nothing the second time', async () => {
    const before = await everything();
    const { code, lines } = await ingest(good());
    expect([code, lines.at(-1)]).toEqual([0, '0 stories changed, 1 unchanged, 0 refused; 0 changes']);
    expect(await everything()).toEqual(before);
  });

  it('names what changes where the file says something else, and leaves what the file leaves out', async () => {
    const changed = story({
      publish: true,
      documents: [{ slug: 'answer', summary: 'An answer', number: '12' }],
    });
    const { lines } = await ingest(file('changed.json', changed));
    expect(lines).toEqual([
      'changed.json: update document answer (number, summary)',
      'changed.json: publish document answer',
      '1 story changed, 0 unchanged, 0 refused; 2 changes',
    ]);
    const { body } = await newsroom.get('/api/documents?filters[slug]=answer&populate=inReplyTo');
    expect(body.data[0]).toMatchObject({ title: 'Answer', number: '12', inReplyTo: { slug: 'question' } });
  });

  it('keeps statements of equal key of two stories apart', async () => {
    const other = {
      format: 'dossier-story/1',
      story: 'other',
      statements: [{ key: 'why', text: 'Why not?', kind: 'quote' }],
    };
    expect((await ingest(file('other.json', other))).lines).toContain(
      'other.json: create statement other/why',
    );
  });

  it('may hold laws that concern each other', async () => {
    const law = (slug: string, concerns: string) => ({
      slug,
      title: slug,
      kind: 'law',
      existence: 'seen',
      concerns: [concerns],
    });
    const circle = file(
      'circle.json',
      story({ publish: true, documents: [law('law-a', 'law-b'), law('law-b', 'law-a')] }),
    );
    expect((await ingest(circle)).code).toBe(0);
    const { body } = await newsroom.get(
      '/api/documents?filters[slug][$startsWith]=law-&populate=concerns&sort=slug',
    );
    expect(body.data.map((one: any) => one.concerns.map(({ slug }: any) => slug))).toEqual([
      ['law-b'],
      ['law-a'],
    ]);
    expect((await ingest(circle)).lines.at(-1)).toContain('0 changes');
  });

  it('stays a draft where nobody asks to publish it', async () => {
    const quiet = file(
      'quiet.json',
      story({ events: [{ slug: 'quiet', title: 'Quiet', kind: 'visit', certainty: 'planned' }] }),
    );
    await ingest(quiet);
    expect((await newsroom.get('/api/events?filters[slug]=quiet')).body.data).toEqual([]);
    await ingest('--publish', quiet);
    expect((await newsroom.get('/api/events?filters[slug]=quiet')).body.data).toHaveLength(1);
  });

  it('of the seeds is unchanged when it is ingested again', async () => {
    const { lines } = await ingest(path.resolve('database/seeds/letters-of-japarov-and-blinken.yaml'));
    expect(lines).toEqual(['0 stories changed, 1 unchanged, 0 refused; 0 changes']);
  });
});

describe('a hostile file', () => {
  const document = (slug: string, more: object = {}) => ({
    slug,
    title: slug,
    kind: 'letter',
    existence: 'seen',
    ...more,
  });
  const cases: [string, object | string | Buffer, string][] = [
    [
      'wrong-type.json',
      story({ people: [{ slug: 'x', name: 7 }] }),
      'people.0.name: Invalid input: expected string, received number',
    ],
    [
      'unknown-key.json',
      story({ people: [{ slug: 'x', name: 'X', nickname: 'Y' }] }),
      'people.0.nickname: Unknown field',
    ],
    ['unknown-section.json', story({ comments: [] }), 'comments: Unknown field'],
    [
      'cycle.json',
      story({ documents: [document('a', { inReplyTo: 'b' }), document('b', { inReplyTo: 'a' })] }),
      'documents.0.inReplyTo: Leads back to "a" itself',
    ],
    [
      'older-reply.json',
      story({
        documents: [
          document('a', { date: '2024-02-01' }),
          document('b', { date: '2024-01-31', inReplyTo: 'a' }),
        ],
      }),
      'documents.1.inReplyTo: "b" (2024-01-31) is older than what it answers, "a" (2024-02-01)',
    ],
    [
      'large.json',
      story({ documents: [document('a', { text: 'x'.repeat(10 * 1024 * 1024) })] }),
      'The file has more than 4.0 MB',
    ],
    [
      'long-text.json',
      story({ documents: [document('a', { text: 'x'.repeat(2_000_000) })] }),
      'documents.0.text: Too big',
    ],
    ['nul.json', '{"format":"dossier-story/1","story":"nul\u0000"}', 'The file holds NUL bytes'],
    [
      'escaped-nul.json',
      '{"format":"dossier-story/1","story":"a","people":[{"slug":"x","name":"a\\u0000b"}]}',
      'people.0.name: A control character (U+0000) is not allowed, after "a"',
    ],
    ['latin-1.yaml', Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]), 'The file is not UTF-8 text'],
    [
      'double-slug.json',
      story({
        people: [
          { slug: 'x', name: 'X' },
          { slug: 'x', name: 'Y' },
        ],
      }),
      'people.1.slug: Stands twice: see people.0',
    ],
    [
      'double-name.json',
      story({ countries: [{ alpha2: 'ZZ', slug: 'kyrgyzstan', alpha3: 'ZZZ', numeric: '999', name: 'Z' }] }),
      'countries.0.slug',
    ],
    [
      'unknown-person.json',
      story({ documents: [document('a', { authors: ['nobody-at-all'] })] }),
      'documents.0.authors.0: "nobody-at-all" is neither',
    ],
    [
      'unknown-country.json',
      story({ people: [{ slug: 'x', name: 'X', country: 'XX' }] }),
      'people.0.country: "XX" is neither',
    ],
    ['nameless.json', story({ people: [{ slug: 'nameless' }] }), 'people.0.name'],
    [
      'bad-date.json',
      story({ documents: [document('a', { date: '2024-02-30' })] }),
      'documents.0.date: Not a date',
    ],
    ['bad-slug.json', story({ people: [{ slug: '../etc', name: 'X' }] }), 'people.0.slug: A slug has'],
    [
      'unsourced.json',
      story({ publish: true, documents: [document('a', { existence: 'reported' })] }),
      'documents.0.sources: A document that is known only',
    ],
    [
      'demonym.json',
      story({ people: [{ slug: 'x', name: 'X', names: [{ text: 'Y', language: 'en', kind: 'demonym' }] }] }),
      'people.0.names.0.kind: Only a country',
    ],
    [
      'prototype.json',
      '{"format":"dossier-story/1","story":"a","__proto__":{"publish":true}}',
      '"__proto__" is not a field',
    ],
    [
      'aliases.yaml',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(99)}]\nc: [${'*b,'.repeat(99)}]\n`,
      'resource exhaustion',
    ],
    ['nested.json', '['.repeat(50_000), 'nested too deeply'],
    ['not-a-story.yml', 'Just some text', 'Invalid input: expected object, received string'],
    ['empty.yaml', '', 'The file is empty'],
    [
      'other-format.yaml',
      'format: dossier-story/9\nstory: a\n',
      'format: Invalid input: expected "dossier-story/1"',
    ],
  ];

  it.each(cases)(
    '%s is refused with its path and reason, and nothing is written',
    async (name, content, reason) => {
      const before = await everything();
      const { code, lines } = await ingest(file(name, content));
      expect(code).toBe(1);
      expect(lines.join('\n')).toContain(
        `${name}: ${reason.startsWith('resource') || reason.startsWith('nested') ? '' : reason}`,
      );
      expect(lines.join('\n')).toContain(reason);
      expect(lines.at(-1)).toBe('0 stories changed, 0 unchanged, 1 refused; 0 changes');
      expect(await everything()).toEqual(before);
    },
  );

  it('does not stop the others', async () => {
    const bad = file(
      'bad.json',
      story({ people: [{ slug: 'half', name: 'Half' }], documents: [document('a', { inReplyTo: 'none' })] }),
    );
    const fine = file('fine.json', story({ people: [{ slug: 'fine', name: 'Fine' }] }));
    const pipe = path.join(folder, 'pipe.yaml');
    execFileSync('mkfifo', [pipe]);
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    const { code, lines } = await ingest(
      bad,
      path.join(folder, 'missing.json'),
      empty,
      pipe,
      '/dev/zero',
      fine,
    );
    expect(code).toBe(1);
    expect(lines).toEqual([
      'fine.json: create person fine',
      'bad.json: documents.0.inReplyTo: "none" is neither among the documents of this file nor in the newsroom',
      'missing.json: There is no such file',
      'empty: This folder holds no story files and no articles',
      'pipe.yaml: This is no ordinary file',
      '/dev/zero: This is no ordinary file',
      '1 story changed, 0 unchanged, 5 refused; 1 change',
    ]);
  });

  it('closes a circle of replies with records that are there', async () => {
    await ingest(
      file('chain.json', story({ documents: [document('c1'), document('c2', { inReplyTo: 'c1' })] })),
    );
    const { lines } = await ingest(
      file('close.json', story({ documents: [{ slug: 'c1', inReplyTo: 'c2' }] })),
    );
    expect(lines[0]).toBe('close.json: documents.0.inReplyTo: "inReplyTo" leads back to this record itself');
  });
});

describe('while others write', () => {
  const sql = (statement: string) => newsroom.strapi.db.connection.raw(statement);

  afterEach(() => sql('drop trigger busy on people; drop function busy()'));

  it.each([
    ['a lock that does not come', '55P03'],
    ['a deadlock', '40P01'],
  ])('%s is told as what it is, and nothing is written', async (_what, code) => {
    await sql(`create function busy() returns trigger language plpgsql as
      $$ begin raise exception 'canceling statement' using errcode = '${code}'; end $$`);
    await sql('create trigger busy before insert on people for each row execute function busy()');
    const before = await everything();
    const { lines } = await desk.ingestStory({ people: [{ slug: 'late', name: 'Late' }] });
    expect(lines[0]).toBe('story.json: The newsroom is being written to, try again');
    expect(await everything()).toEqual(before);
  });
});

describe('the command line', () => {
  it('is explained where it is wrong', async () => {
    expect((await ingest()).code).toBe(2);
    expect((await ingest('--wrong')).lines[0]).toContain("Unknown option '--wrong'");
    expect((await ingest('--help')).code).toBe(0);
  });
});
