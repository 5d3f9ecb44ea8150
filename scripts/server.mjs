// @ts-check
// The server process: loads Strapi and listens. Started by start.mjs, which watches over it and PostgreSQL.
import { printFailure } from './messages/failure.mjs';
import { ensureAdministrator } from './newsroom/administrators.mjs';
import { aloneInDatabase, closeNewsroom, loadNewsroom } from './newsroom/load.mjs';
import { drain, leave, listen } from './newsroom/listening.mjs';
import { loginLines } from './newsroom/welcome.mjs';
import { takeLease } from './postgres/lease.mjs';
import { newsroomPlace } from './postgres/place.mjs';
import { listenAddress } from './settings/address.mjs';
import { drainMs } from './settings/draining.mjs';

const env = process.env;
const embedded = env.DOSSIER_EMBEDDED === 'yes';

/** @type {import('./newsroom/load.mjs').Newsroom} */
let strapi = null;
/** @type {import('./postgres/lease.mjs').Lease | null} */
let lease = null;
let stopping = false;

/**
 * Ends everything in order. The server holds a lease of its own: where the supervisor was killed, it is
 * the last to leave and stops PostgreSQL.
 * @param {number} code
 */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  // A connection or a job that hangs must not keep the machine from going down.
  setTimeout(() => process.exit(code || 1), drainMs(env) + 40_000).unref();
  try {
    if (strapi?.server) await leave(strapi, env);
    if (strapi?.server) await drain(strapi.server.httpServer);
    if (strapi) await closeNewsroom(strapi);
  } catch (error) {
    printFailure(error);
  }
  await lease?.release().catch(printFailure);
  process.exit(code);
}

async function main() {
  if (embedded) lease = await takeLease(newsroomPlace(env, { quiet: true }));
  const login = await aloneInDatabase(env.DATABASE_URL ?? '', async () => {
    const loaded = await loadNewsroom(env, { panel: true });
    followSupervisor();
    const created = await ensureAdministrator(loaded, env);
    strapi = loaded;
    return created;
  });
  if (stopping) return;
  await listen(strapi, listenAddress(env)).catch((error) => {
    // The password is made once; a start that fails after that must not take it away.
    if (login) process.stdout.write(`${loginLines(login).join('\n')}\n`);
    throw error;
  });
  process.send?.({ ready: true, login, paths: paths() });
}

/** Where things are, for the last lines of the start. */
function paths() {
  return {
    admin: strapi.config.get('admin.path', '/admin'),
    rest: strapi.config.get('api.rest.prefix', '/api'),
    graphql: strapi.plugin('graphql')?.config('endpoint', '/graphql') ?? null,
  };
}

/** Loading Strapi takes away signal handlers, so these are set before and after. */
function followSupervisor() {
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) {
    process.removeAllListeners(event);
    process.on(event, () => void stop(0));
  }
  process.removeAllListeners('message').on('message', (message) => message === 'stop' && void stop(0));
}

// A terminal that was closed takes stdout with it; writing a last log line must not matter then.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

// A query that Strapi left to itself may fail after its request was answered; that is a line in the log and no reason to
// take the newsroom down.
process.on('unhandledRejection', (error) => {
  if (strapi?.log) strapi.log.error(error);
  else printFailure(error);
});

followSupervisor();
main().catch((error) => {
  if (!stopping) printFailure(error);
  return stop(1);
});
