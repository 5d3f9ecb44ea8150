import type { Core } from '@strapi/strapi';
import { isRecordUid, type RecordUid } from '../../content/content-types';
import { inWriteTransaction } from '../../platform/database/write-lock';
import type { RecordsOfType } from '../records/referrers';
import { modelsOf, type Models } from '../records/tables';
import { announce } from './announce';
import { projectRecords } from './project-records';

const FILE = 'plugin::upload.file';

/** An event of the database layer, as far as it is read here. */
interface FileEvent {
  readonly params: { readonly where?: unknown };
  readonly state: { files?: readonly File[] };
}

interface File {
  readonly id: number;
  readonly documentId: string;
}

/**
 * Follows the media library, whose changes are no writes of records: a picture that is replaced or gets another caption makes
 * the answers that show it stale, and one that is deleted leaves the nodes of the records that had it.
 */
export function followMedia(strapi: Core.Strapi): void {
  const remember = async (event: unknown) => {
    const { params, state } = event as FileEvent;
    state.files = (await strapi.db
      .query(FILE)
      .findMany({ where: params.where ?? {}, select: ['id', 'documentId'] })) as File[];
  };
  const announceFiles = async (event: unknown) => {
    const files = (event as FileEvent).state.files ?? [];
    if (files.length > 0) await announce(strapi, [...files.map(({ documentId }) => documentId), 'lists']);
  };
  // Subscribers are typed by content type; this one is for the library alone.
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    beforeUpdate: remember,
    afterUpdate: announceFiles,
    beforeUpdateMany: remember,
    afterUpdateMany: announceFiles,
    beforeDelete: async (event: unknown) => rememberHolders(strapi, event as FileEvent, remember),
    afterDelete: (event: unknown) => projectHolders(strapi, event as DeleteEvent, announceFiles),
    beforeDeleteMany: async (event: unknown) => rememberHolders(strapi, event as FileEvent, remember),
    afterDeleteMany: (event: unknown) => projectHolders(strapi, event as DeleteEvent, announceFiles),
  } as never);
}

interface DeleteEvent extends FileEvent {
  readonly state: FileEvent['state'] & { holders?: readonly RecordsOfType[] };
}

async function rememberHolders(
  strapi: Core.Strapi,
  event: DeleteEvent,
  remember: (event: unknown) => Promise<void>,
): Promise<void> {
  await remember(event);
  event.state.holders = await holdersOf(
    strapi,
    (event.state.files ?? []).map(({ id }) => id),
  );
}

async function projectHolders(
  strapi: Core.Strapi,
  event: DeleteEvent,
  announceFiles: (event: unknown) => Promise<void>,
): Promise<void> {
  const holders = event.state.holders ?? [];
  if (holders.length > 0)
    await inWriteTransaction(strapi, async (trx) => {
      const run = (sql: string, bindings: readonly unknown[]) => trx.raw(sql, bindings as string[]);
      const changed = await projectRecords(strapi, run, holders);
      if (changed.length > 0) await announce(strapi, [...changed, 'lists']);
    });
  await announceFiles(event);
}

/** The records that show files, themselves or in a component. */
async function holdersOf(strapi: Core.Strapi, fileIds: readonly number[]): Promise<readonly RecordsOfType[]> {
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

async function rowsOf<Row>(strapi: Core.Strapi, sql: string, bindings: readonly unknown[]): Promise<Row[]> {
  const result: unknown = await strapi.db.transaction(({ trx }) => trx.raw(sql, bindings as string[]));
  return (result as { rows: Row[] }).rows;
}
