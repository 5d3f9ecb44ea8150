import { AsyncLocalStorage } from 'node:async_hooks';
import type { RecordUid } from '../../content/content-types';
import type { RecordsOfType } from '../../graph/records/referrers';

type Touched = Map<RecordUid, Set<string>>;

const collecting = new AsyncLocalStorage<Touched>();

/**
 * Runs a write and tells which records it touched, those touched by the writes that it set off included. Only the
 * outermost write is told: it projects them all, once, when everything is in its place.
 */
export async function collectTouched<T>(
  work: () => Promise<T>,
  whenOutermost: (touched: readonly RecordsOfType[]) => Promise<void>,
): Promise<T> {
  if (collecting.getStore() !== undefined) return work();
  const touched: Touched = new Map();
  return collecting.run(touched, async () => {
    const result = await work();
    await whenOutermost([...touched].map(([uid, ids]) => ({ uid, documentIds: [...ids] })));
    return result;
  });
}

/** Notes that a record's rows were written in the write that is under way. */
export function touch(uid: RecordUid, documentId: string | undefined): void {
  const touched = collecting.getStore();
  if (touched === undefined || documentId === undefined) return;
  const ids = touched.get(uid) ?? new Set();
  touched.set(uid, ids.add(documentId));
}
