import type { ServerOptions } from 'node:http';
import type { Environment } from './addresses';
import { countOf } from './database';

/** How much an instance takes on, and how long it bears with a client. */
export interface RequestSettings {
  /** The whole head of a request must have come in this time, in milliseconds. */
  readonly headMs: number;
  /** The whole request, its body included, must have come in this time, in milliseconds. */
  readonly bodyMs: number;
  /** What is not answered in this time is answered 503, in milliseconds. */
  readonly answerMs: number;
  /** So many requests are worked on at once by Strapi; what comes beyond them is refused. */
  readonly most: number;
  /** Where the event loop is late by so many milliseconds for a second, requests are refused. */
  readonly lagMs: number;
  /** Where for two seconds more than so many wait for each connection to the database, requests are refused. */
  readonly waitingPerConnection: number;
}

/**
 * Longer than proxies keep an idle connection to a server (nginx: 60 s), so that it is the proxy who closes it and never finds
 * it closed in the moment in which it sends.
 */
const KEEP_ALIVE_MS = 75_000;

/** Node looks so often for clients who take too long; by default twice a minute, which would lengthen every limit by that. */
const LOOK_EVERY_MS = 1_000;

/**
 * `HEAD_SECONDS` (15), `BODY_SECONDS` (300), `ANSWER_SECONDS` (60), `MAX_REQUESTS` (200), `MAX_LAG_MS` (500) and
 * `MAX_WAITING` (5; one question to GraphQL asks for several connections at once).
 *
 * @throws Error naming the variable that is no whole number or too small.
 */
export function requestSettingsOf(environment: Environment): RequestSettings {
  const settings = {
    headMs: atLeastOne('HEAD_SECONDS', environment.HEAD_SECONDS, 15) * 1000,
    bodyMs: atLeastOne('BODY_SECONDS', environment.BODY_SECONDS, 300) * 1000,
    answerMs: atLeastOne('ANSWER_SECONDS', environment.ANSWER_SECONDS, 60) * 1000,
    most: atLeastOne('MAX_REQUESTS', environment.MAX_REQUESTS, 200),
    lagMs: atLeastOne('MAX_LAG_MS', environment.MAX_LAG_MS, 500),
    waitingPerConnection: atLeastOne('MAX_WAITING', environment.MAX_WAITING, 5),
  };
  if (settings.headMs > settings.bodyMs)
    throw new Error('HEAD_SECONDS must not be more than BODY_SECONDS, which counts from the same moment');
  return settings;
}

/** The settings of Node's server: how long it waits for a client, and for the next request of one. */
export function serverOptionsOf(environment: Environment): ServerOptions {
  const { headMs, bodyMs } = requestSettingsOf(environment);
  return {
    headersTimeout: headMs,
    requestTimeout: bodyMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: LOOK_EVERY_MS,
  };
}

function atLeastOne(variable: string, given: string | undefined, fallback: number): number {
  const count = countOf(variable, given, fallback);
  if (count < 1) throw new Error(`${variable} must be at least 1, not "${given}"`);
  return count;
}
