import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import { DOWN_AFTER, PAUSED_AFTER_DAYS, restAfter } from './back-off';
import type { OutboxEvent } from './events';

/** One event that this instance shall send to one receiver, for as long as it holds the lease. */
export interface Claimed {
  readonly id: string;
  readonly lease: string;
  readonly subscriptionId: string;
  readonly url: string;
  /** As stored. */
  readonly secret: string;
  /** The one before, in the day after a rotation. */
  readonly oldSecret: string | null;
  readonly isTest: boolean;
  /** This one included. */
  readonly attempts: number;
  /** Attempts at this receiver that failed one after the other before this one. */
  readonly failures: number;
  readonly event: OutboxEvent;
}

/** So many are sent to one receiver at a time, by all instances together but for a race that ends at once. */
const LANES = 4;

/** What is waiting for a receiver `r` and sent by nobody, with a condition; what another instance locks is passed over. */
const dueTo = (condition: string, places: string) => `select d.id from receiver r cross join lateral (
    select d.id from webhooks.delivery d
    where d.subscription_id = r.id and d.state = 'waiting' and ${condition} and d.next_try <= now()
      and (d.leased_until is null or d.leased_until <= now())
      and not exists (select from webhooks.delivery e where e.subscription_id = d.subscription_id
        and e.record_id = d.record_id and e.state = 'waiting' and e.event_seq < d.event_seq)
    order by d.event_seq limit ${places} for update skip locked) as d`;

/**
 * For each receiver the next deliveries that are due, the earliest first, as many as it has lanes free; one that waits behind an
 * earlier event of the same record is not due. A receiver that is down gets one at a time, one that rests or is paused none but
 * tests. However much waits for a receiver that takes nothing, none of it is looked at; the ids go into an array, so that
 * however much waits for one that takes something, only these are.
 */
const CLAIM = `with receiver as (
    select s.id, s.state = 'on' and (s.resume_at is null or s.resume_at <= now()) as is_open,
      greatest(0, case when s.failures >= ${DOWN_AFTER} then 1 else ${LANES} end - (select count(*) from webhooks.delivery b
        where b.subscription_id = s.id and b.state = 'waiting' and b.leased_until > now()))::int as places
    from webhooks.subscription s),
  due as (
    ${dueTo('r.is_open and not d.is_test', 'r.places')}
    union all ${dueTo('d.is_test', '1')})
  update webhooks.delivery d set lease = gen_random_uuid(), leased_until = now() + make_interval(secs => ?),
    attempts = d.attempts + 1, tried_at = now()
  from webhooks.subscription s, webhooks.event e
  where d.id = any (array(select id from due)) and s.id = d.subscription_id and e.seq = d.event_seq
  returning d.id::text, d.lease, s.id as "subscriptionId", s.url, s.secret, d.is_test as "isTest", d.attempts, s.failures,
    case when s.old_secret_until > now() then s.old_secret end as "oldSecret",
    json_build_object('id', e.id, 'sequence', e.seq, 'name', e.name, 'recordId', e.record_id, 'type', e.type, 'locale', e.locale,
      'slug', e.slug, 'previousSlug', e.previous_slug, 'version', e.version, 'changed', e.changed,
      'corrections', e.corrections, 'atMs', floor(extract(epoch from e.at) * 1000)) as event`;

/**
 * Takes what is due for this instance.
 * @param leaseMs So long nobody else takes it, in milliseconds: longer than an attempt can last.
 */
export function claimDue(strapi: Core.Strapi, leaseMs: number): Promise<readonly Claimed[]> {
  return rowsOf<Claimed>(strapi, CLAIM, [leaseMs / 1000]);
}

/** What is noted of an attempt. */
export interface Noted {
  readonly status: number | null;
  readonly answer: string | null;
  readonly message: string | null;
  readonly durationMs: number;
}

/** What becomes of a delivery after an attempt. */
export type Fate =
  | { readonly fate: 'delivered' }
  | { readonly fate: 'again'; readonly inSeconds: number }
  | { readonly fate: 'failed' };

const NOTE = `update webhooks.delivery set state = ?, lease = null, leased_until = null, status = ?, answer = ?, message = ?,
    duration_ms = ?, next_try = now() + make_interval(secs => ?), delivered_at = case when ? then now() end
  where id = ? and lease = ? returning id`;

/**
 * Notes what came of an attempt.
 * @returns false where the lease is over and somebody else has taken it up: then nothing is noted.
 */
export async function noteAttempt(
  strapi: Core.Strapi,
  { id, lease }: Claimed,
  { status, answer, message, durationMs }: Noted,
  fate: Fate,
): Promise<boolean> {
  const state = fate.fate === 'again' ? 'waiting' : fate.fate;
  const pause = fate.fate === 'again' ? fate.inSeconds : 0;
  const values = [state, status, answer, message, durationMs, pause, fate.fate === 'delivered', id, lease];
  return (await rowsOf(strapi, NOTE, values)).length > 0;
}

/** A receiver that answers again gets at once what it failed to take while it was down. */
const HURRY = `update webhooks.delivery set next_try = now()
  where subscription_id = ? and state = 'waiting' and next_try > now()`;

/** Notes that a receiver took something. */
export async function noteReceiverUp(
  strapi: Core.Strapi,
  { subscriptionId, failures }: Claimed,
): Promise<void> {
  await rowsOf(
    strapi,
    `update webhooks.subscription set failures = 0, failing_since = null, resume_at = null where id = ? and failures > 0`,
    [subscriptionId],
  );
  if (failures >= DOWN_AFTER) await rowsOf(strapi, HURRY, [subscriptionId]);
}

const IS_TOO_LONG = `(state = 'on' and failing_since < now() - interval '${PAUSED_AFTER_DAYS} days')`;

const FAILED = `update webhooks.subscription set failures = failures + 1, failing_since = coalesce(failing_since, now()),
    state = case when ${IS_TOO_LONG} then 'paused' else state end,
    reason = case when ${IS_TOO_LONG} then 'failing' else reason end
  where id = ? returning failures, state = 'paused' and reason = 'failing' as "isPaused"`;

const REST = 'update webhooks.subscription set resume_at = now() + make_interval(secs => ?) where id = ?';

/**
 * Notes that a receiver failed; one that has failed for days without a break is paused. How long it rests goes by the failures
 * there are now: attempts that were made beside each other have each seen fewer.
 * @returns whether it is paused because of that.
 */
export async function noteReceiverDown(strapi: Core.Strapi, subscriptionId: string): Promise<boolean> {
  return strapi.db.transaction(async () => {
    const [row] = await rowsOf<{ failures: number; isPaused: boolean }>(strapi, FAILED, [subscriptionId]);
    const rest = restAfter(row?.failures ?? 0);
    if (rest > 0) await rowsOf(strapi, REST, [rest, subscriptionId]);
    return row?.isPaused === true;
  });
}

/** Switches a receiver off that says to be gone for good (410). */
export async function noteReceiverGone(strapi: Core.Strapi, subscriptionId: string): Promise<void> {
  await rowsOf(strapi, `update webhooks.subscription set state = 'off', reason = 'gone' where id = ?`, [
    subscriptionId,
  ]);
}

/** So many are deleted in one statement. */
const SWEPT = 5000;

/**
 * Throws away what is older than so many days, told or not, and what was for subscriptions that are gone.
 * @returns how many events were deleted; there may be more.
 */
export async function sweep(strapi: Core.Strapi, keepDays: number): Promise<number> {
  const gone = await rowsOf(
    strapi,
    `delete from webhooks.event where seq in (select seq from webhooks.event
        where at < now() - make_interval(days => ?) order by at limit ${SWEPT}) returning seq`,
    [keepDays],
  );
  await rowsOf(
    strapi,
    'delete from webhooks.delivery d where not exists (select from webhooks.subscription s where s.id = d.subscription_id)',
  );
  return gone.length;
}
