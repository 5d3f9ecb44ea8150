import type { Core } from '@strapi/strapi';
import { carryOverViewsOf } from '../../audience/readership/carry-over';
import { ARTICLE, isEditorialUid, RECORD_TYPES, type RecordUid } from '../../content/content-types';
import { beginHistories, type RowDeed } from '../../editorial/history/record-history';
import { completeNewRecords } from '../../editorial/publication/new-records';
import type { Run } from '../../graph/records/records';
import type { RecordsOfType } from '../../graph/records/referrers';
import { modelsOf } from '../../graph/records/tables';
import { announce } from '../../graph/write/announce';
import type { Lexicon } from '../../graph/write/lexicon';
import { projectNewRecords } from '../../graph/write/project-new-records';
import { inWriteTransaction } from '../../platform/database/write-lock';
import type { Change } from '../outcome';
import { SECTIONS, SECTION_ORDER } from '../records/sections';
import type { StoryFile } from '../story-file/schema';
import { insertRows } from './insert-rows';
import { NewRows, type RowId } from './new-ids';
import { versionKey, type NewRecord } from './new-record';
import { planBatch, type BatchPlan } from './plan-batch';
import type { StoryPlan } from './story-plan';
import { addRecord } from './record-rows';
import type { Rows } from './stored-rows';
import { isListedUid } from './targets';

/** What became of a batch. */
export type BatchOutcome =
  /** The changes of its stories, from the first to the one before the first that has to go the ordinary way. */
  | { readonly outcome: 'written'; readonly changes: readonly (readonly Change[])[] }
  /** Nothing was written: a rule refuses something in this story. */
  | { readonly outcome: 'broken'; readonly story: number };

/** Thrown to take a batch back. */
class Broken extends Error {
  constructor(readonly story: number) {
    super('A rule refuses a story of the batch');
  }
}

/** Writes what it can of the given stories, in their order, in one transaction. */
export async function writeBatch(
  strapi: Core.Strapi,
  lexicon: Lexicon,
  stories: readonly StoryFile[],
): Promise<BatchOutcome> {
  try {
    return await inWriteTransaction(strapi, async (trx) => {
      const run: Run = (sql, bindings) => trx.raw(sql, bindings as string[]);
      const plan = await planBatch(strapi, run, stories);
      await writePlan(strapi, run, lexicon, plan);
      const viewed = await carryOverViewsOf(
        strapi,
        plan.stories.flatMap(({ views }) => views),
      );
      return { outcome: 'written', changes: plan.stories.map((story) => changesOf(story, viewed)) };
    });
  } catch (error) {
    if (error instanceof Broken) return { outcome: 'broken', story: error.story };
    throw error;
  }
}

async function writePlan(
  strapi: Core.Strapi,
  run: Run,
  lexicon: Lexicon,
  { stories, stored }: BatchPlan,
): Promise<void> {
  const records = stories.flatMap((story) => story.records);
  if (records.length === 0) return;
  const listed = new Set(stories.flatMap((story) => [...story.listed]));
  const now = new Date();
  const rows = new NewRows();
  const made = new Map<string, Rows<RowId>>();
  const making = { models: modelsOf(strapi), stored, rows, made, listed, now: now.toISOString() };
  for (const record of records) addRecord(making, record);
  await insertRows(run, rows);
  const written = records.map((record) => ({ record, rows: drawn(made, record) }));
  await complete(strapi, written, now);
  const changed = await projectNewRecords(strapi, run, lexicon, publicOf(written, listed));
  await beginHistories(strapi, deedsOf(stories, written, listed));
  if (changed.length > 0) await announce(strapi, [...changed, 'lists']);
}

/** A record that is written, and its rows. */
interface Written {
  readonly record: NewRecord;
  readonly rows: Rows;
}

function drawn(made: ReadonlyMap<string, Rows<RowId>>, { documentId, locale }: NewRecord): Rows {
  const number = (id: RowId | undefined) => (typeof id === 'object' ? id.toJSON() : id);
  const { draft, published } = made.get(versionKey(documentId, locale)) ?? {};
  return { draft: number(draft), published: number(published) };
}

/** The types in the order in which a record can lead to another. */
const UIDS: readonly RecordUid[] = SECTION_ORDER.map((section) => SECTIONS[section].uid);

/** @throws Broken naming the first story that has a record which breaks a rule. */
async function complete(strapi: Core.Strapi, written: readonly Written[], now: Date): Promise<void> {
  const broken = new Set<string>();
  for (const uid of UIDS) {
    const ofType = written.filter(({ record }) => record.uid === uid);
    if (ofType.length === 0) continue;
    const drafts = ofType.flatMap(({ rows }) => rows.draft ?? []);
    const published = ofType.flatMap(({ record, rows }) =>
      rows.published === undefined ? [] : [{ documentId: record.documentId, rowId: rows.published }],
    );
    for (const id of await completeNewRecords(strapi, { uid, drafts, published }, now)) broken.add(id);
  }
  const first = written.find(({ record }) => broken.has(record.documentId));
  if (first) throw new Broken(first.record.story);
}

/** The documentIds of what readers see, by type. */
function publicOf(written: readonly Written[], listed: ReadonlySet<string>): readonly RecordsOfType[] {
  const isPublic = ({ uid, isPublished, documentId }: NewRecord) =>
    isEditorialUid(uid) ? isPublished : !isListedUid(uid) || listed.has(documentId);
  return UIDS.map((uid) => {
    const ids = written.filter(({ record }) => record.uid === uid && isPublic(record));
    return { uid, documentIds: [...new Set(ids.map(({ record }) => record.documentId))] };
  });
}

/** What the Document Service would have noted, story by story: all saves, then all publications. */
function deedsOf(
  stories: readonly StoryPlan[],
  written: readonly Written[],
  listed: ReadonlySet<string>,
): readonly RowDeed[] {
  return stories.flatMap((_story, at) => {
    const own = written.filter(({ record }) => record.story === at);
    return [...own.flatMap((one) => saveDeed(one, listed)), ...own.flatMap(publishDeed)];
  });
}

function saveDeed({ record, rows }: Written, listed: ReadonlySet<string>): readonly RowDeed[] {
  const { uid, action, data, documentId } = record;
  // Listed, and first published, it was by its publication, which came later.
  const then = {
    ...(listed.has(documentId) ? { listed: data.listed === true } : {}),
    ...(uid === ARTICLE ? { firstPublishedAt: data.firstPublishedAt ?? null } : {}),
  };
  return rows.draft === undefined ? [] : [{ uid, rowId: rows.draft, action, then }];
}

function publishDeed({ record: { uid, isPublished }, rows }: Written): readonly RowDeed[] {
  if (!isPublished || rows.published === undefined) return [];
  return [{ uid, rowId: rows.published, action: 'publish', then: {} }];
}

function changesOf({ records, views }: StoryPlan, viewed: ReadonlySet<string>): readonly Change[] {
  const changeOf = ({ uid, key, locale }: NewRecord) => ({
    ...{ type: RECORD_TYPES[uid], key, ...(locale ? { locale } : {}) },
  });
  return [
    ...records.map((record): Change => ({ action: 'create', ...changeOf(record) })),
    ...records
      .filter(({ isPublished }) => isPublished)
      .map((record): Change => ({ action: 'publish', ...changeOf(record) })),
    ...views
      .filter(({ articleId, locale }) => viewed.has(versionKey(articleId, locale)))
      .map(({ key, locale }): Change => ({ action: 'count-views', type: 'article', key, locale })),
  ];
}
