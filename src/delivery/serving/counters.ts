/** What the fast path did since the start. */
export interface ServingCounters {
  readonly hits: number;
  readonly misses: number;
  readonly notModified: number;
  /** Left to Koa after asking: moved, unknown, refused, failed. */
  readonly passedOn: number;
  /** Milliseconds spent on misses. */
  readonly missMs: number;
}

/** Counts what the fast path does; those requests pass the access log by. */
export interface Tally {
  count(name: Exclude<keyof ServingCounters, 'missMs'>): void;
  addMiss(milliseconds: number): void;
  read(): ServingCounters;
}

export function createTally(): Tally {
  const counted = { hits: 0, misses: 0, notModified: 0, passedOn: 0, missMs: 0 };
  return {
    count: (name) => void (counted[name] += 1),
    addMiss: (milliseconds) => {
      counted.misses += 1;
      counted.missMs += milliseconds;
    },
    read: () => ({ ...counted }),
  };
}

/** The line that stands in the log for all that was answered since the line before; undefined where nothing was. */
export function summaryLine(before: ServingCounters, now: ServingCounters): string | undefined {
  const hits = now.hits - before.hits;
  const misses = now.misses - before.misses;
  if (hits + misses === 0) return undefined;
  const notModified = now.notModified - before.notModified;
  const average = misses === 0 ? 0 : (now.missMs - before.missMs) / misses;
  return (
    `${hits + misses} reads answered: ${hits} from memory, ${misses} from the database ` +
    `(${average.toFixed(1)} ms each), ${notModified} of them not modified`
  );
}
