// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../messages/failure.mjs';
import { isRunning } from '../processes/identity.mjs';
import { othersRunning } from '../processes/register.mjs';
import { addressFailure, probeAddress } from '../settings/address.mjs';

const patience = 20_000;

/**
 * Makes sure that the address is free before any long work. A server whose supervisor was killed is
 * shutting down by itself and is waited for.
 * @param {import('../settings/address.mjs').Address} address
 * @param {AbortSignal} stop
 */
export async function freeAddress(address, stop) {
  const deadline = Date.now() + patience;
  for (;;) {
    const code = await probeAddress(address);
    if (code === null) return;
    const ours = othersRunning().find((entry) => entry.port === address.port);
    if (code === 'EADDRINUSE' && ours && isRunning(ours)) throw runsAlready(address.port, ours.pid);
    if (code !== 'EADDRINUSE' || !ours || stop.aborted || Date.now() > deadline)
      throw addressFailure(address, code);
    await sleep(250);
  }
}

/**
 * @param {number} port
 * @param {number} pid
 */
function runsAlready(port, pid) {
  return new Failure(
    `Dossier already runs from this folder on port ${port} (process ${pid}).`,
    'Stop it first, or set PORT to another number.',
  );
}
