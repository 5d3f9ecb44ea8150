import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { HttpContext } from '../../http/context';

/**
 * Routes of Strapi's that ask for less than what they give, or end in an error 500 where the request is at fault; found by
 * asking every route as every role (`tests/api/access/matrix.test.ts`). A check is asked after Strapi has found out who
 * is there and before the route does anything; it throws what is answered.
 */
interface NarrowedRoute {
  /** The plugin, or `admin`. */
  readonly owner: string;
  readonly handlers: readonly string[];
  readonly check: (strapi: Core.Strapi, ctx: HttpContext) => unknown;
}

const FORBIDDEN = 'This is not done here';

const nobody = () => {
  throw new errors.ForbiddenError(FORBIDDEN);
};

function whoMay(action: string): NarrowedRoute['check'] {
  return (_strapi, ctx) => {
    const { userAbility } = ctx.state as { userAbility?: { can(action: string): boolean } };
    if (userAbility?.can(action) !== true) throw new errors.ForbiddenError('Your role does not allow this');
  };
}

/** A token for reading stories is no token for reading about readers. */
const noReadingToken: NarrowedRoute['check'] = (_strapi, ctx) => {
  const { auth } = ctx.state as { auth?: { credentials?: { type?: string } } };
  if (auth?.credentials?.type === 'read-only')
    throw new errors.ForbiddenError('A read-only token reads no accounts');
};

/** A token may do a part of what its owner may. With the mail address of the account whoever has it would get all of that. */
const noAgent: NarrowedRoute['check'] = (_strapi, ctx) => {
  const { auth } = ctx.state as { auth?: { strategy?: { name?: string } } };
  if (auth?.strategy?.name === 'admin-token')
    throw new errors.ForbiddenError("A token does not change its owner's account");
};

function isList(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

/** Strapi maps over what it has not looked at. */
const listOf =
  (field: string, isNeeded: boolean): NarrowedRoute['check'] =>
  (_strapi, ctx) => {
    const body = (ctx.request as { body?: unknown }).body as Record<string, unknown> | null | undefined;
    const isGood = isNeeded
      ? Array.isArray(body?.[field])
      : typeof body === 'object' && isList(body?.[field]);
    if (!isGood) throw new errors.ValidationError(`${field} must be a list`);
  };

const knownWebhook: NarrowedRoute['check'] = async (strapi, ctx) => {
  const { id } = ctx.params as { id: string };
  const found = await strapi.get('webhookStore').findWebhook(id);
  if (!found) throw new errors.NotFoundError('Webhook not found');
};

const SINGLE_TYPES = [
  'find',
  'createOrUpdate',
  'delete',
  'publish',
  'unpublish',
  'discard',
  'countDraftRelations',
];
const OWN_ACCOUNT = [
  'authenticated-user.updateMe',
  'authenticated-session.list',
  'authenticated-session.revoke',
  'authenticated-session.revokeAll',
];
const ACCOUNTS = ['user.find', 'user.findOne', 'role.find', 'role.findOne'];

const NARROWED: readonly NarrowedRoute[] = [
  // Every account of the panel, a moderator's too, could send any mail to anybody in the newsroom's name.
  { owner: 'email', handlers: ['email.send'], check: nobody },
  // The server would fetch any address, follow it to wherever it is sent on, and keep what it found.
  { owner: 'upload', handlers: ['admin-upload.uploadFromUrls'], check: nobody },
  // There are none. Asked for a type of many records, they would take the first, past the checks of `limits.ts`.
  { owner: 'content-manager', handlers: SINGLE_TYPES.map((name) => `single-types.${name}`), check: nobody },
  {
    owner: 'content-manager',
    handlers: ['components.updateComponentConfiguration'],
    check: whoMay('plugin::content-manager.components.configure-layout'),
  },
  { owner: 'i18n', handlers: ['settings.updateSettings'], check: whoMay('plugin::i18n.locale.update') },
  { owner: 'users-permissions', handlers: ACCOUNTS, check: noReadingToken },
  { owner: 'admin', handlers: OWN_ACCOUNT, check: noAgent },
  // Of a paid edition; without one it ends in an error.
  { owner: 'admin', handlers: ['admin.licenseTrialTimeLeft'], check: nobody },
  { owner: 'admin', handlers: ['permission.check'], check: listOf('permissions', true) },
  { owner: 'admin', handlers: ['webhooks.triggerWebhook'], check: knownWebhook },
];

interface Route {
  handler?: unknown;
  config?: { policies?: unknown[] };
}
interface Router {
  routes: Route[];
}
type RouterInput = Router | Route[] | ((args: { strapi: Core.Strapi }) => Router);
/** Strapi's edge: routers of plugins, as objects or as what makes them. */
type Routers = Record<string, RouterInput> | RouterInput;

/**
 * Puts the checks before the routes. To be called in `register()`, before Strapi makes its router.
 *
 * @throws Error when Strapi has one of the routes no more: what is narrowed must be looked at again.
 */
export function narrowRoutes(strapi: Core.Strapi): void {
  NARROWED.forEach(({ owner, handlers, check }, at) => {
    const policy = `dossier::narrowed-${at}`;
    strapi.get('policies').set(policy, (ctx: HttpContext) => check(strapi, ctx));
    const place = (owner === 'admin' ? strapi.admin : strapi.plugin(owner)) as unknown as { routes: Routers };
    for (const handler of handlers) place.routes = withPolicy(strapi, place.routes, handler, policy);
  });
}

function withPolicy(strapi: Core.Strapi, routers: Routers, handler: string, policy: string): Routers {
  const made = Object.entries(routers).map(
    ([kind, input]) => [kind, routerOf(strapi, input as RouterInput)] as const,
  );
  const routes = made.flatMap(([, router]) => router.routes).filter((route) => route.handler === handler);
  if (routes.length === 0) throw new Error(`access: Strapi has no route to ${handler} any more`);
  for (const route of routes)
    route.config = { ...route.config, policies: [...(route.config?.policies ?? []), policy] };
  return Object.fromEntries(made);
}

function routerOf(strapi: Core.Strapi, input: RouterInput): Router {
  const router = typeof input === 'function' ? input({ strapi }) : input;
  return Array.isArray(router) ? { routes: router } : router;
}
