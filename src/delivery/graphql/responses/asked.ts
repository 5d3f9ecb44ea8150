import type { IncomingMessage } from 'node:http';
import { hostileUrl } from '../../../platform/http/hostile-input';

/** The forms in which GraphQL answers, by how a client says that it takes them. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '': 'application/json; charset=utf-8',
  '*/*': 'application/json; charset=utf-8',
  'application/*': 'application/json; charset=utf-8',
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
};

/** Longer queries are answered, only not from memory. */
const LONGEST_BODY = 16_384;

const PATH = '/graphql';

/** A request to GraphQL whose answer may come from memory. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  /** In which form the answer is given. */
  readonly contentType: string;
  /** How long its body is, in bytes; 0 for GET. */
  readonly length: number;
}

/**
 * What a request asks of GraphQL, before its body is read; undefined where its answer depends on who asks, or where it is
 * not worth keeping.
 */
export function askedOf({ method, url = '', headers }: IncomingMessage): Asked | undefined {
  const contentType = CONTENT_TYPES[firstOf(headers.accept)];
  if (contentType === undefined || headers.authorization !== undefined) return undefined;
  if (method === 'GET') return isQuery(url) ? { method, contentType, length: 0 } : undefined;
  const length = method === 'POST' && url === PATH ? lengthOf(headers) : 0;
  return length > 0 && length <= LONGEST_BODY ? { method: 'POST', contentType, length } : undefined;
}

function isQuery(url: string): boolean {
  return url.startsWith(`${PATH}?`) && hostileUrl(url) === null;
}

/** How long a body of plain JSON is, in bytes; 0 where it is of another kind or does not say so. */
function lengthOf(headers: IncomingMessage['headers']): number {
  const isPlainJson =
    firstOf(headers['content-type']) === 'application/json' && headers['content-encoding'] === undefined;
  return isPlainJson ? Number(headers['content-length'] ?? 0) : 0;
}

/** The first of the things that a header names, without its parameters. */
function firstOf(header: string | undefined = ''): string {
  return header.split(/[,;]/, 1)[0]?.trim().toLowerCase() ?? '';
}

/** The name under which the answer is kept: no address of another route begins so. */
export function keyOf({ method, contentType }: Asked, text: string): string {
  return `${method} ${contentType}\n${text}`;
}
