import type { Core } from '@strapi/strapi';
import { graphRequestOf } from './graph-request';
import { NODE_TYPES, nodeResolvers, type Shown } from './nodes';
import { DOSSIER, ROOTS } from './roots';
import { SCHEMA } from './schema';

/** A resolver as GraphQL calls it. */
type Resolver = (parent: unknown, args: Readonly<Record<string, unknown>>, context: object) => unknown;

/** Configuration of the plugin's extension service, as far as it is used here. */
interface Configuration {
  readonly typeDefs: string;
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
  readonly resolversConfig: Readonly<Record<string, { readonly auth: false }>>;
}

/** The fields of the query that are answered from the published graph alone. */
export const GRAPH_FIELDS: readonly string[] = Object.keys(ROOTS);

/**
 * Adds the published graph to the GraphQL schema: the same answers as those of the public routes, open to everybody as they
 * are. To be called in `register()`.
 */
export function registerGraphQueries(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension') as unknown as {
    use(configuration: () => Configuration): unknown;
  };
  extension.use(() => ({
    typeDefs: SCHEMA,
    resolvers: { ...queryResolvers(strapi), ...graphTypes(strapi), ...interfaceResolvers() },
    resolversConfig: Object.fromEntries(GRAPH_FIELDS.map((name) => [`Query.${name}`, { auth: false }])),
  }));
}

function queryResolvers(strapi: Core.Strapi): Configuration['resolvers'] {
  const roots = Object.entries(ROOTS).map(([name, root]): [string, Resolver] => [
    name,
    (_, args, context) => root(args, graphRequestOf(strapi, context)),
  ]);
  return { Query: Object.fromEntries(roots) };
}

/** The resolvers of the types that stand for the graph, by type and field. */
export function graphTypes(strapi: Core.Strapi): Configuration['resolvers'] {
  const nodes = Object.entries(nodeResolvers()).map(([type, fields]) => {
    const resolvers = Object.entries(fields).map(([name, resolve]): [string, Resolver] => [
      name,
      (parent, _, context) => resolve(parent as Shown, graphRequestOf(strapi, context)),
    ]);
    return [type, Object.fromEntries(resolvers)] as const;
  });
  const dossier = Object.entries(DOSSIER).map(([name, resolve]): [string, Resolver] => [
    name,
    (parent, args, context) => resolve(parent as never, args, graphRequestOf(strapi, context)),
  ]);
  return { ...Object.fromEntries(nodes), Dossier: Object.fromEntries(dossier) };
}

function interfaceResolvers(): Configuration['resolvers'] {
  const kind: Resolver = (parent) => NODE_TYPES[(parent as Shown).json.type as keyof typeof NODE_TYPES];
  return { Node: { __resolveType: kind }, RecordNode: { __resolveType: kind } };
}
