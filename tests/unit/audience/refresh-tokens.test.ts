import { isTokenInBody } from '../../../src/audience/accounts/refresh-tokens';

const NOTHING = { cookie: undefined, header: undefined, body: undefined };

test('a refresh token is in a cookie, unless who asks wants it in the body or sends it there', () => {
  expect(isTokenInBody(NOTHING)).toBe(false);
  expect(isTokenInBody({ ...NOTHING, header: 'httpOnly' })).toBe(false);
  expect(isTokenInBody({ ...NOTHING, header: '', body: { identifier: 'a' } })).toBe(false);
  expect(isTokenInBody({ ...NOTHING, header: 'none' })).toBe(true);
  expect(isTokenInBody({ ...NOTHING, body: { refreshToken: 'x' } })).toBe(true);
  expect(isTokenInBody({ ...NOTHING, body: { refreshToken: ['x'] } })).toBe(false);
  expect(isTokenInBody({ ...NOTHING, body: null })).toBe(false);
});

test('who has the cookie gets no token that a script could read', () => {
  expect(isTokenInBody({ cookie: 'x', header: 'none', body: { refreshToken: 'x' } })).toBe(false);
});
