import { open, stat } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { isHttpError } from 'http-errors';
import type { Core } from '@strapi/strapi';
import { explainDatabaseError } from '../editorial/publication/refusal';
import { readArguments, USAGE, type IngestRequest } from './arguments';
import { ingestStory } from './ingest-story';
import type { StoryOutcome } from './outcome';
import { reportLines, summaryLine, type FileResult } from './report';
import { LARGEST_STORY_FILE, readStoryFile } from './story-file/read';

type Run = Extract<IngestRequest, { outcome: 'run' }>;

/**
 * The command `npm run ingest`. A story that is refused leaves nothing behind and does not stop the others.
 * @returns the exit code: 0 where every story went in, 1 where one was refused, 2 for a wrong command line.
 */
export async function runIngestCommand(strapi: Core.Strapi, argv: readonly string[]): Promise<number> {
  const request = readArguments(argv);
  if (request.outcome === 'help') return say(USAGE, 0);
  if (request.outcome === 'misused') return say(`${request.reason}\n\n${USAGE}`, 2);
  const results = await ingestFiles(strapi, request);
  for (const line of results.flatMap(reportLines)) process.stdout.write(`${line}\n`);
  process.stdout.write(`${summaryLine(results, request.dryRun)}\n`);
  return results.some(({ result }) => result.outcome === 'refused') ? 1 : 0;
}

async function ingestFiles(strapi: Core.Strapi, request: Run): Promise<readonly FileResult[]> {
  // The bar goes to standard error and only to a terminal: what is printed may be piped.
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {file}',
    clearOnComplete: true,
    stream: process.stderr,
  });
  const results: FileResult[] = [];
  bar.start(request.files.length, 0, { file: '' });
  for (const file of request.files) {
    bar.update(results.length, { file });
    results.push({ file, result: await ingestFile(strapi, file, request) });
  }
  bar.stop();
  return results;
}

async function ingestFile(
  strapi: Core.Strapi,
  file: string,
  { dryRun, publish }: Run,
): Promise<StoryOutcome> {
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return { outcome: 'refused', problems: [{ path: '', reason: bytes }] };
  const story = readStoryFile(bytes);
  if (story.outcome === 'invalid') return { outcome: 'refused', problems: story.problems };
  try {
    return await ingestStory(strapi, { ...story.value, publish: publish || story.value.publish }, { dryRun });
  } catch (error) {
    return { outcome: 'refused', problems: [{ path: '', reason: reasonOf(strapi, error) }] };
  }
}

/** What went wrong beside the file: others who write at the same time, or a fault, which goes to the log. */
function reasonOf(strapi: Core.Strapi, error: unknown): string {
  const explained = explainDatabaseError(error);
  if (isHttpError(explained) && explained.status === 409)
    return 'The newsroom is being written to, try again';
  strapi.log.error(error);
  return `Not expected: ${(error as Error).message}`;
}

/** The bytes of a file, of a large one no more than it takes to refuse it; or why it cannot be read. */
async function readBytes(file: string): Promise<Uint8Array | string> {
  try {
    // Asked before it is opened: opening a pipe waits for somebody to write into it, for ever if nobody does.
    const { size, ...kind } = await describe(file);
    if (kind.isFolder) return 'This is a folder, not a file';
    if (!kind.isFile) return 'This is no ordinary file';
    if (size === 0) return 'The file is empty';
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, LARGEST_STORY_FILE + 1)));
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException);
  }
}

async function describe(file: string): Promise<{ size: number; isFile: boolean; isFolder: boolean }> {
  const stats = await stat(file);
  return { size: stats.size, isFile: stats.isFile(), isFolder: stats.isDirectory() };
}

function unreadable({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'There is no such file';
  return code === 'EACCES' ? 'This file may not be read' : message;
}

function say(text: string, exitCode: number): number {
  (exitCode === 0 ? process.stdout : process.stderr).write(text);
  return exitCode;
}
