import type { Core } from '@strapi/strapi';
import { isEditorialUid, RECORD_TYPES, type RecordUid } from '../../content/content-types';
import { firstPublicOn } from '../../editorial/publication/first-publication';
import { isPlanDone } from '../../editorial/workflow/planned-runs';
import { modelReader } from '../../editorial/publication/model';
import type { Change } from '../outcome';
import { comparisonPopulate, completed, differences, patch, type ReadAttributes } from './comparison';

/** One record, or one language version of an article, as a story file wants it. */
export interface WantedRecord {
  readonly uid: RecordUid;
  readonly key: string;
  readonly data: Record<string, unknown>;
  /** How the record is found: its natural key or, for a further language version, its documentId. */
  readonly identity: Record<string, unknown>;
  readonly locale?: string;
  readonly documentId?: string;
}

interface StoredRow extends Record<string, unknown> {
  readonly id: number;
  readonly documentId: string;
  readonly locale?: string | null;
}

/** What a step of ingest gives back: the record that it left and what it did. */
export interface Upserted {
  readonly documentId: string;
  readonly changes: readonly Change[];
}

/**
 * Creates the record, or updates the attributes that differ. Editorial records are written as drafts.
 * @param mayChange whether a record that is there is brought to the file's state; otherwise it stays as it is.
 */
export async function upsert(
  strapi: Core.Strapi,
  wanted: WantedRecord,
  mayChange: boolean,
): Promise<Upserted> {
  const row = await readRow(strapi, wanted, 'draft');
  if (row === undefined) return create(strapi, wanted);
  const { documentId } = row;
  const changed = mayChange ? await behind(strapi, wanted, row) : [];
  if (changed.length === 0) return { documentId, changes: [] };
  const given = Object.fromEntries(changed.map((name) => [name, wanted.data[name]]));
  const data = patch(modelReader(strapi), wanted.uid, given, row);
  await write(strapi, wanted).update({ documentId, locale: wanted.locale, data });
  return { documentId, changes: [{ ...changeOf(wanted), action: 'update', attributes: changed }] };
}

/** True for an editorial record whose published version is missing or says something else than the file. */
export async function isToPublish(strapi: Core.Strapi, wanted: WantedRecord): Promise<boolean> {
  if (!isEditorialUid(wanted.uid)) return false;
  const row = await readRow(strapi, wanted, 'published');
  return row === undefined || (await behind(strapi, wanted, row)).length > 0;
}

/** Publishes an editorial record where {@link isToPublish}. */
export async function publishWanted(strapi: Core.Strapi, wanted: WantedRecord): Promise<readonly Change[]> {
  if (!(await isToPublish(strapi, wanted))) return [];
  await write(strapi, wanted).publish({ documentId: wanted.documentId, locale: wanted.locale });
  return [{ ...changeOf(wanted), action: 'publish' }];
}

/** The attributes in which a row is not yet what the file says. */
async function behind(
  strapi: Core.Strapi,
  { uid, data }: WantedRecord,
  row: StoredRow,
): Promise<readonly string[]> {
  const attributes: ReadAttributes = modelReader(strapi);
  const names = differences(attributes, uid, completed(attributes, uid, data, row), row);
  const { id, documentId, locale } = row;
  const isHeld = names.includes(MOMENT) && (await firstPublicOn(strapi, { id, documentId, locale }));
  const done = await donePlans(strapi, names, data, row);
  return names.filter((name) => !(isHeld && name === MOMENT) && !done.includes(name));
}

const PLANS = { publishAt: 'publish', unpublishAt: 'unpublish' } as const;

/** The plans of a file that came true: the draft does not plan them any more, and shall not again. */
async function donePlans(
  strapi: Core.Strapi,
  names: readonly string[],
  data: WantedRecord['data'],
  { documentId, locale }: StoredRow,
): Promise<readonly string[]> {
  const done: string[] = [];
  for (const [name, action] of Object.entries(PLANS)) {
    const due = data[name];
    if (!names.includes(name) || typeof due !== 'string') continue;
    if (await isPlanDone(strapi, { documentId, locale: locale ?? '', action, due })) done.push(name);
  }
  return done;
}

/** Once an article was public this is never rewritten, whatever a file says later. */
const MOMENT = 'firstPublishedAt';

async function create(strapi: Core.Strapi, wanted: WantedRecord): Promise<Upserted> {
  const { documentId, locale, data } = wanted;
  const created =
    documentId === undefined
      ? await write(strapi, wanted).create({ locale, data })
      : await write(strapi, wanted).update({ documentId, locale, data });
  return { documentId: created.documentId, changes: [{ ...changeOf(wanted), action: 'create' }] };
}

async function readRow(
  strapi: Core.Strapi,
  { uid, identity, data, locale }: WantedRecord,
  status: 'draft' | 'published',
): Promise<StoredRow | undefined> {
  const published = isEditorialUid(uid)
    ? { publishedAt: status === 'draft' ? { $null: true } : { $notNull: true } }
    : {};
  const where = { ...identity, ...published, ...(locale ? { locale } : {}) };
  const populate = comparisonPopulate(modelReader(strapi), uid, Object.keys(data));
  const row: unknown = await strapi.db.query(uid).findOne({ where, populate });
  return (row as StoredRow | null) ?? undefined;
}

function changeOf({ uid, key, locale }: WantedRecord): Pick<Change, 'type' | 'key' | 'locale'> {
  return { type: RECORD_TYPES[uid], key, ...(locale ? { locale } : {}) };
}

/** The Document Service, untyped: the data was checked against the story file's schema, which no generated type knows. */
interface Writer {
  create(parameters: object): Promise<StoredRow>;
  update(parameters: object): Promise<StoredRow>;
  publish(parameters: object): Promise<unknown>;
}

function write(strapi: Core.Strapi, { uid }: WantedRecord): Writer {
  return strapi.documents(uid) as unknown as Writer;
}
