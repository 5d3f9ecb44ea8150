// @ts-check
import { existsSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { serverFingerprint } from '../building/fingerprint.mjs';
import { compileServer } from '../building/server.mjs';
import { makeStaging, putInPlace } from '../building/staging.mjs';
import { say } from '../messages/failure.mjs';
import { withLock } from '../processes/lock.mjs';
import { cacheFolder } from '../settings/paths.mjs';

const folder = path.join(cacheFolder, 'test-dist');
const keptBuilds = 4;
const keptFor = 60 * 60 * 1000;

/**
 * The server compiled for tests, in a folder named by its content: unchanged code is not compiled again,
 * and runs that began with different code do not disturb each other. Types are checked by
 * `npm run types`; here a test run must not wait for that.
 * @param {AbortSignal} [stop]
 * @returns {Promise<{ dist: string, fingerprint: string }>}
 */
export async function ensureTestBuild(stop) {
  return withLock(path.join(cacheFolder, 'test-build.lock'), async () => {
    const fingerprint = await buildStable(stop);
    const dist = path.join(folder, fingerprint);
    utimesSync(dist, new Date(), new Date());
    removeOld(dist);
    return { dist, fingerprint };
  });
}

/**
 * Compiles until the sources stayed the same meanwhile: a folder named by a fingerprint must never hold
 * anything else.
 * @param {AbortSignal} [stop]
 * @returns {Promise<string>} the fingerprint
 */
async function buildStable(stop) {
  const fingerprint = serverFingerprint();
  if (existsSync(path.join(folder, fingerprint))) return fingerprint;
  say('Compiling the server for the tests.');
  const staging = makeStaging();
  await compileServer(staging, { checkTypes: false, stop });
  if (serverFingerprint() === fingerprint) {
    putInPlace(staging, path.join(folder, fingerprint));
    return fingerprint;
  }
  rmSync(staging, { recursive: true, force: true });
  return buildStable(stop);
}

/**
 * Lets the tests' server serve the admin panel that belongs to the checkout; it takes a minute to build, and is not built twice.
 * @param {string} built the folder with the built panel in it
 * @param {string} dist that of the tests' server
 */
export function linkPanel(built, dist) {
  const link = path.join(dist, 'build');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(path.join(built, 'build'), link);
}

/** @param {string} current */
function removeOld(current) {
  const builds = readdirSync(folder).map((name) => {
    const full = path.join(folder, name);
    return { full, used: statSync(full).mtimeMs };
  });
  const old = builds.sort((one, other) => other.used - one.used).slice(keptBuilds);
  for (const { full, used } of old) {
    if (full !== current && used < Date.now() - keptFor) rmSync(full, { recursive: true, force: true });
  }
}
