import type { Core } from '@strapi/strapi';
import type { HttpContext } from '../../platform/http/context';

/** What an account of the panel has to be allowed to do with a type of records. */
export interface Right {
  readonly verb: 'create' | 'read' | 'update' | 'delete' | 'publish';
  readonly uid: string;
}

/** A route of the desk: where it is, what one has to be allowed to do, and what gives its `data`. */
export interface DeskRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/desk`. */
  readonly path: string;
  /** All of them; none where the route looks for itself. */
  readonly rights: readonly Right[];
  readonly handle: (ctx: HttpContext) => Promise<unknown>;
}

/**
 * Puts routes under `/desk`, for accounts of the panel only. Answers are `{ data }`; what is thrown becomes Strapi's envelope.
 * Whether the account may do this with this very record is the handler's to ask (`permissionChecker`).
 */
export function addDeskRoutes(strapi: Core.Strapi, routes: readonly DeskRoute[]): void {
  // The types of admin routes are not public.
  strapi.server.routes({ type: 'admin', prefix: '/desk', routes: routes.map(routeOf) } as never);
}

function routeOf({ method, path, rights, handle }: DeskRoute): object {
  const actions = rights.map(({ verb, uid }) => ({
    action: `plugin::content-manager.explorer.${verb}`,
    subject: uid,
  }));
  const isAllowed = { name: 'admin::hasPermissions', config: { actions } };
  return {
    method,
    path,
    handler: async (ctx: HttpContext) => {
      ctx.body = { data: await handle(ctx) };
    },
    config: { policies: ['admin::isAuthenticatedAdmin', ...(actions.length > 0 ? [isAllowed] : [])] },
  };
}

/** The id of the account that asks; undefined for nobody's request. */
export function accountOf(ctx: HttpContext): number | undefined {
  return (ctx.state as { user?: { id: number } }).user?.id;
}
