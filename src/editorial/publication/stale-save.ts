import type { Core } from '@strapi/strapi';
import createError from 'http-errors';
import { isEditorialUid, type RecordUid } from '../../content/content-types';
import { isBaseFor, readBase, SAVE_BASE_HEADER } from '../../content/save-base';
import { rowsOf } from '../../platform/database/rows';
import type { Editor } from '../../content/history-entry';

/** What a save overwrites, as far as it is read here. */
type Stored = Readonly<Record<string, unknown>>;

/**
 * Refuses a save on a version that somebody has saved since. The panel names the record, language and moment that its form was
 * filled from in a header; who names none is not asked. Runs under the lock of the write side: of two that save at once the
 * second is refused.
 * @throws 409 with who saved it and when, in the details too.
 */
export async function refuseStale(strapi: Core.Strapi, uid: RecordUid, stored: Stored): Promise<void> {
  const base = readBase(headerOf(strapi));
  const { documentId, locale, updatedAt } = stored;
  if (base === undefined || !isBaseFor(base, { uid, documentId, locale })) return;
  const saved = new Date(updatedAt as string | Date);
  if (saved.getTime() <= base.updatedAt.getTime()) return;
  const { name, at } = (await lastSave(strapi, uid, stored)) ?? { name: null, at: saved.toISOString() };
  throw createError(
    409,
    `${name ?? 'Somebody'} saved this at ${at}, after you opened it. Nothing was overwritten.`,
    {
      details: { savedBy: name, savedAt: at },
    },
  );
}

function headerOf(strapi: Core.Strapi): string | undefined {
  const context = strapi.requestContext.get() as
    { request?: { headers?: Record<string, string | undefined> } } | undefined;
  return context?.request?.headers?.[SAVE_BASE_HEADER];
}

async function lastSave(
  strapi: Core.Strapi,
  uid: RecordUid,
  { documentId, locale }: Stored,
): Promise<{ readonly name: string | null; readonly at: string } | undefined> {
  const [row] = await rowsOf<{ readonly editor: Editor; readonly at: string }>(
    strapi,
    `select editor::json as editor, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from graph.history
      where record_id = ? and locale = ? ${isEditorialUid(uid) ? `and action <> 'publish'` : ''}
      order by version desc limit 1`,
    [documentId, locale ?? ''],
  );
  return row && { name: row.editor.name, at: row.at };
}
