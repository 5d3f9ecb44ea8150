import path from 'node:path';
import { SingleBar } from 'cli-progress';
import { isHttpError } from 'http-errors';
import type { Core } from '@strapi/strapi';
import { currentIndex } from '../analysis/suggestions/current-index';
import { explainDatabaseError } from '../editorial/publication/refusal';
import { readArguments, USAGE, type IngestRequest } from './arguments';
import { filesIn, readBytes } from './files';
import { ingestStory } from './ingest-story';
import type { StoryOutcome } from './outcome';
import { reportLines, summaryLine, type FileResult } from './report';
import { LARGEST_STORY_FILE, readStoryFile } from './story-file/read';
import { ingestText } from './texts/ingest-text';
import { isTextFile, LARGEST_TEXT, readTextFile } from './texts/read-text';

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
  for (const line of refusedLast(results).flatMap(reportLines)) process.stdout.write(`${line}\n`);
  process.stdout.write(`${summaryLine(results, request.dryRun)}\n`);
  return results.some(({ result }) => result.outcome === 'refused') ? 1 : 0;
}

/** What went wrong stands where it is seen, above the summary. */
function refusedLast(results: readonly FileResult[]): readonly FileResult[] {
  const isRefused = ({ result }: FileResult) => result.outcome === 'refused';
  return [...results.filter((one) => !isRefused(one)), ...results.filter(isRefused)];
}

async function ingestFiles(strapi: Core.Strapi, request: Run): Promise<readonly FileResult[]> {
  const files = await filesIn(request.places);
  // The bar goes to standard error and only to a terminal: what is printed may be piped.
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {file}',
    clearOnComplete: true,
    stream: process.stderr,
  });
  const results: FileResult[] = [];
  bar.start(files.length, 0, { file: '' });
  for (const file of files) {
    bar.update(results.length, { file });
    results.push({ file, result: await ingestFile(strapi, file, request) });
  }
  bar.stop();
  return results;
}

async function ingestFile(strapi: Core.Strapi, file: string, request: Run): Promise<StoryOutcome> {
  const bytes = await readBytes(file, Math.max(LARGEST_STORY_FILE, LARGEST_TEXT));
  if (typeof bytes === 'string') return refusedWhole(bytes);
  try {
    return await (isTextFile(file) ? ingestArticle : ingestStoryFile)(strapi, { file, bytes }, request);
  } catch (error) {
    return refusedWhole(reasonOf(strapi, error));
  }
}

interface ReadFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

async function ingestStoryFile(
  strapi: Core.Strapi,
  { bytes }: ReadFile,
  { dryRun, publish }: Run,
): Promise<StoryOutcome> {
  const story = readStoryFile(bytes);
  if (story.outcome === 'invalid') return { outcome: 'refused', problems: story.problems };
  return ingestStory(strapi, { ...story.value, publish: publish || story.value.publish }, { dryRun });
}

async function ingestArticle(
  strapi: Core.Strapi,
  { file, bytes }: ReadFile,
  { dryRun, locale, source }: Run,
): Promise<StoryOutcome> {
  const text = readTextFile(file, bytes);
  if (text.outcome === 'refused') return refusedWhole(text.reason);
  const index = await currentIndex(strapi);
  const now = new Date();
  return ingestText(strapi, text.value, { file: path.basename(file), index, dryRun, locale, source, now });
}

function refusedWhole(reason: string): StoryOutcome {
  return { outcome: 'refused', problems: [{ path: '', reason }] };
}

/** What went wrong beside the file: others who write at the same time, or a fault, which goes to the log. */
function reasonOf(strapi: Core.Strapi, error: unknown): string {
  const explained = explainDatabaseError(error);
  if (isHttpError(explained) && explained.status === 409)
    return 'The newsroom is being written to, try again';
  strapi.log.error(error);
  return `Not expected: ${(error as Error).message}`;
}

function say(text: string, exitCode: number): number {
  (exitCode === 0 ? process.stdout : process.stderr).write(text);
  return exitCode;
}
