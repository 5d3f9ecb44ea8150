import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fromJSONSchema } from 'zod';
import { storyFileJsonSchema } from '../../../../src/ingest/story-file/json-schema';

const ROOT = join(__dirname, '../../../..');
const SEEDS = join(ROOT, 'database/seeds');
const committed = (): Parameters<typeof fromJSONSchema>[0] =>
  JSON.parse(readFileSync(join(ROOT, 'docs/story-file.schema.json'), 'utf8'));

describe('the committed JSON Schema', () => {
  test('is the one that the ingest room makes (npm run gen:story-schema)', () => {
    expect(committed()).toEqual(JSON.parse(JSON.stringify(storyFileJsonSchema())));
  });

  test.each(readdirSync(SEEDS))('takes the seed %s', (file) => {
    const story: unknown = parse(readFileSync(join(SEEDS, file), 'utf8'));
    expect(fromJSONSchema(committed()).safeParse(story).error?.issues).toBeUndefined();
  });

  test.each([
    ['another format', { format: 'dossier-story/9', story: 'a' }],
    ['an unknown section', { format: 'dossier-story/1', story: 'a', comments: [] }],
    ['a record without its key', { format: 'dossier-story/1', story: 'a', people: [{ name: 'A' }] }],
    ['a slug that is none', { format: 'dossier-story/1', story: 'a', people: [{ slug: '../etc' }] }],
    ['a kind that is none', { format: 'dossier-story/1', story: 'a', documents: [{ slug: 'a', kind: 'x' }] }],
  ])('refuses %s', (_what, story) => {
    expect(fromJSONSchema(committed()).safeParse(story).success).toBe(false);
  });
});

describe('a generator', () => {
  const refuseEmpty = async (files: [string, string][]) =>
    (await import('../../../../scripts/generated/files.mjs')).refuseEmpty(new Map(files));

  test('whose files are full is heard', async () => {
    await expect(refuseEmpty([['a.json', '{}']])).resolves.toBeUndefined();
  });

  test('that makes an empty file, or none, is refused', async () => {
    await expect(refuseEmpty([['a.json', '\n']])).rejects.toThrow('Nothing came out for a.json.');
    await expect(refuseEmpty([])).rejects.toThrow('Nothing came out.');
  });
});
