// @ts-check
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, say } from '../messages/failure.mjs';
import { withLock } from '../processes/lock.mjs';
import { othersRunning } from '../processes/register.mjs';
import { run } from '../processes/run.mjs';
import { cacheFolder, root } from '../settings/paths.mjs';
import { firstDifference } from './lock-file.mjs';
import { installEnvironment, npmCommand } from './npm.mjs';

/**
 * Makes node_modules what the lock file says; does nothing when it is already so.
 * @param {{ stop?: AbortSignal }} [options]
 */
export async function ensureInstalled({ stop } = {}) {
  if (installedDifference() === null) return;
  const onWait = () => say('Another command is installing; waiting for it.');
  await withLock(path.join(cacheFolder, 'install.lock'), () => installNow(stop), { onWait });
}

/** @param {AbortSignal} [stop] */
async function installNow(stop) {
  // Looked at again: whoever held the lock before may have installed meanwhile.
  const difference = installedDifference();
  if (difference === null) return;
  refuseBorrowed();
  refuseWhileInUse(difference);
  say('Installing the packages of package-lock.json; the first time takes a minute or two.');
  const [program, ...first] = npmCommand(process.env);
  const { code } = await run(program ?? 'npm', [...first, ...installArguments], {
    cwd: root,
    env: installEnvironment(process.env),
    stdio: ['ignore', 'inherit', 'inherit'],
    stop,
  });
  if (code === 0) return;
  throw new Failure(
    'npm could not install the packages.',
    'Its message stands above; solve that and try again.',
  );
}

const installArguments = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** npm would empty the folder behind the link, which belongs to another checkout. */
function refuseBorrowed() {
  const folder = path.join(root, 'node_modules');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new Failure(
    'node_modules is a link to another folder, and does not match package-lock.json.',
    'Remove the link and run the command again, or install in the folder that it leads to.',
  );
}

/** @param {string} difference */
function refuseWhileInUse(difference) {
  const [user] = othersRunning();
  if (!user || !existsSync(path.join(root, 'node_modules'))) return;
  throw new Failure(
    `node_modules does not match package-lock.json (${path.basename(difference)}), and "${user.command}" (process ${user.pid}) is using it.`,
    'Stop that command first, then run this one again.',
  );
}

/**
 * Where node_modules differs from the lock file; null when nothing is to be done.
 * @returns {string | null}
 */
export function installedDifference() {
  const wanted = readJson(path.join(root, 'package-lock.json'));
  if (!wanted)
    throw new Failure(
      'There is no package-lock.json in this folder.',
      'Fetch it with: git checkout package-lock.json',
    );
  const present = readJson(path.join(root, 'node_modules', '.package-lock.json'));
  return firstDifference(wanted, present) ?? missingDirectPackage(wanted);
}

/**
 * A folder that somebody removed by hand stays in npm's own record, so the direct ones are looked for.
 * @param {{ packages?: Record<string, any> }} lock
 */
function missingDirectPackage(lock) {
  const own = lock.packages?.[''] ?? {};
  const names = Object.keys({ ...own.dependencies, ...own.devDependencies });
  return names.find((name) => !existsSync(path.join(root, 'node_modules', name, 'package.json'))) ?? null;
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
