import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { DAY_MS, dayOf } from '../../content/instant';
import { rowsOf } from '../../platform/database/rows';

const SALT_BYTES = 32;

/** The salts of this day and the next, by day: the same for all instances. */
export type Salts = ReadonlyMap<string, Buffer>;

const MAKE = `insert into audience.salt (day, salt) select * from unnest(?::date[], ?::bytea[]) on conflict (day) do nothing`;
const READ = `select day::text as day, salt from audience.salt where day = any(?::date[])`;
const FORGET = [
  `delete from audience.salt where day < ?::date`,
  `delete from audience.seen where day < ?::date`,
] as const;

/**
 * The salts of the day and of the next, made by whichever instance came first. Salts and marks of days that are over are
 * deleted: of the day before the last, since what waits may still be of the last.
 */
export async function renewSalts(strapi: Core.Strapi, now: number): Promise<Salts> {
  for (const sql of FORGET) await rowsOf(strapi, sql, [dayOf(now - DAY_MS)]);
  const days = [dayOf(now), dayOf(now + DAY_MS)];
  await rowsOf(strapi, MAKE, [days, days.map(() => randomBytes(SALT_BYTES))]);
  const rows = await rowsOf<{ day: string; salt: Buffer }>(strapi, READ, [days]);
  return new Map(rows.map(({ day, salt }) => [day, salt]));
}

/** Whether the next day's salt is missing, as it is once a day begins. */
export function areSpent(salts: Salts, now: number): boolean {
  return !salts.has(dayOf(now + DAY_MS));
}
