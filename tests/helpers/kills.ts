import { setTimeout as sleep } from 'node:timers/promises';

/** How often the tests of kills kill: KILLS=200 takes hours. */
export const KILLS = Number(process.env.KILLS ?? 2);

/** Something that can be ended as a power failure would. */
interface Mortal {
  kill(): Promise<void>;
}

/**
 * Opens something, lets it work, and kills it, again and again: always at the same moments for the same number of kills, spread
 * over the given time (milliseconds).
 */
export async function killAgainAndAgain(open: () => Promise<Mortal>, within: number): Promise<void> {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const mortal = await open();
    await sleep(((kill * 7919) % 23) * (within / 23));
    await mortal.kill();
  }
  // PostgreSQL takes back what was begun as soon as it sees that the process is gone.
  await sleep(500);
}
