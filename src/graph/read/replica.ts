import type { Pool } from 'pg';

/** A streaming replica and how far it has come. */
export interface Replica {
  /** Whether it may still lack something that was written; then the primary is read. */
  isBehind(): boolean;
  noteWrite(): void;
  stop(): void;
}

const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 500;

/**
 * Follows a replica so that a reader never gets an older story than was committed: after a write it counts as behind until
 * it has replayed all that the primary had written by then.
 */
export function followReplica(primary: Pool, replica: Pool): Replica {
  let writes = 0;
  let caughtUpWith = 0;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const catchUp = async (pause: number) => {
    const seen = writes;
    if (await hasCaughtUp(primary, replica)) caughtUpWith = seen;
    timer = undefined;
    if (caughtUpWith < writes) schedule(caughtUpWith === seen ? FIRST_PAUSE_MS : pause * 2);
  };
  const schedule = (pause: number) => {
    if (isStopped || timer !== undefined) return;
    const bounded = Math.min(pause, LONGEST_PAUSE_MS);
    timer = setTimeout(() => void catchUp(bounded), bounded).unref();
  };

  return {
    isBehind: () => caughtUpWith < writes,
    noteWrite: () => {
      writes += 1;
      schedule(FIRST_PAUSE_MS);
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** False too where one of the two cannot be asked: then the primary is read, or nothing can be. */
async function hasCaughtUp(primary: Pool, replica: Pool): Promise<boolean> {
  try {
    const written = await primary.query<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn');
    const replayed = await replica.query<{ done: boolean | null }>(
      'select not pg_is_in_recovery() or pg_last_wal_replay_lsn() >= $1::pg_lsn as done',
      [written.rows[0]?.lsn],
    );
    return replayed.rows[0]?.done === true;
  } catch {
    return false;
  }
}
