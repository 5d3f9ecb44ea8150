import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { ingestStory } from '../ingest-story';
import { readStoryFile } from '../story-file/read';

/** Seed files of a newsroom that wants no demonstration: the categories, and not the story. */
const ESSENTIAL = new Set(['categories.yaml']);

/**
 * Ingests the story files in `database/seeds`, each once in the life of a database. What editors change or delete
 * afterwards stays so: a later start finds the mark and leaves the file alone.
 */
export async function assertSeeds(strapi: Core.Strapi): Promise<void> {
  const folder = path.join(strapi.dirs.app.root, 'database', 'seeds');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  const wanted = strapi.config.get('dossier.demo', true)
    ? files
    : files.filter((file) => ESSENTIAL.has(file));
  for (const file of wanted) await seedOnce(strapi, folder, file);
}

async function seedOnce(strapi: Core.Strapi, folder: string, file: string): Promise<void> {
  const mark = strapi.store({ type: 'dossier', name: 'seeds' });
  if (await mark.get({ key: file })) return;
  const story = readStoryFile(await readFile(path.join(folder, file)));
  if (story.outcome === 'invalid') throw new Error(`Seed ${file}: ${JSON.stringify(story.problems)}`);
  const result = await ingestStory(strapi, story.value, { existing: 'keep' });
  if (result.outcome === 'refused') throw new Error(`Seed ${file}: ${JSON.stringify(result.problems)}`);
  await mark.set({ key: file, value: { at: new Date().toISOString() } });
  strapi.log.info(`Seeded ${file}: ${result.changes.length} changes`);
}
