/** What an instance has too much of. */
export type Overload = 'requests' | 'event loop' | 'database';

/** What was seen of an instance in one moment. */
export interface Look {
  /** By how many milliseconds this look came late: so long nothing else could run. */
  readonly lateMs: number;
  /** How many wait for a connection of the database. */
  readonly waiting: number;
}

/** What is too much. */
export interface Bounds {
  readonly lagMs: number;
  readonly waiting: number;
}

/** So often an instance is looked at, in milliseconds. */
export const LOOK_EVERY_MS = 250;

/** The event loop is too late where it was so for a second: one long piece of work is over when it is seen. */
const LOOKS_OF_LAG = 4;

/** A queue is too long where it did not get shorter than that for two seconds: one that empties is a burst. */
const LOOKS_OF_QUEUE = 8;

/** The looks that still count, the latest last. */
export function remembered(looks: readonly Look[], look: Look): readonly Look[] {
  return [...looks.slice(1 - LOOKS_OF_QUEUE), look];
}

/** What there is too much of, by what was last seen; undefined where all is well. */
export function overloadIn(looks: readonly Look[], bounds: Bounds): Overload | undefined {
  const late = looks.slice(-LOOKS_OF_LAG);
  if (late.length === LOOKS_OF_LAG && late.every(({ lateMs }) => lateMs > bounds.lagMs)) return 'event loop';
  if (looks.length === LOOKS_OF_QUEUE && looks.every(({ waiting }) => waiting > bounds.waiting))
    return 'database';
  return undefined;
}
