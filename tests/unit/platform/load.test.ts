import { isOutage } from '../../../src/platform/database/outage';
import { overloadIn, remembered, type Look } from '../../../src/platform/load/overload';
import { drainMsOf } from '../../../src/platform/settings/draining';
import { metricsTokenOf } from '../../../src/platform/settings/metrics';
import { requestSettingsOf } from '../../../src/platform/settings/requests';

const BOUNDS = { lagMs: 500, waiting: 50 };
const looks = (...all: [lateMs: number, waiting: number][]): readonly Look[] =>
  all.reduce<readonly Look[]>((seen, [lateMs, waiting]) => remembered(seen, { lateMs, waiting }), []);
const times = (count: number, look: [number, number]) =>
  Array.from({ length: count }, (): [number, number] => look);

test('the event loop is too late where it was so for four looks, and not after one long piece of work', () => {
  expect(overloadIn(looks(...times(4, [501, 0])), BOUNDS)).toBe('event loop');
  expect(overloadIn(looks(...times(3, [9000, 0])), BOUNDS)).toBeUndefined();
  expect(overloadIn(looks(...times(3, [9000, 0]), [500, 0]), BOUNDS)).toBeUndefined();
  expect(overloadIn(looks([0, 0], ...times(4, [501, 0])), BOUNDS)).toBe('event loop');
});

test('a queue is too long where it was so for eight looks, and not in a burst that empties', () => {
  expect(overloadIn(looks(...times(8, [0, 51])), BOUNDS)).toBe('database');
  expect(overloadIn(looks(...times(7, [0, 900])), BOUNDS)).toBeUndefined();
  expect(overloadIn(looks(...times(7, [0, 900]), [0, 50]), BOUNDS)).toBeUndefined();
  expect(overloadIn(looks([0, 0], ...times(8, [0, 51])), BOUNDS)).toBe('database');
  expect(overloadIn([], BOUNDS)).toBeUndefined();
});

test.each([
  Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
  Object.assign(new Error('the database system is starting up'), { code: '57P03' }),
  Object.assign(new Error('sorry, too many clients already'), { code: '53300' }),
  Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
  Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' }),
  new Error('Connection terminated unexpectedly'),
  new Error('Client was closed and is not queryable'),
  new Error('select "t0".* from "articles" as "t0" - Connection terminated unexpectedly'),
  new Error('timeout exceeded when trying to connect'),
  Object.assign(new Error('Knex: Timeout acquiring a connection'), { name: 'KnexTimeoutError' }),
])('an outage of the database is told from other errors: %s', (error) => {
  expect(isOutage(error)).toBe(true);
});

test.each([
  new Error('Cannot read properties of null'),
  Object.assign(new Error('duplicate key'), { code: '23505' }),
  Object.assign(new Error('lock'), { code: '55P03' }),
  'ECONNREFUSED',
  undefined,
])('what is no outage: %s', (error) => {
  expect(isOutage(error)).toBe(false);
});

test('limits have defaults, and mistakes name their variable', () => {
  expect(requestSettingsOf({})).toEqual({
    headMs: 15_000,
    bodyMs: 300_000,
    answerMs: 60_000,
    most: 200,
    lagMs: 500,
    waitingPerConnection: 5,
  });
  for (const name of [
    'HEAD_SECONDS',
    'BODY_SECONDS',
    'ANSWER_SECONDS',
    'MAX_REQUESTS',
    'MAX_LAG_MS',
    'MAX_WAITING',
  ])
    for (const value of ['0', 'x', '-1'])
      expect(() => requestSettingsOf({ [name]: value })).toThrow(new RegExp(name));
  expect(() => requestSettingsOf({ HEAD_SECONDS: '9', BODY_SECONDS: '8' })).toThrow(/HEAD_SECONDS/);
  expect(drainMsOf({ DRAIN_SECONDS: '5' })).toBe(5000);
  expect(() => drainMsOf({ DRAIN_SECONDS: '301' })).toThrow(/DRAIN_SECONDS/);
  expect(metricsTokenOf({})).toBeUndefined();
  expect(() => metricsTokenOf({ METRICS_TOKEN: 'short' })).toThrow(/METRICS_TOKEN/);
});
