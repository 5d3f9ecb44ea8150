/**
 * Input that PostgreSQL or a router cannot take: found before it reaches them, and named.
 */

/** What is wrong with a request's address or body; `where` names the parameter or the path in the body. */
export type HostileInput =
  | { kind: 'malformed-encoding'; where: string }
  | { kind: 'nul-byte'; where: string }
  | { kind: 'too-deep'; where: string };

const NUL = '\u0000';
const MAX_NAME = 80;
const MAX_BODY_DEPTH = 100;

/** The first thing wrong with a raw request address (`/path?query`, still encoded), or null. */
export function hostileUrl(url: string): HostileInput | null {
  const [path = '', ...rest] = url.split('?');
  return hostileText(path, 'path') ?? hostileQuery(rest.join('?'));
}

/**
 * The first string with a NUL byte in a parsed body, which PostgreSQL's text cannot hold, or where the body is nested
 * deeper than anything that can be stored, which would exhaust the stack of whoever walks through it; else null.
 */
export function hostileBody(body: unknown, where = 'body', depth = 0): HostileInput | null {
  if (typeof body === 'string') return body.includes(NUL) ? nulAt(where) : null;
  if (typeof body !== 'object' || body === null) return null;
  if (depth > MAX_BODY_DEPTH) return { kind: 'too-deep', where };
  for (const [key, value] of Object.entries(body)) {
    const place = shortName(`${where}.${key}`);
    const found = key.includes(NUL) ? nulAt(place) : hostileBody(value, place, depth + 1);
    if (found) return found;
  }
  return null;
}

/** The sentence that a client is told. */
export function hostileMessage({ kind, where }: HostileInput): string {
  switch (kind) {
    case 'nul-byte':
      return `${where} contains a NUL byte, which no text may hold`;
    case 'malformed-encoding':
      return `${where} is not valid percent-encoded UTF-8`;
    case 'too-deep':
      return `${where} is nested too deeply`;
  }
}

function hostileQuery(query: string): HostileInput | null {
  for (const pair of query.split('&')) {
    const [name = ''] = pair.split('=');
    const found = hostileText(pair.replace(/\+/g, ' '), `parameter ${readableName(name)}`);
    if (found) return found;
  }
  return null;
}

function hostileText(encoded: string, where: string): HostileInput | null {
  try {
    return decodeURIComponent(encoded).includes(NUL) ? nulAt(where) : null;
  } catch {
    return { kind: 'malformed-encoding', where };
  }
}

function readableName(encoded: string): string {
  try {
    return shortName(decodeURIComponent(encoded));
  } catch {
    return shortName(encoded);
  }
}

function nulAt(where: string): HostileInput {
  return { kind: 'nul-byte', where };
}

/** Names come from the client and go back to it: short, and without control characters. */
function shortName(name: string): string {
  return name.replace(/\p{Cc}/gu, '').slice(0, MAX_NAME);
}
