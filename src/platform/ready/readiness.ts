import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { addedChecks } from './checks';
import { PATIENCE_MS, probeOf } from './probe';
import { isLeaving, isSeeded } from './state';

/** What must hold before a load balancer may send requests here, by name. */
export type Checks = Readonly<Record<string, boolean>>;

const MIGRATION = /\.(js|sql)$/;

/**
 * Looks at everything that must hold: the database answers, its migrations are done, seeding is over, this instance is not
 * about to end, and what rooms above have added. Never throws and answers within some seconds.
 */
export async function readinessOf(strapi: Core.Strapi): Promise<Checks> {
  const probe = probeOf(strapi);
  const database = await holds(async () => {
    await probe.query('select 1');
    return true;
  });
  // Where the database does not answer, nobody waits for the rest of the questions as well.
  const asking = async (check: () => Promise<boolean>) => database && holds(check);
  const migrations = await asking(() => areMigrationsDone(strapi));
  const others: Record<string, boolean> = {};
  for (const [name, check] of addedChecks(strapi)) others[name] = await asking(() => check(probe));
  return { database, migrations, ...others, seeded: isSeeded(strapi), staying: !isLeaving(strapi) };
}

/** The names of the checks that fail. */
export function failedChecks(checks: Checks): string[] {
  return Object.entries(checks)
    .filter(([, isFine]) => !isFine)
    .map(([name]) => name);
}

/** Whether every migration of this version is recorded as done: another version's database may lack some. */
async function areMigrationsDone(strapi: Core.Strapi): Promise<boolean> {
  const folder = path.join(strapi.dirs.app.root, 'database', 'migrations');
  const files = (await readdir(folder)).filter((name) => MIGRATION.test(name));
  const { rows } = await probeOf(strapi).query<{ name: string }>('select name from strapi_migrations');
  const done = new Set(rows.map(({ name }) => name));
  return files.every((name) => done.has(name));
}

/** False when the check throws or takes too long; a hanging database must not hang the answer. */
async function holds(check: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    // Why it failed is in the log of whatever else asked the database; here only the fact counts.
    return false;
  } finally {
    clearTimeout(timer);
  }
}
