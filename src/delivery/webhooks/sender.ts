import type { Core } from '@strapi/strapi';
import { onGraphChange } from '../../graph/write/announce';
import { publicUrlOf, siteUrlOf } from '../../platform/settings/addresses';
import { webhookSettingsOf, type WebhookSettings } from '../../platform/settings/webhooks';
import { deliver } from './deliver';
import { claimDue, sweep, type Claimed } from './outbox';
import type { Addresses } from './payload';

/** After an attempt has ended its outcome is noted; who does not manage that in this time counts as dead. */
const GRACE_MS = 10_000;

const SWEEP_EVERY_MS = 60 * 60 * 1000;

/** What sends the webhooks of one application. */
interface Sender {
  /** There may be something to send: looks at once. */
  nudge(): void;
  /** Takes nothing more; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

const senders = new WeakMap<Core.Strapi, Sender>();

/**
 * Sends webhooks from when this instance serves (`WEBHOOKS_SECONDS`; 0 never). Any number of instances may do so: each
 * delivery is leased to one of them.
 */
export function startWebhooks(strapi: Core.Strapi): void {
  const settings = webhookSettingsOf(process.env);
  if (settings.pauseMs === 0) return;
  strapi.server.httpServer.once('listening', () => {
    senders.set(strapi, openSender(strapi, settings));
  });
}

/** Ends it; what is being sent is sent. */
export async function stopWebhooks(strapi: Core.Strapi): Promise<void> {
  await senders.get(strapi)?.stop();
  senders.delete(strapi);
}

/** Looks at once for what waits, where this instance sends. */
export function nudgeWebhooks(strapi: Core.Strapi): void {
  senders.get(strapi)?.nudge();
}

function openSender(strapi: Core.Strapi, settings: WebhookSettings): Sender {
  const addresses: Addresses = { siteUrl: siteUrlOf(process.env), publicUrl: publicUrlOf(process.env) };
  const bell = createBell(settings.pauseMs);
  const underWay = new Set<Promise<void>>();
  const begin = (claimed: Claimed) => {
    const sending = deliver(strapi, claimed, { settings, addresses })
      .catch((error: unknown) => {
        strapi.log.warn(`What became of a webhook could not be noted: ${wordsOf(error)}`);
      })
      .finally(() => {
        underWay.delete(sending);
        // A lane is free, and what waited behind this event may go.
        bell.ring();
      });
    underWay.add(sending);
  };
  const stopListening = onGraphChange(strapi, () => bell.ring());
  const loop = run(strapi, settings, bell, begin);
  return {
    nudge: () => bell.ring(),
    async stop() {
      stopListening();
      bell.silence();
      await loop;
      await Promise.all(underWay);
    },
  };
}

/** Looks, sends, and waits for the bell, until that is silenced. */
async function run(
  strapi: Core.Strapi,
  { timeoutMs, keepDays }: WebhookSettings,
  bell: Bell,
  begin: (claimed: Claimed) => void,
): Promise<void> {
  let swept = performance.now();
  while (await bell.rung()) {
    try {
      for (const claimed of await claimDue(strapi, timeoutMs + GRACE_MS)) begin(claimed);
      if (performance.now() - swept < SWEEP_EVERY_MS) continue;
      swept = performance.now();
      await sweep(strapi, keepDays);
    } catch (error) {
      strapi.log.warn(`Webhooks could not be looked for: ${wordsOf(error)}`);
    }
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Wakes one who waits. */
interface Bell {
  ring(): void;
  /** Nobody is woken any more. */
  silence(): void;
  /** Resolves when it rings, or at once where it rang since; at the latest after the pause. False once it is silenced. */
  rung(): Promise<boolean>;
}

/**
 * Who waits goes on in the context in which he began to wait, not in that of whoever rings: a write rings in the context of its
 * transaction, which is over by then.
 */
function createBell(pauseMs: number): Bell {
  let hasRung = false;
  let isSilent = false;
  let wake = () => {};
  const ring = () => {
    hasRung = true;
    wake();
  };
  return {
    ring,
    silence() {
      isSilent = true;
      ring();
    },
    async rung() {
      if (!hasRung)
        await new Promise<void>((resolve) => {
          // Instances that were started together are kept apart by chance.
          const timer = setTimeout(resolve, pauseMs * (0.75 + Math.random() / 2)).unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      hasRung = false;
      return !isSilent;
    },
  };
}
