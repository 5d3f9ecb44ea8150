import type { Core } from '@strapi/strapi';
import { addCounter, addGauge, metricsOf, type Sample } from '../../platform/metrics/registry';
import type { RouteCounters } from './counters';
import { isHearingChanges, servingCounters, sharedCache } from './hot-reads';
import { HOT_ROUTES } from './routes';

/** Measures the fast path: what it answered, from where, what it keeps, and whether it hears of changes. */
export function measureServing(strapi: Core.Strapi): void {
  const each = (samplesOf: (route: string, counted: RouteCounters) => readonly Sample[]) => () =>
    Object.entries(servingCounters(strapi) ?? {}).flatMap(([name, counted]) =>
      samplesOf(templateOf(name), counted),
    );
  countAmongAll(strapi);
  addCounter(strapi, {
    name: 'dossier_hot_reads_total',
    help: 'Reads answered before Koa, from memory or from the database',
    labels: ['route', 'from'],
    read: each((route, { hits, misses }) => [
      [{ route, from: 'memory' }, hits],
      [{ route, from: 'database' }, misses],
    ]),
  });
  addCounter(strapi, {
    name: 'dossier_hot_read_seconds_total',
    help: 'Seconds spent on reads that were answered before Koa',
    labels: ['route', 'from'],
    read: each((route, { hitMs, missMs }) => [
      [{ route, from: 'memory' }, hitMs / 1000],
      [{ route, from: 'database' }, missMs / 1000],
    ]),
  });
  addGauge(strapi, {
    name: 'dossier_cache_entries',
    help: 'Answers kept in memory',
    read: () => [[{}, sharedCache(strapi).cache.size]],
  });
  addGauge(strapi, {
    name: 'dossier_cache_bytes',
    help: 'About how much memory they take',
    read: () => [[{}, sharedCache(strapi).cache.bytes]],
  });
  addGauge(strapi, {
    name: 'dossier_changes_heard',
    help: '1 where this instance hears of the changes of others; 0: it keeps no answers in memory',
    read: () => [[{}, isHearingChanges(strapi) ? 1 : 0]],
  });
}

/**
 * Hot reads count themselves, much faster than the library would. What they counted since somebody last asked is added to the
 * requests of all routes, so that one sum holds everything.
 */
function countAmongAll(strapi: Core.Strapi): void {
  const requests = metricsOf(strapi)?.requests;
  if (requests === undefined) return;
  const added = new Map<string, number>();
  const add = (route: string, status: string, total: number) => {
    const key = `${status} ${route}`;
    const fresh = total - (added.get(key) ?? 0);
    added.set(key, total);
    if (fresh > 0) requests.inc({ method: 'GET', route, status }, fresh);
  };
  // The library calls this before it reads the counter.
  Object.assign(requests, {
    collect: () => {
      for (const [name, { hits, misses, notModified }] of Object.entries(servingCounters(strapi) ?? {})) {
        add(templateOf(name), '304', notModified);
        add(templateOf(name), '200', hits + misses - notModified);
      }
    },
  });
}

const TEMPLATES = new Map(HOT_ROUTES.map(({ name, path }) => [name, path]));

/** Answers of GraphQL that are kept are counted beside those of the routes. */
function templateOf(name: string): string {
  return TEMPLATES.get(name) ?? `/${name}`;
}
