import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newSecret, signedHeaders } from '../../../../src/delivery/webhooks/signature';

type ReadWebhook = (headers: object, body: string, secret: string, now?: number) => unknown;

const DOCUMENTATION = path.join(__dirname, '../../../../docs/apps/webhooks.md');
const NOW = Date.UTC(2026, 10, 26);
const body = JSON.stringify({ type: 'story.published', data: { slug: 'сказал' } });
const signed = { id: 'evt', timestamp: NOW / 1000, body };

let folder: string;
let readWebhook: ReadWebhook;

/** What the documentation shows to consumers is what runs here. */
beforeAll(async () => {
  const [, code = ''] = /```js\n([\s\S]+?)```/.exec(readFileSync(DOCUMENTATION, 'utf8')) ?? [];
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-webhooks-'));
  const file = path.join(folder, 'read-webhook.mjs');
  writeFileSync(file, code);
  ({ readWebhook } = (await import(file)) as { readWebhook: ReadWebhook });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the example of Standard Webhooks is signed as its specification says', () => {
  // From the specification's own test suite (standard-webhooks/standard-webhooks, libraries): payload, id, time and result.
  const headers = signedHeaders(
    { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' },
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  );
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('secrets are 32 random bytes, each another', () => {
  const [one, other] = [newSecret(), newSecret()];
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(one).not.toBe(other);
});

test('the documented check takes what was signed', () => {
  const secret = newSecret();
  expect(readWebhook(signedHeaders(signed, [secret]), body, secret, NOW)).toEqual(JSON.parse(body));
});

test('during a rotation both secrets are good', () => {
  const [fresh, old] = [newSecret(), newSecret()];
  const headers = signedHeaders(signed, [fresh, old]);
  for (const secret of [fresh, old]) expect(readWebhook(headers, body, secret, NOW)).toBeDefined();
  expect(readWebhook(headers, body, newSecret(), NOW)).toBeUndefined();
});

test('it refuses another body, id or moment, an old request and none at all', () => {
  const secret = newSecret();
  const headers = signedHeaders(signed, [secret]);
  expect(readWebhook(headers, `${body} `, secret, NOW)).toBeUndefined();
  expect(readWebhook({ ...headers, 'webhook-id': 'other' }, body, secret, NOW)).toBeUndefined();
  expect(
    readWebhook({ ...headers, 'webhook-timestamp': String(NOW / 1000 + 1) }, body, secret, NOW),
  ).toBeUndefined();
  expect(readWebhook(headers, body, secret, NOW + 3_600_000)).toBeUndefined();
  expect(readWebhook({}, body, secret, NOW)).toBeUndefined();
});
