// @ts-check
import autocannon from 'autocannon';

/**
 * What one target is asked: many addresses in turn, or one again and again; or one address with many bodies in turn.
 * @typedef {{ name: string, url: string, paths: string[], method?: 'GET' | 'POST' | 'PUT', body?: string, bodies?: string[], headers?: Record<string, string>, connections?: number }} Target
 * @typedef {{ name: string, perSecond: number, p50: number, p95: number, p99: number }} Measurement
 */

/**
 * Loads a target for some seconds. Each connection has a part of the addresses for itself: those that go through them in step
 * would wait for one and the same reading, and sixteen answers would be counted for it. (To give each all of them makes the
 * generator prepare sixteen times as many requests as it sends, in the time that is measured.)
 * @param {Target} target
 * @param {number} seconds
 * @returns {Promise<Measurement>}
 */
export async function measure(target, seconds) {
  const { name, url, paths, method = 'GET', body, bodies, headers = {}, connections = 16 } = target;
  const requests = bodies
    ? bodies.map((each) => ({ method, path: paths[0] ?? '/', body: each, headers }))
    : paths.map((path) => ({ method, path, body, headers }));
  let begun = 0;
  /** @type {number[]} */
  const times = [];
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests,
    setupClient: (client) => {
      const part = requests.filter((_, n) => n % connections === begun % connections);
      begun += 1;
      client.setRequests(part.length > 0 ? part : requests);
      client.on('response', (_status, _bytes, milliseconds) => times.push(milliseconds));
    },
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${name}: ${result.non2xx} answers were no success, ${result.errors} failed`);
  // Its own rates are whole numbers a second and its times whole milliseconds: too coarse for what is slow or very quick.
  const below = (/** @type {number} */ part) => quantile(times, part);
  const perSecond = result.requests.total / result.duration;
  return { name, perSecond, p50: below(0.5), p95: below(0.95), p99: below(0.99) };
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
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * The value below which a part of the values lies.
 * @param {number[]} values
 * @param {number} part from 0 to 1
 */
export function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
