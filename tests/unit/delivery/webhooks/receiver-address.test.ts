import type { LookupAddress } from 'node:dns';
import { guardedLookup, type Resolver } from '../../../../src/delivery/webhooks/guarded-lookup';
import { addressProblem, isPublicAddress } from '../../../../src/delivery/webhooks/receiver-address';

const STRICT = { arePrivateAllowed: false, isTlsNeeded: true };

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  // Alibaba's metadata service.
  '100.100.100.200',
  '127.0.0.1',
  // The metadata service of most clouds, Oracle's second one, Azure's wire server.
  '169.254.169.254',
  '192.0.0.192',
  '168.63.129.16',
  '172.16.0.1',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::7f00:1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '2001::1',
  '2001:db8::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  'localhost',
  '',
])('%s is no address of the public internet', (address) => expect(isPublicAddress(address)).toBe(false));

test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001:82a::200e'])(
  '%s is one',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  ['https://consumer.example.org/hooks?key=1', undefined],
  ['https://consumer.example.org:8443/hooks', undefined],
  ['https://93.184.216.34/hooks', undefined],
  ['http://consumer.example.org/hooks', 'https'],
  ['ftp://consumer.example.org/', 'https'],
  ['file:///etc/passwd', 'https'],
  ['javascript:alert(1)', 'https'],
  ['consumer.example.org', 'such as'],
  ['', 'such as'],
  ['https://user:password@consumer.example.org/', 'password'],
  ['https://user@consumer.example.org/', 'password'],
  ['https://consumer.example.org/#part', '#'],
  [`https://consumer.example.org/${'x'.repeat(2000)}`, '2000'],
  ['https://127.0.0.1/', 'network'],
  // All of these are 127.0.0.1 to a browser and to Node.
  ['https://2130706433/', 'network'],
  ['https://0x7f.1/', 'network'],
  ['https://0177.0.0.1/', 'network'],
  ['https://127.1/', 'network'],
  ['https://[::1]/', 'network'],
  ['https://[::ffff:127.0.0.1]/', 'network'],
  ['https://169.254.169.254/latest/meta-data/', 'network'],
])('%s: %s', (address, problem) => {
  const found = addressProblem(address, STRICT);
  if (problem === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(problem);
});

test('inside a network of its own a newsroom may allow what is refused elsewhere, but no passwords', () => {
  const open = { arePrivateAllowed: true, isTlsNeeded: false };
  for (const address of ['http://127.0.0.1:8080/', 'http://[::1]/', 'http://intranet/'])
    expect(addressProblem(address, open)).toBeUndefined();
  expect(addressProblem('http://user:password@intranet/', open)).toBeDefined();
});

const resolving =
  (...addresses: string[]): Resolver =>
  (_host, _options, done) =>
    done(
      null,
      addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

const look = (resolver: Resolver, all: boolean) =>
  new Promise<unknown[]>((resolve) =>
    guardedLookup(resolver)('host', { all }, (...answer) => resolve(answer)),
  );

test('a name is resolved once, and the socket gets what was looked at', async () => {
  const resolver = resolving('93.184.216.34', '2606:4700::1111');
  expect(await look(resolver, false)).toEqual([null, '93.184.216.34', 4]);
  expect(await look(resolver, true)).toEqual([
    null,
    [
      { address: '93.184.216.34', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ],
  ]);
});

test('a name of which any address is private is refused, and so is one without an address', async () => {
  for (const resolver of [resolving('93.184.216.34', '127.0.0.1'), resolving('::ffff:10.0.0.1'), resolving()])
    for (const all of [true, false])
      expect((await look(resolver, all))[0]).toMatchObject({ code: 'PRIVATE_ADDRESS' });
});

test('a name that cannot be resolved says so', async () => {
  const failure = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
  expect((await look((_host, _options, done) => done(failure, []), true))[0]).toBe(failure);
});
