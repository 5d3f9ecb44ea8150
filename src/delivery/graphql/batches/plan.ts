import type { Core } from '@strapi/strapi';
import type { Link } from './link';

/** What of a link is asked for, in the terms of Strapi's database layer. */
export interface LinkQuery {
  readonly where?: object;
  readonly filters?: unknown;
  readonly orderBy?: unknown;
  readonly limit: number;
  readonly offset: number;
}

/** The arguments of a field as a client may have them, and what they ask of the database. */
export interface Plan {
  readonly query: LinkQuery;
  readonly page: { readonly start: number; readonly limit: number };
}

type Args = Readonly<Record<string, unknown>>;

/** With what a link is followed. */
export interface AskedLink {
  /** The client's arguments, with what a guard has added. */
  readonly args: Args;
  /** Whether the client gave any. */
  readonly hasArguments: boolean;
}

/** The services of the GraphQL plugin and of the content API that are used here; Strapi leaves them untyped. */
interface Services {
  transformArgs(args: Args, options: { contentType: unknown; usePagination: boolean }): Args;
  validate(args: Args, model: unknown, options: { auth: unknown }): Promise<unknown>;
  sanitize(args: Args, model: unknown, options: { auth: unknown }): Promise<Args>;
  transform(uid: string, args: Args): Partial<LinkQuery>;
}

/**
 * Makes of a field's arguments what is asked of the database: in the same steps, checks and sanitisers as the plugin's own
 * resolver, only once for all parents. Where the client gave none there is nothing of his to be checked or taken away.
 *
 * @throws ValidationError for arguments that the caller may not use.
 */
export async function planOf(
  strapi: Core.Strapi,
  link: Link,
  { args, hasArguments }: AskedLink,
  auth: unknown,
): Promise<Plan> {
  const { transformArgs, validate, sanitize, transform } = servicesOf(strapi);
  const contentType: unknown = strapi.getModel(link.target as Parameters<typeof strapi.getModel>[0]);
  const asked = transformArgs(args, { contentType, usePagination: true });
  if (hasArguments) await validate(asked, contentType, { auth });
  const allowed = hasArguments ? await sanitize(asked, contentType, { auth }) : asked;
  const { where, filters, orderBy, limit, offset } = transform(link.target, allowed);
  const page = { start: Number(offset ?? 0), limit: Number(limit) };
  return { query: { where, filters, orderBy, limit: page.limit, offset: page.start }, page };
}

function servicesOf(strapi: Core.Strapi): Services {
  const { utils } = strapi.plugin('graphql').service('builders') as unknown as {
    utils: Pick<Services, 'transformArgs'>;
  };
  const { validate, sanitize } = strapi.contentAPI as unknown as {
    validate: { query: Services['validate'] };
    sanitize: { query: Services['sanitize'] };
  };
  const { transform } = strapi.get('query-params') as unknown as Pick<Services, 'transform'>;
  return {
    transformArgs: utils.transformArgs,
    validate: validate.query,
    sanitize: sanitize.query,
    transform,
  };
}
