import type { Core } from '@strapi/strapi';
import { poolOf } from '../database/pool';
import { databaseSettingsOf } from '../settings/database';
import { requestSettingsOf } from '../settings/requests';
import { LOOK_EVERY_MS, overloadIn, remembered, type Bounds, type Look, type Overload } from './overload';

/** What an instance has to do. */
interface Load {
  /** Requests whose body is read and whose work is not over. */
  atWork: number;
  looks: readonly Look[];
  readonly most: number;
  readonly bounds: Bounds;
  stop(): void;
}

const loads = new WeakMap<Core.Strapi, Load>();

/** Begins to look at how much there is to do. */
export function startLoad(strapi: Core.Strapi): void {
  const load = loadOf(strapi);
  let due = performance.now() + LOOK_EVERY_MS;
  const timer = setInterval(() => {
    const now = performance.now();
    load.looks = remembered(load.looks, { lateMs: now - due, waiting: poolOf(strapi).numPendingAcquires() });
    due = now + LOOK_EVERY_MS;
  }, LOOK_EVERY_MS).unref();
  load.stop = () => clearInterval(timer);
}

/** Ends it. */
export function stopLoad(strapi: Core.Strapi): void {
  loads.get(strapi)?.stop();
  loads.delete(strapi);
}

/** How many requests are worked on. */
export function requestsAtWork(strapi: Core.Strapi): number {
  return loads.get(strapi)?.atWork ?? 0;
}

/** A request is worked on. @returns what notes that it no longer is. */
export function beginWork(strapi: Core.Strapi): () => void {
  const load = loadOf(strapi);
  load.atWork += 1;
  return () => void (load.atWork -= 1);
}

/** A quarter of the places is the newsroom's own: on the worst day readers must not lock it out. */
const PUBLIC_SHARE = 0.75;

/**
 * What an instance has too much of to take on one more request; undefined where it may come.
 * @param isPublic Whether it comes from readers and apps, not from the desk.
 */
export function overloadOf(strapi: Core.Strapi, isPublic: boolean): Overload | undefined {
  const load = loadOf(strapi);
  if (load.atWork >= (isPublic ? Math.ceil(load.most * PUBLIC_SHARE) : load.most)) return 'requests';
  return overloadIn(load.looks, load.bounds);
}

function loadOf(strapi: Core.Strapi): Load {
  const known = loads.get(strapi);
  if (known !== undefined) return known;
  const { most, lagMs, waitingPerConnection } = requestSettingsOf(process.env);
  const { max } = databaseSettingsOf(process.env).connection.pool;
  const bounds = { lagMs, waiting: max * waitingPerConnection };
  const load: Load = { atWork: 0, looks: [], most, bounds, stop: () => {} };
  loads.set(strapi, load);
  return load;
}
