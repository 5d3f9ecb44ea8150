import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows';

/** How often somebody may do something. */
export interface Allowance {
  /** What is limited, and by what: `login by address`. */
  readonly name: string;
  /** So many at once, and so many in the time. */
  readonly count: number;
  /** The time in which they come back, evenly. */
  readonly seconds: number;
}

/** Whether something may be done now. */
export type Taken =
  | { readonly outcome: 'allowed' }
  /** Whole seconds until one will be allowed again, at least 1. */
  | { readonly outcome: 'spent'; readonly retryAfter: number };

/**
 * The generic cell rate algorithm in one statement, by the database's clock, so that any number of instances share one
 * allowance: each use moves the moment at which the allowance is whole again by `seconds / count`, and is refused where that
 * moment would be farther away than `seconds`. A row that is refused is not written.
 */
const TAKE = `with used as (
    insert into limits.allowance as held (key, whole_at)
    values (?, clock_timestamp() + make_interval(secs => ?))
    on conflict (key) do update set whole_at = greatest(held.whole_at, clock_timestamp()) + make_interval(secs => ?)
      where greatest(held.whole_at, clock_timestamp()) + make_interval(secs => ?) <= clock_timestamp() + make_interval(secs => ?)
    returning whole_at)
  select (select count(*)::int from used) as allowed,
    (select extract(epoch from whole_at - clock_timestamp())::float8 from limits.allowance where key = ?) as whole_in`;

const KEY_BYTES = 16;

/** Uses one of somebody's allowance, in a transaction of its own: what is refused later for other reasons has counted. */
export async function takeAllowance(strapi: Core.Strapi, allowance: Allowance, who: string): Promise<Taken> {
  const { count, seconds } = allowance;
  const cost = seconds / count;
  const key = keyOf(strapi, allowance, who);
  const bindings = [key, cost, cost, cost, seconds, key];
  const [row] = await rowsOf<{ allowed: number; whole_in: number | null }>(strapi, TAKE, bindings);
  if (row?.allowed === 1) return { outcome: 'allowed' };
  return { outcome: 'spent', retryAfter: Math.max(1, Math.ceil((row?.whole_in ?? cost) + cost - seconds)) };
}

/** Uses one of each allowance in turn; ends at the first that is spent. */
export async function takeAllowances(
  strapi: Core.Strapi,
  wanted: readonly (readonly [Allowance, string])[],
): Promise<Taken> {
  for (const [allowance, who] of wanted) {
    const taken = await takeAllowance(strapi, allowance, who);
    if (taken.outcome === 'spent') return taken;
  }
  return { outcome: 'allowed' };
}

/** Deletes what tells nothing any more. */
export async function forgetWholeAllowances(strapi: Core.Strapi): Promise<void> {
  await rowsOf(strapi, 'delete from limits.allowance where whole_at < clock_timestamp()');
}

/** Keyed with a secret that all instances share: whoever reads the table cannot try addresses until one fits. */
function keyOf(strapi: Core.Strapi, { name }: Allowance, who: string): Buffer {
  const [secret = ''] = strapi.config.get<string[]>('server.app.keys');
  return createHmac('sha256', secret).update(`${name}\0${who}`).digest().subarray(0, KEY_BYTES);
}
