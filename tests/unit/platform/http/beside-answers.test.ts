import { logBesideAnswers } from '../../../../src/platform/http/beside-answers';

function logged(error: object): readonly unknown[] {
  const lines: unknown[] = [];
  const app = { onerror: (_error: Error): void => {} };
  logBesideAnswers(app, {
    debug: (message) => lines.push(['debug', message]),
    error: (thrown) => lines.push(['error', thrown.message]),
  });
  app.onerror(Object.assign(new Error('It went wrong'), error));
  return lines;
}

it.each(['HPE_INVALID_TRANSFER_ENCODING', 'ECONNRESET', 'EPIPE', 'ERR_HTTP_REQUEST_TIMEOUT'])(
  'what a client does to his connection (%s) is a line for who looks closely',
  (code) => {
    expect(logged({ code })).toEqual([['debug', `A connection broke off: ${code}`]]);
  },
);

it.each([[{}], [{ code: 'ENOENT' }], [{ status: 500 }]])('a failure of ours (%j) is an error', (error) => {
  expect(logged(error)).toEqual([['error', 'It went wrong']]);
});

it.each([[{ status: 404 }], [{ status: 400, expose: true }]])(
  'what the client was told (%j) is not told twice',
  (error) => {
    expect(logged(error)).toEqual([]);
  },
);
