import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { parse } from 'qs';
import { noteWrite, readerOf } from '../../graph/read/pool';
import { onGraphChange } from '../../graph/write/announce';
import { requestIdOf } from '../../platform/http/request-id';
import { cacheBytesOf } from '../../platform/settings/cache';
import { listenToGraph } from './announcements';
import type { Answer, ReadRequest } from './answer';
import { MemoryCache, type Cache, type Entry, type Token } from './cache';
import { createTally, summaryLine, type ServingCounters, type Tally } from './counters';
import { frozenHeaders } from './frozen-headers';
import { foundHeaders, isNotModified } from './headers';
import type { Answerer } from './respond';
import { HOT_ROUTES } from './routes';

type Found = Extract<Answer, { outcome: 'found' }>;

/** An answer with its bytes and headers as they go out. */
interface Ready extends Entry {
  readonly answer: Found;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** The fast path of one application. */
interface Serving {
  readonly cache: Cache<Ready>;
  readonly tally: Tally;
  readonly stop: () => Promise<void>;
}

/** Counters stand in answers and change unannounced: so long may they be behind. */
const MAX_AGE_MS = 10_000;
const LOG_EVERY_MS = 60_000;

const servings = new WeakMap<Core.Strapi, Serving>();

/**
 * Answers public reading before Koa sees it: from memory where the answer is there, else from the published graph. All that
 * is no plain success (other methods, moved, unknown, refused, failed) goes on to Koa untouched.
 */
export function serveHotReads(strapi: Core.Strapi): void {
  const cache = new MemoryCache<Ready>({
    maxBytes: cacheBytesOf(process.env),
    maxAgeMs: MAX_AGE_MS,
    now: () => performance.now(),
  });
  const tally = createTally();
  const stops = [followChanges(strapi, cache), logSummaries(strapi, tally)];
  standBefore(strapi, createHandler(strapi, cache, tally));
  const stop = async () => void (await Promise.all(stops.map((end) => end())));
  servings.set(strapi, { cache, tally, stop });
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

/** Until other instances are heard nothing is kept. */
function followChanges(strapi: Core.Strapi, cache: Cache<Ready>): () => Promise<void> {
  cache.suspend();
  const stopLocal = onGraphChange(strapi, (keys) => cache.forget(keys));
  const stopListening = listenToGraph(strapi, {
    onChange: (keys) => {
      noteWrite(strapi);
      cache.forget(keys);
    },
    onLost: () => cache.suspend(),
    onListening: () => cache.resume(),
  });
  return async () => {
    stopLocal();
    await stopListening();
  };
}

function logSummaries(strapi: Core.Strapi, tally: Tally): () => Promise<void> {
  let before = tally.read();
  const log = () => {
    const now = tally.read();
    const line = summaryLine(before, now);
    before = now;
    if (line !== undefined) strapi.log.http(line);
  };
  const timer = setInterval(log, LOG_EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    log();
  };
}

/** Whether the request was taken; what was not goes on to Koa. */
type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean;

function standBefore(strapi: Core.Strapi, handle: Handler): void {
  const server = strapi.server.httpServer;
  const others = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const passOn: RequestListener = (request, response) =>
    others.forEach((other) => other.call(server, request, response));
  server.on('request', (request, response) => {
    const taken = handle(request, response);
    if (taken === false) passOn(request, response);
    else if (taken !== true)
      void taken.then((isTaken) => {
        if (!isTaken) passOn(request, response);
      });
  });
}

function createHandler(strapi: Core.Strapi, cache: Cache<Ready>, tally: Tally): Handler {
  const frozen = frozenHeaders(process.env);
  const underWay = new Map<string, Promise<Ready | undefined>>();
  return (request, response) => {
    const { method, url = '' } = request;
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith('/api/')) return false;
    const held = cache.get(url);
    if (held !== undefined) {
      tally.count('hits');
      send(request, response, held, tally);
      return true;
    }
    const asked = understand(url);
    if (asked === undefined) return false;
    return answerMiss({ strapi, cache, tally, underWay, frozen }, url, asked).then((ready) => {
      if (ready === undefined) return false;
      send(request, response, ready, tally);
      return true;
    });
  };
}

/** A request that one of the routes answers. */
interface Asked {
  readonly answer: Answerer;
  readonly request: ReadRequest;
}

/** Undefined for what no route answers and for addresses that cannot be decoded. */
function understand(url: string): Asked | undefined {
  if (/%00|\0/.test(url)) return undefined;
  const [path = '', search = ''] = splitAt(url, '?');
  for (const { pattern, answer } of HOT_ROUTES) {
    const match = pattern.exec(path);
    const params = match && decodedParts(match.groups ?? {});
    if (params) return { answer, request: { params, query: parse(search, QUERY_LIMITS) } };
  }
  return undefined;
}

/** As config/middlewares.ts sets them for `strapi::query`. */
const QUERY_LIMITS = { strictNullHandling: true, depth: 20, arrayLimit: 100, parameterLimit: 1000 };

function splitAt(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decodedParts(parts: Readonly<Record<string, string>>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      Object.entries(parts).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
  } catch {
    return undefined;
  }
}

interface Workshop {
  readonly strapi: Core.Strapi;
  readonly cache: Cache<Ready>;
  readonly tally: Tally;
  readonly underWay: Map<string, Promise<Ready | undefined>>;
  readonly frozen: Readonly<Record<string, string>>;
}

/** Reads an answer; many who ask for the same at once wait for one reading, unless something was written since it began. */
async function answerMiss(workshop: Workshop, url: string, asked: Asked): Promise<Ready | undefined> {
  const { cache, underWay } = workshop;
  const token = cache.begin();
  const flight = `${token} ${url}`;
  const known = underWay.get(flight);
  if (known !== undefined) return known;
  const reading = read(workshop, url, asked, token).finally(() => underWay.delete(flight));
  underWay.set(flight, reading);
  return reading;
}

async function read(
  { strapi, cache, tally, frozen }: Workshop,
  url: string,
  { answer, request }: Asked,
  token: Token,
): Promise<Ready | undefined> {
  const start = performance.now();
  // What fails here fails again behind Koa, which says so in the envelope and in the log.
  const answered = await answer(readerOf(strapi), request).catch(() => undefined);
  if (answered?.outcome !== 'found') {
    tally.count('passedOn');
    return undefined;
  }
  const ready = readyOf(answered, frozen);
  cache.store(token, url, ready);
  tally.addMiss(performance.now() - start);
  return ready;
}

function readyOf(answer: Found, frozen: Readonly<Record<string, string>>): Ready {
  const body = Buffer.from(answer.body);
  const headers = { ...frozen, ...foundHeaders(answer), 'Content-Length': String(body.byteLength) };
  // The text stands in the bytes; kept beside them it would take its memory twice.
  return { answer: { ...answer, body: '' }, body, headers, keys: answer.keys, bytes: body.byteLength + 4096 };
}

let lastId = 0;
const ID_PREFIX = Math.random().toString(36).slice(2, 10);

function send(request: IncomingMessage, response: ServerResponse, ready: Ready, tally: Tally): void {
  const given = request.headers['x-request-id'];
  // Ids need not be hard to guess; a counter behind a prefix of this process is a hundred times as fast as a UUID.
  const id = given === undefined ? `${ID_PREFIX}-${(lastId += 1)}` : requestIdOf(String(given));
  if (isNotModified(ready.answer, request.headers['if-none-match'])) {
    tally.count('notModified');
    const { 'Content-Length': _length, 'Content-Type': _type, ...headers } = ready.headers;
    response.writeHead(304, { ...headers, 'X-Request-Id': id }).end();
    return;
  }
  response.setHeader('X-Request-Id', id);
  response.writeHead(200, ready.headers);
  if (request.method === 'HEAD') response.end();
  else response.end(ready.body);
}
