import { RECORD_TYPES, type RecordUid } from '../../content/content-types';
import { nextPublicIds } from '../records/records';
import { readPage, type Page, type PageSource } from './page';
import type { RebuildState } from './state';

/** So many records are read and written at once. */
const PAGE = 100;

/** So many pages are under way at once, so that reading, projecting and writing each have one. */
export const PAGES_AHEAD = 3;

const UIDS = Object.keys(RECORD_TYPES) as RecordUid[];

/** A page with the place where the next one begins; undefined at the end of all records. */
export interface ReadPage {
  readonly uid: RecordUid;
  readonly page: Page;
  readonly next: RebuildState | undefined;
}

/** Pages in their order, read while those before them are written. */
export interface Ahead {
  /** The next page; undefined at the end, or where it was stopped and what was begun is taken. */
  take(): Promise<ReadPage | undefined>;
  /** Begins no further page. */
  stop(): void;
}

/** Reads the pages after a place. */
export function readAhead(source: PageSource, from: RebuildState, most: number): Ahead {
  const begun: Promise<ReadPage | undefined>[] = [];
  let place = Promise.resolve<RebuildState | undefined>(from);
  let isStopped = false;
  const begin = () => {
    const found = place.then((state) => state && findPage(source, state));
    place = found.then((ids) => ids?.next);
    const reading = found.then((ids) => ids && read(source, ids));
    // Where a page before fails nobody takes this one.
    for (const promise of [place, reading]) promise.catch(() => {});
    begun.push(reading);
  };
  return {
    take: () => {
      while (!isStopped && begun.length < most) begin();
      return begun.shift() ?? Promise.resolve(undefined);
    },
    stop: () => {
      isStopped = true;
    },
  };
}

interface FoundPage {
  readonly uid: RecordUid;
  readonly ids: readonly string[];
  readonly next: RebuildState | undefined;
}

async function findPage({ strapi, run }: PageSource, { uid, after }: RebuildState): Promise<FoundPage> {
  const ids = await nextPublicIds(strapi, run, uid, { after, limit: PAGE });
  return { uid, ids, next: stateAfter(uid, ids) };
}

async function read(source: PageSource, { uid, ids, next }: FoundPage): Promise<ReadPage> {
  return { uid, page: await readPage(source, uid, ids), next };
}

/** The next page of the same type, else the first of the next type; undefined at the end. */
function stateAfter(uid: RecordUid, ids: readonly string[]): RebuildState | undefined {
  const last = ids.at(-1);
  if (last !== undefined && ids.length === PAGE) return { uid, after: last };
  const following = UIDS[UIDS.indexOf(uid) + 1];
  return following && { uid: following, after: '' };
}
