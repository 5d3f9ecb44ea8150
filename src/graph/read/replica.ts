import type { Pool } from 'pg';

/** A streaming replica and how far it has come. */
export interface Replica {
  /** Whether it may still lack something that was written; then the primary is read. */
  isBehind(): boolean;
  /**
   * Whether nobody would tell if something was written: changes of other instances are not heard. Then the primary is asked
   * first, and the replica only where the primary does not answer, which is when nothing can be written either.
   */
  isUnsure(): boolean;
  /** For how long it lacks something, in milliseconds; 0 where it has all. */
  behindMs(): number;
  noteWrite(): void;
  /** It did not answer: it counts as behind until it does, and has everything. */
  noteAway(): void;
  noteDeaf(): void;
  noteHearing(): void;
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
  let behindSince = 0;
  let isDeaf = false;
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
  const isBehind = () => caughtUpWith < writes;
  const doubt = () => {
    if (!isBehind()) behindSince = performance.now();
    writes += 1;
    schedule(FIRST_PAUSE_MS);
  };

  return {
    isBehind,
    isUnsure: () => isDeaf,
    behindMs: () => (isBehind() ? performance.now() - behindSince : 0),
    noteWrite: doubt,
    noteAway: doubt,
    noteDeaf: () => {
      isDeaf = true;
    },
    noteHearing: () => {
      isDeaf = false;
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/**
 * False too where one of the two cannot be asked: then the primary is read, or nothing can be. The position up to which the
 * primary has inserted, not written out: a commit that waits for no disk (`synchronous_commit = off`) is seen by readers before
 * it is written out.
 */
async function hasCaughtUp(primary: Pool, replica: Pool): Promise<boolean> {
  try {
    const written = await primary.query<{ lsn: string }>('select pg_current_wal_insert_lsn()::text as lsn');
    const replayed = await replica.query<{ done: boolean | null }>(
      'select not pg_is_in_recovery() or pg_last_wal_replay_lsn() >= $1::pg_lsn as done',
      [written.rows[0]?.lsn],
    );
    return replayed.rows[0]?.done === true;
  } catch {
    return false;
  }
}
