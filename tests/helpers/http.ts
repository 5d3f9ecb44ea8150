/** What a test says about a request besides its path. */
export interface RequestOptions {
  headers?: Record<string, string>;
  /** Sent as `Authorization: Bearer ...`. */
  token?: string;
  /** Added to the path, encoded. */
  query?: Record<string, string | number | boolean>;
}

/** An answer with its body read: parsed where it is JSON, text otherwise. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  // Tests look into answers of every shape; naming each would hide what is tested.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

/** Sends one request and reads the whole answer; redirects are answers too. */
export async function request(
  base: string,
  method: string,
  path: string,
  body: unknown,
  options: RequestOptions = {},
): Promise<Answer> {
  const target = new URL(path, base);
  for (const [name, value] of Object.entries(options.query ?? {}))
    target.searchParams.set(name, String(value));
  const response = await fetch(target, {
    method,
    redirect: 'manual',
    headers: { ...headersFor(body), ...bearer(options.token), ...options.headers },
    body: encoded(body),
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await read(response),
  };
}

function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

function isRaw(body: unknown): body is string | FormData | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;
}

function headersFor(body: unknown): Record<string, string> {
  return body === undefined || isRaw(body) ? {} : { 'content-type': 'application/json' };
}

function encoded(body: unknown): RequestInit['body'] {
  if (body === undefined) return undefined;
  return isRaw(body) ? body : JSON.stringify(body);
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return /[/+]json/.test(type) && text !== '' ? JSON.parse(text) : text;
}
