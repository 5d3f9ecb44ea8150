import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Something that a consumer was told. */
export interface Told {
  readonly headers: IncomingHttpHeaders;
  /** As it came. */
  readonly body: string;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly timestamp: string;
    readonly data: Readonly<Record<string, unknown>>;
  };
}

/** What a consumer does with what it was told. */
export type Behaviour = (response: ServerResponse, told: Told) => void | Promise<void>;

export const takes: Behaviour = (response) => void response.writeHead(204).end();
export const answers =
  (status: number, headers: Record<string, string> = {}, body = ''): Behaviour =>
  (response) =>
    void response.writeHead(status, headers).end(body);

/** A consumer: a server of its own that keeps what it was told. */
export interface Receiver {
  readonly url: string;
  /** In the order of coming. */
  readonly told: Told[];
  behave(behaviour: Behaviour): void;
  /** The names of what it was told, each with the value of a field. */
  names(): string[];
  close(): Promise<void>;
}

/** Opens a consumer that takes everything. */
export async function openReceiver(port = 0): Promise<Receiver> {
  const told: Told[] = [];
  let behaviour: Behaviour = takes;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      const one: Told = { headers: request.headers, body, event: JSON.parse(body) as Told['event'] };
      told.push(one);
      void behaviour(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks?key=in-the-query`,
    told,
    behave: (next) => void (behaviour = next),
    names: () => told.map(({ event }) => event.type),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Asks until the answer is right, and gives it. */
export async function until<T>(
  ask: () => T | Promise<T>,
  isRight: (value: T) => boolean,
  patienceMs = 30_000,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const value = await ask();
    if (isRight(value)) return value;
    if (Date.now() > end) throw new Error(`it did not come true in time: ${JSON.stringify(value)}`);
    await sleep(50);
  }
}
