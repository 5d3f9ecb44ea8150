import type { Core } from '@strapi/strapi';
import { currentIndex } from '../../../analysis/suggestions/current-index';
import { preview } from '../../../analysis/suggestions/preview';
import type { LocaleCode } from '../../../content/content-types';
import { ingestStory } from '../../../ingest/ingest-story';
import type { StoryOutcome } from '../../../ingest/outcome';
import { readStoryFile } from '../../../ingest/story-file/read';
import type { TextOutcome } from '../../../ingest/texts/article-text';
import { textOf } from '../../../ingest/texts/draft';
import { articleOfText, ingestText } from '../../../ingest/texts/ingest-text';
import { isTextFile, readTextFile } from '../../../ingest/texts/read-text';
import type { Imported, Shown } from '../answers/import';
import { refusal } from '../../publication/refusal';

/** Something pasted or dropped: a text by the ending of its name, or a story file. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly locale?: LocaleCode | undefined;
  /** Where it was published. */
  readonly source?: string | undefined;
}

/** Whether it is a story file, which writes more than a draft. */
export function isStoryFile({ name }: Pick<Given, 'name'>): boolean {
  return !isTextFile(name);
}

/**
 * Shows what would be made, and writes nothing.
 * @throws ValidationError (400) naming the file, where it is none of its kind.
 */
export async function showImport(strapi: Core.Strapi, given: Given): Promise<Shown> {
  if (isStoryFile(given)) return storyOutcome(await runStory(strapi, given, true));
  const { value: article, picturesLeftOut } = await readText(given);
  const { headline } = article;
  const text = textOf(article).source;
  const found = await preview(strapi, { text, headline, locale: given.locale });
  return {
    outcome: 'text',
    text,
    headline: headline ?? found.findings.headline,
    preview: found,
    picturesLeftOut,
  };
}

/**
 * Makes a draft of a text, or brings a story file in, whole or not at all. A text that was imported before gives its article.
 * @throws ValidationError (400) naming the file, where it is none of its kind.
 */
export async function runImport(
  strapi: Core.Strapi,
  given: Given,
  by: number | undefined,
): Promise<Imported> {
  if (isStoryFile(given)) return storyOutcome(await runStory(strapi, given, false));
  const { value: article } = await readText(given);
  const { name: file, locale, source } = given;
  const index = await currentIndex(strapi);
  const done = await ingestText(strapi, article, { file, locale, source, index, by, now: new Date() });
  if (done.outcome === 'refused') return done;
  const made = await articleOfText(strapi, article);
  if (made === undefined) throw new Error('An imported text has no article');
  return { outcome: 'draft', ...made, isNew: done.changes.length > 0 };
}

async function readText({ name, bytes }: Given): Promise<Extract<TextOutcome, { outcome: 'read' }>> {
  const read = await readTextFile(name, bytes);
  if (read.outcome === 'read') return read;
  throw refusal([{ path: ['content'], message: `${name}: ${read.reason}` }]);
}

async function runStory(strapi: Core.Strapi, { bytes }: Given, dryRun: boolean): Promise<StoryOutcome> {
  const read = readStoryFile(bytes);
  if (read.outcome === 'invalid') return { outcome: 'refused', problems: read.problems };
  return ingestStory(strapi, read.value, { dryRun });
}

function storyOutcome(done: StoryOutcome): Extract<Imported, { outcome: 'story' | 'refused' }> {
  return done.outcome === 'refused' ? done : { outcome: 'story', changes: done.changes };
}
