import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  articleEntry,
  categoryEntry,
  countryEntry,
  documentEntry,
  eventEntry,
  organizationEntry,
  personEntry,
  statementEntry,
} from '../../../src/ingest/story-file/schema';
import { readStoryFile } from '../../../src/ingest/story-file/read';
import { HEAD, problemsOf, read, storyOf } from './story-file/stories';

const PAGE = readFileSync(join(__dirname, '../../../docs/story-files.md'), 'utf8');
const stories = [...PAGE.matchAll(/```yaml\n([^`]*?format: [^`]*?)```/g)].map(([, text = '']) => text);

/** The names in the first column of the table under a heading. */
function documentedFields(heading: string): readonly string[] {
  const [section = ''] = PAGE.split(`\n### ${heading}\n`)[1]?.split('\n### ') ?? [];
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  );
}

test('the examples are valid, and the long one holds a whole story', () => {
  expect(stories).toHaveLength(2);
  expect(stories.flatMap((text) => problemsOf(read(text)))).toEqual([]);
  const story = storyOf(read(stories[0] ?? ''));
  for (const section of [
    'organizations',
    'people',
    'documents',
    'statements',
    'events',
    'articles',
  ] as const) {
    expect([section, story[section].length > 0]).toEqual([section, true]);
  }
});

test.each([
  ['countries', countryEntry],
  ['categories', categoryEntry],
  ['organizations', organizationEntry],
  ['people', personEntry],
  ['documents', documentEntry],
  ['statements', statementEntry],
  ['events', eventEntry],
  ['articles', articleEntry],
])('the table of %s names every field, and no other', (section, { shape }) => {
  expect([...documentedFields(section)].sort()).toEqual(Object.keys(shape).sort());
});

describe('the refusals are what is really printed', () => {
  const faulty = `${HEAD}people:
  - { slug: Mara Lind, nmae: Mara Lind, country: Norway }
documents:
  - { slug: letter, number: 12, date: 5 March 2024, authors: mara-lind }
events:
  - { slug: pipes, date: 2024-06-03, endDate: 2024-08 }
articles:
  - slug: northfjord
    firstPublishedAt: 2024-03-21 08:00
    body: [{ qoute: These pipes are old }]
`;
  const files: Readonly<Record<string, Uint8Array>> = {
    faulty: Buffer.from(faulty),
    double: Buffer.from(`${HEAD}documents: [{ slug: answer }, { slug: answer }]`),
    twice: Buffer.from(`${HEAD}story: t`),
    colon: Buffer.from(`${HEAD}people:\n  - slug: mara-lind\n    biography: Mayor since 2019: a long time`),
    latin1: Buffer.from('caf\u00e9', 'latin1'),
    empty: new Uint8Array(),
    large: new Uint8Array(5_000_000),
  };
  const documented = (name: string) =>
    [...PAGE.matchAll(new RegExp(`^\\| \`${name}\\.yaml: (.*?)\` +\\|`, 'gm'))].map(([, line = '']) => line);

  test.each(Object.entries(files))('%s', (name, bytes) => {
    const lines = documented(name);
    expect(lines.length).toBeGreaterThan(0);
    expect(problemsOf(readStoryFile(bytes))).toEqual(expect.arrayContaining(lines));
  });
});
