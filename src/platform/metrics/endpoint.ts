import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { standBefore } from '../http/before-koa';
import { envelopeOf, type Refusal } from '../http/envelope';
import { metricsTokenOf } from '../settings/metrics';
import { metricsOf } from './registry';

const PATH = '/metrics';

const stops = new WeakMap<Core.Strapi, () => void>();

/**
 * Answers `/metrics` in Prometheus' text format to who brings the token, before Koa, so that it is answered while requests are
 * refused. Without `METRICS_TOKEN` there is no such address.
 */
export function serveMetrics(strapi: Core.Strapi): void {
  const token = metricsTokenOf(process.env);
  if (token === undefined) return;
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== PATH) return false;
    if (!isAllowed(request.headers.authorization, token)) return refuse(response);
    return answer(strapi, response);
  };
  stops.set(
    strapi,
    standBefore(strapi.server.httpServer, handle, (error) => strapi.log.error(error)),
  );
}

/** Ends it. */
export function stopMetrics(strapi: Core.Strapi): void {
  stops.get(strapi)?.();
  stops.delete(strapi);
}

/** Compared as hashes, which are equally long: how long it takes tells nothing of the token. */
function isAllowed(authorization: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(authorization ?? ''), hash(`Bearer ${token}`));
}

const REFUSAL: Refusal = {
  status: 401,
  name: 'UnauthorizedError',
  message: 'The token of the metrics is needed',
};

function refuse(response: ServerResponse): true {
  response
    .writeHead(REFUSAL.status, {
      ...HEADERS,
      'Content-Type': 'application/json',
      'WWW-Authenticate': 'Bearer',
    })
    .end(JSON.stringify(envelopeOf(REFUSAL)));
  return true;
}

const HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

async function answer(strapi: Core.Strapi, response: ServerResponse): Promise<boolean> {
  const registry = metricsOf(strapi)?.registry;
  if (registry === undefined) return false;
  const text = await registry.metrics();
  response.writeHead(200, { ...HEADERS, 'Content-Type': registry.contentType }).end(text);
  return true;
}
