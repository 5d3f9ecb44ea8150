import type { Answer } from './answer';

type Found = Extract<Answer, { outcome: 'found' }>;

/**
 * How long a browser and a shared cache may keep an answer, in seconds. Browsers ask again each time and are mostly told
 * that nothing changed; a CDN keeps it for a minute and is told by surrogate key what to drop, and for a day may go on
 * showing it where this server does not answer.
 */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400';

/** Longer headers are refused by common proxies. */
const LONGEST_KEYS = 7000;

/** The key that stands for everything, where the keys of all parts would be too long. */
export const EVERYTHING = 'everything';

/** The headers that a found answer carries beside those of every answer. */
export function foundHeaders({ etag, lastModified, keys }: Found): Record<string, string> {
  return {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': CACHE_CONTROL,
    ETag: etag,
    'Last-Modified': lastModified.toUTCString(),
    'Surrogate-Key': surrogateKeys(keys),
  };
}

function surrogateKeys(keys: readonly string[]): string {
  const line = keys.join(' ');
  return line.length > LONGEST_KEYS ? EVERYTHING : line;
}

/** The conditions under which a client wants the answer again (RFC 9110, 13.1). */
export interface Conditions {
  readonly ifNoneMatch: string | undefined;
  readonly ifModifiedSince: string | undefined;
}

/** Whether the client has this answer already; an entity tag decides before a date does (RFC 9110, 13.2.2). */
export function isNotModified({ etag, lastModified }: Found, conditions: Conditions): boolean {
  const { ifNoneMatch, ifModifiedSince } = conditions;
  if (ifNoneMatch !== undefined && ifNoneMatch !== '') {
    const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return tags.includes('*') || tags.includes(etag);
  }
  if (ifModifiedSince === undefined || ifModifiedSince === '') return false;
  const since = Date.parse(ifModifiedSince);
  // HTTP dates have whole seconds.
  return !Number.isNaN(since) && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}
