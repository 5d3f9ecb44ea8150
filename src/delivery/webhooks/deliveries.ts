import type { Core } from '@strapi/strapi';
import { DELIVERIES_PAGE, type Delivery, type DeliveryState } from '../../content/webhooks';
import { rowsOf } from '../../platform/database/rows';
import { TEST_EVENT } from './events';

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Deliveries of the same record and receiver that are not through. */
const waitingBeside = (
  condition: string,
) => `from webhooks.delivery o join webhooks.event oe on oe.seq = o.event_seq
    where d.state = 'waiting' and o.state = 'waiting' and o.subscription_id = d.subscription_id and o.record_id = d.record_id
      and ${condition}`;

const DELIVERIES = `select d.id::text, e.id as "eventId", e.name as event, ${utc('e.at')} as at, e.record_id as "recordId", e.type,
    e.locale, e.slug, d.is_test as "isTest", d.state, d.attempts, ${utc('d.tried_at')} as "triedAt",
    case d.state when 'waiting' then ${utc('d.next_try')} end as "nextTry", d.duration_ms as "durationMs", d.status, d.answer, d.message,
    (select json_build_object('id', o.id::text, 'event', oe.name, 'at', ${utc('oe.at')}, 'attempts', o.attempts)
      ${waitingBeside('o.event_seq < d.event_seq')} order by o.event_seq limit 1) as "heldBy",
    (select count(*)::int ${waitingBeside('o.event_seq > d.event_seq')}) as holds,
    case when d.skipped_by is not null then json_build_object('name', d.skipped_by ->> 'name') end as "skippedBy"
  from webhooks.delivery d join webhooks.event e on e.seq = d.event_seq
  where d.subscription_id = ?::uuid and (?::text is null or d.state = ?) and (?::bigint is null or d.id < ?::bigint)
  order by d.id desc limit ${DELIVERIES_PAGE}`;

/** The deliveries of a subscription, the last first; further ones after the last of a page. */
export function readDeliveries(
  strapi: Core.Strapi,
  subscriptionId: string,
  { state, after }: { readonly state?: DeliveryState | undefined; readonly after?: string | undefined },
): Promise<readonly Delivery[]> {
  const [wanted, from] = [state ?? null, after ?? null];
  return rowsOf<Delivery>(strapi, DELIVERIES, [subscriptionId, wanted, wanted, from, from]);
}

/**
 * Sends something to a subscription that says nothing, whatever its state.
 * @returns the delivery's id; undefined where there is no such subscription.
 */
export async function sendTest(strapi: Core.Strapi, subscriptionId: string): Promise<string | undefined> {
  const [row] = await rowsOf<{ id: string }>(
    strapi,
    `with told as (insert into webhooks.event (name) select ? from webhooks.subscription where id = ?::uuid returning seq)
      insert into webhooks.delivery (subscription_id, event_seq, is_test) select ?::uuid, seq, true from told
      returning id::text`,
    [TEST_EVENT, subscriptionId, subscriptionId],
  );
  return row?.id;
}

/**
 * Sends again what was given up or taken, with all attempts before it; what waits is tried at once.
 * @returns false where there is no such delivery.
 */
export async function sendAgain(strapi: Core.Strapi, id: string): Promise<boolean> {
  const rows = await rowsOf(
    strapi,
    `update webhooks.delivery set attempts = case state when 'waiting' then attempts else 0 end, state = 'waiting',
        next_try = now(), delivered_at = null, skipped_by = null
      where id = ?::bigint returning id`,
    [id],
  );
  return rows.length > 0;
}

/** What was skipped, or why nothing was. */
export type Skipped =
  | { readonly outcome: 'skipped'; readonly subscriptionId: string; readonly label: string }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'not-waiting' };

const SKIP = `update webhooks.delivery d set state = 'failed', skipped_by = ?::jsonb, lease = null, leased_until = null
  from webhooks.event e, webhooks.subscription s
  where d.id = ?::bigint and d.state = 'waiting' and e.seq = d.event_seq and s.id = d.subscription_id
  returning d.subscription_id as "subscriptionId", concat_ws(' ', s.name || ':', e.name, coalesce(e.slug, e.record_id)) as label`;

/**
 * Gives up what waits, so that later events of its record can go. Who is sending it at this moment notes nothing any more.
 * @param by Who does it, as it is kept with it.
 */
export async function skipDelivery(strapi: Core.Strapi, id: string, by: unknown): Promise<Skipped> {
  const [row] = await rowsOf<{ subscriptionId: string; label: string }>(strapi, SKIP, [
    JSON.stringify(by),
    id,
  ]);
  if (row !== undefined) return { outcome: 'skipped', ...row };
  const known = await rowsOf(strapi, 'select from webhooks.delivery where id = ?::bigint', [id]);
  return { outcome: known.length > 0 ? 'not-waiting' : 'missing' };
}

/** Whether later events of the same record wait for one. */
export async function holdsOthers(strapi: Core.Strapi, id: string): Promise<boolean> {
  const rows = await rowsOf(
    strapi,
    `select d.id from webhooks.delivery d where d.id = ?::bigint
      and exists (select ${waitingBeside('o.event_seq > d.event_seq')})`,
    [id],
  );
  return rows.length > 0;
}

/** A receiver that somebody has to look at. */
export interface Trouble {
  readonly id: string;
  readonly name: string;
  readonly state: 'on' | 'paused' | 'off';
  readonly reason: 'failing' | 'gone' | null;
  readonly failingSince: string | null;
  readonly failed: number;
}

/** The receivers that the newsroom paused or switched off, that are down, or that did not take something in the last week. */
export function readTroubles(strapi: Core.Strapi): Promise<readonly Trouble[]> {
  return rowsOf<Trouble>(
    strapi,
    `select * from (select s.id, s.name, s.state, s.reason, ${utc('s.failing_since')} as "failingSince",
        (select count(*)::int from webhooks.delivery d where d.subscription_id = s.id and d.state = 'failed'
          and not d.is_test and d.skipped_by is null and d.tried_at > now() - interval '7 days') as failed
      from webhooks.subscription s) as t
      where t.reason is not null or t.failed > 0 or t."failingSince" is not null order by t.name, t.id`,
  );
}
