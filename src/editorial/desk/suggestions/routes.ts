import type { Core } from '@strapi/strapi';
import { accept, acceptAll, reject, type Version } from '../../../analysis/suggestions/accept';
import { readDraft } from '../../../analysis/suggestions/article-draft';
import { acceptAllSchema, choiceSchema } from '../../../analysis/suggestions/choice';
import { preview } from '../../../analysis/suggestions/preview';
import { propose } from '../../../analysis/suggestions/propose';
import {
  ARTICLE,
  CATEGORY,
  COUNTRY,
  DOCUMENT,
  ORGANIZATION,
  PERSON,
  STATEMENT,
} from '../../../content/content-types';
import type { HttpContext } from '../../../platform/http/context';
import type { Suggestion } from '../answers/suggestion';
import { addDeskRoutes, type DeskRoute } from '../desk-routes';
import { bodyOf, readBody, readLocale } from '../input';
import { previewSchema, unsavedSchema } from './input';
import { actorOf, refuseForeign } from './permissions';

const ONE = '/articles/:documentId/suggestions';

/**
 * The routes of suggestions in the panel: what an article's text speaks of, to be accepted or rejected by who may update the
 * article and read what suggestions may lead to.
 */
export function registerSuggestions(strapi: Core.Strapi): void {
  addDeskRoutes(strapi, [
    route('GET', ONE, 'update', (ctx) => show(strapi, ctx)),
    route('POST', `${ONE}/unsaved`, 'update', (ctx) => showUnsaved(strapi, ctx)),
    // Before those with an id, which would take its name for one.
    route('POST', `${ONE}/accept-all`, 'update', (ctx) => acceptEverything(strapi, ctx)),
    route('POST', `${ONE}/:id/accept`, 'update', (ctx) => acceptSuggestion(strapi, ctx)),
    route('POST', `${ONE}/:id/reject`, 'update', (ctx) => rejectSuggestion(strapi, ctx)),
    route('POST', '/suggestions/preview', 'create', (ctx) => previewText(strapi, ctx)),
  ]);
}

/** What suggestions may lead to has to be readable, too. */
const READABLE = [PERSON, COUNTRY, ORGANIZATION, DOCUMENT, STATEMENT, CATEGORY];

function route(
  method: DeskRoute['method'],
  path: string,
  verb: 'create' | 'update',
  handle: DeskRoute['handle'],
): DeskRoute {
  const readable = READABLE.map((uid) => ({ verb: 'read', uid }) as const);
  return { method, path, rights: [{ verb, uid: ARTICLE }, ...readable], handle };
}

async function show(strapi: Core.Strapi, ctx: HttpContext): Promise<readonly Suggestion[]> {
  const { documentId, locale } = await permittedVersion(strapi, ctx);
  return propose(strapi, documentId, locale);
}

/** The same for a text that is being written. */
async function showUnsaved(strapi: Core.Strapi, ctx: HttpContext): Promise<readonly Suggestion[]> {
  const given = readBody(unsavedSchema, bodyOf(ctx));
  const unsaved = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { documentId, locale } = await permittedVersion(strapi, ctx);
  return propose(strapi, documentId, locale, unsaved);
}

async function acceptSuggestion(strapi: Core.Strapi, ctx: HttpContext): Promise<unknown> {
  const choice = readBody(choiceSchema, bodyOf(ctx));
  const version = await permittedVersion(strapi, ctx);
  return accept(strapi, version, String(ctx.params.id), { choice, actor: actorOf(strapi, ctx) });
}

async function acceptEverything(strapi: Core.Strapi, ctx: HttpContext): Promise<unknown> {
  const { threshold } = readBody(acceptAllSchema, bodyOf(ctx));
  const version = await permittedVersion(strapi, ctx);
  const accepted = await acceptAll(strapi, version, { threshold, actor: actorOf(strapi, ctx) });
  return { accepted, left: await propose(strapi, version.documentId, version.locale) };
}

async function rejectSuggestion(strapi: Core.Strapi, ctx: HttpContext): Promise<unknown> {
  const version = await permittedVersion(strapi, ctx);
  await reject(strapi, version, String(ctx.params.id));
  return { id: ctx.params.id, decision: 'rejected' };
}

async function previewText(strapi: Core.Strapi, ctx: HttpContext): Promise<unknown> {
  return preview(strapi, readBody(previewSchema, bodyOf(ctx)));
}

/** The language version that a request means, if its editor may update it. */
async function permittedVersion(strapi: Core.Strapi, ctx: HttpContext): Promise<Version> {
  const locale = readLocale((ctx.query as { locale?: unknown }).locale);
  const draft = await readDraft(strapi, String(ctx.params.documentId), locale);
  refuseForeign(strapi, ctx, draft);
  return { documentId: draft.documentId, locale };
}
