import type { Core } from '@strapi/strapi';
import { addGauge } from '../../platform/metrics/registry';
import { readershipLag } from './readership';

/** Measures how many readers wait to be counted, and for how long none were. */
export function measureReadership(strapi: Core.Strapi): void {
  addGauge(strapi, {
    name: 'dossier_readers_waiting',
    help: 'Readers in this instance’s memory who wait to be counted in the database',
    read: () => [[{}, readershipLag(strapi)?.waiting ?? 0]],
  });
  addGauge(strapi, {
    name: 'dossier_readers_flush_age_seconds',
    help: 'Since when no readers were written: some seconds where all is well',
    read: () => [[{}, readershipLag(strapi)?.seconds ?? 0]],
  });
}
