import type { Answer, AnswerForm } from './answer';

type Found = Extract<Answer, { outcome: 'found' }>;

/**
 * How long a browser and a shared cache may keep an answer, in seconds. Browsers ask again each time and are mostly told
 * that nothing changed; a CDN keeps it for a minute and is told by surrogate key what to drop, and for a day may go on
 * showing it where this server does not answer.
 */
export const CACHE_CONTROL =
  'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400';

/** What has a hash of its content in its address never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

const CONTENT_TYPES: Readonly<Record<AnswerForm, string>> = {
  json: 'application/json; charset=utf-8',
  'json-ld': 'application/ld+json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  'json-feed': 'application/feed+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};

/** Longer headers are refused by common proxies. */
const LONGEST_KEYS = 7000;

/** The key that stands for everything, where the keys of all parts would be too long. */
export const EVERYTHING = 'everything';

/** The headers that a found answer carries beside those of every answer. */
export function foundHeaders(answer: Found): Record<string, string> {
  const { etag, lastModified, keys, form = 'json' } = answer;
  return {
    'Content-Type': CONTENT_TYPES[form],
    'Cache-Control': cacheControl(answer),
    ETag: etag,
    'Last-Modified': lastModified.toUTCString(),
    'Surrogate-Key': surrogateKeys(keys),
  };
}

function cacheControl({ isVolatile, form }: Found): string {
  if (isVolatile) return 'no-cache';
  return form === 'css' ? FOR_EVER : CACHE_CONTROL;
}

/** The header that tells a CDN what an answer is made of. */
export function surrogateKeys(keys: readonly string[]): string {
  const line = keys.join(' ');
  return line.length > LONGEST_KEYS ? EVERYTHING : line;
}

/**
 * Whether the client has this answer already, by `If-None-Match` (RFC 9110, 13.1.2). `If-Modified-Since` is not heeded, which
 * a server may do (13.1.3): what leaves a list does not make its latest change later.
 */
export function isNotModified({ etag }: Pick<Found, 'etag'>, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined || ifNoneMatch === '') return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
