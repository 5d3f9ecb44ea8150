import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { send, type SendOutcome, type SendRules } from '../../../../src/delivery/webhooks/send';
import { eventually } from '../../../helpers/checkout';

/** Patient, as a busy machine takes its time. */
const OPEN: SendRules = { arePrivateAllowed: true, isTlsNeeded: false, timeoutMs: 20_000 };
/** For receivers that let one wait until the end of patience. */
const HASTY: SendRules = { ...OPEN, timeoutMs: 2_000 };

let server: Server;
let answer: (socket: Socket) => void;
let asked: string[];
const sockets = new Set<Socket>();

/** A server that answers byte by byte what a test wants. */
beforeAll(async () => {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    let request = '';
    socket.setEncoding('utf8').on('data', (piece: string) => {
      request += piece;
      if (!request.endsWith('{}')) return;
      asked.push(request);
      answer(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

beforeEach(() => {
  asked = [];
});

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

function attempt(rules = OPEN, host = '127.0.0.1'): Promise<SendOutcome> {
  const url = `http://${host}:${(server.address() as AddressInfo).port}/hooks?key=1`;
  return send({ url, headers: { 'webhook-id': 'evt' }, body: '{}' }, rules);
}

const says = (text: string) => (socket: Socket) => void socket.end(text);

test('one request goes out, with path and query, and its answer comes back', async () => {
  answer = says('HTTP/1.1 202 Accepted\r\nRetry-After: 12\r\nContent-Length: 5\r\n\r\nheard');
  expect(await attempt()).toEqual({ outcome: 'answered', status: 202, answer: 'heard', retryAfter: 12 });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^POST \/hooks\?key=1 HTTP\/1\.1\r\n/);
  expect(asked[0]).toMatch(/webhook-id: evt\r\n/);
  expect(asked[0]).toMatch(/connection: close\r\n/i);
});

test('a redirect is an answer and is not followed', async () => {
  answer = says('HTTP/1.1 307 Temporary Redirect\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n');
  expect(await attempt()).toMatchObject({ outcome: 'answered', status: 307 });
  expect(asked).toHaveLength(1);
});

test.each<[string, (socket: Socket) => void]>([
  ['says nothing', () => {}],
  ['says half a status', (socket) => void socket.write('HTTP/1.1 20')],
])('a receiver that %s is waited for as long as the rules say', async (_what, behaviour) => {
  answer = behaviour;
  expect(await attempt(HASTY)).toEqual({ outcome: 'unreached', reason: 'No answer in time' });
});

test.each<[string, (socket: Socket) => void, RegExp]>([
  ['closes the connection', (socket) => void socket.destroy(), /^Connection closed without an answer$/],
  ['speaks another protocol', says('220 mail.example.org ESMTP\r\n'), /^Connection failed \(HPE_\w+\)$/],
  [
    'has headers without end',
    says(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`),
    /HPE_HEADER_OVERFLOW/,
  ],
  [
    'wants to upgrade',
    says('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'),
    /^No HTTP answer$/,
  ],
])('a receiver that %s has not answered', async (_what, behaviour, reason) => {
  answer = behaviour;
  expect(await attempt()).toEqual({ outcome: 'unreached', reason: expect.stringMatching(reason) as string });
});

test('of an endless answer the beginning is read, and the connection is closed', async () => {
  let sent = 0;
  answer = (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    const more = () => {
      while (!socket.destroyed && socket.write('x'.repeat(65_536))) sent += 65_536;
      if (!socket.destroyed) socket.once('drain', more);
    };
    more();
  };
  expect(await attempt()).toMatchObject({ status: 200, answer: 'x'.repeat(500) });
  await eventually(() => sockets.size === 0);
  expect(sent).toBeLessThan(20_000_000);
});

const HALF_AN_ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab';

test.each<[string, (socket: Socket) => void, SendRules]>([
  ['comes drop by drop', (socket) => void socket.write(HALF_AN_ANSWER), HASTY],
  ['breaks off', says(HALF_AN_ANSWER), OPEN],
])('an answer that %s counts by its status', async (_what, behaviour, rules) => {
  answer = behaviour;
  expect(await attempt(rules)).toMatchObject({ outcome: 'answered', status: 200, answer: 'ab' });
});

test('control characters and marks of direction of an answer are gone', async () => {
  answer = says('HTTP/1.1 400 Bad Request\r\n\r\na\u0000\u001b[31m\r\n \u202eb');
  expect(await attempt()).toMatchObject({ answer: 'a [31m b' });
});

test('nobody there, and no such host', async () => {
  const closed = await send({ url: 'http://127.0.0.1:1/', headers: {}, body: '{}' }, OPEN);
  expect(closed).toEqual({ outcome: 'unreached', reason: 'Connection refused' });
});

test('nothing reaches an address of this network, by number or by name, where that is not allowed', async () => {
  answer = says('HTTP/1.1 200 OK\r\n\r\n');
  const strict = { ...OPEN, arePrivateAllowed: false };
  expect(await attempt(strict)).toMatchObject({ reason: 'No address inside this network' });
  expect(await attempt(strict, '[::1]')).toMatchObject({ reason: 'No address inside this network' });
  expect(await attempt(strict, 'localhost')).toMatchObject({ reason: 'The name leads into this network' });
  expect(await attempt({ ...OPEN, isTlsNeeded: true })).toMatchObject({ outcome: 'unreached' });
  expect(asked).toEqual([]);
});
