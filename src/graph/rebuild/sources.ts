import type { Core } from '@strapi/strapi';
import type { RecordUid } from '../../content/content-types';
import { PROJECTION_VERSION } from '../project/project';
import { publicRowsSql, recordRowOf, type RecordRow, type Row, type Run } from '../records/records';

/** Hashes of what records are, by their ids: of all that is shown of all their public rows. */
export type Sources = ReadonlyMap<string, string>;

/** What gives other nodes of the same record is in each hash: the form of the projection, and how words are taken apart. */
const FORM = `'${PROJECTION_VERSION} ' || current_setting('server_version_num')`;

/** The hash of a row; those of a record are added up, so that their order makes no difference. */
const HASH = `hashtextextended(concat_ws(' ', ${FORM}, r.locale, r.updated_at, r.attributes::text), 0)`;

/** `offset 0` has what is shown of a row put together once, though it is asked for twice. */
function rowsSql(strapi: Core.Strapi, uid: RecordUid): string {
  return `(${publicRowsSql(strapi, uid)} offset 0) as r`;
}

/** The hashes of some records of one type. */
export async function readSources(
  strapi: Core.Strapi,
  run: Run,
  uid: RecordUid,
  ids: readonly string[],
): Promise<Sources> {
  if (ids.length === 0) return new Map();
  const { rows } = await run(
    `select r.document_id as id, sum(${HASH})::text as source from ${rowsSql(strapi, uid)} group by 1`,
    [ids],
  );
  return new Map((rows as { id: string; source: string }[]).map(({ id, source }) => [id, source]));
}

/** Some records of one type, with their hashes. */
export interface SourcedRecords {
  readonly records: readonly RecordRow[];
  readonly sources: Sources;
}

/** Reads public records as `readPublicRecords` does, in the same order, and their hashes with them. */
export async function readSourcedRecords(
  strapi: Core.Strapi,
  run: Run,
  uid: RecordUid,
  ids: readonly string[],
): Promise<SourcedRecords> {
  if (ids.length === 0) return { records: [], sources: new Map() };
  const { rows } = await run(
    `select r.*, ${HASH}::text as hash from ${rowsSql(strapi, uid)} order by r.document_id, r.locale, r.row_id`,
    [ids],
  );
  const sums = new Map<string, bigint>();
  for (const { document_id: id, hash } of rows as SourcedRow[])
    sums.set(id, (sums.get(id) ?? 0n) + BigInt(hash));
  return {
    records: (rows as SourcedRow[]).map((row) => recordRowOf(uid, row)),
    sources: new Map([...sums].map(([id, sum]) => [id, String(sum)])),
  };
}

interface SourcedRow extends Row {
  readonly hash: string;
}
