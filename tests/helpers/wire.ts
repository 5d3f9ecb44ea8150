import { connect } from 'node:net';

/** A request as it goes over the wire: nothing is encoded, corrected or added but `Host`, `Connection` and the body's length. */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface WireAnswer {
  /** 0 where the connection was closed without an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly ms: number;
}

/** Sends one request over a connection of its own and reads the answer to its end. */
export async function sendOnWire(
  base: string,
  request: WireRequest,
  patienceMs = 20_000,
): Promise<WireAnswer> {
  return sendBytes(base, bytesOf(request, new URL(base).host), patienceMs);
}

/** Sends bytes as they are. */
export async function sendBytes(base: string, bytes: Buffer, patienceMs = 20_000): Promise<WireAnswer> {
  const { hostname, port } = new URL(base);
  const start = performance.now();
  const raw = await new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(patienceMs, () => socket.destroy(new Error(`no answer within ${patienceMs} ms`)));
    socket.on('data', (part) => parts.push(part));
    // A server that refuses a body while it is being sent may reset the connection after its answer.
    socket.on('error', (error) => (parts.length > 0 ? resolve(Buffer.concat(parts)) : reject(error)));
    socket.on('close', () => resolve(Buffer.concat(parts)));
  });
  return { ...answerOf(raw), ms: performance.now() - start };
}

function bytesOf({ method, target, headers = {}, body }: WireRequest, host: string): Buffer {
  const content = body === undefined ? undefined : Buffer.from(body as string);
  const named = Object.keys(headers).map((name) => name.toLowerCase());
  const isSized = named.includes('content-length') || named.includes('transfer-encoding');
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...(named.includes('host') ? [] : [`Host: ${host}`]),
    'Connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(content === undefined || isSized ? [] : [`Content-Length: ${content.length}`]),
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  return content === undefined ? head : Buffer.concat([head, content]);
}

function answerOf(raw: Buffer): Omit<WireAnswer, 'ms'> {
  const end = raw.indexOf('\r\n\r\n');
  if (end < 0) return { status: 0, headers: {}, text: raw.toString() };
  const [first = '', ...lines] = raw.subarray(0, end).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  const body = raw.subarray(end + 4);
  const text = headers['transfer-encoding'] === 'chunked' ? unchunked(body) : body;
  return { status: Number(first.split(' ')[1]), headers, text: text.toString() };
}

/** RFC 9112, section 7.1. */
function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const line = body.indexOf('\r\n', at);
    const size = line < 0 ? 0 : parseInt(body.subarray(at, line).toString(), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
