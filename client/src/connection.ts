import type { Locale } from './types.ts';

/** Which newsroom, and how it is asked. */
export interface ClientOptions {
  /** The address of the newsroom, `PUBLIC_URL`: `https://cms.example.org`. */
  readonly url: string;
  /** Asks instead of the platform's own `fetch`. */
  readonly fetch?: typeof fetch;
  /** An API token. Reading needs none; from a browser it takes an origin that the newsroom lists in `CORS_ORIGINS`. */
  readonly token?: string;
  /** The language of all questions that name none. */
  readonly locale?: Locale;
  /**
   * So many answers are kept, and asked for again by their ETag: what did not change is not sent again. 0 without it, for
   * browsers do the same by themselves.
   */
  readonly remember?: number;
}

/** What one call may say beside its parameters. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** The `jwt` of the reader who is signed in, instead of the client's own token: it is good for ten minutes only. */
  readonly token?: string;
}

/** The newsroom said no: its `name` (`NotFoundError`), and what it told of it. */
export class DossierError extends Error {
  /** The status of the answer. */
  readonly status: number;
  /** What is known more closely: `parameter`, `availableLocales`, `errors` by field, `retryAfter` in seconds. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    name: string,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = name;
    this.status = status;
    this.details = details;
  }
}

/** What stands behind the question mark of an address. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** Something that is sent. */
export interface Sending {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Query;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether cookies go along; without it as the platform does by itself. */
  readonly credentials?: 'include' | 'omit';
  /** Whether no token goes along, the client's own neither. */
  readonly isPublic?: boolean;
}

/** A newsroom that can be asked. */
export interface Connection {
  /** Reads an answer. @throws DossierError where the newsroom refuses. */
  readonly read: <Answer>(path: string, query?: Query, options?: CallOptions) => Promise<Answer>;
  /** Sends something and reads the answer, undefined where it is empty. @throws DossierError where the newsroom refuses. */
  readonly send: <Answer>(sending: Sending, options?: CallOptions) => Promise<Answer>;
  /** Tells something, to which no answer is read: that is allowed to pages of every origin. */
  readonly tell: (path: string, query?: Query, options?: CallOptions) => Promise<void>;
}

interface Kept {
  readonly etag: string;
  readonly answer: unknown;
}

/** The path of a route, of parts that may hold any signs. */
export function at(...parts: readonly string[]): string {
  return `/api/${parts.map(encodeURIComponent).join('/')}`;
}

/** By what a connection asks, and what it has had. */
interface Asking {
  readonly ask: typeof fetch;
  readonly token: string | undefined;
  readonly kept: Map<string, Kept>;
  readonly remember: number;
}

/** A connection to a newsroom; nothing is sent before it is asked. */
export function connect(options: ClientOptions): Connection {
  const { url, fetch: ask = (...args: Parameters<typeof fetch>) => fetch(...args), locale } = options;
  const asking: Asking = { ask, token: options.token, kept: new Map(), remember: options.remember ?? 0 };
  const addressOf = (path: string, query: Query = {}) =>
    `${url.replace(/\/+$/, '')}${path}${searchOf({ locale, ...query })}`;
  return {
    read: <Answer>(path: string, query?: Query, call?: CallOptions) =>
      read<Answer>(asking, addressOf(path, query), call),
    send: <Answer>(sending: Sending, call?: CallOptions) =>
      send<Answer>(asking, addressOf(sending.path, sending.query), sending, call),
    tell: (path, query, call) => tell(asking, addressOf(path, query), call),
  };
}

async function read<Answer>(
  { ask, token, kept, remember }: Asking,
  address: string,
  call: CallOptions = {},
): Promise<Answer> {
  const known = kept.get(address);
  const response = await ask(address, {
    headers: headersOf(call.token ?? token, known),
    ...(call.signal ? { signal: call.signal } : {}),
  });
  if (response.status === 304 && known !== undefined) return known.answer as Answer;
  if (!response.ok) throw await errorOf(response);
  const answer: unknown = await response.json();
  keep(kept, address, { etag: etagOf(response), answer }, remember);
  return answer as Answer;
}

async function send<Answer>(
  { ask, token }: Asking,
  address: string,
  { method, body, headers, credentials, isPublic }: Sending,
  call: CallOptions = {},
): Promise<Answer> {
  const response = await ask(address, {
    method,
    headers: {
      ...headersOf(isPublic ? undefined : (call.token ?? token)),
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...headers,
    },
    ...(credentials ? { credentials } : {}),
    ...(body ? { body: JSON.stringify(body) } : {}),
    ...(call.signal ? { signal: call.signal } : {}),
  });
  if (!response.ok) throw await errorOf(response);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

async function tell({ ask }: Asking, address: string, { signal }: CallOptions = {}): Promise<void> {
  await ask(address, { method: 'POST', mode: 'no-cors', keepalive: true, ...(signal ? { signal } : {}) });
}

function searchOf(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? '' : `?${search}`;
}

function headersOf(token: string | undefined, known?: Kept): Record<string, string> {
  return {
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(known === undefined ? {} : { 'If-None-Match': known.etag }),
  };
}

/** By what an answer is asked for again; empty where it is one reader's own, which nobody keeps. */
function etagOf({ headers }: Response): string {
  const isPrivate = (headers.get('cache-control') ?? '').includes('no-store');
  return isPrivate ? '' : (headers.get('etag') ?? '');
}

/** The answer that was asked for longest ago goes first. */
function keep(all: Map<string, Kept>, address: string, one: Kept, most: number): void {
  if (most < 1 || one.etag === '') return;
  all.delete(address);
  all.set(address, one);
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
}

/** What stands between a newsroom and the reader may answer in a form of its own. */
async function errorOf(response: Response): Promise<DossierError> {
  const body: unknown = await response.json().catch(() => undefined);
  const error = (body as { error?: Partial<DossierError> } | undefined)?.error;
  const { status } = response;
  const message = error?.message ?? `The newsroom answered ${status}`;
  return new DossierError(status, error?.name ?? 'HttpError', message, error?.details);
}
