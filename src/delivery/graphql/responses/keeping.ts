import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Selection } from '../../../platform/access/graphql/selection';
import { GRAPH_FIELDS } from '../queries/graph-queries';
import { keysReadBy } from '../queries/graph-request';
import { frozenHeaders } from '../../serving/frozen-headers';
import { CACHE_CONTROL, surrogateKeys } from '../../serving/headers';
import { sharedCache } from '../../serving/hot-reads';
import { readyFrom, type Ready } from '../../serving/ready';
import { pendingOf, type Pending } from './kept-responses';
import { rootFieldsOf } from './root-fields';

/** What Apollo hands to its plugins at the end of a request, as far as it is used here. */
interface Ending {
  readonly document?: { readonly definitions: readonly Selection[] };
  readonly operation?: Selection;
  readonly contextValue: object & { readonly koaContext?: { readonly req: IncomingMessage } };
  readonly response: {
    readonly http: { status?: number; readonly headers: Map<string, string> };
    readonly body: {
      readonly kind: string;
      readonly singleResult?: { readonly errors?: readonly unknown[] };
    };
  };
}

/** The fields that say the same to everybody, as far as the schema goes. */
const OPEN_FIELDS = new Set(['__typename', ...GRAPH_FIELDS]);

/**
 * Keeps answers that come from the published graph alone, with no error in them: the same for all who ask, and as long right
 * as the records in them stay as they are. To be called in `register()`.
 */
export function registerKeeping(strapi: Core.Strapi): void {
  const path = 'plugin::graphql.apolloServer.plugins';
  const plugins = strapi.config.get<unknown[]>(path, []);
  const plugin = {
    requestDidStart: async () => ({ willSendResponse: async (ending: Ending) => keep(strapi, ending) }),
  };
  strapi.config.set(path, [...plugins, plugin]);
}

function keep(strapi: Core.Strapi, ending: Ending): void {
  const { req } = ending.contextValue.koaContext ?? {};
  const waiting = req && pendingOf(req);
  if (waiting === undefined || !isOpen(ending)) return;
  const ready = readyOf(ending, waiting);
  if (waiting.asked.method === 'GET') {
    ending.response.http.headers.set('cache-control', CACHE_CONTROL);
    ending.response.http.headers.set('etag', ready.etag);
    ending.response.http.headers.set('surrogate-key', surrogateKeys(ready.keys));
  }
  sharedCache(strapi).cache.store(waiting.token, waiting.key, ready);
}

/** Whether an answer is a success and says nothing but what the published graph says to everybody. */
function isOpen({ document, operation, response: { http, body } }: Ending): boolean {
  if (document === undefined || operation === undefined || body.kind !== 'single') return false;
  if ((http.status ?? 200) !== 200 || body.singleResult?.errors !== undefined) return false;
  const fragments = new Map(document.definitions.map((part) => [part.name?.value ?? '', part]));
  return rootFieldsOf(operation, fragments).every((name) => OPEN_FIELDS.has(name));
}

function readyOf({ contextValue, response }: Ending, { asked, key }: Pending): Ready {
  // As Apollo prints it.
  const body = Buffer.from(`${JSON.stringify(response.body.singleResult)}\n`);
  const keys = keysReadBy(contextValue);
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  const forCaches: Record<string, string> =
    asked.method === 'GET'
      ? { 'Cache-Control': CACHE_CONTROL, ETag: etag, 'Surrogate-Key': surrogateKeys(keys) }
      : { 'Cache-Control': 'no-store' };
  const headers = { ...frozenHeaders(process.env, 'graphql'), ...forCaches };
  return readyFrom({ route: 'graphql', address: key, etag, body, keys, headers, type: asked.contentType });
}
