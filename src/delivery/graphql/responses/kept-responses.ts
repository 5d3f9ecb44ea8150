import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { corsHeaders } from '../../../platform/http/cors';
import { listOf } from '../../../platform/settings/sizes';
import { standBefore } from '../../../platform/http/before-koa';
import type { Token } from '../../serving/cache';
import { sharedCache } from '../../serving/hot-reads';
import { isNotModified } from '../../serving/headers';
import { idOf, type Ready } from '../../serving/ready';
import { askedOf, keyOf, type Asked } from './asked';
import { peekBody } from './body';

/** A question that is on its way to GraphQL, and where its answer is to be kept. */
export interface Pending {
  readonly asked: Asked;
  readonly key: string;
  /** Taken before anything was read for it. */
  readonly token: Token;
}

const pending = new WeakMap<IncomingMessage, Pending>();
const stops = new WeakMap<Core.Strapi, () => void>();

/** Where the answer to a request is to be kept; undefined where it is not to be kept. */
export function pendingOf(request: IncomingMessage): Pending | undefined {
  return pending.get(request);
}

/**
 * Answers questions to GraphQL from memory that were answered from the published graph alone, before Koa sees them. They lie
 * in the cache of the other public reading and are forgotten with the records that are in them. To be called after
 * `serveHotReads`.
 */
export function serveGraphqlResponses(strapi: Core.Strapi): void {
  const { cache, tally } = sharedCache(strapi);
  const origins = new Set(listOf(process.env.CORS_ORIGINS).map((origin) => origin.toLowerCase()));
  const answer = (exchange: Exchange, asked: Asked, text: string, start: number): boolean => {
    const key = keyOf(asked, text);
    const kept = cache.get(key);
    if (kept === undefined) {
      pending.set(exchange.request, { asked, key, token: cache.begin() });
      return false;
    }
    send(exchange, kept, asked, origins);
    tally.addHit(kept.route, performance.now() - start);
    return true;
  };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const asked = askedOf(request);
    if (asked === undefined) return false;
    const start = performance.now();
    if (asked.method === 'GET') return answer({ request, response }, asked, request.url ?? '', start);
    return peekBody(request, asked.length).then((body) =>
      body === undefined ? false : answer({ request, response }, asked, body.toString(), start),
    );
  };
  const stepAside = standBefore(strapi.server.httpServer, handle, (error) => strapi.log.error(error));
  stops.set(strapi, stepAside);
}

/** Ends answering from memory; to be called before `stopHotReads`. */
export function stopGraphqlResponses(strapi: Core.Strapi): void {
  stops.get(strapi)?.();
  stops.delete(strapi);
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Only GET has an answer that need not be sent again; what POST gives is nobody's to keep. */
function send(
  { request, response }: Exchange,
  ready: Ready,
  { method }: Asked,
  origins: ReadonlySet<string>,
): void {
  const origin = String(request.headers.origin ?? '').toLowerCase();
  const cors = Object.entries(corsHeaders({ method, path: '/graphql', origin }, origins)).flat();
  const own = [...cors, 'X-Request-Id', idOf(request)];
  if (method === 'GET' && isNotModified(ready, request.headers['if-none-match'])) {
    response.writeHead(304, [...ready.headersOfNotModified, ...own]).end();
  } else {
    response.writeHead(200, [...ready.headers, ...own]).end(ready.body);
  }
}
