// @ts-check
import { ensureBuilt } from '../building/ensure-built.mjs';
import { ensureInstalled } from '../install/install.mjs';
import { Stopped } from '../messages/failure.mjs';
import { withDatabase } from '../postgres/database.mjs';
import { ensureSecrets } from '../secrets/secrets.mjs';
import { aloneInDatabase, closeNewsroom, loadNewsroom } from './load.mjs';

/**
 * Runs work on a loaded Strapi that does not listen: beside a running server or alone, with everything
 * that needs installing, building or starting done first and what was started stopped afterwards.
 * @param {import('../processes/command.mjs').CommandContext} context
 * @param {(strapi: import('./load.mjs').Newsroom) => Promise<number>} work
 * @returns {Promise<number>} an exit code
 */
export async function withNewsroom({ env, stop }, work) {
  await ensureInstalled({ stop });
  await ensureBuilt(env, { panel: false, stop });
  await ensureSecrets(env);
  // These commands speak to a person; Strapi's own log lines would come between.
  env.LOG_LEVEL ||= 'warn';
  process.noDeprecation = !env.DEBUG;
  return withDatabase(env, async (connected) => {
    if (stop.aborted) throw new Stopped();
    return runLoaded(connected, work);
  });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {(strapi: import('./load.mjs').Newsroom) => Promise<number>} work
 */
async function runLoaded(env, work) {
  Object.assign(process.env, env);
  const strapi = await aloneInDatabase(env.DATABASE_URL ?? '', () => loadNewsroom(env, { panel: false }));
  try {
    return await work(strapi);
  } finally {
    await closeNewsroom(strapi);
  }
}
