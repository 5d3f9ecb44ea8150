import type { Core } from '@strapi/strapi';
import type { Subscription, SubscriptionState, SubscriptionWishes } from '../../content/webhooks';
import { rowsOf } from '../../platform/database/rows';
import { encrypted } from './secrets';
import { newSecret } from './signature';

/** More receivers than a newsroom has; each costs lanes of its own in every instance. */
export const MOST_SUBSCRIPTIONS = 50;

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const COUNT = 'select count(*)::int from webhooks.delivery d where d.subscription_id = s.id';

const SHOWN = `select s.id, s.name, s.url, s.events, s.types, s.locale, s.state, s.reason, ${utc('s.failing_since')} as "failingSince",
    case when s.old_secret_until > now() then ${utc('s.old_secret_until')} end as "oldSecretUntil",
    json_build_object('name', s.created_by ->> 'name') as "createdBy", ${utc('s.created_at')} as "createdAt",
    (${COUNT} and d.state = 'waiting') as waiting, (${COUNT} and d.state = 'failed') as failed,
    (select ${utc('d.delivered_at')} from webhooks.delivery d where d.subscription_id = s.id and d.state = 'delivered'
      order by d.id desc limit 1) as "deliveredAt"
  from webhooks.subscription s`;

/** All subscriptions, the oldest first. */
export function readSubscriptions(strapi: Core.Strapi): Promise<readonly Subscription[]> {
  return rowsOf<Subscription>(strapi, `${SHOWN} order by s.created_at, s.id`);
}

/** One subscription; undefined where there is none with this id. */
export async function readSubscription(strapi: Core.Strapi, id: string): Promise<Subscription | undefined> {
  return (await rowsOf<Subscription>(strapi, `${SHOWN} where s.id = ?::uuid`, [id]))[0];
}

/** A secret, in the one answer in which it is ever told. */
export interface NewSecret {
  readonly id: string;
  readonly secret: string;
}

const CREATE = `insert into webhooks.subscription (name, url, secret, events, types, locale, created_by)
  select ?, ?, ?, ?::text[], ?::text[], ?, ?::jsonb
  where (select count(*) from webhooks.subscription) < ${MOST_SUBSCRIPTIONS} returning id`;

/**
 * Makes a subscription with a secret of its own.
 * @param by Who makes it, as it is kept with it.
 * @returns undefined where there are as many as there may be.
 */
export async function createSubscription(
  strapi: Core.Strapi,
  { name, url, events, types, locale }: SubscriptionWishes,
  by: unknown,
): Promise<NewSecret | undefined> {
  const secret = newSecret();
  const values = [name, url, encrypted(strapi, secret), events, types, locale, JSON.stringify(by)];
  const [row] = await rowsOf<{ id: string }>(strapi, CREATE, values);
  return row && { id: row.id, secret };
}

/**
 * Changes a subscription; what is not given stays. Who switches one on, or gives it another address, starts anew: earlier
 * failures are forgotten, and what waits is sent at once.
 * @returns false where there is none with this id.
 */
export async function changeSubscription(
  strapi: Core.Strapi,
  id: string,
  wishes: Partial<SubscriptionWishes> & { readonly state?: SubscriptionState | undefined },
): Promise<boolean> {
  const columns = COLUMNS.filter(([name]) => wishes[name] !== undefined);
  const sets = columns.map(([name, type]) => `${name} = ?${type}`);
  const isFresh = wishes.state === 'on' || wishes.url !== undefined;
  if (isFresh) sets.push('failures = 0', 'failing_since = null', 'resume_at = null');
  if (wishes.state !== undefined) sets.push('reason = null');
  const values = [...columns.map(([name]) => wishes[name]), id];
  const rows = await rowsOf(
    strapi,
    `update webhooks.subscription set ${[...sets, 'id = id'].join(', ')} where id = ?::uuid returning id`,
    values,
  );
  if (isFresh)
    await rowsOf(
      strapi,
      `update webhooks.delivery set next_try = now() where subscription_id = ?::uuid and state = 'waiting' and next_try > now()`,
      [id],
    );
  return rows.length > 0;
}

const COLUMNS = [
  ['name', ''],
  ['url', ''],
  ['events', '::text[]'],
  ['types', '::text[]'],
  ['locale', ''],
  ['state', ''],
] as const;

/**
 * Gives a subscription another secret; the one before signs too for a day, so that its consumer can change over.
 * @returns undefined where there is none with this id.
 */
export async function rotateSecret(strapi: Core.Strapi, id: string): Promise<NewSecret | undefined> {
  const secret = newSecret();
  const rows = await rowsOf(
    strapi,
    `update webhooks.subscription set old_secret = secret, old_secret_until = now() + interval '1 day', secret = ?
      where id = ?::uuid returning id`,
    [encrypted(strapi, secret), id],
  );
  return rows.length > 0 ? { id, secret } : undefined;
}

/**
 * Deletes a subscription with all that was on its way to it.
 * @returns false where there is none with this id.
 */
export async function deleteSubscription(strapi: Core.Strapi, id: string): Promise<boolean> {
  const rows = await rowsOf(
    strapi,
    `with gone as (delete from webhooks.subscription where id = ?::uuid returning id),
        theirs as (delete from webhooks.delivery where subscription_id in (select id from gone))
      select id from gone`,
    [id],
  );
  return rows.length > 0;
}
