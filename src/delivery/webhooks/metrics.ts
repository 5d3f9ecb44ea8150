import type { Core } from '@strapi/strapi';
import { addGauge, askedTogether } from '../../platform/metrics/registry';
import { probeOf } from '../../platform/ready/probe';

/** What receivers that are on have not got yet, and for how long the one that waits longest is due. */
const WAITING = `select count(*)::int as waiting,
    coalesce(extract(epoch from max(now() - d.next_try) filter (where d.next_try <= now()
      and (d.leased_until is null or d.leased_until <= now())
      and (s.resume_at is null or s.resume_at <= now()))), 0)::float8 as late
  from webhooks.delivery d join webhooks.subscription s on s.id = d.subscription_id
  where d.state = 'waiting' and s.state = 'on'`;

/** Measures what waits to be sent; the same number at every instance, since they share the queue. */
export function measureWebhooks(strapi: Core.Strapi): void {
  const ask = askedTogether(
    async () => (await probeOf(strapi).query<{ waiting: number; late: number }>(WAITING)).rows[0],
  );
  addGauge(strapi, {
    name: 'dossier_webhooks_waiting',
    help: 'Deliveries that receivers have not got yet, those of paused receivers left out',
    read: async () => [[{}, (await ask())?.waiting ?? 0]],
  });
  addGauge(strapi, {
    name: 'dossier_webhooks_late_seconds',
    help: 'For how long the delivery that waits longest is due and sent by nobody',
    read: async () => [[{}, (await ask())?.late ?? 0]],
  });
}
