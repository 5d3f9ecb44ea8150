import type { Core } from '@strapi/strapi';
import { isEditorialUid, RECORD_TYPES, type RecordUid } from '../../content/content-types';
import type { Change } from '../outcome';
import { comparisonPopulate, differences, type ReadAttributes } from './comparison';

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
  readonly documentId: string;
}

/** What a step of ingest gives back: the record that it left and what it did. */
export interface Upserted {
  readonly documentId: string;
  readonly changes: readonly Change[];
}

/** Creates the record, or updates the attributes that differ. Editorial records are written as drafts. */
export async function upsert(
  strapi: Core.Strapi,
  wanted: WantedRecord,
  existing: 'update' | 'keep',
): Promise<Upserted> {
  const row = await readRow(strapi, wanted, 'draft');
  if (row === undefined) return create(strapi, wanted);
  const changed =
    existing === 'keep' ? [] : differences(readAttributes(strapi), wanted.uid, wanted.data, row);
  if (changed.length === 0) return { documentId: row.documentId, changes: [] };
  const data = Object.fromEntries(changed.map((name) => [name, wanted.data[name]]));
  await write(strapi, wanted).update({ documentId: row.documentId, locale: wanted.locale, data });
  return {
    documentId: row.documentId,
    changes: [{ ...changeOf(wanted), action: 'update', attributes: changed }],
  };
}

/** Publishes an editorial record where its published version is missing or says something else than the file. */
export async function publishWanted(strapi: Core.Strapi, wanted: WantedRecord): Promise<readonly Change[]> {
  if (!isEditorialUid(wanted.uid)) return [];
  const row = await readRow(strapi, wanted, 'published');
  if (row && differences(readAttributes(strapi), wanted.uid, wanted.data, row).length === 0) return [];
  await write(strapi, wanted).publish({ documentId: wanted.documentId, locale: wanted.locale });
  return [{ ...changeOf(wanted), action: 'publish' }];
}

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
  const populate = comparisonPopulate(readAttributes(strapi), uid, Object.keys(data));
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

function readAttributes(strapi: Core.Strapi): ReadAttributes {
  const getModel = strapi.getModel.bind(strapi) as unknown as (uid: string) => {
    attributes: ReturnType<ReadAttributes>;
  };
  return (uid) => getModel(uid).attributes;
}
