import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { followMerge } from '../../../analysis/suggestions/decisions';
import { RECORD_TYPES } from '../../../content/content-types';
import type { HttpContext } from '../../../platform/http/context';
import { inWriteTransaction } from '../../../platform/database/write-lock';
import { MERGED_UIDS, mergeRecords, planMerge, type MergedUid } from '../../merging/merge';
import { refusal } from '../../publication/refusal';
import { addDeskRoutes } from '../desk-routes';
import { bodyOf, readBody } from '../input';
import { permissionChecker } from '../../../platform/access/panel/permission-checker';
import { listDuplicates } from './list';
import { previewOf } from './preview';

const documentId = z.string().min(1).max(64);
const pairSchema = z.strictObject({ keep: documentId, drop: documentId });

/**
 * The routes of the page `Duplicates`: the likely ones, what merging two records would do, and the merge. For those who may change,
 * delete and, where there are drafts, publish records of the type.
 */
export function registerDuplicates(strapi: Core.Strapi): void {
  addDeskRoutes(strapi, [
    {
      method: 'GET',
      path: '/duplicates',
      rights: [],
      handle: async (ctx) => {
        const { type } = ctx.query as { type?: unknown };
        return listDuplicates(strapi, permitted(strapi, ctx, type ?? 'person'));
      },
    },
    {
      method: 'GET',
      path: '/merge/:type/:keep/:drop',
      rights: [],
      handle: async (ctx) => {
        const { type, keep, drop } = ctx.params as Record<'type' | 'keep' | 'drop', string>;
        const uid = permitted(strapi, ctx, type);
        return previewOf(strapi, await planMerge(strapi, uid, { keep, drop }));
      },
    },
    {
      method: 'POST',
      path: '/merge/:type',
      rights: [],
      handle: async (ctx) => {
        const uid = permitted(strapi, ctx, ctx.params.type);
        const pair = readBody(pairSchema, bodyOf(ctx));
        const plan = await inWriteTransaction(strapi, async () => {
          const done = await mergeRecords(strapi, uid, pair);
          await followMerge(strapi, pair);
          return done;
        });
        return { kept: pair.keep, ...(await previewOf(strapi, plan)) };
      },
    },
  ]);
}

/** @throws ValidationError naming `type`; ForbiddenError. */
function permitted(strapi: Core.Strapi, ctx: HttpContext, type: unknown): MergedUid {
  const uid = MERGED_UIDS.find((one) => RECORD_TYPES[one] === type);
  if (uid === undefined) {
    const known = MERGED_UIDS.map((one) => RECORD_TYPES[one]).join(', ');
    throw refusal([{ path: ['type'], message: `One of ${known}` }]);
  }
  const { can } = permissionChecker(strapi, ctx, uid);
  if (!can.update() || !can.delete()) throw new errors.ForbiddenError('Your role does not allow this');
  return uid;
}
