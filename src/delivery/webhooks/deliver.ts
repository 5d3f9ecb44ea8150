import type { Core } from '@strapi/strapi';
import type { WebhookSettings } from '../../platform/settings/webhooks';
import { isEventsOwnFault, pauseAfter } from './back-off';
import { holdsOthers } from './deliveries';
import {
  noteAttempt,
  noteReceiverDown,
  noteReceiverGone,
  noteReceiverUp,
  type Claimed,
  type Fate,
  type Noted,
} from './outbox';
import { payloadOf, type Addresses } from './payload';
import { decrypted } from './secrets';
import { send, type SendOutcome } from './send';
import { signedHeaders } from './signature';

/** How deliveries are made. */
export interface Delivering {
  readonly settings: WebhookSettings;
  readonly addresses: Addresses;
}

/** Makes one attempt and notes what came of it: for the delivery, and for its receiver. */
export async function deliver(
  strapi: Core.Strapi,
  claimed: Claimed,
  { settings, addresses }: Delivering,
): Promise<void> {
  const start = performance.now();
  const secrets = secretsOf(strapi, claimed);
  const outcome = await attempt(claimed, secrets, { settings, addresses });
  const isInTheWay =
    isEventsOwnFault(claimed.attempts, claimed.failures) && (await holdsOthers(strapi, claimed.id));
  const verdict = judge(outcome, claimed, isInTheWay);
  const durationMs = Math.round(performance.now() - start);
  const noted = { ...notesOf(outcome, secrets, isInTheWay), durationMs };
  if (!(await noteAttempt(strapi, claimed, noted, verdict))) return;
  await noteReceiver(strapi, claimed, outcome, verdict);
  if (verdict.fate !== 'delivered') logFailure(strapi, claimed, noted, verdict);
}

/** None where ENCRYPTION_KEY is another one than when they were made. */
function secretsOf(strapi: Core.Strapi, { secret, oldSecret }: Claimed): readonly string[] {
  const current = decrypted(strapi, secret);
  if (current === undefined) return [];
  const old = oldSecret === null ? undefined : decrypted(strapi, oldSecret);
  return old === undefined ? [current] : [current, old];
}

async function attempt(
  { url, event }: Claimed,
  secrets: readonly string[],
  { settings, addresses }: Delivering,
): Promise<SendOutcome> {
  if (secrets.length === 0)
    return {
      outcome: 'unreached',
      reason: 'The secret cannot be read with this ENCRYPTION_KEY: make a new one',
    };
  const body = payloadOf(event, addresses);
  const timestamp = Math.floor(Date.now() / 1000);
  return send({ url, body, headers: signedHeaders({ id: event.id, timestamp, body }, secrets) }, settings);
}

const GONE = 410;

function isTaken(outcome: SendOutcome): boolean {
  return outcome.outcome === 'answered' && outcome.status >= 200 && outcome.status < 300;
}

function isGone(outcome: SendOutcome): boolean {
  return outcome.outcome === 'answered' && outcome.status === GONE;
}

/** A test is for whoever looks on: it is not tried again. */
function judge(outcome: SendOutcome, { attempts, isTest }: Claimed, isInTheWay: boolean): Fate {
  if (isTaken(outcome)) return { fate: 'delivered' };
  if (isTest || isInTheWay || isGone(outcome)) return { fate: 'failed' };
  const wished = outcome.outcome === 'answered' ? outcome.retryAfter : 0;
  const inSeconds = pauseAfter(attempts, Math.random(), wished);
  return inSeconds === undefined ? { fate: 'failed' } : { fate: 'again', inSeconds };
}

/** A receiver may say its secret back; it is kept nowhere. */
function notesOf(
  outcome: SendOutcome,
  secrets: readonly string[],
  isInTheWay: boolean,
): Omit<Noted, 'durationMs'> {
  const then = isInTheWay ? IN_THE_WAY : '';
  if (outcome.outcome === 'unreached')
    return { status: null, answer: null, message: `${outcome.reason}${then}` };
  const { status } = outcome;
  const answer = secrets
    .flatMap((secret) => [secret, secret.replace(/^whsec_/, '')])
    .reduce((text, secret) => text.replaceAll(secret, '***'), outcome.answer);
  return {
    status,
    answer,
    message: isTaken(outcome) ? null : `Answered ${status}${remarkOn(status)}${then}`,
  };
}

const IN_THE_WAY = '; later events of the record waited, and the receiver takes others';

function remarkOn(status: number): string {
  if (status >= 300 && status < 400) return ': redirects are not followed';
  return status === GONE ? ': switched off' : '';
}

async function noteReceiver(
  strapi: Core.Strapi,
  claimed: Claimed,
  outcome: SendOutcome,
  { fate }: Fate,
): Promise<void> {
  const { subscriptionId, isTest } = claimed;
  if (fate === 'delivered') return noteReceiverUp(strapi, claimed);
  if (isGone(outcome)) return noteReceiverGone(strapi, subscriptionId);
  if (isTest) return;
  if (await noteReceiverDown(strapi, subscriptionId))
    strapi.log.warn(`The webhook ${subscriptionId} was paused: its receiver has failed for days`);
}

/** The host and no more of the address: paths and queries of receivers are often keys. */
function logFailure(
  strapi: Core.Strapi,
  { subscriptionId, url, attempts, event }: Claimed,
  { message }: Noted,
  verdict: Fate,
): void {
  const then = verdict.fate === 'again' ? `again in ${Math.round(verdict.inSeconds)} s` : 'given up';
  strapi.log.warn(
    `Webhook ${subscriptionId} to ${hostOf(url)}, ${event.name} ${event.id}, attempt ${attempts}: ${message}; ${then}`,
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'a wrong address';
}
