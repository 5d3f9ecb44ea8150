import type { IncomingMessage } from 'node:http';
import { askedOf } from '../../../../src/delivery/graphql/responses/asked';

const asked = (method: string, url: string, headers: Record<string, string> = {}) =>
  askedOf({ method, url, headers } as unknown as IncomingMessage);
const JSON_BODY = { 'content-type': 'application/json; charset=utf-8', 'content-length': '20' };

it('understands who asks for what everybody may see', () => {
  expect(asked('POST', '/graphql', JSON_BODY)).toEqual({
    method: 'POST',
    contentType: 'application/json; charset=utf-8',
    length: 20,
  });
  expect(asked('GET', '/graphql?query={x}', { accept: 'application/graphql-response+json' })).toEqual({
    method: 'GET',
    contentType: 'application/graphql-response+json; charset=utf-8',
    length: 0,
  });
});

it.each([
  ['a token', 'POST', '/graphql', { ...JSON_BODY, authorization: 'Bearer x' }],
  ['a page for people', 'GET', '/graphql?query={x}', { accept: 'text/html' }],
  ['another path', 'POST', '/graphql/', JSON_BODY],
  ['another method', 'PUT', '/graphql', JSON_BODY],
  ['no length', 'POST', '/graphql', { 'content-type': 'application/json' }],
  ['a length that is none', 'POST', '/graphql', { ...JSON_BODY, 'content-length': 'x' }],
  ['a long body', 'POST', '/graphql', { ...JSON_BODY, 'content-length': '100000' }],
  ['a form', 'POST', '/graphql', { ...JSON_BODY, 'content-type': 'text/plain' }],
  ['a packed body', 'POST', '/graphql', { ...JSON_BODY, 'content-encoding': 'gzip' }],
  ['a NUL', 'GET', '/graphql?query=%00', {}],
])('leaves %s to Koa', (_, method, url, headers) => {
  expect(asked(method, url, headers)).toBeUndefined();
});
