import type { IncomingMessage, ServerResponse } from 'node:http';
import { requestIdOf } from '../../platform/http/request-id';
import type { Answer } from './answer';
import type { Entry } from './cache';
import { foundHeaders, isNotModified } from './headers';

type Found = Extract<Answer, { outcome: 'found' }>;
type Headers = Readonly<Record<string, string>>;

/** Names and values in turn: Node writes such a list as it stands. */
type HeaderList = readonly string[];

/** An answer with its bytes and headers as they go out. */
export interface Ready extends Entry {
  /** The name of the route that it answers. */
  readonly route: string;
  readonly etag: string;
  /** For whom a moment ago is too old: it is not kept. */
  readonly isVolatile: boolean;
  readonly body: Buffer;
  readonly headers: HeaderList;
  readonly headersOfNotModified: HeaderList;
}

/** Beside its body an entry has two lists of headers, and in the index its address and all its keys. */
const BYTES_OF_ENTRY = 2048;
const BYTES_OF_KEY = 200;

/** Makes an answer ready to be sent as often as it is asked for. */
export function readyOf(route: string, address: string, answer: Found, frozen: Headers): Ready {
  const { 'Content-Type': type = '', ...others } = foundHeaders(answer);
  const { etag, keys } = answer;
  const body = Buffer.from(answer.body);
  const isVolatile = answer.isVolatile === true;
  return readyFrom({ route, address, etag, isVolatile, body, keys, headers: { ...frozen, ...others }, type });
}

/** The parts of an answer that is ready to be sent. */
interface Parts extends Pick<Ready, 'route' | 'etag' | 'body' | 'keys'> {
  /** Under which it is kept. */
  readonly address: string;
  readonly isVolatile?: boolean;
  /** All headers but those of the body. */
  readonly headers: Headers;
  /** The type of the body. */
  readonly type: string;
}

/** Puts an answer together that is ready to be sent. */
export function readyFrom({ address, headers, type, isVolatile = false, ...parts }: Parts): Ready {
  const { body, keys } = parts;
  const headersOfNotModified = listOf(headers);
  const ofBody = listOf({ 'Content-Type': type, 'Content-Length': String(body.byteLength) });
  return {
    ...parts,
    isVolatile,
    headers: [...headersOfNotModified, ...ofBody],
    headersOfNotModified,
    bytes: body.byteLength + BYTES_OF_ENTRY + 2 * address.length + BYTES_OF_KEY * keys.length,
  };
}

function listOf(headers: Headers): HeaderList {
  return Object.entries(headers).flat();
}

/**
 * Writes an answer: whole, without its body for HEAD, or 304 to who has it.
 * @returns the status.
 */
export function send(request: IncomingMessage, response: ServerResponse, ready: Ready): 200 | 304 {
  const id = ['X-Request-Id', idOf(request)];
  if (isNotModified(ready, request.headers['if-none-match'])) {
    response.writeHead(304, [...ready.headersOfNotModified, ...id]).end();
    return 304;
  }
  response.writeHead(200, [...ready.headers, ...id]);
  if (request.method === 'HEAD') response.end();
  else response.end(ready.body);
  return 200;
}

const ID_PREFIX = Math.random().toString(36).slice(2, 10);
let lastId = 0;

/**
 * The id of a request: the given one, else a new one. Ids need not be hard to guess; a counter behind a prefix of this process
 * is a hundred times as fast as a UUID.
 */
export function idOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return given === undefined || given === '' ? `${ID_PREFIX}-${(lastId += 1)}` : requestIdOf(String(given));
}
