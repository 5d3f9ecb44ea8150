/**
 * The parts of Strapi's schemas on which reading depends. Own types, so that the rules can be tried without Strapi.
 */

/** An attribute of a content type or component. */
export interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  component?: string;
  components?: readonly string[];
  private?: boolean;
}

/** A content type or component. */
export interface Model {
  uid: string;
  options?: { draftAndPublish?: boolean };
  attributes: Readonly<Record<string, Attribute>>;
}

/** Finds a model by its uid. */
export type Models = (uid: string) => Model | undefined;

/** Where an attribute leads. */
export type Target =
  | { kind: 'value' }
  /** Owned by its parent and as visible as it. */
  | { kind: 'component'; model: Model }
  | { kind: 'components'; uids: readonly string[] }
  /** Another record, with rows of its own that may be hidden. */
  | { kind: 'record'; model: Model }
  /** Leads to nothing that an app may see. */
  | { kind: 'closed' };

/** A condition that a row must meet to be seen; an attribute and what Strapi's filters ask of it. */
export interface Condition {
  attribute: string;
  operator: '$eq' | '$notNull';
  value: true;
}

const FILES = 'plugin::upload.file';
const CLOSED_TYPES = /^(admin::|api::comment\.)/;
const LINKING_TYPES = ['relation', 'component', 'dynamiczone', 'media'];

/**
 * What the rows of a type must meet before anybody outside the newsroom sees them: published where the type has
 * drafts, and listed where records can be unlisted (Person and Organization).
 */
export function conditionsOf(model: Model): Condition[] {
  const conditions: Condition[] = [];
  if (model.options?.draftAndPublish) {
    conditions.push({ attribute: 'publishedAt', operator: '$notNull', value: true });
  }
  if (model.attributes.listed?.type === 'boolean') {
    conditions.push({ attribute: 'listed', operator: '$eq', value: true });
  }
  return conditions;
}

/** Whether some rows of the type are hidden. */
export function isGuarded(model: Model): boolean {
  return conditionsOf(model).length > 0;
}

/** Whether the attribute leads to other rows, so that `populate` may name it. */
export function isLink(attribute: Attribute): boolean {
  return LINKING_TYPES.includes(attribute.type);
}

/**
 * Where an attribute leads. Links without a fixed target (a file's `related` names every record that uses it,
 * drafts too), comments and the newsroom's own users are closed.
 */
export function targetOf(models: Models, attribute: Attribute | undefined): Target {
  if (!attribute || !isLink(attribute)) return { kind: 'value' };
  if (attribute.type === 'dynamiczone') return { kind: 'components', uids: attribute.components ?? [] };
  if (attribute.type === 'component') return modelTarget('component', models(attribute.component ?? ''));
  const uid = attribute.type === 'media' ? FILES : attribute.target;
  if (!uid || CLOSED_TYPES.test(uid)) return { kind: 'closed' };
  return modelTarget('record', models(uid));
}

function modelTarget(kind: 'component' | 'record', model: Model | undefined): Target {
  return model ? { kind, model } : { kind: 'closed' };
}
