import { AsyncLocalStorage } from 'node:async_hooks';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { guardRead, guardWrite } from './guard';
import type { Params } from './guard';
import type { Model, Models } from './model';
import { RefusedRead } from './refusal';

const READS = ['findOne', 'findMany', 'findFirst', 'count'];

/** Set while Dossier itself reads on behalf of a request: inside a write, or in {@link asNewsroom}. */
const newsroom = new AsyncLocalStorage<true>();

/**
 * Runs what must see drafts and unlisted records although a public request started it, such as a check before a
 * comment is stored. What it reads must not reach the answer.
 */
export function asNewsroom<T>(work: () => Promise<T>): Promise<T> {
  return newsroom.run(true, work);
}

/** Strapi's schemas as the rules of reading know them. */
export function modelsOf(strapi: Core.Strapi): Models {
  return (uid) => {
    // Strapi's edge: `getModel` wants a uid it knows at compile time, and answers undefined for others.
    const model: unknown = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);
    return (model as Model | undefined) ?? undefined;
  };
}

/**
 * Whether the current request came through the content API: REST and GraphQL (whose plugin marks its route so).
 * Admin requests, jobs, ingest and tests without a request are not guarded.
 */
export function isContentApiRequest(strapi: Core.Strapi): boolean {
  const state: unknown = strapi.requestContext.get()?.state;
  const route = (state as { route?: { info?: { type?: string } } } | undefined)?.route;
  return route?.info?.type === 'content-api';
}

/** Runs a rule and turns its refusal into Strapi's error for bad input (400). */
export function refusing<T>(rule: () => T): T {
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof RefusedRead)) throw error;
    throw new errors.ValidationError(error.message, { parameter: error.parameter });
  }
}

/**
 * Registers the one document middleware through which everything that the content API reads goes, whoever calls:
 * the public, signed-in readers and API tokens. Must be registered before any other document middleware: what
 * those read while they check a write is the newsroom's own reading.
 */
export function registerReadGuard(strapi: Core.Strapi): void {
  const models = modelsOf(strapi);
  strapi.documents.use((context, next) => {
    if (newsroom.getStore() || !isContentApiRequest(strapi)) return next();
    const model = models(context.uid);
    if (!model) return next();
    const isRead = READS.includes(context.action);
    const guard = isRead ? guardRead : guardWrite;
    const guarded = refusing(() => guard(models, model, (context.params ?? {}) as Params));
    // Strapi's edge: the parameters' type depends on the action, which is only known at run time.
    context.params = guarded as typeof context.params;
    return isRead ? next() : newsroom.run(true, () => next());
  });
}
