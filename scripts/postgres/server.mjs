// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../messages/failure.mjs';
import { run } from '../processes/run.mjs';
import { program } from './binaries.mjs';
import { ensureCluster, prepareLog } from './cluster.mjs';
import { connect } from './connection.mjs';
import { asOwner } from './owner.mjs';
import { databaseUrl } from './password.mjs';
import { requireSameVersion } from './place.mjs';
import { isOurServer, pidFile, readPostmaster } from './postmaster.mjs';

const patience = 60_000;

/**
 * Makes sure that the embedded server of this place runs: adopts the one that does, or starts it. To be
 * called while holding the place's lock.
 * @param {import('./place.mjs').Place} place
 * @returns {Promise<number>} its port
 */
export async function ensureServer(place) {
  requireSameVersion(place);
  await ensureCluster(place);
  const deadline = Date.now() + patience;
  for (;;) {
    const port = (await adoptServer(place)) ?? (await startServer(place));
    if (port !== null) return port;
    if (Date.now() > deadline) throw startFailure(place);
    await sleep(250);
  }
}

/**
 * The port of a server that runs and answers; null when there is none or it is not ready (yet).
 * @param {import('./place.mjs').Place} place
 */
export async function adoptServer(place) {
  const postmaster = readPostmaster(place.cluster);
  if (!postmaster?.port || !isOurServer(postmaster, place.cluster)) return null;
  try {
    const client = await connect(databaseUrl(place, postmaster.port, 'postgres'));
    await client.end();
    return postmaster.port;
  } catch (error) {
    // It is starting up, shutting down, or gone since.
    if (/** @type {{ code?: string }} */ (error).code !== '28P01') return null;
    throw new Failure(
      `The embedded database does not accept the password in ${place.passwordFile}.`,
      'Put the right file back from your backup.',
    );
  }
}

/**
 * @param {import('./place.mjs').Place} place
 * @returns {Promise<number | null>} null when it is worth trying again
 */
async function startServer(place) {
  const postmaster = readPostmaster(place.cluster);
  if (postmaster && isOurServer(postmaster, place.cluster)) return null;
  // Left by a killed server; its number may belong to somebody else by now.
  rmSync(pidFile(place.cluster), { force: true });
  prepareLog(place);
  const port = await freePort();
  const { code } = await pgCtl(place, [
    'start',
    '-l',
    place.log,
    '-t',
    '60',
    '-o',
    serverOptions(place, port),
  ]);
  if (code === 0) return port;
  if (mayPass(lastWords(place))) return null;
  throw startFailure(place);
}

/**
 * The command line of the server: reached over 127.0.0.1 only, and by no socket file.
 * @param {import('./place.mjs').Place} place
 * @param {number} port
 */
export function serverOptions({ settings }, port) {
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings];
  return [`-p ${port}`, ...all.map((setting) => `-c ${setting}`)].join(' ');
}

/**
 * Troubles that go away by themselves: a port taken in the last moment, or processes of a killed server
 * that are still leaving.
 * @param {string} words
 */
export function mayPass(words) {
  return /address already in use|could not bind|could not create any TCP|shared memory block|lock file/i.test(
    words,
  );
}

/** @param {import('./place.mjs').Place} place */
export async function stopServer(place) {
  await pgCtl(place, ['stop', '-m', 'fast', '-t', '60']);
}

/**
 * A backend of PostgreSQL takes and gives back memory for each statement. With glibc's defaults pieces above 128 kB go back to
 * the system at once, and where pages are dear, as in virtual machines, to fetch them anew costs more than the statement itself:
 * a search took 16 ms of which 11 were that. In bytes; see mallopt(3). Other systems and C libraries do not know the names.
 */
const MEMORY_KEPT = {
  MALLOC_MMAP_THRESHOLD_: String(32 * 1024 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(64 * 1024 * 1024),
  MALLOC_TOP_PAD_: String(1024 * 1024),
};

/**
 * Runs pg_ctl in a session of its own: Ctrl-C in the terminal must not stop the database under Strapi.
 * @param {import('./place.mjs').Place} place
 * @param {string[]} args
 */
function pgCtl(place, args) {
  const owner = asOwner(place.owner);
  return run(program(place.native, 'pg_ctl'), [...args, '-w', '-D', place.cluster], {
    ...owner,
    env: { ...MEMORY_KEPT, ...owner.env },
    stdio: 'ignore',
    detached: true,
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {import('./place.mjs').Place} place */
function lastWords({ log }) {
  if (!existsSync(log)) return '';
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
}

/** @param {import('./place.mjs').Place} place */
function startFailure(place) {
  return new Failure(
    `The embedded PostgreSQL did not start. Its last words:\n${lastWords(place)}`,
    `The whole log is in ${place.log}.`,
  );
}
