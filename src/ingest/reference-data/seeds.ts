import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { inWriteTransaction } from '../../platform/database/write-lock';
import { ingestStory } from '../ingest-story';
import { readStoryFile } from '../story-file/read';
import type { StoryFile } from '../story-file/schema';

/** Seed files that every newsroom gets, in this order and before all others: these name their records. */
const ESSENTIAL = ['categories.yaml'];

/**
 * Ingests the story files in `database/seeds`, each once in the life of a database. What editors change or delete
 * afterwards stays so: a later start finds the mark and leaves the file alone.
 */
export async function assertSeeds(strapi: Core.Strapi): Promise<void> {
  const folder = path.join(strapi.dirs.app.root, 'database', 'seeds');
  for (const file of await seedFiles(strapi, folder)) await seedOnce(strapi, folder, file);
}

async function seedFiles(strapi: Core.Strapi, folder: string): Promise<readonly string[]> {
  if (!strapi.config.get('dossier.demo', true)) return ESSENTIAL;
  const stories = (await readdir(folder)).filter((file) => file.endsWith('.yaml'));
  return [...ESSENTIAL, ...stories.filter((file) => !ESSENTIAL.includes(file)).sort()];
}

async function seedOnce(strapi: Core.Strapi, folder: string, file: string): Promise<void> {
  const mark = strapi.store({ type: 'dossier', name: 'seeds' });
  if (await mark.get({ key: file })) return;
  const story = readStoryFile(await readFile(path.join(folder, file)));
  if (story.outcome === 'invalid') throw new Error(`Seed ${file}: ${JSON.stringify(story.problems)}`);
  await inWriteTransaction(strapi, async () => {
    // Another instance may have been first while this one waited for the lock.
    if (await mark.get({ key: file })) return;
    const changes = await ingestSeed(strapi, file, story.value);
    await mark.set({ key: file, value: { at: new Date().toISOString() } });
    strapi.log.info(`Seeded ${file}: ${changes} changes`);
  });
}

/** @returns the number of changes. */
async function ingestSeed(strapi: Core.Strapi, file: string, story: StoryFile): Promise<number> {
  const result = await ingestStory(strapi, story, { existing: 'keep' });
  if (result.outcome === 'refused') throw new Error(`Seed ${file}: ${JSON.stringify(result.problems)}`);
  return result.changes.length;
}
