// @ts-check
// Puts load on a server: a process of its own, so that it does not take time from what is measured in the same loop.
import autocannon from 'autocannon';
import { answer } from './answering.mjs';

/**
 * What to ask, how hard, and for how long.
 * @typedef {object} Load
 * @property {string} url of the server, without a path
 * @property {number} connections
 * @property {number} [seconds] for so long
 * @property {number} [amount] or so many requests
 * @property {readonly string[]} paths one after the other and then again from the first, over all connections
 * @property {'GET' | 'POST'} [method]
 * @property {Readonly<Record<string, string>>} [headers]
 * @property {string} [body]
 *
 * What came of it; times in milliseconds.
 * @typedef {object} Outcome
 * @property {number} perSecond
 * @property {number} count
 * @property {number} p50
 * @property {number} p95
 * @property {number} p99
 * @property {number} failed answers other than 2xx, and requests without an answer
 */

answer({ run });

/**
 * @param {Load} load
 * @returns {Promise<Outcome>}
 */
function run(load) {
  /** @type {number[]} */
  const times = [];
  let failed = 0;
  let begin = 0;
  let end = 0;
  return new Promise((resolve, reject) => {
    const instance = autocannon(optionsOf(load), (error) => {
      if (error) reject(error);
      else resolve({ ...summary(times, end - begin), failed });
    });
    instance.on('start', () => (begin = performance.now()));
    // The histogram of autocannon counts whole milliseconds; most of what is measured here takes less than one.
    instance.on('response', (_client, status, _bytes, time) => {
      end = performance.now();
      times.push(time);
      if (status < 200 || status > 299) failed += 1;
    });
    instance.on('reqError', () => (failed += 1));
  });
}

/**
 * @param {Load} load
 * @returns {import('autocannon').Options}
 */
function optionsOf({ url, connections, seconds, amount, paths, method = 'GET', headers, body }) {
  const request = { method, path: paths[0] ?? '/', headers: { ...headers }, ...(body ? { body } : {}) };
  const requests = paths.length > 1 ? [{ ...request, setupRequest: taking(paths) }] : [request];
  const extent = amount ? { amount: Math.max(amount, connections) } : { duration: seconds ?? 1 };
  return { url, connections, ...extent, requests, timeout: 30, sampleInt: 50 };
}

/**
 * All connections together go through the paths once, so that no two ask the same at the same time.
 * @param {readonly string[]} paths
 */
function taking(paths) {
  let next = 0;
  /** @param {import('autocannon').Request} request */
  return (request) => {
    const path = paths[next % paths.length] ?? '/';
    next += 1;
    return { ...request, path };
  };
}

/**
 * @param {number[]} times
 * @param {number} elapsed milliseconds
 */
function summary(times, elapsed) {
  const sorted = Float64Array.from(times).sort();
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const count = times.length;
  return {
    count,
    perSecond: (count / Math.max(elapsed, 1)) * 1000,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}
