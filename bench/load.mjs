// @ts-check
import autocannon from 'autocannon';

/**
 * What one target is asked: many addresses in turn, or one again and again.
 * @typedef {{ name: string, url: string, paths: string[], method?: 'GET' | 'POST' | 'PUT', body?: string, headers?: Record<string, string>, connections?: number }} Target
 *
 * What came of it; times in milliseconds.
 * @typedef {{ name: string, perSecond: number, p50: number, p95: number, p99: number }} Measurement
 */

/** Connections of the one who loads a server; a single one finds out how long an idle server takes. */
const CONNECTIONS = 16;

/**
 * Loads a target for some seconds.
 * @param {Target} target
 * @param {number} seconds
 * @returns {Promise<Measurement>}
 * @throws where an answer was no success: errors are quick, and would make a figure look good
 */
export async function measure(target, seconds) {
  const { name, url, connections = CONNECTIONS } = target;
  const run = autocannon({ url, connections, duration: seconds, timeout: 30, requests: [requestOf(target)] });
  /** @type {number[]} */
  const times = [];
  let begin = 0;
  let end = 0;
  run.on('start', () => (begin = performance.now()));
  // autocannon itself counts whole milliseconds; much of what is measured here takes less than one.
  run.on('response', (_client, _status, _bytes, time) => {
    end = performance.now();
    times.push(time);
  });
  const { non2xx, errors } = await run;
  if (non2xx > 0 || errors > 0 || times.length === 0)
    throw new Error(`${name}: ${non2xx} of ${times.length} answers were no success, ${errors} failed`);
  return { name, perSecond: (times.length / (end - begin)) * 1000, ...quantiles(times) };
}

/**
 * All connections together go through the paths, so that no two ask the same at once: servers may answer such together.
 * @param {Target} target
 * @returns {import('autocannon').Request}
 */
function requestOf({ paths, method = 'GET', body, headers = {} }) {
  const [first = '/'] = paths;
  const request = { method, path: first, headers: { ...headers }, ...(body ? { body } : {}) };
  if (paths.length < 2) return request;
  let next = 0;
  return {
    ...request,
    setupRequest: (asked) => {
      next += 1;
      return { ...asked, path: paths[next % paths.length] ?? first };
    },
  };
}

/**
 * Measures all targets in turn, round after round: what disturbs the machine disturbs all of them.
 * @param {Target[]} targets
 * @param {{ rounds: number, seconds: number }} options
 * @returns {Promise<Map<string, Measurement>>} the medians
 */
export async function measureAll(targets, { rounds, seconds }) {
  /** @type {Map<string, Measurement[]>} */
  const measured = new Map(targets.map(({ name }) => [name, []]));
  for (const target of targets) await measure(target, 1);
  for (let round = 1; round <= rounds; round += 1) {
    for (const target of targets) {
      process.stderr.write(`round ${round} of ${rounds}: ${target.name}\n`);
      measured.get(target.name)?.push(await measure(target, seconds));
    }
  }
  return new Map([...measured].map(([name, list]) => [name, medianOf(name, list)]));
}

/**
 * @param {string} name
 * @param {Measurement[]} list
 * @returns {Measurement}
 */
function medianOf(name, list) {
  const of = (/** @type {'perSecond' | 'p50' | 'p95' | 'p99'} */ key) => median(list.map((one) => one[key]));
  return { name, perSecond: of('perSecond'), p50: of('p50'), p95: of('p95'), p99: of('p99') };
}

/** @param {number[]} values */
export function median(values) {
  return quantileOf(sorted(values), 0.5);
}

/**
 * The values below which half, 95 % and 99 % of the values lie.
 * @param {number[]} values
 */
export function quantiles(values) {
  const inOrder = sorted(values);
  const of = (/** @type {number} */ part) => quantileOf(inOrder, part);
  return { p50: of(0.5), p95: of(0.95), p99: of(0.99) };
}

/** @param {number[]} values */
function sorted(values) {
  return Float64Array.from(values).sort();
}

/**
 * @param {Float64Array} values in order
 * @param {number} part from 0 to 1
 */
function quantileOf(values, part) {
  return values[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
}
