import type { Core } from '@strapi/strapi';
import { addGauge, askedTogether } from '../../platform/metrics/registry';
import { probeOf } from '../../platform/ready/probe';
import { PLANS } from './planned-runs';

const OVERDUE = `select count(*)::int as overdue,
    coalesce(extract(epoch from max((now() at time zone 'UTC') - p.moment)), 0)::float8 as late
  from (${PLANS}) as p where p.moment <= now() at time zone 'UTC'`;

/** Measures what should have gone out or left by now and has not; the same number at every instance. */
export function measureSchedule(strapi: Core.Strapi): void {
  const ask = askedTogether(
    async () => (await probeOf(strapi).query<{ overdue: number; late: number }>(OVERDUE)).rows[0],
  );
  addGauge(strapi, {
    name: 'dossier_planned_overdue',
    help: 'Articles whose planned moment to go out or to leave is over, those that are refused included',
    read: async () => [[{}, (await ask())?.overdue ?? 0]],
  });
  addGauge(strapi, {
    name: 'dossier_planned_late_seconds',
    help: 'For how long the one that waits longest is overdue',
    read: async () => [[{}, (await ask())?.late ?? 0]],
  });
}
