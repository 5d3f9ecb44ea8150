/**
 * Which fields of a type an admin role may be granted, worked out from the schema, so that a new field of the model
 * is never forgotten.
 */

/** An attribute, as far as granting depends on it. */
export interface GrantableAttribute {
  type: string;
  component?: string;
  visible?: boolean;
  mappedBy?: string;
}

/** A content type or component, as far as granting depends on it. */
export interface GrantableModel {
  uid: string;
  attributes: Readonly<Record<string, GrantableAttribute>>;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** Finds a component by its uid. */
export type Components = (uid: string) => GrantableModel | undefined;

/** Kept by Strapi; it grants them to nobody (`getNonVisibleAttributes` of `@strapi/utils`). */
const KEPT_BY_STRAPI = [
  'id',
  'documentId',
  'publishedAt',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
];

/** Written by Dossier itself: labels for pickers, and the key under which ingest finds a statement again. */
const KEPT_BY_DOSSIER = ['label', 'storyKey'];

/** All fields that can be read, components by their inner fields (`seo.title`), as Strapi writes them. */
export function readableFields(components: Components, model: GrantableModel): string[] {
  return Object.entries(model.attributes)
    .filter(([name, attribute]) => !KEPT_BY_STRAPI.includes(name) && attribute.visible !== false)
    .flatMap(([name, attribute]) => pathsOf(components, name, attribute));
}

/**
 * The fields that can be written: without those that Dossier keeps, and without the inverse ends of relations, which
 * would change the published rows of other records (see "Relations" in docs/decisions).
 */
export function writableFields(components: Components, model: GrantableModel): string[] {
  const isKept = (name: string): boolean =>
    KEPT_BY_DOSSIER.includes(name) || model.attributes[name]?.mappedBy !== undefined;
  return readableFields(components, model).filter((path) => !isKept(rootOf(path)));
}

/** The fields without those whose first part is named. */
export function without(fields: readonly string[], names: readonly string[]): string[] {
  return fields.filter((path) => !names.includes(rootOf(path)));
}

function pathsOf(components: Components, name: string, attribute: GrantableAttribute): string[] {
  if (attribute.type !== 'component') return [name];
  const component = components(attribute.component ?? '');
  const inner = component ? readableFields(components, component) : [];
  return inner.length > 0 ? inner.map((path) => `${name}.${path}`) : [name];
}

function rootOf(path: string): string {
  return path.split('.', 1)[0] ?? path;
}
