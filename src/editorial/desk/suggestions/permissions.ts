import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleDraft } from '../../../analysis/suggestions/article-draft';
import type { Actor } from '../../../analysis/suggestions/work';
import { ARTICLE, ORGANIZATION, PERSON, type RecordUid } from '../../../content/content-types';
import type { HttpContext } from '../../../platform/http/context';
import { permissionChecker } from '../../../platform/access/panel/permission-checker';

/** What accepting writes in an article. */
const WRITTEN = [
  'people',
  'countries',
  'organizations',
  'documents',
  'statements',
  'category',
  'sources.outlet',
];

/**
 * Lets pass who may update this language version of the article: by type, by the conditions of the role (a reporter's own)
 * and by its languages and fields.
 * @throws ForbiddenError naming the field where the role may not write one.
 */
export function refuseForeign(strapi: Core.Strapi, ctx: HttpContext, draft: ArticleDraft): void {
  const { can } = permissionChecker(strapi, ctx, ARTICLE);
  if (!can.update(draft)) throw new errors.ForbiddenError('Your role does not allow this');
  const field = WRITTEN.find((name) => !can.update(draft, name));
  if (field !== undefined) throw new errors.ForbiddenError('Your role may not write this field', { field });
}

/**
 * Who accepts. Persons and organizations may be made by everybody who may write the article: they stay unlisted, and a story
 * cannot be told without them. Documents and statements need the role's own right (docs/decisions/suggestions.md).
 */
export function actorOf(strapi: Core.Strapi, ctx: HttpContext): Actor {
  const { user } = ctx.state as { user?: { id: number } };
  const mayMake = (uid: RecordUid) =>
    uid === PERSON || uid === ORGANIZATION || permissionChecker(strapi, ctx, uid).can.create();
  return { id: user?.id, mayMake };
}
