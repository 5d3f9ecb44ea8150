import type { Core } from '@strapi/strapi';
import { isEditorialUid, type RecordUid } from '../../content/content-types';
import { modelReader } from '../../editorial/publication/model';
import type { Run } from '../../graph/records/records';
import { comparisonPopulate, completed, differences } from '../records/comparison';
import type { StoryFile } from '../story-file/schema';
import { versionKey, type NewRecord } from './new-record';
import { planStory } from './plan-story';
import type { MetRecord, Planning, StoryPlan } from './story-plan';
import { identity, readStored, type Stored } from './stored-rows';
import { SECTIONS, SECTION_ORDER } from '../records/sections';

/** The stories from the first on that the archive path can write, with what the newsroom has of theirs. */
export interface BatchPlan {
  readonly stories: readonly StoryPlan[];
  readonly stored: Stored;
}

/**
 * Plans stories in their order up to the first that has to go the ordinary way: what comes after it may rest on it. Read
 * under the lock of the write side, so that it still holds when it is written.
 */
export async function planBatch(
  strapi: Core.Strapi,
  run: Run,
  stories: readonly StoryFile[],
): Promise<BatchPlan> {
  const stored = await readStored(strapi, run, stories);
  const planned = planInOrder(strapi, stored, stories);
  const changed = await firstChanged(strapi, stored, planned);
  return { stored, stories: planned.slice(0, changed) };
}

function planInOrder(
  strapi: Core.Strapi,
  stored: Stored,
  stories: readonly StoryFile[],
): readonly StoryPlan[] {
  const planning: Planning = {
    models: modelReader(strapi),
    stored,
    planned: new Map(),
    ids: new Map(),
    newDocumentId: documentIdMaker(strapi),
  };
  const plans: StoryPlan[] = [];
  for (const [at, story] of stories.entries()) {
    const planned = planStory(planning, story, at);
    if (planned.outcome === 'ordinary') {
      strapi.log.debug(`The story ${story.story} goes the ordinary way: ${planned.reason}`);
      break;
    }
    for (const record of planned.plan.records) note(planning, record);
    plans.push(planned.plan);
  }
  return plans;
}

function note({ planned, ids }: Planning, record: NewRecord): void {
  const section = SECTION_ORDER.find((name) => SECTIONS[name].uid === record.uid);
  planned.set(versionKey(record.documentId, record.locale), record);
  if (section) ids.set(identity(section, record.key, record.locale), record.documentId);
}

/** Strapi's own maker of document ids, as its database layer calls it for a record that comes without one. */
function documentIdMaker(strapi: Core.Strapi): (uid: RecordUid) => string {
  return (uid) => {
    const { attributes } = strapi.db.metadata.get(uid);
    const { default: make } = attributes.documentId as { default?: unknown };
    if (typeof make !== 'function') throw new Error(`Strapi makes no document ids for ${uid}`);
    return make() as string;
  };
}

/** The first story that would change a record that is there; undefined where none would. */
async function firstChanged(
  strapi: Core.Strapi,
  stored: Stored,
  plans: readonly StoryPlan[],
): Promise<number | undefined> {
  const rows = await readMet(
    strapi,
    stored,
    plans.flatMap(({ met }) => met),
  );
  const at = plans.findIndex(({ met }) => met.some((record) => !isAsWanted(strapi, stored, rows, record)));
  return at === -1 ? undefined : at;
}

type MetRows = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const rowKey = (uid: RecordUid, id: number) => `${uid} ${id}`;

/** Once an article was public this is never rewritten, whatever a file says later. */
const HELD = 'firstPublishedAt';

function isAsWanted(strapi: Core.Strapi, stored: Stored, rows: MetRows, record: MetRecord): boolean {
  const { uid, documentId, locale, data, isPublished } = record;
  const attributes = modelReader(strapi);
  const { draft, published } = stored.version(documentId, locale) ?? {};
  const sides = isEditorialUid(uid) && isPublished ? [draft, published] : [draft];
  return sides.every((id) => {
    const row = id === undefined ? undefined : rows.get(rowKey(uid, id));
    if (row === undefined) return false;
    const names = differences(attributes, uid, completed(attributes, uid, data, row), row);
    return names.every((name) => name === HELD && published !== undefined);
  });
}

/** The stored rows of all records that stories bring again, with what these say of them: a statement for each type and relation. */
async function readMet(strapi: Core.Strapi, stored: Stored, met: readonly MetRecord[]): Promise<MetRows> {
  const found = new Map<string, Record<string, unknown>>();
  for (const uid of new Set(met.map((record) => record.uid))) {
    const records = met.filter((record) => record.uid === uid);
    const ids = records
      .map(({ documentId, locale }) => stored.version(documentId, locale))
      .flatMap((version) => [version?.draft ?? [], version?.published ?? []].flat());
    const names = new Set(records.flatMap(({ data }) => Object.keys(data)));
    const populate = comparisonPopulate(modelReader(strapi), uid, [...names]);
    const rows: unknown[] = await strapi.db
      .query(uid)
      .findMany({ where: { id: { $in: [...new Set(ids)] } }, populate });
    for (const row of rows as (Record<string, unknown> & { id: number })[])
      found.set(rowKey(uid, row.id), row);
  }
  return found;
}
