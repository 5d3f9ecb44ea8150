import type { Core } from '@strapi/strapi';
import { isRecordUid, type RecordUid } from '../../../content/content-types';
import type { HistoryVersion } from '../../history/read-history';
import { idsIn } from './compare';

/** What stays as it is when an older version comes back: who has it, when it goes out, and what Strapi keeps. */
const NOT_RESTORED = [
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
  'label',
  'storyKey',
  'listed',
  'reviewStage',
  'assignee',
  'publishAt',
  'unpublishAt',
  'embargoUntil',
  'firstPublishedAt',
];

/** An attribute of a type, as far as it is read here. */
interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly relation?: string;
}

/** What was brought back, and what could not be: links to records that are gone. */
export interface Restored {
  readonly missing: readonly { readonly field: string; readonly id: string }[];
}

/**
 * Writes an older version over the draft. Relations lead to what they led to then, as far as it still exists; that a record
 * was deleted since is told and keeps nothing back.
 */
export async function restoreVersion(
  strapi: Core.Strapi,
  uid: RecordUid,
  { recordId, locale, body, edges }: HistoryVersion,
  by: number | undefined,
): Promise<Restored> {
  const attributes = strapi.getModel(uid).attributes as Readonly<Record<string, Attribute>>;
  const isWritten = (field: string) => field in attributes && !NOT_RESTORED.includes(field);
  const values = Object.entries(body).filter(([field]) => isWritten(field));
  const links = await Promise.all(
    Object.entries(edges)
      .filter(([field]) => isWritten(field) && attributes[field]?.mappedBy === undefined)
      .map(async ([field, edge]) => ({ field, ...(await existing(strapi, attributes[field], idsIn(edge))) })),
  );
  const data = {
    ...Object.fromEntries(values),
    ...Object.fromEntries(links.map(({ field, value }) => [field, value])),
    ...(by === undefined ? {} : { updatedBy: by }),
  };
  await writer(strapi, uid).update({ documentId: recordId, ...(locale === '' ? {} : { locale }), data });
  return { missing: links.flatMap(({ field, missing }) => missing.map((id) => ({ field, id }))) };
}

/** Of the records that a relation led to those that are there; media have no documentId in relations of Strapi. */
async function existing(
  strapi: Core.Strapi,
  attribute: Attribute | undefined,
  ids: readonly string[],
): Promise<{ readonly value: unknown; readonly missing: readonly string[] }> {
  const target = attribute?.type === 'media' ? 'plugin::upload.file' : attribute?.target;
  const rows: unknown[] = target
    ? await strapi.db
        .query(target as RecordUid)
        .findMany({ where: { documentId: { $in: ids } } as object, select: ['id', 'documentId'] })
    : [];
  const byId = new Map((rows as { id: number; documentId: string }[]).map((row) => [row.documentId, row.id]));
  const found = ids.filter((id) => byId.has(id));
  const values = target && isRecordUid(target) ? found : found.map((id) => byId.get(id));
  const isOne = attribute?.relation?.endsWith('ToOne') ?? false;
  return { value: isOne ? (values[0] ?? null) : values, missing: ids.filter((id) => !byId.has(id)) };
}

interface Writer {
  update(parameters: object): Promise<unknown>;
}

/** The Document Service, untyped: what is written was read from the history. */
function writer(strapi: Core.Strapi, uid: RecordUid): Writer {
  return strapi.documents(uid) as unknown as Writer;
}
