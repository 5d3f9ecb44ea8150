// @ts-check
import autocannon from 'autocannon';
import { connect } from '../scripts/postgres/connection.mjs';
import { closeNewsroom, loadNewsroom } from '../scripts/newsroom/load.mjs';
import { dropDatabase, freshDatabase } from './databases.mjs';
import { median } from './load.mjs';
import { keepResults, rounded, tableOf } from './report.mjs';
import { startServer } from './servers.mjs';

const STORY = 'kyrgyz-president-asks-united-states-to-stay-out';
const TARGET = 2000;
const CONNECTIONS = 32;

/** @typedef {{ seconds: number, rounds: number }} Options */
/** @typedef {'views' | 'write' | 'nothing'} Way */
/** @typedef {{ perSecond: number, p50: number, p99: number, answered: number }} Counted */

/** @type {Record<Way, string>} */
const WAYS = {
  views: 'POST /api/stories/:slug/views, each by a reader of his own',
  write: 'bare Node and pg, one write for each view',
  nothing: 'bare Node that answers 202 and counts nothing: the limit',
};

/**
 * Readers a second, each of them new, and whether all who were answered stand in the database once the instance has ended.
 * @param {NodeJS.ProcessEnv} env
 * @param {Options} options
 */
export async function benchViews(env, options) {
  const admin = env.DATABASE_URL ?? '';
  const url = await freshDatabase(admin, 'bench_views');
  const own = { ...env, DATABASE_URL: url, DOSSIER_EMBEDDED: 'no' };
  Object.assign(process.env, own);
  await closeNewsroom(await loadNewsroom(own, { panel: false }));
  const newsroom = await startServer('newsroom-process.mjs', own);
  const bare = await startServer('counting-process.mjs', own);
  try {
    const measured = await measure({ newsroom: newsroom.url, bare: bare.url }, options);
    await newsroom.stop();
    await report(options, measured, await countedIn(url));
  } finally {
    await newsroom.stop();
    await bare.stop();
    await dropDatabase(admin, 'bench_views');
  }
}

/**
 * @param {{ newsroom: string, bare: string }} servers
 * @param {Options} options
 */
async function measure({ newsroom, bare }, { seconds, rounds }) {
  /** @type {Record<Way, string>} */
  const targets = {
    views: `${newsroom}/api/stories/${STORY}/views`,
    write: `${bare}/write`,
    nothing: `${bare}/nothing`,
  };
  /** @type {Record<Way, Counted[]>} */
  const measured = { views: [], write: [], nothing: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const way of /** @type {Way[]} */ (Object.keys(targets))) {
      process.stderr.write(`round ${round} of ${rounds}: ${way}\n`);
      measured[way].push(await load(targets[way], seconds));
    }
  }
  return measured;
}

let readers = 0;

/**
 * A reader nobody has seen before, with every request.
 * @param {string} url
 * @param {number} seconds
 * @returns {Promise<Counted>}
 */
async function load(url, seconds) {
  const result = await autocannon({
    url,
    method: 'POST',
    connections: CONNECTIONS,
    duration: seconds,
    requests: [{ setupRequest: (request) => ({ ...request, headers: { 'user-agent': nextReader() } }) }],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were no success, ${result.errors} failed`);
  const { p50, p99 } = result.latency;
  return { perSecond: result.requests.average, p50, p99, answered: result['2xx'] };
}

function nextReader() {
  readers += 1;
  return `Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/${readers}.0`;
}

/** @param {string} url */
async function countedIn(url) {
  const client = await connect(url);
  const { rows } = await client.query('select coalesce(sum(views), 0)::int as views from audience.views');
  await client.end();
  return /** @type {number} */ (rows[0].views);
}

/**
 * @param {Options} options
 * @param {Record<Way, Counted[]>} measured
 * @param {number} counted
 */
async function report(options, measured, counted) {
  const of = (/** @type {Way} */ way, /** @type {'perSecond' | 'p50' | 'p99'} */ key) =>
    median(measured[way].map((one) => one[key]));
  const answered = measured.views.reduce((sum, one) => sum + one.answered, 0);
  const lost = Math.max(0, answered - counted);
  const rate = of('views', 'perSecond');
  const table = tableOf(
    ['way', 'readers/s', 'p50 ms', 'p99 ms', 'against one write for each', 'target'],
    /** @type {Way[]} */ (Object.keys(WAYS)).map((way) => [
      WAYS[way],
      rounded(of(way, 'perSecond')),
      of(way, 'p50'),
      of(way, 'p99'),
      way === 'write' ? '' : `${(of(way, 'perSecond') / of('write', 'perSecond')).toFixed(1)}x`,
      way === 'views' ? `${TARGET.toLocaleString('en')}/s: ${rate >= TARGET ? 'met' : 'missed'}` : '',
    ]),
  );
  // Whoever had no answer yet when the load ended may be counted too.
  const notes = `${CONNECTIONS} connections, medians of ${options.rounds} rounds of ${options.seconds} s.
    ${answered.toLocaleString('en')} readers were answered; after SIGTERM the database held ${counted.toLocaleString('en')}: ${lost.toLocaleString('en')} lost.`;
  await keepResults(
    'views',
    { options, measured, answered, counted, lost },
    `${table}\n\n${notes.replace(/\s+/g, ' ')}`,
  );
}
