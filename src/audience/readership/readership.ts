import type { Core } from '@strapi/strapi';
import { isbot } from 'isbot';
import { dayOf } from '../../content/instant';
import { tick, type Ticker } from '../../platform/jobs/ticker';
import { viewsPauseOf } from '../../platform/settings/views';
import { readerMark, type Reading } from './reader-mark';
import { areSpent, renewSalts, type Salts } from './salts';
import { WaitingViews } from './waiting-views';
import { writeViews } from './write-views';

/** So many readers may wait for the next writing; whoever comes beyond that is not counted. */
const MOST_WAITING = 100_000;
/** So many are written in one statement. */
const BATCH = 5_000;

/** Counts the readers of one application. */
interface Readership {
  readonly waiting: WaitingViews;
  salts: Salts;
  ticker: Ticker | undefined;
  /** When all that waited was last written, on a clock that only goes forward. */
  writtenAt: number;
}

const readerships = new WeakMap<Core.Strapi, Readership>();

/** Begins counting readers: they wait in memory and are written every few seconds (`VIEWS_SECONDS`). */
export async function startReadership(strapi: Core.Strapi): Promise<void> {
  const salts = await renewSalts(strapi, Date.now());
  const readership: Readership = {
    waiting: new WaitingViews(MOST_WAITING),
    salts,
    ticker: undefined,
    writtenAt: performance.now(),
  };
  readerships.set(strapi, readership);
  const report = (error: unknown) => strapi.log.warn(`Readers could not be counted yet: ${String(error)}`);
  readership.ticker = tick(viewsPauseOf(process.env), () => flush(strapi, readership), report);
}

/** Ends it and writes what waits: nobody who was answered is forgotten. */
export async function stopReadership(strapi: Core.Strapi): Promise<void> {
  const readership = readerships.get(strapi);
  if (readership === undefined) return;
  readerships.delete(strapi);
  await readership.ticker?.stop();
  await flush(strapi, readership).catch((error: unknown) =>
    strapi.log.error(`${readership.waiting.size} readers could not be counted: ${String(error)}`),
  );
}

/** How many readers wait to be counted, and for how long nobody was, in seconds; undefined where nobody is counted. */
export function readershipLag(strapi: Core.Strapi): { waiting: number; seconds: number } | undefined {
  const readership = readerships.get(strapi);
  if (readership === undefined) return undefined;
  return { waiting: readership.waiting.size, seconds: (performance.now() - readership.writtenAt) / 1000 };
}

/** Notes that somebody reads a story; whoever says of himself to be a machine is none. */
export function noteReading(strapi: Core.Strapi, reading: Reading): void {
  const readership = readerships.get(strapi);
  const day = dayOf(Date.now());
  const salt = readership?.salts.get(day);
  if (readership === undefined || salt === undefined || reading.agent === '' || isbot(reading.agent)) return;
  const { slug, locale } = reading;
  readership.waiting.add({ day, mark: readerMark(salt, reading), slug, locale });
}

async function flush(strapi: Core.Strapi, readership: Readership): Promise<void> {
  await writeWaiting(strapi, readership.waiting);
  readership.writtenAt = performance.now();
  const now = Date.now();
  if (areSpent(readership.salts, now)) readership.salts = await renewSalts(strapi, now);
}

async function writeWaiting(strapi: Core.Strapi, waiting: WaitingViews): Promise<void> {
  const dropped = waiting.takeDropped();
  if (dropped > 0) strapi.log.warn(`${dropped} readers were not counted: more came than there was room for`);
  const views = waiting.take();
  for (let at = 0; at < views.length; at += BATCH) {
    try {
      await writeViews(strapi, views.slice(at, at + BATCH));
    } catch (error) {
      waiting.putBack(views.slice(at));
      throw error;
    }
  }
}
