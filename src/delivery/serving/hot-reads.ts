import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { readerOf } from '../../graph/read/pool';
import { accessMessage } from '../../platform/http/access-log';
import { standBefore, type Handler } from '../../platform/http/before-koa';
import { metricsOf, type Metrics } from '../../platform/metrics/registry';
import { overloadOf } from '../../platform/load/load';
import { cacheBytesOf } from '../../platform/settings/cache';
import type { Answer } from './answer';
import { MemoryCache, type Cache, type Token } from './cache';
import { createTally, type ServingCounters, type Tally } from './counters';
import { followChanges } from './following';
import { frozenHeaders, type Audience } from './frozen-headers';
import { handOn, type HandedOn } from './handed-on';
import { understand, type HotRequest } from './hot-request';
import { readyOf, send, type Ready } from './ready';
import { logSummaries } from './summaries';

/** The fast path of one application. */
interface Serving {
  readonly tally: Tally;
  readonly workshop: Workshop;
  readonly isHearing: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Counters stand in answers and change unannounced: so long may they be behind. */
const MAX_AGE_MS = 10_000;
const MAX_ENTRIES = 50_000;

const servings = new WeakMap<Core.Strapi, Serving>();

/**
 * Answers public reading before Koa sees it: from memory where the answer is there, else from the published graph. All that
 * is no plain success (other methods, moved, unknown, refused, failed) goes on to Koa, with what was read for it.
 */
export function serveHotReads(strapi: Core.Strapi): void {
  const cache = new MemoryCache<Ready>({
    maxBytes: cacheBytesOf(process.env),
    maxEntries: MAX_ENTRIES,
    maxAgeMs: MAX_AGE_MS,
    now: () => performance.now(),
  });
  const tally = createTally();
  const following = followChanges(strapi, cache);
  const stopLogging = logSummaries(strapi, tally);
  const workshop = workshopOf(strapi, cache, tally);
  const handle = createHandler(workshop);
  const stepAside = standBefore(strapi.server.httpServer, handle, (error) => strapi.log.error(error));
  const stop = async () => {
    stepAside();
    stopLogging();
    await following.stop();
  };
  servings.set(strapi, { tally, workshop, isHearing: following.isHearing, stop });
}

/** Ends what the fast path keeps running. */
export async function stopHotReads(strapi: Core.Strapi): Promise<void> {
  await servings.get(strapi)?.stop();
  servings.delete(strapi);
}

/** What the fast path did since the start, for the log and for metrics. */
export function servingCounters(strapi: Core.Strapi): ServingCounters | undefined {
  return servings.get(strapi)?.tally.read();
}

/**
 * Reads what a request asks for: from memory where it is there, else from the graph, together with others who ask for it.
 * @throws what the reading threw.
 */
export async function readHot(strapi: Core.Strapi, asked: HotRequest): Promise<Ready | Answer> {
  const { workshop } = openServing(strapi);
  const known = workshop.cache.get(asked.address);
  if (known !== undefined) return known;
  const read = await readOnce(workshop, asked);
  if (read.outcome === 'failed') throw read.error;
  return read.outcome === 'ready' ? read.ready : read.answer;
}

/** Whether an instance hears of the changes of others; until then it keeps nothing in memory. */
export function isHearingChanges(strapi: Core.Strapi): boolean {
  return servings.get(strapi)?.isHearing() ?? false;
}

/** The cache of the fast path and its counters, for those who answer before Koa beside it. */
export function sharedCache(strapi: Core.Strapi): { readonly cache: Cache<Ready>; readonly tally: Tally } {
  const { workshop, tally } = openServing(strapi);
  return { cache: workshop.cache, tally };
}

function openServing(strapi: Core.Strapi): Serving {
  const serving = servings.get(strapi);
  if (serving === undefined) throw new Error('Nothing is served before serveHotReads or after stopHotReads');
  return serving;
}

/** What answering needs. */
interface Workshop {
  readonly strapi: Core.Strapi;
  readonly cache: Cache<Ready>;
  readonly tally: Tally;
  readonly frozen: Readonly<Record<Audience, Readonly<Record<string, string>>>>;
  /** What is being read, by when the reading began and the address. */
  readonly underWay: Map<string, Promise<ReadOutcome>>;
  readonly isEachLogged: boolean;
  /** Undefined where nobody may ask for metrics. */
  readonly durations: Metrics['durations'] | undefined;
}

function workshopOf(strapi: Core.Strapi, cache: Cache<Ready>, tally: Tally): Workshop {
  return {
    strapi,
    cache,
    tally,
    frozen: {
      apps: frozenHeaders(process.env),
      readers: frozenHeaders(process.env, 'readers'),
      graphql: frozenHeaders(process.env, 'graphql'),
    },
    underWay: new Map(),
    isEachLogged: strapi.log.isLevelEnabled('debug'),
    durations: metricsOf(strapi)?.durations,
  };
}

function createHandler(workshop: Workshop): Handler {
  const { cache } = workshop;
  return (request, response) => {
    const { method, url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    const exchange = { request, response, start: performance.now() };
    // Most addresses are spelled as answers are kept: those need not be read.
    const kept = cache.get(url);
    if (kept !== undefined) return answerHit(workshop, exchange, kept);
    const asked = understand(url);
    if (asked === undefined) return false;
    const known = asked.address === url ? undefined : cache.get(asked.address);
    return known === undefined ? answerMiss(workshop, exchange, asked) : answerHit(workshop, exchange, known);
  };
}

/** One request with its response; `start` is a moment in milliseconds. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly start: number;
}

function answerHit(workshop: Workshop, exchange: Exchange, ready: Ready): true {
  workshop.tally.addHit(ready.route, finish(workshop, exchange, ready));
  return true;
}

/** An answer to send, or what Koa has to say. */
type ReadOutcome = { readonly outcome: 'ready'; readonly ready: Ready } | HandedOn;

async function answerMiss(workshop: Workshop, exchange: Exchange, asked: HotRequest): Promise<boolean> {
  if (overloadOf(workshop.strapi, true) !== undefined) {
    const old = workshop.cache.recall(asked.address);
    // Koa refuses the rest.
    return old === undefined ? false : answerHit(workshop, exchange, old);
  }
  const read = await readOnce(workshop, asked);
  if (read.outcome !== 'ready') {
    handOn(exchange.request, read);
    workshop.tally.addPassedOn(asked.route.name);
    return false;
  }
  const took = finish(workshop, exchange, read.ready);
  workshop.tally.addMiss(read.ready.route, took);
  workshop.durations?.observe({ route: asked.route.path, served: 'database' }, took / 1000);
  return true;
}

/** Sends the answer and gives the milliseconds that the request took. */
function finish(
  { strapi, tally, isEachLogged }: Workshop,
  { request, response, start }: Exchange,
  ready: Ready,
): number {
  const status = send(request, response, ready);
  if (status === 304) tally.addNotModified(ready.route);
  const took = performance.now() - start;
  if (isEachLogged) {
    const [path = ''] = (request.url ?? '').split('?');
    const durationMs = Math.round(took * 10) / 10;
    const entry = { method: request.method ?? '', path, status, durationMs };
    strapi.log.debug(accessMessage(entry), entry);
  }
  return took;
}

/** Many who ask for the same at once wait for one reading, unless something was written since it began. */
function readOnce(workshop: Workshop, asked: HotRequest): Promise<ReadOutcome> {
  const { cache, underWay } = workshop;
  const token = cache.begin();
  const flight = `${token} ${asked.address}`;
  const known = underWay.get(flight);
  if (known !== undefined) return known;
  const reading = read(workshop, asked, token).finally(() => underWay.delete(flight));
  underWay.set(flight, reading);
  return reading;
}

async function read(
  { strapi, cache, frozen }: Workshop,
  { route, request, address }: HotRequest,
  token: Token,
): Promise<ReadOutcome> {
  try {
    const answer = await route.answer(readerOf(strapi), request);
    if (answer.outcome !== 'found') return { outcome: 'answered', answer };
    const ready = readyOf(route.name, address, answer, frozen[route.audience]);
    if (!ready.isVolatile) cache.store(token, address, ready);
    return { outcome: 'ready', ready };
  } catch (error) {
    return { outcome: 'failed', error };
  }
}
