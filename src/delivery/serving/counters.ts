/** What the fast path did for one route since the start. */
export interface RouteCounters {
  /** Answered from memory. */
  readonly hits: number;
  /** Answered after reading the published graph. */
  readonly misses: number;
  /** Those of both that were told that nothing changed. */
  readonly notModified: number;
  /** Left to Koa after asking: moved, unknown, refused, failed. */
  readonly passedOn: number;
  /** Milliseconds spent on hits, all together. */
  readonly hitMs: number;
  /** Milliseconds spent on misses, all together, waiting for another's reading included. */
  readonly missMs: number;
}

/** The counters of each route that was asked for, by its name. */
export type ServingCounters = Readonly<Record<string, RouteCounters>>;

/** Counts what the fast path does; those requests pass the access log by. */
export interface Tally {
  addHit(route: string, milliseconds: number): void;
  addMiss(route: string, milliseconds: number): void;
  addNotModified(route: string): void;
  addPassedOn(route: string): void;
  read(): ServingCounters;
}

type Counting = { -readonly [Name in keyof RouteCounters]: number };

const NOTHING: RouteCounters = { hits: 0, misses: 0, notModified: 0, passedOn: 0, hitMs: 0, missMs: 0 };

/** Counters that stand at nothing. */
export function createTally(): Tally {
  const routes = new Map<string, Counting>();
  const of = (route: string): Counting => {
    const known = routes.get(route) ?? { ...NOTHING };
    routes.set(route, known);
    return known;
  };
  return {
    addHit: (route, milliseconds) => {
      const counted = of(route);
      counted.hits += 1;
      counted.hitMs += milliseconds;
    },
    addMiss: (route, milliseconds) => {
      const counted = of(route);
      counted.misses += 1;
      counted.missMs += milliseconds;
    },
    addNotModified: (route) => void (of(route).notModified += 1),
    addPassedOn: (route) => void (of(route).passedOn += 1),
    read: () => Object.fromEntries([...routes].map(([route, counted]) => [route, { ...counted }])),
  };
}

/** The line that stands in the log for all that was answered since the line before; undefined where nothing was. */
export function summaryLine(before: ServingCounters, now: ServingCounters): string | undefined {
  const { hits, misses, notModified, missMs } = difference(totalOf(now), totalOf(before));
  if (hits + misses === 0) return undefined;
  const average = misses === 0 ? 0 : missMs / misses;
  return (
    `${hits + misses} reads answered: ${hits} from memory, ${misses} from the database ` +
    `(${average.toFixed(1)} ms each), ${notModified} of them not modified`
  );
}

function totalOf(counters: ServingCounters): RouteCounters {
  return Object.values(counters).reduce((sum, counted) => combined(sum, counted, 1), NOTHING);
}

function difference(one: RouteCounters, other: RouteCounters): RouteCounters {
  return combined(one, other, -1);
}

function combined(one: RouteCounters, other: RouteCounters, sign: 1 | -1): RouteCounters {
  const names = Object.keys(NOTHING) as (keyof RouteCounters)[];
  return names.reduce((sum, name) => ({ ...sum, [name]: one[name] + sign * other[name] }), NOTHING);
}
