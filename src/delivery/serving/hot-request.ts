import { parse } from 'qs';
import { hostileUrl } from '../../platform/http/hostile-input';
import type { ReadRequest } from './answer';
import { HOT_ROUTES, type HotRoute } from './routes';

/** A request that one of the routes answers. */
export interface HotRequest {
  readonly route: HotRoute;
  readonly request: ReadRequest;
  /** The one spelling of all addresses that ask for the same; answers are kept under it. */
  readonly address: string;
}

/** As config/middlewares.ts sets them for `strapi::query`. */
const QUERY_LIMITS = { strictNullHandling: true, depth: 20, arrayLimit: 100, parameterLimit: 1000 };

/** The routes by the first part of their path: most requests that are none of theirs are told by it. */
const ROUTES_BY_START = new Map<string, HotRoute[]>();
for (const route of HOT_ROUTES) {
  const start = startOf(route.pathOf({}));
  ROUTES_BY_START.set(start, [...(ROUTES_BY_START.get(start) ?? []), route]);
}

function startOf(path: string): string {
  const end = path.indexOf('/', 1);
  return end < 0 ? path : path.slice(0, end);
}

/** What a request's raw address asks for; undefined where no route answers it, or where it cannot be decoded. */
export function understand(url: string): HotRequest | undefined {
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  for (const route of ROUTES_BY_START.get(startOf(path)) ?? []) {
    const match = route.pattern.exec(path);
    if (match) return hotRequest(route, match.groups ?? {}, url, at < 0 ? '' : url.slice(at + 1));
  }
  return undefined;
}

/** The request that asks a route, known by its name, for something. */
export function requestFor(
  name: string,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
): HotRequest {
  const route = HOT_ROUTES.find((known) => known.name === name);
  if (route === undefined) throw new Error(`There is no route "${name}"`);
  return { route, request: { params, query }, address: route.pathOf(params) + (spell(query) ?? '') };
}

function hotRequest(
  route: HotRoute,
  parts: Readonly<Record<string, string>>,
  url: string,
  search: string,
): HotRequest | undefined {
  if (hostileUrl(url) !== null) return undefined;
  const query = readParameters(parse(search, QUERY_LIMITS), route.parameters);
  const params = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, decodeURIComponent(part)]),
  );
  const spelled = spell(query);
  if (spelled === undefined) return undefined;
  return { route, request: { params, query }, address: route.pathOf(params) + spelled };
}

/**
 * The parameters of a query that a route reads. People come to pages with marks of other sites in the address, which must
 * neither be refused nor make another page of it.
 */
export function readParameters(
  query: Readonly<Record<string, unknown>>,
  known: readonly string[] | undefined,
): Readonly<Record<string, unknown>> {
  if (known === undefined) return query;
  return Object.fromEntries(Object.entries(query).filter(([name]) => known.includes(name)));
}

/** The query in the order of its names; undefined where it holds more than texts, which no route takes. */
function spell(query: Readonly<Record<string, unknown>>): string | undefined {
  const pairs = Object.entries(query).sort(([one], [other]) => (one < other ? -1 : 1));
  if (pairs.some(([, value]) => typeof value !== 'string')) return undefined;
  const spelled = pairs.map(([name, value]) => `${encodePart(name)}=${encodePart(String(value))}`).join('&');
  return spelled === '' ? '' : `?${spelled}`;
}

/** Commas stay as nearly everybody writes them: an address in this spelling is found without being read. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',');
}
