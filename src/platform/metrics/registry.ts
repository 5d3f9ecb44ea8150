import type { Core } from '@strapi/strapi';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { metricsTokenOf } from '../settings/metrics';

/** What is measured of one application. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'method' | 'route' | 'status'>;
  readonly durations: Histogram<'route' | 'served'>;
  readonly refused: Counter<'reason'>;
}

/** One line of a metric: its labels and its value. */
export type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** What a room measures, read in the moment in which somebody asks. */
export interface Measured {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  /** What it throws costs its own lines and no others. */
  readonly read: () => readonly Sample[] | Promise<readonly Sample[]>;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

const opened = new WeakMap<Core.Strapi, Metrics>();

/** Begins to measure, where somebody may ask (`METRICS_TOKEN`); nothing is measured for nobody. */
export function openMetrics(strapi: Core.Strapi): void {
  if (metricsTokenOf(process.env) === undefined) return;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  opened.set(strapi, { registry, ...ofRequests(registry) });
}

/** What is measured of an application; undefined where nobody may ask. */
export function metricsOf(strapi: Core.Strapi): Metrics | undefined {
  return opened.get(strapi);
}

/** Ends measuring. */
export function closeMetrics(strapi: Core.Strapi): void {
  opened.get(strapi)?.registry.clear();
  opened.delete(strapi);
}

function ofRequests(registry: Registry): Omit<Metrics, 'registry'> {
  const registers = [registry];
  return {
    requests: new Counter({
      name: 'dossier_http_requests_total',
      help: 'Requests answered, those from memory included',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    durations: new Histogram({
      name: 'dossier_http_request_duration_seconds',
      help: 'How long answers took that were not in memory: read before Koa, or made by Strapi',
      labelNames: ['route', 'served'],
      buckets: SECONDS,
      registers,
    }),
    refused: new Counter({
      name: 'dossier_http_refused_total',
      help: 'Requests refused with 503, by reason',
      labelNames: ['reason'],
      registers,
    }),
  };
}

/** Adds something that has a value in each moment. */
export function addGauge(strapi: Core.Strapi, measured: Measured): void {
  const metrics = metricsOf(strapi);
  if (metrics === undefined) return;
  new Gauge({
    ...settingsOf(metrics, measured),
    async collect() {
      this.reset();
      for (const [values, value] of await orNothing(measured.read)) this.set(values, value);
    },
  });
}

/** Adds something that is counted elsewhere and only grows. */
export function addCounter(strapi: Core.Strapi, measured: Measured): void {
  const metrics = metricsOf(strapi);
  if (metrics === undefined) return;
  new Counter({
    ...settingsOf(metrics, measured),
    async collect() {
      this.reset();
      for (const [values, value] of await orNothing(measured.read)) this.inc(values, value);
    },
  });
}

function settingsOf({ registry }: Metrics, { name, help, labels = [] }: Measured) {
  return { name, help, labelNames: [...labels], registers: [registry] };
}

/** Asks once for all who want the answer while it is on its way: what is measured is collected all at once. */
export function askedTogether<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking: Promise<T> | undefined;
  return () => (asking ??= ask().finally(() => (asking = undefined)));
}

/** A database that does not answer must not take the numbers away that need none. */
async function orNothing(read: Measured['read']): Promise<readonly Sample[]> {
  try {
    return await read();
  } catch {
    return [];
  }
}
