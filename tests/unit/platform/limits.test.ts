import fc from 'fast-check';
import { countedBy, limitsOf } from '../../../src/platform/limits/account-routes';
import { networkOf } from '../../../src/platform/limits/address';

describe('the network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ])('%s is of %s', (address, network) => expect(networkOf(address)).toBe(network));

  it('is one for all addresses that a household has', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
    fc.assert(
      fc.property(fc.array(group, { minLength: 4, maxLength: 4 }), (rest) => {
        expect(networkOf(`2001:db8:5:6:${rest.join(':')}`)).toBe('2001:db8:5:6');
      }),
    );
  });
});

describe('the limits of a request', () => {
  it.each([
    '/api/auth/local',
    '/API/Auth/Local',
    '/api/auth/local/',
    '/api/auth/local/register',
    '/admin/login',
  ])('are known: %s', (path) => expect(limitsOf('POST', path).length).toBeGreaterThan(0));

  it.each([
    ['GET', '/api/auth/local'],
    ['POST', '/api/auth/localx'],
    ['POST', '/x/api/auth/local'],
    ['POST', '/api/stories/a/comments'],
  ])('are none: %s %s', (method, path) => expect(limitsOf(method, path)).toEqual([]));

  it('count one account, however it is spelt', () => {
    const by = { field: 'email' };
    expect(countedBy(by, 'n', { email: ' A@Example.org ' })).toBe('a@example.org');
    expect(countedBy('address', 'n', {})).toBe('n');
    for (const body of [undefined, null, {}, { email: '' }, { email: { $ne: 1 } }, 'email'])
      expect(countedBy(by, 'n', body)).toBeUndefined();
  });
});
