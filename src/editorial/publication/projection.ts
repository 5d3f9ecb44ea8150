import type { Core } from '@strapi/strapi';
import type { RecordsOfType } from '../../graph/records/referrers';
import { announce } from '../../graph/write/announce';
import { projectRecords } from '../../graph/write/project-records';
import type { Transaction } from '../../platform/database/write-lock';

/** Brings the published graph in step with what a write touched, in the write's transaction, and tells the caches. */
export async function projectTouched(
  strapi: Core.Strapi,
  trx: Transaction,
  touched: readonly RecordsOfType[],
): Promise<void> {
  // For `npm run bench` only, which tells what the projection costs.
  if (process.env.DOSSIER_BENCH_WITHOUT_PROJECTION === '1') return;
  const run = (sql: string, bindings: readonly unknown[]) => trx.raw(sql, bindings as string[]);
  const changed = await projectRecords(strapi, run, touched);
  if (changed.length > 0) await announce(strapi, [...changed, 'lists']);
}
