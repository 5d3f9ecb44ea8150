import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { ExportRequest } from '../../platform/commands/export-arguments';
import { LARGEST_STORY_FILE } from '../story-file/read';
import { recordsIn, storyFiles, type ExportedFile } from './story-files';

type Wanted = Extract<ExportRequest, { outcome: 'run' }>;

/**
 * `npm run export -- --format story`: everything public as story files, all of it as it is at one moment. One file is in
 * memory at a time.
 * @returns the exit code: 0; 1 where something could not be said in a file, which is named; 2 where the folder is not empty.
 */
export async function exportStoryFiles(strapi: Core.Strapi, { to = '', since }: Wanted): Promise<number> {
  if (!(await isEmpty(to))) return refuse(`${to} is not empty: name a folder that is empty or not there yet`);
  const tally = { files: 0, records: 0, weak: 0 };
  await strapi.db.connection.transaction(
    async (trx) => {
      const run = (sql: string, bindings: readonly unknown[]) => trx.raw(sql, bindings as string[]);
      for await (const file of storyFiles({ strapi, run }, since)) {
        const weak = await write(to, file);
        for (const line of weak) process.stderr.write(`${file.path}: ${line}\n`);
        tally.files += 1;
        tally.records += recordsIn(file.story);
        tally.weak += weak.length;
      }
    },
    { readOnly: true, isolationLevel: 'repeatable read' },
  );
  process.stderr.write(`${tally.records} records exported in ${tally.files} files.\n`);
  return tally.weak > 0 ? 1 : 0;
}

async function isEmpty(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries.length === 0;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 2;
}

/** Writes a file and tells what in it will not come back. */
async function write(
  folder: string,
  { path: place, story, isUneven }: ExportedFile,
): Promise<readonly string[]> {
  const text = `${JSON.stringify(story, undefined, 1)}\n`;
  const file = path.join(folder, place);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' });
  return [
    ...(isUneven ? ['its language versions tell different facts; the file has those of the first'] : []),
    ...(Buffer.byteLength(text) > LARGEST_STORY_FILE ? ['larger than ingest takes a story file'] : []),
  ];
}
