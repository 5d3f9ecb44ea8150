import { setTimeout as pause } from 'node:timers/promises';

/** Something that is done again and again. */
export interface Ticker {
  /** Ends it; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/**
 * Does some work, waits, and does it again: never twice at once in this process. What must be done once by any number of
 * instances is seen to by the work itself, in the database.
 * @param pauseMs From the end of one to the beginning of the next, in milliseconds; instances that were started together are
 *   kept apart by chance.
 * @param onFailure Is told what the work threw; it goes on all the same.
 */
export function tick(
  pauseMs: number,
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
): Ticker {
  const ending = new AbortController();
  const running = repeat(pauseMs, work, onFailure, ending.signal);
  return {
    stop: () => {
      ending.abort();
      return running;
    },
  };
}

async function repeat(
  pauseMs: number,
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
  ending: AbortSignal,
): Promise<void> {
  while (await waited(pauseMs * (0.75 + Math.random() / 2), ending)) await work().catch(onFailure);
}

/** Whether the time was waited out; false where it was ended before. A process that has nothing else to do may end. */
async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  return pause(milliseconds, true, { signal, ref: false }).catch(() => false);
}
