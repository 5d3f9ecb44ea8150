import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { DESK_ACTIONS, DESK_SUBJECTS, RECORD_ACTIONS } from '../../../content/deeds';
import { DAY_MS } from '../../../content/instant';
import { ARTICLE, isEditorialUid, RECORD_TYPES, type RecordUid } from '../../../content/content-types';
import type { RecordType } from '../../../content/save-rules';
import type { HttpContext } from '../../../platform/http/context';
import { readHistory, readVersion, type HistoryVersion } from '../../history/read-history';
import type { HistoryEntry } from '../../../content/history-entry';
import type { Comparison } from '../answers/history';
import { accountOf, addDeskRoutes, type DeskRoute, type Right } from '../desk-routes';
import { bodyOf, readBody } from '../input';
import { permissionChecker } from '../../../platform/access/panel/permission-checker';
import { compareVersions } from './compare';
import { namesOf } from './names';
import { restoreVersion } from './restore';

const PAGE = 50;

const number = z.coerce.number().int().min(1);
const seq = z.string().regex(/^\d{1,18}$/, 'Not a number of an entry');
const locale = z.string().max(10).default('');
const listSchema = z.strictObject({ locale: locale.optional(), after: seq.optional() });
const compareSchema = z.strictObject({ locale, before: number, after: number });
const restoreSchema = z.strictObject({ locale, version: number });
const auditSchema = z.strictObject({
  type: z
    .enum([...(Object.values(RECORD_TYPES) as [RecordType, ...RecordType[]]), ...DESK_SUBJECTS])
    .optional(),
  action: z.enum([...RECORD_ACTIONS, ...DESK_ACTIONS]).optional(),
  editor: number.optional(),
  record: z.string().max(60).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  after: seq.optional(),
});

/**
 * The routes of the history in the panel: the versions of a record for who may read it, what changed between two, and the way
 * back to one for who may update it; and, for those who may publish, who did what to which record.
 */
export function registerHistory(strapi: Core.Strapi): void {
  addDeskRoutes(strapi, [
    ...(Object.keys(RECORD_TYPES) as RecordUid[]).flatMap((uid) => routesOf(strapi, uid)),
    route('GET', '/audit', { verb: 'publish', uid: ARTICLE }, (ctx) => audit(strapi, ctx)),
  ]);
}

function routesOf(strapi: Core.Strapi, uid: RecordUid): readonly DeskRoute[] {
  const one = `/history/${RECORD_TYPES[uid]}/:documentId`;
  return [
    route('GET', one, { verb: 'read', uid }, (ctx) => list(strapi, uid, ctx)),
    route('GET', `${one}/compare`, { verb: 'read', uid }, (ctx) => compare(strapi, uid, ctx)),
    route('POST', `${one}/restore`, { verb: 'update', uid }, (ctx) => restore(strapi, uid, ctx)),
  ];
}

/** What is asked of the account for one record. */
interface RecordRight extends Right {
  readonly verb: 'read' | 'update' | 'publish';
  readonly uid: RecordUid;
}

function route(
  method: DeskRoute['method'],
  path: string,
  right: RecordRight,
  handle: DeskRoute['handle'],
): DeskRoute {
  return { method, path, rights: [right], handle };
}

async function list(strapi: Core.Strapi, uid: RecordUid, ctx: HttpContext): Promise<readonly HistoryEntry[]> {
  const asked = readBody(listSchema, ctx.query);
  const recordId = String(ctx.params.documentId);
  await permitted(strapi, ctx, { verb: 'read', uid }, asked.locale);
  return readHistory(strapi, { recordId, type: RECORD_TYPES[uid], ...asked, limit: PAGE });
}

async function compare(strapi: Core.Strapi, uid: RecordUid, ctx: HttpContext): Promise<Comparison> {
  const { locale: language, before, after } = readBody(compareSchema, ctx.query);
  await permitted(strapi, ctx, { verb: 'read', uid }, language);
  const [old, fresh] = await Promise.all(
    [before, after].map((version) => versionOf(strapi, uid, ctx, { language, version })),
  );
  const changes = compareVersions(old as HistoryVersion, fresh as HistoryVersion);
  const ids = changes.flatMap((change) =>
    change.kind === 'links' ? [...change.added, ...change.removed] : [],
  );
  return { changes, names: await namesOf(strapi, ids) };
}

async function restore(strapi: Core.Strapi, uid: RecordUid, ctx: HttpContext): Promise<unknown> {
  const { locale: language, version } = readBody(restoreSchema, bodyOf(ctx));
  await permitted(strapi, ctx, { verb: 'update', uid }, language);
  const found = await versionOf(strapi, uid, ctx, { language, version });
  if (Object.keys(found.body).length === 0)
    throw new errors.NotFoundError('Nothing of the record stands in this entry');
  return restoreVersion(strapi, uid, found, accountOf(ctx));
}

async function versionOf(
  strapi: Core.Strapi,
  uid: RecordUid,
  ctx: HttpContext,
  { language, version }: { readonly language: string; readonly version: number },
): Promise<HistoryVersion> {
  const asked = { recordId: String(ctx.params.documentId), locale: language, version };
  const found = await readVersion(strapi, asked);
  if (found === undefined || found.type !== RECORD_TYPES[uid])
    throw new errors.NotFoundError('No such version');
  return found;
}

/** @throws NotFoundError where the record is gone; ForbiddenError where the account may not do this with it. */
async function permitted(
  strapi: Core.Strapi,
  ctx: HttpContext,
  { verb, uid }: RecordRight,
  language: string | undefined,
): Promise<void> {
  const documentId = String(ctx.params.documentId);
  const where = {
    documentId,
    ...(isEditorialUid(uid) ? { publishedAt: null } : {}),
    ...(language ? { locale: language } : {}),
  };
  const row: unknown = await strapi.db.query(uid).findOne({ where, populate: ['createdBy'] });
  if (row === null) throw new errors.NotFoundError('No such record');
  if (!permissionChecker(strapi, ctx, uid).can[verb](row))
    throw new errors.ForbiddenError('Your role does not allow this');
}

async function audit(strapi: Core.Strapi, ctx: HttpContext): Promise<readonly HistoryEntry[]> {
  const { record, to, from, ...asked } = readBody(auditSchema, ctx.query);
  return readHistory(strapi, {
    ...asked,
    recordId: record,
    from,
    // The last day belongs to it.
    before: to && new Date(Date.parse(to) + DAY_MS).toISOString(),
    limit: PAGE,
  });
}
