import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import { endSessions } from './sessions';

/** What became of an account: `same` where it was so already. */
export type Blocking = 'done' | 'same' | 'missing';

const BLOCK = `with held as (select id, coalesce(blocked, false) as was from up_users where id = ? for update)
  update up_users u set blocked = ?, updated_at = clock_timestamp() at time zone 'UTC'
  from held where u.id = held.id returning held.was`;

/**
 * Keeps the account of a reader from writing and signing in, or lets it again. What it wrote stays as it was judged.
 * @param reader The account.
 */
export async function setBlocked(strapi: Core.Strapi, reader: number, isBlocked: boolean): Promise<Blocking> {
  const [row] = await rowsOf<{ was: boolean }>(strapi, BLOCK, [reader, isBlocked]);
  if (row === undefined) return 'missing';
  if (isBlocked) await endSessions(strapi, reader);
  return row.was === isBlocked ? 'same' : 'done';
}
