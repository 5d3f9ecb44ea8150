import path from 'node:path';
import { isHttpError } from 'http-errors';
import type { Core } from '@strapi/strapi';
import { currentIndex } from '../analysis/suggestions/current-index';
import { explainDatabaseError } from '../editorial/publication/refusal';
import { LARGEST_BATCH, openArchive } from './archive/archive';
import type { IngestRequest } from './arguments';
import { readBytes } from './files';
import { ingestStory } from './ingest-story';
import type { StoryOutcome } from './outcome';
import type { FileResult } from './report';
import { LARGEST_STORY_FILE, readStoryFile } from './story-file/read';
import type { StoryFile } from './story-file/schema';
import { ingestText } from './texts/ingest-text';
import { isTextFile, LARGEST_DOCX, readTextFile } from './texts/read-text';

export type Run = Extract<IngestRequest, { outcome: 'run' }>;

/** A story that is read, and how large its file was. */
interface ReadStory extends StoryFile {
  readonly size: number;
}

/** So many bytes of stories wait to be written at most, but for the last of them. */
const LARGEST_WAIT = 8 * 1024 * 1024;

/**
 * Brings files in, one after the other: several story files by the archive path, one of them and texts by the Document
 * Service. What waits to be written is kept small, however many files there are.
 */
export async function* runFiles(
  strapi: Core.Strapi,
  files: readonly string[],
  run: Run,
): AsyncGenerator<FileResult> {
  const archive = openArchive<ReadStory>(strapi, (story) =>
    orReason(strapi, () => ingestStory(strapi, storyOf(story), { dryRun: run.dryRun })),
  );
  const isBulk = files.length > 1 && !run.dryRun;
  let waiting: Waiting[] = [];
  async function* flush(): AsyncGenerator<FileResult> {
    const given = waiting;
    waiting = [];
    const outcomes = archive.write(
      given.flatMap(({ read }) => (read.outcome === 'story' ? [read.story] : [])),
    );
    for (const { file, read } of given) {
      const result = read.outcome === 'refused' ? read.result : (await outcomes.next()).value;
      if (result) yield { file, result };
    }
  }
  for (const file of files) {
    const read = await readFile(file, run);
    if (isBulk && read.outcome !== 'text') {
      waiting.push({ file, read });
      if (isFull(waiting)) yield* flush();
    } else {
      // Texts are linked with the records of the stories before them.
      yield* flush();
      yield { file, result: await ingestRead(strapi, file, read, run) };
    }
  }
  yield* flush();
}

/** A file that is read, and waits for those before it. */
interface Waiting {
  readonly file: string;
  readonly read: Exclude<ReadFile, { outcome: 'text' }>;
}

function isFull(waiting: readonly Waiting[]): boolean {
  const bytes = waiting.reduce((sum, { read }) => sum + (read.outcome === 'story' ? read.story.size : 0), 0);
  return waiting.length >= LARGEST_BATCH || bytes >= LARGEST_WAIT;
}

type ReadFile =
  | { readonly outcome: 'story'; readonly story: ReadStory }
  | { readonly outcome: 'text'; readonly bytes: Uint8Array }
  | { readonly outcome: 'refused'; readonly result: StoryOutcome };

async function readFile(file: string, { publish }: Run): Promise<ReadFile> {
  const bytes = await readBytes(file, Math.max(LARGEST_STORY_FILE, LARGEST_DOCX));
  if (typeof bytes === 'string') return { outcome: 'refused', result: refusedWhole(bytes) };
  if (isTextFile(file)) return { outcome: 'text', bytes };
  const story = readStoryFile(bytes);
  if (story.outcome === 'invalid')
    return { outcome: 'refused', result: { outcome: 'refused', problems: story.problems } };
  const { value } = story;
  const size = bytes.byteLength;
  return { outcome: 'story', story: { ...value, publish: publish || value.publish, size } };
}

function storyOf({ size: _size, ...story }: ReadStory): StoryFile {
  return story;
}

async function ingestRead(
  strapi: Core.Strapi,
  file: string,
  read: ReadFile,
  run: Run,
): Promise<StoryOutcome> {
  if (read.outcome === 'refused') return read.result;
  return orReason(strapi, () =>
    read.outcome === 'text'
      ? ingestArticle(strapi, file, read.bytes, run)
      : ingestStory(strapi, storyOf(read.story), { dryRun: run.dryRun }),
  );
}

async function ingestArticle(
  strapi: Core.Strapi,
  file: string,
  bytes: Uint8Array,
  { dryRun, locale, source }: Run,
): Promise<StoryOutcome> {
  const text = await readTextFile(file, bytes);
  if (text.outcome === 'refused') return refusedWhole(text.reason);
  const index = await currentIndex(strapi);
  const options = { file: path.basename(file), index, dryRun, locale, source, now: new Date() };
  const done = await ingestText(strapi, text.value, options);
  const { picturesLeftOut } = text;
  // A text that was there before has lost nothing now.
  return done.outcome === 'ingested' && done.changes.length > 0 ? { ...done, picturesLeftOut } : done;
}

async function orReason(strapi: Core.Strapi, work: () => Promise<StoryOutcome>): Promise<StoryOutcome> {
  try {
    return await work();
  } catch (error) {
    return refusedWhole(reasonOf(strapi, error));
  }
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
