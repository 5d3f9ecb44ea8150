/** From one attempt to the next, in seconds: soon at first, for a receiver that is only being restarted. */
const FIRST_PAUSES = [5, 30, 2 * 60, 10 * 60, 30 * 60, 60 * 60, 2 * 60 * 60] as const;
/** From then on, so that whoever was away for a day is not kept waiting for another. */
const LONG_PAUSE = 4 * 60 * 60;

/** With the pauses above the last is made after some three days. */
export const MOST_ATTEMPTS = 24;

/** No receiver puts an attempt off further than this by `Retry-After`, in seconds. */
const LONGEST_WISH = 24 * 60 * 60;

/**
 * How long to wait after an attempt that failed, in seconds; undefined after the last.
 * @param attempts Those that were made, this one included.
 * @param chance From 0 to 1: pauses are up to a fifth shorter or longer, so that what failed together does not come again
 *   together.
 * @param wished What the receiver asked for (`Retry-After`), in seconds.
 */
export function pauseAfter(attempts: number, chance: number, wished = 0): number | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined;
  const pause = FIRST_PAUSES[attempts - 1] ?? LONG_PAUSE;
  return Math.max(pause * (0.8 + 0.4 * chance), Math.min(wished, LONGEST_WISH));
}

/** So many attempts, in some four hours, are made at an event that keeps later ones of its record from a receiver that is well. */
const MOST_IN_THE_WAY = 8;

/**
 * Whether it is the event that a receiver cannot take, and not the receiver that takes nothing: it has had its attempts, and
 * after the last of them the receiver took something else.
 * @param attempts Those that were made, this one included.
 * @param failures Attempts at the receiver that failed one after the other before this one; 0 just after it took something.
 */
export function isEventsOwnFault(attempts: number, failures: number): boolean {
  return attempts >= MOST_IN_THE_WAY && failures === 0;
}

/** After so many failures one after the other a receiver counts as down: one attempt at a time, and pauses between them. */
export const DOWN_AFTER = 5;

const FIRST_REST = 10;
const LONGEST_REST = 15 * 60;

/**
 * How long nothing is sent to a receiver that is down, in seconds; 0 while it is not.
 * @param failures Attempts that failed one after the other.
 */
export function restAfter(failures: number): number {
  if (failures < DOWN_AFTER) return 0;
  return Math.min(LONGEST_REST, FIRST_REST * 2 ** Math.min(failures - DOWN_AFTER, 20));
}

/** A receiver that failed without a break for so many days is paused: somebody has to look. */
export const PAUSED_AFTER_DAYS = 3;
