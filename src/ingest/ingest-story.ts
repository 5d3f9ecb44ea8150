import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../content/content-types';
import { carryOverViews } from '../audience/readership/carry-over';
import { allOrNothing } from './all-or-nothing';
import { refusing } from './refusing';
import { StoryRefused, type Change, type StoryOutcome } from './outcome';
import { convert, type Resolve } from './records/fields';
import {
  findReferenced,
  INNER_RELATIONS,
  localeOf,
  placesOf,
  storedKey,
  type KnownRecords,
} from './records/references';
import { SECTIONS, SECTION_ORDER } from './records/sections';
import { unpublishedEdits } from './records/unpublished-edits';
import { isToPublish, publishWanted, upsert, type WantedRecord } from './records/upsert';
import type { FileProblem } from './story-file/outcome';
import type { ArticleEntry, Section, StoryFile } from './story-file/schema';
import { NATURAL_KEYS, referredFirst, type Entry } from './story-file/structure';

export interface IngestOptions {
  /** Do everything and take it back. */
  readonly dryRun?: boolean;
  /** What to do with records that are there: bring them to the file's state, or leave them to their editors. */
  readonly existing?: 'update' | 'keep';
}

/** A record of the file that was saved and may have to be published. */
interface SavedEntry {
  readonly wanted: WantedRecord;
  readonly path: string;
  /** Made in this run. */
  readonly isNew: boolean;
}

/** The state of one story while it is written. */
interface Ingest {
  readonly strapi: Core.Strapi;
  readonly story: StoryFile;
  readonly known: KnownRecords;
  readonly existing: 'update' | 'keep';
  readonly changes: Change[];
  /** By path in the file, in the order of publication. */
  readonly saved: Map<string, SavedEntry>;
}

/**
 * Writes a checked story through the Document Service, in one transaction: all of it or nothing.
 *
 * Records are found by their natural keys, changed only where they differ, and published after all of them are saved, so
 * that no link goes out to a record that is not public yet. A second run with the same file changes nothing.
 */
export async function ingestStory(
  strapi: Core.Strapi,
  story: StoryFile,
  { dryRun = false, existing = 'update' }: IngestOptions = {},
): Promise<StoryOutcome> {
  return allOrNothing(strapi, dryRun, async () => {
    const changes: Change[] = [];
    const { known, problems } = await findReferenced(strapi, story);
    if (problems.length > 0) throw new StoryRefused(problems);
    await writeStory({ strapi, story, known, existing, changes, saved: new Map() });
    return changes;
  });
}

async function writeStory(ingest: Ingest): Promise<void> {
  const edits = await unpublishedEdits(ingest.strapi, ingest.story);
  for (const section of SECTION_ORDER) await saveSection(ingest, section);
  if (ingest.story.publish) await publishSaved(ingest, edits);
  await setEarlierViews(ingest);
}

async function saveSection(ingest: Ingest, section: Section): Promise<void> {
  const entries = ingest.story[section] as readonly Entry[];
  const places = referredFirst(entries, INNER_RELATIONS).map((entry) => ({
    entry,
    index: entries.indexOf(entry),
  }));
  const incomplete: typeof places = [];
  for (const place of places) {
    const isComplete = await saveEntry(ingest, section, place.entry, `${section}.${place.index}`);
    if (!isComplete) incomplete.push(place);
  }
  // Records that lead to each other in a circle: by now all of them are there.
  for (const { entry, index } of incomplete) await saveEntry(ingest, section, entry, `${section}.${index}`);
}

/** @returns false where the record refers to one that is yet to be written, and so has to be saved again. */
async function saveEntry(ingest: Ingest, section: Section, entry: Entry, path: string): Promise<boolean> {
  const { uid, keyAttribute, fields } = SECTIONS[section];
  const key = storedKey(ingest.story.story, section, String(entry[NATURAL_KEYS[section]]));
  const locale = localeOf(section, entry);
  let isComplete = true;
  const resolve: Resolve = (target, name) => {
    const documentId = ingest.known.get(target, name, locale);
    isComplete &&= documentId !== undefined;
    return documentId;
  };
  const data = { ...convert(fields, entry, path, resolve), [keyAttribute]: key };
  const identity = { [keyAttribute]: key };
  const documentId = await saveWanted(ingest, { uid, key, data, identity, locale }, path);
  ingest.known.set(section, key, documentId, locale);
  if (section === 'articles') await saveVersions(ingest, entry as unknown as ArticleEntry, documentId, path);
  return isComplete;
}

async function saveVersions(
  ingest: Ingest,
  article: ArticleEntry,
  documentId: string,
  path: string,
): Promise<void> {
  for (const [at, version] of (article.versions ?? []).entries()) {
    const versionPath = `${path}.versions.${at}`;
    const { slug: key, locale } = version;
    const resolve: Resolve = (section, name) => ingest.known.get(section, name, locale);
    const data = convert(SECTIONS.articles.fields, version, versionPath, resolve);
    const wanted = { uid: ARTICLE, key, data, identity: { documentId }, locale, documentId } as const;
    await saveWanted(ingest, wanted, versionPath);
    ingest.known.set('articles', key, documentId, locale);
  }
}

async function saveWanted(ingest: Ingest, wanted: WantedRecord, path: string): Promise<string> {
  const { strapi, existing, saved } = ingest;
  // A record of a circle is saved twice; the second time completes what this run made.
  const wasNew = saved.get(path)?.isNew ?? false;
  const { documentId, changes } = await refusing(path, () =>
    upsert(strapi, wanted, existing === 'update' || wasNew),
  );
  ingest.changes.push(...changes);
  const isNew = wasNew || changes.some(({ action }) => action === 'create');
  saved.set(path, { wanted: { ...wanted, documentId }, path, isNew });
  return documentId;
}

/** The records that this run may publish and count for: all of them, or those that it made. */
function ours({ saved, existing }: Ingest): readonly SavedEntry[] {
  return [...saved.values()].filter(({ isNew }) => existing === 'update' || isNew);
}

async function publishSaved(ingest: Ingest, edits: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const entries = ours(ingest);
  await refuseUnpublishedEdits(ingest.strapi, entries, edits);
  for (const { wanted, path } of entries)
    ingest.changes.push(...(await refusing(path, () => publishWanted(ingest.strapi, wanted))));
}

/** What an editor has begun and not published goes out when the editor says so, not with a file that knows nothing of it. */
async function refuseUnpublishedEdits(
  strapi: Core.Strapi,
  entries: readonly SavedEntry[],
  edits: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const problems: FileProblem[] = [];
  for (const { wanted, path } of entries) {
    const names = edits.get(path);
    if (names && (await isToPublish(strapi, wanted))) problems.push({ path, reason: unpublished(names) });
  }
  if (problems.length > 0) throw new StoryRefused(problems);
}

function unpublished(names: readonly string[]): string {
  return `Has unpublished edits that are not in this file (${names.join(', ')}): publish or discard them first`;
}

async function setEarlierViews(ingest: Ingest): Promise<void> {
  const { strapi, story, changes } = ingest;
  const articleIds = new Map(ours(ingest).map(({ path, wanted }) => [path, wanted.documentId]));
  for (const { section, entry, path } of placesOf(story)) {
    const [articleId, { views, slug, locale }] = [articleIds.get(path), entry as Partial<ArticleEntry>];
    if (section !== 'articles' || articleId === undefined || views === undefined) continue;
    if (await carryOverViews(strapi, { articleId, locale: String(locale), views }))
      changes.push({ action: 'count-views', type: 'article', key: String(slug), locale });
  }
}
