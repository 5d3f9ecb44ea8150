import type { Core } from '@strapi/strapi';
import { poolOf } from '../database/pool';
import { requestsAtWork } from '../load/load';
import { probeOf } from '../ready/probe';
import { addGauge } from './registry';

/** Measures Strapi's pool, and whether the database answers at all. */
export function measureDatabase(strapi: Core.Strapi): void {
  addGauge(strapi, {
    name: 'dossier_pool_connections',
    help: 'Connections of Strapi’s pool that are used or free, and requests that wait for one',
    labels: ['state'],
    read: () => {
      const pool = poolOf(strapi);
      return [
        [{ state: 'used' }, pool.numUsed()],
        [{ state: 'free' }, pool.numFree()],
        [{ state: 'waiting' }, pool.numPendingAcquires()],
      ];
    },
  });
  addGauge(strapi, {
    name: 'dossier_requests_at_work',
    help: 'Requests that Strapi works on',
    read: () => [[{}, requestsAtWork(strapi)]],
  });
  addGauge(strapi, {
    name: 'dossier_database_up',
    help: '1 where the primary database answers',
    read: async () => [[{}, await answers(strapi)]],
  });
}

async function answers(strapi: Core.Strapi): Promise<number> {
  return probeOf(strapi)
    .query('select 1')
    .then(
      () => 1,
      () => 0,
    );
}
