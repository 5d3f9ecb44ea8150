import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../content/content-types';
import { inWriteTransaction } from '../../platform/database/write-lock';
import { tick, type Ticker } from '../../platform/jobs/ticker';
import { schedulePauseOf } from '../../platform/settings/schedule';
import { isDue, noteFailure, readDue, type Planned } from './planned-runs';

const tickers = new WeakMap<Core.Strapi, Ticker>();

/** Lets those few drafts be found that plan something. Idempotent; runs at every start. */
export async function assertPlanIndexes(strapi: Core.Strapi): Promise<void> {
  for (const column of ['publish_at', 'unpublish_at'])
    await strapi.db.connection.raw(
      `create index if not exists articles_${column}_planned_idx on articles (${column})
        where published_at is null and ${column} is not null`,
    );
}

/**
 * Sees to it that articles go out and leave when they are planned to, from when this instance serves. Any number of instances
 * may do so: each publication is looked at again under the lock of the write side before it is made.
 */
export function startScheduler(strapi: Core.Strapi): void {
  const pause = schedulePauseOf(process.env);
  if (pause === 0) return;
  strapi.server.httpServer.once('listening', () => {
    const report = (error: unknown) => strapi.log.warn(`The schedule could not be read: ${messageOf(error)}`);
    tickers.set(
      strapi,
      tick(pause, () => runDue(strapi), report),
    );
  });
}

/** Ends it; what is being published is published. */
export async function stopScheduler(strapi: Core.Strapi): Promise<void> {
  await tickers.get(strapi)?.stop();
  tickers.delete(strapi);
}

/** Does everything that is due, one after the other; what cannot be done is noted and tried again later. */
export async function runDue(strapi: Core.Strapi): Promise<void> {
  for (const planned of await readDue(strapi)) await run(strapi, planned);
}

async function run(strapi: Core.Strapi, planned: Planned): Promise<void> {
  try {
    await inWriteTransaction(strapi, async () => {
      if (await isDue(strapi, planned)) await perform(strapi, planned);
    });
  } catch (error) {
    strapi.log.warn(
      `Planned for ${planned.due}: ${planned.action} ${planned.documentId} (${planned.locale}) failed: ${messageOf(error)}`,
    );
    await noteFailure(strapi, planned, messageOf(error));
  }
}

/** The publication itself settles the plan (`settlePlans`): both come true together or neither does. */
async function perform(strapi: Core.Strapi, { documentId, locale, action }: Planned): Promise<void> {
  const articles = strapi.documents(ARTICLE);
  if (action === 'publish') await articles.publish({ documentId, locale });
  else await articles.unpublish({ documentId, locale });
}

/** What an editor can do something about stands in the details of a refusal. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { errors = [] } = ((error as { details?: unknown }).details ?? {}) as {
    errors?: { message: string }[];
  };
  return errors.length > 1 ? errors.map(({ message }) => message).join('; ') : error.message;
}
