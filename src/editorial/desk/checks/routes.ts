import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE, RECORD_TYPES, isEditorialUid, type RecordUid } from '../../../content/content-types';
import type { Problem } from '../../../content/problem';
import { memberProblems, publicationSetOf, publicationWarnings } from '../../publication/publication-set';
import { publishProblems, readDrafts } from '../../publication/publish-checks';
import { referredTo } from '../../publication/referred-to';
import type { ChecksAnswer, FindingAnswer } from '../answers/checks';
import { addDeskRoutes, type DeskRoute } from '../desk-routes';
import { articleWarnings } from './reader-warnings';

/**
 * `GET /desk/checks/:type/:documentId` for editors who may read the type: who refers to a record in public, what would go out
 * with it, what keeps it from going out, and what should be looked at before.
 */
export function registerChecks(strapi: Core.Strapi): void {
  const routes = (Object.keys(RECORD_TYPES) as RecordUid[]).map((uid): DeskRoute => ({
    method: 'GET',
    path: `/checks/${RECORD_TYPES[uid]}/:documentId`,
    rights: [{ verb: 'read', uid }],
    handle: (ctx) => checksOf(strapi, uid, String(ctx.params.documentId)),
  }));
  addDeskRoutes(strapi, routes);
}

async function checksOf(strapi: Core.Strapi, uid: RecordUid, documentId: string): Promise<ChecksAnswer> {
  const row: unknown = await strapi.db.query(uid).findOne({ where: { documentId }, select: ['id'] });
  if (row === null) throw new errors.NotFoundError('No such record');
  const drafts = isEditorialUid(uid) ? await readDrafts(strapi, uid, { documentId, locale: '*' }) : [];
  const problems: FindingAnswer[] = [];
  const warnings: Problem[] = [];
  const members = new Map<string, ChecksAnswer['publicationSet'][number]>();
  for (const draft of drafts) {
    problems.push(...(await publishProblems(strapi, uid, draft, new Date())));
    if (uid !== ARTICLE) continue;
    warnings.push(...(await publicationWarnings(strapi, draft)), ...(await articleWarnings(strapi, draft)));
    const set = await publicationSetOf(strapi, draft);
    problems.push(...(await memberProblems(strapi, set, new Date())));
    for (const member of set)
      members.set(member.key, {
        type: RECORD_TYPES[member.uid],
        id: member.documentId,
        label: member.label,
        through: member.through,
      });
  }
  return {
    referredToBy: await referredTo(strapi, documentId),
    publicationSet: [...members.values()],
    problems,
    warnings,
  };
}
