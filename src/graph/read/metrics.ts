import type { Core } from '@strapi/strapi';
import { addGauge } from '../../platform/metrics/registry';
import { readerLoad, replicaLag } from './pool';

/** Measures the connections over which the public reads, and how far a replica is behind. */
export function measureReaders(strapi: Core.Strapi): void {
  addGauge(strapi, {
    name: 'dossier_reader_connections',
    help: 'Connections for public reading that are open or idle, and readings that wait for one',
    labels: ['server', 'state'],
    read: () =>
      readerLoad(strapi).flatMap(({ server, open, idle, waiting }) => [
        [{ server, state: 'open' }, open],
        [{ server, state: 'idle' }, idle],
        [{ server, state: 'waiting' }, waiting],
      ]),
  });
  addGauge(strapi, {
    name: 'dossier_replica_behind_seconds',
    help: 'For how long the replica lacks something that was written, and the primary is read; 0 where it has all',
    read: () => {
      const seconds = replicaLag(strapi);
      return seconds === undefined ? [] : [[{}, seconds]];
    },
  });
}
