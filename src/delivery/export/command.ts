import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { readerOf } from '../../graph/read/pool';
import type { ExportRequest } from '../../platform/commands/export-arguments';
import { storyLines, type LineFormat } from './story-lines';

type Wanted = Extract<ExportRequest, { outcome: 'run' }>;

/**
 * `npm run export` of stories in a standard: one JSON text to a line (https://jsonlines.org), written as they are read, so that
 * memory does not grow with the number of stories.
 * @returns the exit code.
 */
export async function exportLines(
  strapi: Core.Strapi,
  { to, since }: Wanted,
  format: LineFormat,
): Promise<number> {
  let count = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const line of storyLines(readerOf(strapi), format, since)) {
      count += 1;
      yield `${line}\n`;
    }
  }
  await pipeline(Readable.from(counted()), to === undefined ? process.stdout : createWriteStream(to), {
    end: to !== undefined,
  }).catch(ignoreClosedPipe);
  process.stderr.write(`${count} ${count === 1 ? 'story' : 'stories'} exported as ${format}.\n`);
  return 0;
}

/** Whoever reads the lines may have enough of them, as `head` has. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
