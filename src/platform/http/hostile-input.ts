/**
 * Input that PostgreSQL or a router cannot take: found before it reaches them, and named.
 */

/** What is wrong with a request's address or body; `where` names the parameter or the path in the body. */
export type HostileInput =
  | { kind: 'malformed-encoding'; where: string }
  | { kind: 'nul-byte'; where: string }
  | { kind: 'too-deep'; where: string }
  | { kind: 'no-name'; where: string }
  | { kind: 'no-text'; where: string }
  | { kind: 'no-object'; where: string };

const NUL = '\u0000';
const MAX_NAME = 80;
const MAX_BODY_DEPTH = 100;

/** The first thing wrong with a raw request address (`/path?query`, still encoded), or null. */
export function hostileUrl(url: string): HostileInput | null {
  const [path = '', ...rest] = url.split('?');
  return hostileText(path, 'path') ?? hostileQuery(rest.join('?'));
}

/**
 * What is wrong with a parsed body: it is a list, which no route takes; else what {@link hostileValue} finds in it, or null.
 */
export function hostileBody(body: unknown): HostileInput | null {
  return Array.isArray(body) ? { kind: 'no-object', where: 'body' } : hostileValue(body, 'body', 0);
}

/**
 * The first string with a NUL byte, which PostgreSQL's text cannot hold, or where a value is nested deeper than anything that
 * can be stored, which would exhaust the stack of whoever walks through it; else null.
 */
function hostileValue(given: unknown, where: string, depth: number): HostileInput | null {
  if (typeof given === 'string') return given.includes(NUL) ? nulAt(where) : null;
  if (typeof given !== 'object' || given === null) return null;
  if (depth > MAX_BODY_DEPTH) return { kind: 'too-deep', where };
  for (const [key, value] of Object.entries(given)) {
    const place = shortName(`${where}.${key}`);
    const found = key.includes(NUL) ? nulAt(place) : hostileValue(value, place, depth + 1);
    if (found) return found;
  }
  return null;
}

/** Parameters that name attributes, of the record asked for or of those that it leads to. */
const NAMING = ['fields', 'sort', 'populate'];

/** Attributes with those of relations behind them, as Strapi's parameters write them: `people.name:asc`, `people[0].name`, `*`. */
const NAMES = /^[\w\s.,:*[\]"'-]*$/;

/**
 * The first parameter of a parsed query that names what no attribute is called, which Strapi looks up all the same (`toString`
 * is there in every object, and a path without names leads nowhere), or that searches for what is no text; else null.
 */
export function hostileParameters(query: Readonly<Record<string, unknown>>): HostileInput | null {
  const { _q: text } = query;
  if (typeof text === 'object' && text !== null) return { kind: 'no-text', where: 'parameter _q' };
  const wrong = NAMING.find((parameter) => !namesWell(query[parameter]));
  return wrong === undefined ? null : { kind: 'no-name', where: `parameter ${wrong}` };
}

function namesWell(value: unknown): boolean {
  if (typeof value === 'string') return isNaming(value);
  if (typeof value !== 'object' || value === null) return true;
  // What filters compare with may be anything; Strapi looks at what they compare.
  return Object.entries(value).every(
    ([key, inner]) => key === 'filters' || (isNaming(key) && namesWell(inner)),
  );
}

function isNaming(text: string): boolean {
  if (!NAMES.test(text) || /^\s*\.|\.\s*\./.test(text)) return false;
  return text.split(/[\s.,:[\]"']+/).every((name) => !(name in Object.prototype));
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
    case 'no-name':
      return `${where} names what is no attribute`;
    case 'no-text':
      return `${where} must be a text`;
    case 'no-object':
      return `${where} must be an object`;
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
