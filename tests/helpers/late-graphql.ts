import type { Core } from '@strapi/strapi';

type Next = () => Promise<unknown>;
type Handler = (context: unknown, next: Next) => Promise<unknown>;

/** Strapi's edge: plugins are untyped. */
interface Plugin {
  bootstrap(): Promise<void>;
  config(name: string): string;
}

interface Route {
  method: string;
  path: string;
  handler: Handler | Handler[];
  config: object;
}

interface Routed {
  routes(routes: Route[]): unknown;
}

/**
 * Lets the GraphQL plugin start at the first request that asks it, not with the newsroom: it builds its schema while it
 * starts, a quarter of what opening a newsroom costs, and few test files ask it anything. What starts is the plugin itself
 * with its own handlers; only the moment is another. To be called between Strapi's `register` and `bootstrap`.
 */
export function startGraphqlWhenAsked(strapi: Core.Strapi): void {
  const plugin = strapi.plugin('graphql') as unknown as Plugin;
  const server = strapi.server as unknown as Routed;
  const start = plugin.bootstrap.bind(plugin);
  let started: Promise<Handler> | undefined;
  plugin.bootstrap = () => {
    const handler: Handler = async (context, next) => {
      started ??= handlerOf(server, start);
      return (await started)(context, next);
    };
    server.routes([{ method: 'ALL', path: plugin.config('endpoint'), handler, config: { auth: false } }]);
    return Promise.resolve();
  };
}

/** Starts the plugin; resolves to the handler of the one route that it wants to add. */
async function handlerOf(server: Routed, start: () => Promise<void>): Promise<Handler> {
  const { routes } = server;
  const wanted: Route[] = [];
  server.routes = (more) => wanted.push(...more);
  try {
    await start();
  } finally {
    server.routes = routes;
  }
  const [route, ...others] = wanted;
  if (route === undefined || others.length > 0) throw new Error('GraphQL has one route');
  return inTurn([route.handler].flat());
}

/** One handler out of several, as Koa puts them together. */
function inTurn(handlers: readonly Handler[]): Handler {
  return (context, last) =>
    handlers.reduceRight<Next>((next, handler) => () => handler(context, next), last)();
}
