import type { Core } from '@strapi/strapi';
import { isRecordUid, type RecordUid } from '../../content/content-types';
import { rowsOf } from '../../platform/database/rows';
import type { RecordsOfType } from '../records/referrers';
import { modelsOf, type Models } from '../records/tables';

/** The records that show files, themselves or in a component. */
export async function holdersOf(
  strapi: Core.Strapi,
  fileIds: readonly number[],
): Promise<readonly RecordsOfType[]> {
  if (fileIds.length === 0) return [];
  const links = await rowsOf<{ related_id: number; related_type: string }>(
    strapi,
    'select distinct related_id, related_type from files_related_mph where file_id = any(?::int[])',
    [fileIds],
  );
  const holders: RecordsOfType[] = [];
  for (const { related_id: id, related_type: type } of links)
    holders.push(...(await ownersOf(strapi, type, id)));
  return holders;
}

async function ownersOf(strapi: Core.Strapi, type: string, id: number): Promise<readonly RecordsOfType[]> {
  const models = modelsOf(strapi);
  const uids = Object.keys(strapi.contentTypes).filter(isRecordUid);
  const found = await Promise.all(
    uids.map(async (uid) => ({ uid, documentIds: await owningIds(strapi, models, uid, type, id) })),
  );
  return found.filter(({ documentIds }) => documentIds.length > 0);
}

interface Holder {
  readonly document_id: string;
}

async function owningIds(
  strapi: Core.Strapi,
  models: Models,
  uid: RecordUid,
  type: string,
  id: number,
): Promise<readonly string[]> {
  const model = models(uid);
  const join = Object.entries(model.attributes).find(([, { component }]) => component === type);
  if (type !== uid && join === undefined) return [];
  const rows =
    type === uid
      ? await rowsOf<Holder>(strapi, `select document_id from "${model.table}" where id = ?`, [id])
      : await rowsOf<Holder>(
          strapi,
          `select r.document_id from "${model.table}" r join "${model.storage[join?.[0] ?? '']?.joinTable?.name}" c
             on c.entity_id = r.id where c.component_type = ? and c.cmp_id = ?`,
          [type, id],
        );
  return rows.map((row) => row.document_id);
}
