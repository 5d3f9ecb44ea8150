import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { HttpContext } from '../../http/context';
import { permissionChecker } from './permission-checker';

/**
 * What Strapi's panel API lets a role do beyond what its permissions say, closed:
 * - "discard" asks for the right to update, so that a reporter could throw away another's changes to a document
 * - saving in a language that an article does not have yet asks for the right to create, so that a reporter could
 *   add a version to another's article, and through what versions share change the others
 * - the picker of a relation inside a component asks for no right to the component and lists any type's records
 * - whether a slug is taken can be asked of types that one may not read
 *
 * Each check runs before Strapi's own and only ever refuses.
 */
export type PanelCheck = (strapi: Core.Strapi, ctx: HttpContext) => Promise<void>;

interface Version {
  createdBy?: { id: number } | null;
}

const FORBIDDEN = 'Your role does not allow this';

/** Refuses to discard changes unless one may publish, or the record is one's own. */
export const checkDiscard: PanelCheck = async (strapi, ctx) => {
  const { model, id } = paramsOf(ctx);
  if (permissionChecker(strapi, ctx, model).can.publish()) return;
  const versions = await versionsOf(strapi, model, id);
  const user = (ctx.state as { user?: { id: number } }).user;
  if (versions.some(({ createdBy }) => createdBy?.id !== user?.id))
    throw new errors.ForbiddenError(FORBIDDEN);
};

/** Refuses to save a record of which one may update no version at all, in whatever language. */
export const checkUpdate: PanelCheck = async (strapi, ctx) => {
  const { model, id } = paramsOf(ctx);
  const versions = await versionsOf(strapi, model, id);
  const { can } = permissionChecker(strapi, ctx, model);
  if (versions.length > 0 && !versions.some((version) => can.update(version))) {
    throw new errors.ForbiddenError(FORBIDDEN);
  }
};

/** Refuses pickers for records that one may not read. */
export const checkPicker: PanelCheck = async (strapi, ctx) => {
  checkField(strapi, ctx);
  const { model, targetField } = paramsOf(ctx);
  const target = targetOf(strapi, model, targetField);
  if (target && !permissionChecker(strapi, ctx, target).can.read())
    throw new errors.ForbiddenError(FORBIDDEN);
};

/** Refuses the linked records of a component when one may not read them. */
export const checkLinked: PanelCheck = async (strapi, ctx) => {
  checkField(strapi, ctx);
  const isComponent = paramsOf(ctx).model in strapi.components;
  if (isComponent) await checkPicker(strapi, ctx);
};

/** Strapi refuses this too, but goes on after it and ends with an error 500. */
function checkField(strapi: Core.Strapi, ctx: HttpContext): void {
  const { model, targetField } = paramsOf(ctx);
  const isType = model in strapi.contentTypes;
  if (isType && !permissionChecker(strapi, ctx, model).can.read(null, targetField)) {
    throw new errors.ForbiddenError(FORBIDDEN);
  }
}

/** Refuses questions about slugs of a type that one may not read. */
export const checkSlug: PanelCheck = async (strapi, ctx) => {
  const { contentTypeUID } = ((ctx.request as { body?: unknown }).body ?? {}) as { contentTypeUID?: unknown };
  if (typeof contentTypeUID !== 'string' || !(contentTypeUID in strapi.contentTypes)) return;
  if (!permissionChecker(strapi, ctx, contentTypeUID).can.read()) throw new errors.ForbiddenError(FORBIDDEN);
};

type Action = (this: unknown, ctx: HttpContext, next?: unknown) => unknown;

/** The controller with a check put before some of its actions. */
export function withChecks<C extends object>(
  controller: C,
  checks: Partial<Record<keyof C & string, PanelCheck>>,
): C {
  const checked = Object.entries<PanelCheck | undefined>(checks as Record<string, PanelCheck>).map(
    ([name, check]) => {
      const action = (controller as Record<string, Action>)[name];
      if (!action || !check) throw new Error(`access: the content manager has no action ${name} any more`);
      const wrapped: Action = async function (ctx, next) {
        await check(strapi, ctx);
        return action.call(this, ctx, next);
      };
      return [name, wrapped] as const;
    },
  );
  return { ...controller, ...Object.fromEntries(checked) };
}

function paramsOf(ctx: HttpContext): { model: string; id: string; targetField: string } {
  return ctx.params as { model: string; id: string; targetField: string };
}

/** All rows of a document, drafts and published, with who made them. */
async function versionsOf(strapi: Core.Strapi, model: string, documentId: string): Promise<Version[]> {
  if (!(model in strapi.contentTypes)) return [];
  const rows: unknown = await strapi.db
    .query(model)
    .findMany({ where: { documentId }, populate: ['createdBy'] });
  return rows as Version[];
}

/** The content type to which a relation of a type or component leads. */
export function targetOf(strapi: Core.Strapi, model: string, field: string): string | undefined {
  const known = { ...strapi.contentTypes, ...strapi.components } as Record<
    string,
    { attributes: object } | undefined
  >;
  const attributes = known[model]?.attributes as Record<string, { target?: string } | undefined> | undefined;
  const target = attributes?.[field]?.target;
  return target && target in strapi.contentTypes ? target : undefined;
}
