import type { Core } from '@strapi/strapi';
import type { Pool } from 'pg';

/** Looks at something that must hold before requests may come, over the connection of the readiness check. */
export type ReadyCheck = (probe: Pool) => Promise<boolean>;

const added = new WeakMap<Core.Strapi, Map<string, ReadyCheck>>();

/** Adds what a room above this one knows to be needed. */
export function addReadyCheck(strapi: Core.Strapi, name: string, check: ReadyCheck): void {
  const known = added.get(strapi) ?? new Map<string, ReadyCheck>();
  added.set(strapi, known.set(name, check));
}

/** Those that were added, by name. */
export function addedChecks(strapi: Core.Strapi): ReadonlyMap<string, ReadyCheck> {
  return added.get(strapi) ?? new Map<string, ReadyCheck>();
}
