import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, type RecordUid } from '../../content/content-types';
import { project } from '../project/project';
import { readPublicRecords, type Run } from '../records/records';
import { publicSql } from '../records/row-json';
import { modelsOf } from '../records/tables';
import { differencesOf, type Difference } from './differences';
import { readGraphRows, readStrayEdges, readWrongTallies } from './graph-rows';

/** How far verifying got. */
export interface VerifyProgress {
  readonly uid: RecordUid;
  readonly records: number;
}

/** What verifying found. */
export interface VerifyReport {
  readonly records: number;
  readonly differences: number;
}

export interface VerifyOptions {
  readonly onDifference: (difference: Difference) => void;
  readonly onProgress?: (progress: VerifyProgress) => void;
}

const PAGE = 300;

/**
 * Compares every record with its nodes, edges and names, and every tally with what it counts. Each page is read in one
 * snapshot, so that an editor who publishes meanwhile makes no difference.
 */
export async function verifyGraph(strapi: Core.Strapi, options: VerifyOptions): Promise<VerifyReport> {
  let report: VerifyReport = { records: 0, differences: 0 };
  for (const uid of Object.keys(RECORD_TYPES) as RecordUid[]) {
    let after = '';
    for (;;) {
      const page = await verifyPage(strapi, uid, after);
      page.differences.forEach(options.onDifference);
      report = {
        records: report.records + page.records,
        differences: report.differences + page.differences.length,
      };
      options.onProgress?.({ uid, records: report.records });
      if (page.last === undefined) break;
      after = page.last;
    }
  }
  const rest = await inSnapshot(strapi, async (run) => [
    ...(await readStrayEdges(run)),
    ...(await readWrongTallies(run)),
  ]);
  rest.forEach(options.onDifference);
  return { ...report, differences: report.differences + rest.length };
}

interface Page {
  readonly records: number;
  readonly differences: readonly Difference[];
  readonly last: string | undefined;
}

async function verifyPage(strapi: Core.Strapi, uid: RecordUid, after: string): Promise<Page> {
  return inSnapshot(strapi, async (run) => {
    const ids = await nextIds(strapi, run, uid, after);
    const records = await readPublicRecords(strapi, run, uid, ids);
    const found = await readGraphRows(run, RECORD_TYPES[uid], ids);
    return {
      records: ids.length,
      differences: differencesOf(records.map(project), found),
      last: ids.length === PAGE ? ids.at(-1) : undefined,
    };
  });
}

/** The next ids that have a public record, a node, or both. */
async function nextIds(
  strapi: Core.Strapi,
  run: Run,
  uid: RecordUid,
  after: string,
): Promise<readonly string[]> {
  const { table } = modelsOf(strapi)(uid);
  const { rows } = await run(
    `(select r.document_id as id from "${table}" r where r.document_id > ? and ${publicSql(uid, 'r')}
       order by r.document_id limit ${PAGE * 3})
     union (select n.id from graph.node n where n.type = ? and n.id > ? order by n.id limit ${PAGE * 3})
     order by id limit ${PAGE}`,
    [after, RECORD_TYPES[uid], after],
  );
  return (rows as { id: string }[]).map(({ id }) => id);
}

async function inSnapshot<T>(strapi: Core.Strapi, work: (run: Run) => Promise<T>): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw('set transaction isolation level repeatable read, read only');
    return work((sql, bindings) => trx.raw(sql, bindings as string[]));
  });
}
