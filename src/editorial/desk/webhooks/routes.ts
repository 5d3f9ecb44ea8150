import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE } from '../../../content/content-types';
import type { Subscription } from '../../../content/webhooks';
import {
  readDeliveries,
  readTroubles,
  sendAgain,
  sendTest,
  skipDelivery,
} from '../../../delivery/webhooks/deliveries';
import { nudgeWebhooks } from '../../../delivery/webhooks/sender';
import {
  changeSubscription,
  createSubscription,
  deleteSubscription,
  MOST_SUBSCRIPTIONS,
  readSubscription,
  readSubscriptions,
  rotateSecret,
  type NewSecret,
} from '../../../delivery/webhooks/subscriptions';
import { inWriteTransaction } from '../../../platform/database/write-lock';
import type { HttpContext } from '../../../platform/http/context';
import { webhookSettingsOf } from '../../../platform/settings/webhooks';
import { presentEditor } from '../../history/editor';
import { recordDeskDeed } from '../../history/record-history';
import { refusal } from '../../publication/refusal';
import { addDeskRoutes, type DeskRoute } from '../desk-routes';
import { bodyOf, readBody } from '../input';
import { changeSchema, deliveriesSchema, deliveryId, newSubscriptionSchema, subscriptionId } from './input';

/** Whoever decides what is public may say who is told of it. */
const RIGHTS = [{ verb: 'publish', uid: ARTICLE }] as const;

/** The routes of the page `Webhooks`: who is told what, what became of it, tests and new secrets. */
export function registerWebhooks(strapi: Core.Strapi): void {
  const route = (method: DeskRoute['method'], path: string, handle: DeskRoute['handle']): DeskRoute => ({
    ...{ method, path, handle },
    rights: RIGHTS,
  });
  addDeskRoutes(strapi, [
    route('GET', '/webhooks', () => readSubscriptions(strapi)),
    route('GET', '/home/webhooks', () => readTroubles(strapi)),
    route('POST', '/webhooks', (ctx) => create(strapi, ctx)),
    route('PUT', '/webhooks/:id', (ctx) => change(strapi, ctx)),
    route('DELETE', '/webhooks/:id', async (ctx) => {
      const id = idOf(ctx);
      if (!(await deleteSubscription(strapi, id))) throw missing();
      return { id };
    }),
    route('POST', '/webhooks/:id/secret', (ctx) => rotate(strapi, ctx)),
    route('POST', '/webhooks/:id/test', (ctx) => test(strapi, ctx)),
    route('GET', '/webhooks/:id/deliveries', async (ctx) =>
      readDeliveries(strapi, idOf(ctx), readBody(deliveriesSchema, ctx.query)),
    ),
    route('POST', '/webhook-deliveries/:id/send', (ctx) => resend(strapi, ctx)),
    route('POST', '/webhook-deliveries/:id/skip', (ctx) => skip(strapi, ctx)),
  ]);
}

/** The secret is told in this answer and in no other. */
async function create(strapi: Core.Strapi, ctx: HttpContext): Promise<Subscription & NewSecret> {
  const wishes = readBody(newSubscriptionSchema(webhookSettingsOf(process.env)), bodyOf(ctx));
  const made = await createSubscription(strapi, wishes, presentEditor(strapi));
  if (made === undefined)
    throw refusal([
      { path: ['url'], message: `There are ${MOST_SUBSCRIPTIONS} webhooks, the most there may be` },
    ]);
  return { ...(await shown(strapi, made.id)), ...withheld(ctx, made) };
}

async function change(strapi: Core.Strapi, ctx: HttpContext): Promise<Subscription> {
  const id = idOf(ctx);
  const wishes = readBody(changeSchema(webhookSettingsOf(process.env)), bodyOf(ctx));
  if (!(await changeSubscription(strapi, id, wishes))) throw missing();
  nudgeWebhooks(strapi);
  return shown(strapi, id);
}

async function rotate(strapi: Core.Strapi, ctx: HttpContext): Promise<Subscription & NewSecret> {
  const made = await rotateSecret(strapi, idOf(ctx));
  if (made === undefined) throw missing();
  return { ...(await shown(strapi, made.id)), ...withheld(ctx, made) };
}

async function test(strapi: Core.Strapi, ctx: HttpContext): Promise<{ readonly id: string }> {
  const id = await sendTest(strapi, idOf(ctx));
  if (id === undefined) throw missing();
  nudgeWebhooks(strapi);
  return { id };
}

async function resend(strapi: Core.Strapi, ctx: HttpContext): Promise<{ readonly id: string }> {
  const id = deliveryId((ctx.params as Record<string, string>).id);
  if (id === undefined || !(await sendAgain(strapi, id))) throw missing();
  nudgeWebhooks(strapi);
  return { id };
}

/** Later events of the record go before it; the audit trail tells who decided that. */
async function skip(strapi: Core.Strapi, ctx: HttpContext): Promise<{ readonly id: string }> {
  const id = deliveryId((ctx.params as Record<string, string>).id);
  if (id === undefined) throw missing();
  await inWriteTransaction(strapi, async () => {
    const skipped = await skipDelivery(strapi, id, presentEditor(strapi));
    if (skipped.outcome === 'missing') throw missing();
    if (skipped.outcome === 'not-waiting')
      throw refusal([{ path: ['id'], message: 'It waits no more: it was taken or given up' }]);
    const { subscriptionId, label } = skipped;
    await recordDeskDeed(strapi, { subject: 'webhook', id: subscriptionId, action: 'skip', label });
  });
  nudgeWebhooks(strapi);
  return { id };
}

/** An answer with a secret in it is kept by nobody on its way. */
function withheld(ctx: HttpContext, made: NewSecret): NewSecret {
  ctx.set('Cache-Control', 'no-store');
  return made;
}

async function shown(strapi: Core.Strapi, id: string): Promise<Subscription> {
  const subscription = await readSubscription(strapi, id);
  if (subscription === undefined) throw missing();
  return subscription;
}

/** @throws NotFoundError where it can be no subscription's. */
function idOf(ctx: HttpContext): string {
  const id = subscriptionId((ctx.params as Record<string, string>).id);
  if (id === undefined) throw missing();
  return id;
}

function missing(): Error {
  return new errors.NotFoundError('There is no such webhook or delivery');
}
