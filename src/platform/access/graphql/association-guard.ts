import type { Core } from '@strapi/strapi';
import { COMMENT } from '../../../content/content-types';
import { GRAPHQL_FILTERS, guardFilters } from '../reading/filters';
import { targetOf } from '../reading/model';
import type { Model, Models } from '../reading/model';
import { checkPublicationParameters } from '../reading/publication';
import { modelsOf, refusing } from '../reading/read-guard';
import { checkSort } from '../reading/sort';

type Args = Record<string, unknown>;
/** The part of what GraphQL tells a resolver about its field that is used here. */
interface FieldInfo {
  readonly fieldNodes: readonly object[];
}

type Resolver = (parent: unknown, args: Args, context: object, info: FieldInfo) => unknown;
type ResolverMiddleware = (
  next: Resolver,
  parent: unknown,
  args: Args,
  context: object,
  info: FieldInfo,
) => unknown;

/** The resolver configuration of the GraphQL plugin: `Type.field` -> middlewares. */
export type ResolversConfig = Record<string, { middlewares: ResolverMiddleware[] }>;

/** How the GraphQL plugin names the type of a model. */
export type TypeName = (model: Model) => string;

/**
 * Middlewares for every field that leads from one record or component to others. The plugin's resolvers of those
 * fields go to the database past the Document Service, so that its middleware never sees them.
 */
export function associationGuards(
  models: Models,
  all: readonly Model[],
  typeName: TypeName,
): ResolversConfig {
  const entries = all.flatMap((model) =>
    Object.entries(model.attributes).flatMap(([name, attribute]) => {
      const target = targetOf(models, attribute);
      if (target.kind !== 'record' && target.kind !== 'component') return [];
      const middleware = guardedField(models, target.model, target.kind === 'record');
      const config = { middlewares: [middleware] };
      const path = `${typeName(model)}.${name}`;
      return [[path, config] as const, [`${path}_connection`, config] as const];
    }),
  );
  return Object.fromEntries(entries);
}

function guardedField(models: Models, target: Model, isRowGuarded: boolean): ResolverMiddleware {
  const guard = oncePerField((args) => guardArgs(models, target, isRowGuarded, args));
  return (next, parent, args, context, info) => next(parent, guard(args, context, info), context, info);
}

/**
 * A field of a query has the same arguments for each of its parents: they are guarded once in each request, and all
 * parents get one and the same object.
 */
function oncePerField(guard: (args: Args) => Args): (args: Args, context: object, info: FieldInfo) => Args {
  const guarded = new WeakMap<object, WeakMap<object, Args>>();
  return (args, context, { fieldNodes: [field = context] }) => {
    const ofRequest = guarded.get(context) ?? new WeakMap<object, Args>();
    guarded.set(context, ofRequest);
    const known = ofRequest.get(field) ?? guard(args);
    ofRequest.set(field, known);
    return known;
  };
}

/** The arguments of a field with the conditions of visibility. Fields of one record have no `filters` argument in
 * the schema, but their resolver takes it all the same. */
function guardArgs(models: Models, target: Model, isRowGuarded: boolean, args: Args): Args {
  return refusing(() => {
    checkPublicationParameters(args);
    checkSort(models, target, args.sort, 'sort');
    const place = { dialect: GRAPHQL_FILTERS, path: 'filters', isRowGuarded };
    const filters = guardFilters(models, target, args.filters, place);
    return { ...args, ...(filters ? { filters } : {}) };
  });
}

/**
 * Shapes the GraphQL API: what is not for apps is taken out of the schema, and every link is guarded. To be called
 * in `register()`, before the plugin builds its schema.
 */
export function registerGraphqlGuard(strapi: Core.Strapi): void {
  const extension = graphqlExtension(strapi);
  closeTypes(strapi, extension);
  extension.use(() => ({
    resolversConfig: associationGuards(modelsOf(strapi), allModels(strapi), pluginTypeName(strapi)),
  }));
}

/** The part of the plugin's extension service that is used here. */
interface Extension {
  shadowCRUD(uid: string): ShadowCrud;
  use(configuration: () => { resolversConfig: ResolversConfig }): unknown;
}

interface ShadowCrud {
  disable(): ShadowCrud;
  disableQueries(): ShadowCrud;
  disableMutations(): ShadowCrud;
  field(name: string): { disable(): unknown };
}

/** Types of which apps may see single fields through other types, but which they may not list. */
const UNLISTED_TYPES = [
  'plugin::upload.file',
  'plugin::users-permissions.user',
  'plugin::users-permissions.role',
  'plugin::i18n.locale',
];

function closeTypes(strapi: Core.Strapi, extension: Extension): void {
  extension.shadowCRUD(COMMENT).disable();
  for (const uid of UNLISTED_TYPES) extension.shadowCRUD(uid).disableQueries();
  for (const { uid } of allModels(strapi)) extension.shadowCRUD(uid).disableMutations();
  // A file's `related` names every record that uses it, drafts and all.
  extension.shadowCRUD('plugin::upload.file').field('related').disable();
}

function graphqlExtension(strapi: Core.Strapi): Extension {
  return strapi.plugin('graphql').service('extension') as unknown as Extension;
}

function allModels(strapi: Core.Strapi): Model[] {
  return [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)] as unknown as Model[];
}

function pluginTypeName(strapi: Core.Strapi): TypeName {
  // Strapi's edge: the plugin's services are untyped.
  const { naming } = strapi.plugin('graphql').service('utils') as unknown as {
    naming: { getTypeName(model: unknown): string; getComponentName(model: unknown): string };
  };
  return (model) => (isComponent(model) ? naming.getComponentName(model) : naming.getTypeName(model));
}

function isComponent(model: Model): boolean {
  return (model as { modelType?: string }).modelType === 'component';
}
