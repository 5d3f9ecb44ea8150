// @ts-check
import { printFailure, Failure, Stopped } from '../messages/failure.mjs';
import { loadEnvironment } from '../settings/environment.mjs';
import { announce } from './register.mjs';
import { stopOnSignals } from './stop.mjs';

/**
 * @typedef {{ env: NodeJS.ProcessEnv, stop: AbortSignal }} CommandContext
 */

/**
 * What every command does around its work: settings, the register of running commands, signals, and
 * an exit code. Being asked to stop is a clean end.
 * @param {string} name as a person would type it
 * @param {(context: CommandContext) => Promise<number>} work
 * @param {Record<string, string>} [defaults] settings that hold when nothing is said
 */
export async function runCommand(name, work, defaults = {}) {
  const stop = stopOnSignals();
  try {
    requireNode(process.versions.node);
    requirePosix(process.platform);
    const env = loadEnvironment(defaults);
    announce(name);
    process.exitCode = await work({ env, stop });
  } catch (error) {
    process.exitCode = error instanceof Stopped || stop.aborted ? 0 : 1;
    if (process.exitCode !== 0) printFailure(error);
  }
  // Handles of other packages (timers, sockets) must not keep a finished command alive.
  process.exit();
}

/**
 * Signals, process groups and file modes are used throughout, and Windows has none of them.
 * @param {string} platform
 */
export function requirePosix(platform) {
  if (platform !== 'win32') return;
  throw new Failure('Dossier does not run on Windows itself.', 'Run it inside WSL.');
}

/** @param {string} version */
export function requireNode(version) {
  const major = Number(version.split('.')[0]);
  if (major >= 20 && major <= 26) return;
  throw new Failure(
    `This is Node ${version}; Dossier needs Node 20 or later, up to 26.`,
    'Install Node 22 or 24 from nodejs.org.',
  );
}
