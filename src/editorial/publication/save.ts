import type { Core } from '@strapi/strapi';
import { ARTICLE, ORGANIZATION, PERSON, isEditorialUid, type RecordUid } from '../../content/content-types';
import { withKnownDates } from '../../content/known-dates';
import { recordHistory, type Deed } from '../history/record-history';
import { checkSaved } from './check';
import { readFacts, type Row } from './facts';
import { givenFirstPublication, keepFirstPublication } from './first-publication';
import { withStageAfterEdit } from '../workflow/approval';
import { isInternalWrite } from './internal-writes';
import { acceptedInput } from './accepted-input';
import { shareFacts, withSharedFacts } from './language-versions';
import { listReferenced } from './listing';
import { localeOf } from './locales';
import { publishOne } from './publish';
import { withSlug } from './slugs';
import { refuseStale } from './stale-save';
import { findDependents, renewLabels, storeLabel } from './stored-labels';
import type { SavedRecord, Write } from './write';

/**
 * `create` and `update`: the draft is saved and checked, then, where the caller asked for it, published by the same path as
 * any other publication. Stock Strapi publishes inside the save and drops links on the way.
 */
export async function save(strapi: Core.Strapi, write: Write): Promise<unknown> {
  const shouldPublish = isEditorialUid(write.uid) && write.params.status === 'published';
  write.params.data = await prepareInput(strapi, write);
  if (shouldPublish) write.params.status = 'draft';
  const nameBefore = await readName(strapi, write);
  const firstPublication = givenFirstPublication(write);
  const saved = (await write.next()) as SavedRecord | null;
  if (saved === null) return null;
  if (firstPublication.outcome === 'given')
    await keepFirstPublication(strapi, saved, firstPublication.moment);
  await finishSave(strapi, write.uid, saved, nameBefore);
  await recordHistory(strapi, deedOf(write, saved.documentId));
  return shouldPublish ? publishOne(strapi, write, saved.documentId) : saved;
}

function deedOf({ uid, action, params }: Write, documentId: string): Deed {
  const locales = uid === ARTICLE ? [localeOf(params.locale)] : undefined;
  return { uid, documentId, action: action === 'create' ? 'create' : 'update', locales };
}

async function prepareInput(strapi: Core.Strapi, write: Write): Promise<Record<string, unknown>> {
  const { uid, params } = write;
  const data = acceptedInput(strapi, write);
  const locale = uid === ARTICLE ? localeOf(params.locale) : undefined;
  const stored = await readStored(strapi, write, locale);
  if (stored !== undefined && !isInternalWrite()) await refuseStale(strapi, uid, stored);
  const isNewVersion = uid === ARTICLE && write.action === 'update' && stored === undefined;
  const whole = isNewVersion
    ? await withSharedFacts(strapi, params.documentId ?? '', localeOf(params.locale), data)
    : data;
  const staged = uid === ARTICLE && !isInternalWrite() ? withStageAfterEdit(strapi, whole, stored) : whole;
  return withSlug(strapi, uid, withKnownDates(staged, stored), { locale, stored });
}

/** The row that an update changes, with its plain attributes; undefined where the write makes a new one. */
async function readStored(
  strapi: Core.Strapi,
  { uid, action, params }: Write,
  locale: string | undefined,
): Promise<Record<string, unknown> | undefined> {
  if (action === 'create') return undefined;
  const draft = isEditorialUid(uid) ? { publishedAt: null } : {};
  const where = { documentId: params.documentId, ...draft, ...(locale ? { locale } : {}) };
  const row: unknown = await strapi.db.query(uid).findOne({ where });
  return (row as Record<string, unknown> | null) ?? undefined;
}

async function finishSave(
  strapi: Core.Strapi,
  uid: RecordUid,
  saved: SavedRecord,
  nameBefore: unknown,
): Promise<void> {
  const row = await readFacts(strapi, uid, saved.id);
  await checkSaved(strapi, uid, row);
  const label = await storeLabel(strapi, uid, row);
  if (label !== undefined && saved.label !== undefined) saved.label = label;
  if (nameBefore !== undefined && nameBefore !== row.name)
    await renewLabels(strapi, await findDependents(strapi, uid, row.documentId));
  if (isPublicReference(uid, row)) await listReferenced(strapi, uid, row.id);
  if (uid === ARTICLE && !isInternalWrite()) await shareFacts(strapi, row.documentId, String(row.locale));
}

function isPublicReference(uid: RecordUid, row: Row): boolean {
  return (uid === PERSON || uid === ORGANIZATION) && row.listed === true;
}

/** The name that a reference record had, to see after the write whether labels elsewhere have to follow. */
async function readName(strapi: Core.Strapi, { uid, action, params }: Write): Promise<unknown> {
  if (action !== 'update' || isEditorialUid(uid)) return undefined;
  const row: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId: params.documentId }, select: ['name'] });
  return (row as { name?: unknown } | null)?.name;
}
