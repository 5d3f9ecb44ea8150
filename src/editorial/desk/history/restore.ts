import type { Core } from '@strapi/strapi';
import type { RecordUid } from '../../../content/content-types';
import type { HistoryVersion } from '../../history/read-history';
import { attributesOf, ledToday } from './led-to';

/**
 * What stays as it is when an older version comes back: who has it, when and where it goes out, what readers were told of
 * mistakes, which nobody takes back along with a text, and what Strapi keeps.
 */
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
  'placement',
  'corrections',
];

/** What was brought back, and what could not be: links to records that are gone. */
export interface Restored {
  readonly missing: readonly { readonly field: string; readonly id: string }[];
}

/**
 * Writes an older version over the draft. Relations lead to what they led to then, or to the record of which that has become
 * part; that a record was deleted since is told and keeps nothing back.
 */
export async function restoreVersion(
  strapi: Core.Strapi,
  uid: RecordUid,
  { recordId, locale, body, edges }: HistoryVersion,
  by: number | undefined,
): Promise<Restored> {
  const attributes = attributesOf(strapi, uid);
  const isWritten = (field: string) =>
    field in attributes && !NOT_RESTORED.includes(field) && attributes[field]?.mappedBy === undefined;
  const fields = await Promise.all(
    Object.entries({ ...body, ...edges })
      .filter(([field]) => isWritten(field))
      .map(async ([field, value]) => ({ field, ...(await ledToday(strapi, attributes[field], value)) })),
  );
  const data = {
    ...Object.fromEntries(fields.map(({ field, value }) => [field, value])),
    ...(by === undefined ? {} : { updatedBy: by }),
  };
  await writer(strapi, uid).update({ documentId: recordId, ...(locale === '' ? {} : { locale }), data });
  return { missing: fields.flatMap(({ field, missing }) => missing.map((id) => ({ field, id }))) };
}

interface Writer {
  update(parameters: object): Promise<unknown>;
}

/** The Document Service, untyped: what is written was read from the history. */
function writer(strapi: Core.Strapi, uid: RecordUid): Writer {
  return strapi.documents(uid) as unknown as Writer;
}
