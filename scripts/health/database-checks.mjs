// @ts-check
import { checkDatabase, connectFailure } from '../postgres/checks.mjs';
import { connect } from '../postgres/connection.mjs';
import { reachDatabase } from '../postgres/database.mjs';
import { failedCheck } from './report.mjs';

/** @typedef {import('./report.mjs').Check} Check */

/**
 * Everything that must hold of this installation's database. The embedded server is started for this
 * time when it does not run.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Check[]>}
 */
export async function checkDatabaseOf(env) {
  try {
    const database = await reachDatabase(env);
    try {
      return await inspect(database.url);
    } finally {
      await database.release();
    }
  } catch (error) {
    return [failedCheck('database', error)];
  }
}

/** @param {string} url */
async function inspect(url) {
  const client = await connect(url).catch((error) => {
    throw connectFailure(url, error);
  });
  try {
    return [...(await checkDatabase(client)), await checkClock(client)];
  } finally {
    await client.end().catch(() => {});
  }
}

const allowedSeconds = 5;

/**
 * Sessions, embargoes and publication times are compared between the two clocks.
 * @param {import('pg').Client} client
 * @returns {Promise<Check>}
 */
async function checkClock(client) {
  const before = Date.now();
  const { rows } = await client.query('select extract(epoch from clock_timestamp()) * 1000 as now');
  const here = (before + Date.now()) / 2;
  return clockCheck(Number(rows[0].now) - here);
}

/**
 * @param {number} ahead milliseconds by which the database's clock is ahead of this machine's
 * @returns {Check}
 */
export function clockCheck(ahead) {
  const seconds = Math.abs(ahead) / 1000;
  const problem =
    seconds > allowedSeconds
      ? `The database's clock is ${seconds.toFixed(0)} seconds ${ahead > 0 ? 'ahead of' : 'behind'} this machine's.`
      : null;
  return { name: 'clocks agree', problem, remedy: 'Let both machines keep time by NTP.' };
}
