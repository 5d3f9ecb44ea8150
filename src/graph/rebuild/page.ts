import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { RecordUid } from '../../content/content-types';
import { project } from '../project/project';
import type { Projection } from '../project/projection';
import type { RecordRow, Run } from '../records/records';
import type { Lexicon } from '../write/lexicon';
import { withWords } from '../write/with-words';
import type { ProjectionToWrite } from '../write/write-projections';
import { readUnbroken, type Seal } from './seals';
import { readSourcedRecords, readSources, type Sources } from './sources';

/** Some records of one type, looked at; those that may be otherwise in the graph are read and made ready for writing. */
export interface Page {
  /** How many records were looked at, and how many nodes there are of those that are right and passed by. */
  readonly records: number;
  readonly rightNodes: number;
  /** The others. */
  readonly ids: readonly string[];
  readonly projections: readonly ProjectionToWrite[];
  /** What the others are, for sealing them. */
  readonly sources: Sources;
}

/** What reading a page takes. */
export interface PageSource {
  readonly strapi: Core.Strapi;
  /** Reads the records. */
  readonly run: Run;
  /** Reads the graph, as the transaction sees it that writes it. */
  readonly runInGraph: Run;
  readonly lexicon: Lexicon;
}

/** Looks at records and reads those that are not known to be right: all that can be done without writing. */
export async function readPage(source: PageSource, uid: RecordUid, ids: readonly string[]): Promise<Page> {
  const { strapi, run, lexicon } = source;
  const right = await readRight(source, uid, ids);
  const passed = new Set(right.map(({ id }) => id));
  const others = ids.filter((id) => !passed.has(id));
  const { records, sources } = await readSourcedRecords(strapi, run, uid, others);
  const projections = await withWords(lexicon, run, await projectInTurns(records));
  return { records: ids.length, rightNodes: nodesOf(right), ids: others, projections, sources };
}

/** Those whose seals say that they are right. */
async function readRight(
  { strapi, run, runInGraph }: PageSource,
  uid: RecordUid,
  ids: readonly string[],
): Promise<readonly Seal[]> {
  const unbroken = await readUnbroken(runInGraph, ids);
  const sources = await readSources(
    strapi,
    run,
    uid,
    unbroken.map(({ id }) => id),
  );
  return unbroken.filter(({ id, source }) => sources.get(id) === source);
}

function nodesOf(seals: readonly Seal[]): number {
  return seals.reduce((sum, { nodes }) => sum + nodes, 0);
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
