import type { Core } from '@strapi/strapi';

/** The part of a schema of the package `graphql` that is used here; the package comes with the plugin only. */
export interface Schema {
  getType(name: string): unknown;
}

/** A model of the content, with the name that its type has in the schema. */
export interface NamedModel {
  readonly uid: string;
  readonly name: string;
  readonly modelType: string;
  readonly info: { readonly displayName?: string; readonly description?: string };
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
}

/** The plugin's names for what it makes of a model. */
export interface Naming {
  getTypeName(model: object): string;
  getComponentName(model: object): string;
  getEnumName(model: object, attribute: string): string;
  getFiltersInputTypeName(model: object): string;
  getEntityResponseCollectionName(model: object): string;
  getRelationResponseCollectionName(model: object): string;
  getFindOneQueryName(model: object): string;
  getFindQueryName(model: object): string;
  getFindConnectionQueryName(model: object): string;
}

/** Strapi's edge: the plugin's services are untyped. */
export function namingOf(strapi: Core.Strapi): Naming {
  return (strapi.plugin('graphql').service('utils') as unknown as { naming: Naming }).naming;
}

/** The newsroom's own types and components. */
export function contentModels(strapi: Core.Strapi): readonly NamedModel[] {
  const naming = namingOf(strapi);
  const own = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  const models = [...own, ...Object.values(strapi.components)] as unknown as NamedModel[];
  return models.map((model) => ({
    ...model,
    name: model.modelType === 'component' ? naming.getComponentName(model) : naming.getTypeName(model),
  }));
}
