// @ts-check
import { say } from '../messages/failure.mjs';

/**
 * Turns Ctrl-C, SIGTERM and a closed terminal into one abort signal. Nothing is cut short by asking
 * twice: a second Ctrl-C only says that stopping is under way.
 * @param {{ quiet?: boolean }} [options]
 * @returns {AbortSignal}
 */
export function stopOnSignals({ quiet = false } = {}) {
  const controller = new AbortController();
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => {
      if (!quiet) say(controller.signal.aborted ? 'Still stopping, please wait.' : 'Stopping.');
      controller.abort();
    });
  }
  return controller.signal;
}

/**
 * Resolves once the signal is given.
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export function untilAborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
