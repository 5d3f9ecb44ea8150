import type { Core } from '@strapi/strapi';
import { inWriteTransaction } from '../../platform/database/write-lock';
import type { RecordsOfType } from '../records/referrers';
import { announce } from './announce';
import { holdersOf } from './holders';
import { isChanged, SHOWN, type ShownFile } from './media-change';
import { projectRecords } from './project-records';

const FILE = 'plugin::upload.file';

/** An event of the database layer, as far as it is read here. */
interface FileEvent {
  readonly params: { readonly where?: unknown; readonly data?: Readonly<Record<string, unknown>> };
  readonly state: { files?: readonly File[]; holders?: readonly RecordsOfType[] };
}

/** What of a file is read, and which of them answers show. */
interface File extends ShownFile {
  readonly id: number;
  readonly documentId: string;
}
const READ = ['id', 'documentId', ...SHOWN];

/**
 * Follows the media library, whose changes are no writes of records: a picture that is replaced or gets another caption makes
 * the answers that show it stale and the nodes of its records new versions, for those who mirror them or are told of changes;
 * one that is deleted leaves the nodes of the records that had it.
 */
export function followMedia(strapi: Core.Strapi): void {
  const remember = async (event: FileEvent) => {
    event.state.files = await filesOf(strapi, event.params.where ?? {});
  };
  const rememberHolders = async (event: FileEvent) => {
    await remember(event);
    const ids = (event.state.files ?? []).map(({ id }) => id);
    event.state.holders = await holdersOf(strapi, ids);
  };
  // Subscribers are typed by content type; this one is for the library alone.
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    beforeUpdate: remember,
    afterUpdate: (event: FileEvent) => renewHolders(strapi, event),
    beforeUpdateMany: remember,
    afterUpdateMany: (event: FileEvent) => renewHolders(strapi, event),
    beforeDelete: rememberHolders,
    afterDelete: (event: FileEvent) => projectHolders(strapi, event),
    beforeDeleteMany: rememberHolders,
    afterDeleteMany: (event: FileEvent) => projectHolders(strapi, event),
  } as never);
}

async function filesOf(strapi: Core.Strapi, where: unknown): Promise<readonly File[]> {
  const rows: unknown[] = await strapi.db.query(FILE).findMany({ where: where as object, select: READ });
  return rows as File[];
}

/** The rows stay as they are: a file is read where it is kept. Only their versions tell that they show something else. */
const RENEW = `update graph.node set version = nextval('graph.versions')
  where id = any(?::text[]) and files && ?::text[] returning id`;

/** Tells triggers which files a write is about: nothing in the rows says so. */
const TELL = `select set_config('dossier.changed_files', ?, true)`;

/** Makes the public records that show a changed file new versions of themselves. */
async function renewHolders(strapi: Core.Strapi, { params, state }: FileEvent): Promise<void> {
  const before = state.files ?? [];
  const after = await filesOf(strapi, { id: { $in: before.map(({ id }) => id) } });
  const changed = after.filter((file) =>
    isChanged(
      before.find(({ id }) => id === file.id),
      file,
      params.data ?? {},
    ),
  );
  if (changed.length === 0) return;
  const fileIds = changed.map(({ documentId }) => documentId);
  await inWriteTransaction(strapi, async (trx) => {
    const holders = await holdersOf(
      strapi,
      changed.map(({ id }) => id),
    );
    await trx.raw(TELL, [fileIds.join(' ')]);
    const renewed = (await trx.raw(RENEW, [
      holders.flatMap(({ documentIds }) => documentIds),
      fileIds,
    ] as never)) as { rows: { id: string }[] };
    await trx.raw(TELL, ['']);
    await announce(strapi, [...new Set([...fileIds, ...renewed.rows.map(({ id }) => id)]), 'lists']);
  });
}

/** Brings the nodes of the records that showed a deleted file in step. */
async function projectHolders(strapi: Core.Strapi, { state }: FileEvent): Promise<void> {
  const { files = [], holders = [] } = state;
  if (holders.length > 0)
    await inWriteTransaction(strapi, async (trx) => {
      const run = (sql: string, bindings: readonly unknown[]) => trx.raw(sql, bindings as string[]);
      const changed = await projectRecords(strapi, run, holders);
      if (changed.length > 0) await announce(strapi, [...changed, 'lists']);
    });
  if (files.length > 0) await announce(strapi, [...files.map(({ documentId }) => documentId), 'lists']);
}
