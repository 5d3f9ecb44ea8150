import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { DAY_MS } from '../../../content/instant';
import { ARTICLE } from '../../../content/content-types';
import { nextStages, STAGES, stageOf } from '../../../content/stages';
import type { HttpContext } from '../../../platform/http/context';
import { move, readMoves, type Actor, type Version } from '../../workflow/moves';
import { retry } from '../../workflow/planned-runs';
import { readCalendar, readRuns } from '../../workflow/calendar';
import { plan, type NewPlan } from '../../workflow/plan';
import { readLinked } from '../story/linked-records';
import type { LinkedRecords } from '../answers/linked-records';
import type { Plan, Workflow } from '../answers/workflow';
import { accountOf, addDeskRoutes, type DeskRoute } from '../desk-routes';
import { bodyOf, CODES, readBody, readLocale } from '../input';
import { permissionChecker } from '../../../platform/access/panel/permission-checker';

const ONE = '/articles/:documentId';

const LONGEST_NOTE = 2000;
const moment = z.iso.datetime({ offset: true }).nullable().optional();

const moveSchema = z.strictObject({
  to: z.enum(STAGES),
  note: z.string().trim().max(LONGEST_NOTE).optional(),
  assignee: z.number().int().positive().nullable().optional(),
});
const planSchema = z.strictObject({ publishAt: moment, unpublishAt: moment, embargoUntil: moment });
const retrySchema = z.strictObject({
  documentId: z.string().min(1),
  locale: z.enum(CODES),
  action: z.enum(['publish', 'unpublish']),
});

/** So many days of the calendar are shown at once, at most. */
const MOST_DAYS = 366;
const calendarSchema = z
  .strictObject({ from: z.iso.datetime({ offset: true }), to: z.iso.datetime({ offset: true }) })
  .refine(({ from, to }) => Date.parse(to) > Date.parse(from), {
    path: ['to'],
    message: 'Before the beginning',
  })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= MOST_DAYS * DAY_MS, {
    path: ['to'],
    message: `More than ${MOST_DAYS} days after the beginning`,
  });

/** The routes of review and schedule in the panel: where an article stands, where it may go, and what goes out when. */
export function registerWorkflow(strapi: Core.Strapi): void {
  addDeskRoutes(strapi, [
    route('GET', `${ONE}/linked`, 'read', (ctx) => showLinked(strapi, ctx)),
    route('GET', `${ONE}/workflow`, 'read', (ctx) => show(strapi, ctx)),
    route('POST', `${ONE}/moves`, 'update', (ctx) => makeMove(strapi, ctx)),
    route('PUT', `${ONE}/plan`, 'publish', (ctx) => makePlan(strapi, ctx)),
    route('GET', '/calendar', 'read', (ctx) => readCalendar(strapi, readBody(calendarSchema, ctx.query))),
    route('POST', '/calendar/retry', 'publish', (ctx) => tryAgain(strapi, ctx)),
  ]);
}

type Verb = 'read' | 'update' | 'publish';

function route(
  method: DeskRoute['method'],
  path: string,
  verb: Verb,
  handle: DeskRoute['handle'],
): DeskRoute {
  return { method, path, rights: [{ verb, uid: ARTICLE }], handle };
}

async function showLinked(strapi: Core.Strapi, ctx: HttpContext): Promise<LinkedRecords> {
  const { version } = await permittedVersion(strapi, ctx, 'read');
  return readLinked(strapi, version, new Date());
}

/** What the panel shows beside an article: its stage and where it may go, its moves, its plan and what became of earlier ones. */
async function show(strapi: Core.Strapi, ctx: HttpContext): Promise<Workflow> {
  const { version, draft } = await permittedVersion(strapi, ctx, 'read');
  const { can } = permissionChecker(strapi, ctx, ARTICLE);
  const stage = stageOf(draft.reviewStage);
  const mayPublish = can.publish(draft);
  const { publishAt, unpublishAt, embargoUntil } = draft as unknown as Plan;
  return {
    stage,
    next: can.update(draft) ? nextStages(stage, { mayPublish }) : [],
    mayPlan: mayPublish,
    moves: await readMoves(strapi, version),
    plan: { publishAt, unpublishAt, embargoUntil },
    runs: await readRuns(strapi, version),
  };
}

async function makeMove(strapi: Core.Strapi, ctx: HttpContext): Promise<unknown> {
  const wanted = readBody(moveSchema, bodyOf(ctx));
  const { version, draft } = await permittedVersion(strapi, ctx, 'update');
  await move(strapi, version, wanted, actorOf(strapi, ctx, draft));
  return show(strapi, ctx);
}

async function makePlan(strapi: Core.Strapi, ctx: HttpContext): Promise<unknown> {
  const wanted: NewPlan = readBody(planSchema, bodyOf(ctx));
  const { version, draft } = await permittedVersion(strapi, ctx, 'publish');
  const { id } = actorOf(strapi, ctx, draft);
  await plan(strapi, version, wanted, { id, now: new Date() });
  return show(strapi, ctx);
}

async function tryAgain(strapi: Core.Strapi, ctx: HttpContext): Promise<unknown> {
  const wanted = readBody(retrySchema, bodyOf(ctx));
  if (!(await retry(strapi, wanted))) throw new errors.NotFoundError('Nothing of this failed');
  return { retried: true };
}

/** A draft as far as the desk reads it here. */
type Draft = Readonly<Record<string, unknown>>;

/**
 * The language version that a request means, if its account may do this with it.
 * @throws NotFoundError, ForbiddenError.
 */
async function permittedVersion(
  strapi: Core.Strapi,
  ctx: HttpContext,
  verb: Verb,
): Promise<{ readonly version: Version; readonly draft: Draft }> {
  const locale = readLocale((ctx.query as { locale?: unknown }).locale);
  const documentId = String(ctx.params.documentId);
  const where = { documentId, locale, publishedAt: null };
  const draft: unknown = await strapi.db
    .query(ARTICLE)
    .findOne({ where, populate: { createdBy: { select: ['id'] } } });
  if (draft === null) throw new errors.NotFoundError('No such article in this language');
  if (!permissionChecker(strapi, ctx, ARTICLE).can[verb](draft))
    throw new errors.ForbiddenError('Your role does not allow this');
  return { version: { documentId, locale }, draft: draft as Draft };
}

function actorOf(strapi: Core.Strapi, ctx: HttpContext, draft: Draft): Actor {
  return { id: accountOf(ctx), mayPublish: permissionChecker(strapi, ctx, ARTICLE).can.publish(draft) };
}
