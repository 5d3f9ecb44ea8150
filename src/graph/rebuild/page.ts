import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { RecordUid } from '../../content/content-types';
import { project } from '../project/project';
import type { Projection } from '../project/projection';
import { nextPublicIds, readPublicRecords, type RecordRow, type Run } from '../records/records';
import type { Lexicon } from '../write/lexicon';
import { withWords } from '../write/with-words';
import type { ProjectionToWrite } from '../write/write-projections';

/** The records of one type that come after the given one. */
export interface PageRequest {
  readonly uid: RecordUid;
  readonly after: string;
  readonly limit: number;
}

/** Some records of one type, read and made ready for writing. */
export interface Page {
  readonly uid: RecordUid;
  readonly ids: readonly string[];
  readonly projections: readonly ProjectionToWrite[];
}

/** What reading a page takes. */
export interface PageSource {
  readonly strapi: Core.Strapi;
  readonly run: Run;
  readonly lexicon: Lexicon;
}

/** Reads records, projects them and takes their texts apart: all that can be done without writing. */
export async function readPage(
  { strapi, run, lexicon }: PageSource,
  { uid, after, limit }: PageRequest,
): Promise<Page> {
  const ids = await nextPublicIds(strapi, run, uid, { after, limit });
  const projections = await projectInTurns(await readPublicRecords(strapi, run, uid, ids));
  return { uid, ids, projections: await withWords(lexicon, run, projections) };
}

/** So many records are projected before whatever else waits in this process gets its turn: two milliseconds or three. */
const TURN = 5;

async function projectInTurns(records: readonly RecordRow[]): Promise<readonly Projection[]> {
  const projections: Projection[] = [];
  for (const record of records) {
    projections.push(project(record));
    if (projections.length % TURN === 0) await nextTurn();
  }
  return projections;
}
