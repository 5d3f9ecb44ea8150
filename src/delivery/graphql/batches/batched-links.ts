import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { namesAsked, type OperationInfo } from '../execution/names-asked';
import {
  onceAllowed,
  type Args,
  type FieldInfo,
  type Resolver as AnyResolver,
} from '../execution/once-allowed';
import { destinationOf, linkOf, type Attribute, type Link } from './link';
import { Loads } from './loads';
import type { Row } from './linked-rows';

/** What the plugin hands to each resolver: one for each request. */
interface Context {
  readonly state: { readonly auth?: unknown };
}

type Resolver = AnyResolver<Row, Context>;

/** The loads of the request to which a field belongs. */
type LoadsOf = (context: Context, info: OperationInfo) => Loads;

/** Resolvers by type and field. */
type Resolvers = Record<string, Record<string, Resolver>>;

/** What goes around the plugin's wrapping of a field. */
export interface CheapLink {
  readonly type: string;
  readonly name: string;
  readonly around: (wrapped: Resolver) => Resolver;
}

const cheapLinks = new WeakMap<Core.Strapi, CheapLink[]>();

/** The fields of the schema that lead on, to be made cheap once the schema is built. */
export function cheapLinksOf(strapi: Core.Strapi): readonly CheapLink[] {
  return cheapLinks.get(strapi) ?? [];
}

/** What the collection of a link is made of, for the fields of its type. */
interface LinkedCollection {
  readonly nodes: readonly Row[];
  readonly page: () => ReturnType<Loads['countOf']>;
}

/** The parts of the plugin that are used here; Strapi leaves its services untyped. */
interface Plugin {
  readonly naming: {
    getTypeName(model: Model): string;
    getComponentName(model: Model): string;
    getRelationResponseCollectionName(model: Model): string;
  };
  readonly shadowCRUD: (uid: string) => {
    isEnabled(): boolean;
    field(name: string): { hasOutputEnabled(): boolean };
  };
}

interface Model {
  readonly uid: string;
  readonly modelType: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** A field that leads from a model to another. */
interface LinkField {
  readonly model: Model;
  readonly name: string;
  readonly target: string;
  readonly isMany: boolean;
  /** How the database holds it. */
  readonly link: () => Link;
}

/**
 * Puts resolvers that load for all parents at once in the place of those of the plugin, which ask the database once for each
 * parent. Who may follow a link and what of it may be seen is decided before them, as for the plugin's own: by the scope of
 * each field, and by the guards of platform/access. To be called in `register()`.
 */
export function registerBatchedLinks(strapi: Core.Strapi): void {
  if (process.env.DOSSIER_BENCH_WITHOUT_BATCHES === '1') return;
  const extension = strapi.plugin('graphql').service('extension') as unknown as {
    use(configuration: () => { typeDefs: string; resolvers: Resolvers }): unknown;
  };
  const loads = loadsByRequest(strapi);
  extension.use(() => {
    const plugin = pluginOf(strapi);
    const fields = linkFields(strapi, plugin);
    const collections = collectionTypes(strapi, plugin, fields);
    return {
      typeDefs: collections.map((name) => `extend type ${name} { pageInfo: Pagination! }`).join('\n'),
      resolvers: { ...linkResolvers(strapi, plugin, fields, loads), ...pageResolvers(collections) },
    };
  });
}

/** The loads of each request, for as long as its context lives. */
function loadsByRequest(strapi: Core.Strapi): LoadsOf {
  const byContext = new WeakMap<Context, Loads>();
  return (context, info) => {
    const known = byContext.get(context);
    if (known !== undefined) return known;
    const loads = new Loads(strapi, { auth: context.state.auth, names: namesAsked(info) });
    byContext.set(context, loads);
    return loads;
  };
}

function pluginOf(strapi: Core.Strapi): Plugin {
  const service = (name: string): unknown => strapi.plugin('graphql').service(name);
  const { naming } = service('utils') as Pick<Plugin, 'naming'>;
  const { shadowCRUD } = service('extension') as Pick<Plugin, 'shadowCRUD'>;
  return { naming, shadowCRUD };
}

/** All links that stand in the schema, by the conditions under which the plugin puts them there. */
function linkFields(strapi: Core.Strapi, { shadowCRUD }: Plugin): readonly LinkField[] {
  const models = [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ] as unknown as Model[];
  return models
    .filter(({ uid }) => shadowCRUD(uid).isEnabled())
    .flatMap((model) =>
      Object.entries(model.attributes).flatMap(([name, attribute]): LinkField[] => {
        if (contentTypes.isPrivateAttribute(model as never, name)) return [];
        if (!shadowCRUD(model.uid).field(name).hasOutputEnabled()) return [];
        const destination = destinationOf(attribute);
        if (destination === undefined || !shadowCRUD(destination.target).isEnabled()) return [];
        return [
          { model, name, ...destination, link: once(() => linkOf(strapi, model.uid, name, destination)) },
        ];
      }),
    );
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function linkResolvers(
  strapi: Core.Strapi,
  { naming }: Plugin,
  fields: readonly LinkField[],
  loads: LoadsOf,
): Resolvers {
  const resolvers: Resolvers = {};
  // The plugin asks twice; what it asked for last is what it uses.
  const cheap: CheapLink[] = [];
  cheapLinks.set(strapi, cheap);
  for (const field of fields) {
    const { model } = field;
    const type = model.modelType === 'component' ? naming.getComponentName(model) : naming.getTypeName(model);
    for (const [name, follow] of Object.entries(followsOf(field, loads))) {
      const { behind, around } = onceAllowed(follow);
      resolvers[type] = { ...resolvers[type], [name]: behind };
      cheap.push({ type, name, around });
    }
  }
  return resolvers;
}

function followsOf(field: LinkField, loads: LoadsOf): Record<string, Resolver> {
  const { name, isMany, link } = field;
  const asked = (args: Args, info: FieldInfo) => ({ args, hasArguments: hasArguments(info) });
  const one: Resolver = (parent, args, context, info) =>
    loads(context, info).rowOf(link(), parent.id, asked(args, info));
  const many: Resolver = (parent, args, context, info) =>
    loads(context, info).rowsOf(link(), parent.id, asked(args, info));
  const collection: Resolver = async (parent, args, context, info): Promise<LinkedCollection> => ({
    nodes: await loads(context, info).rowsOf(link(), parent.id, asked(args, info)),
    page: () => loads(context, info).countOf(link(), parent.id, asked(args, info)),
  });
  if (!isMany) return { [name]: one };
  return { [name]: many, ...(isComponent(field) ? {} : { [`${name}_connection`]: collection }) };
}

/** Whether the client gave the field any arguments; those that a guard adds are ours. */
function hasArguments({ fieldNodes }: FieldInfo): boolean {
  const nodes = fieldNodes as readonly { readonly arguments?: readonly unknown[] }[];
  return nodes.some((node) => (node.arguments?.length ?? 0) > 0);
}

/** Components have no collections: their uid is `category.name`, that of a content type `api::name.name`. */
function isComponent({ target }: LinkField): boolean {
  return !target.includes('::');
}

function collectionTypes(
  strapi: Core.Strapi,
  { naming }: Plugin,
  fields: readonly LinkField[],
): readonly string[] {
  const targets = fields.filter((field) => field.isMany && !isComponent(field));
  const names = targets.map(({ target }) =>
    naming.getRelationResponseCollectionName(strapi.contentTypes[target as never] as unknown as Model),
  );
  return [...new Set(names)];
}

/** Which page of a link it is and how many there are, which the plugin tells of whole lists only. */
function pageResolvers(collections: readonly string[]): Resolvers {
  const pageInfo = async (parent: unknown) => {
    const { total, start, limit } = await (parent as LinkedCollection).page();
    const pageSize = Math.max(limit, 1);
    const page = Math.floor(start / pageSize) + 1;
    return { total, page, pageSize, pageCount: Math.ceil(total / pageSize) };
  };
  return Object.fromEntries(collections.map((name) => [name, { pageInfo }]));
}
