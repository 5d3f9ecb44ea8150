/** An attribute of a schema, as far as it says what its values may be. */
export interface RuledAttribute {
  readonly type: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly regex?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly [rule: string]: unknown;
}

export type RuledAttributes = (uid: string) => Readonly<Record<string, RuledAttribute>>;

type Data = Readonly<Record<string, unknown>>;

/**
 * Whether Strapi would take these values for a record that is published: true only where that is certain. What this function
 * does not know, a kind of attribute or a rule that a schema gains one day, is not accepted: the record then goes by the
 * Document Service, which knows.
 */
export function isAccepted(attributes: RuledAttributes, uid: string, data: Data): boolean {
  const known = attributes(uid);
  return (
    Object.keys(data).every((name) => Object.hasOwn(known, name)) &&
    Object.entries(known).every(([name, attribute]) =>
      KEPT.has(name) ? data[name] === undefined : isValueAccepted(attributes, attribute, data[name]),
    )
  );
}

/** What Strapi keeps beside the content, and nobody gives. */
const KEPT = new Set([
  ...['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
  ...['locale', 'localizations'],
]);

/** Rules that are not repeated here. */
const UNPROVEN = ['min', 'max', 'minLength', 'unique', 'conditions', 'customField'];

function isValueAccepted(attributes: RuledAttributes, attribute: RuledAttribute, given: unknown): boolean {
  const value = given === undefined ? attribute.default : given;
  if (value === undefined || value === null) return attribute.required !== true;
  if (UNPROVEN.some((rule) => attribute[rule] !== undefined)) return false;
  if (attribute.component !== undefined) return isComponentAccepted(attributes, attribute, value);
  return VALUES[attribute.type]?.(value, attribute) ?? false;
}

function isComponentAccepted(
  attributes: RuledAttributes,
  { component = '', repeatable = false }: RuledAttribute,
  value: unknown,
): boolean {
  if (Array.isArray(value) !== repeatable) return false;
  const items = Array.isArray(value) ? value : [value];
  return items.every((item) => isAccepted(attributes, component, item as Data));
}

type Rule = (value: unknown, attribute: RuledAttribute) => boolean;

/** A short text has 255 characters at most, whether its schema says so or not. */
const SHORT = 255;

const VALUES: Readonly<Record<string, Rule>> = {
  string: (value, attribute) => isText(value, { maxLength: SHORT, ...attribute }),
  text: isText,
  richtext: isText,
  uid: (value, attribute) => isText(value, attribute) && /^[A-Za-z0-9-_.~]+$/.test(String(value)),
  enumeration: (value, attribute) => attribute.enum?.some((one) => one === value) ?? false,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  datetime: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  // The blocks are made here of checked text; there are no others in a story file.
  blocks: Array.isArray,
  relation: (value) => [value].flat().every((one) => typeof one === 'string'),
};

function isText(value: unknown, { maxLength = Infinity, regex }: Partial<RuledAttribute>): boolean {
  if (typeof value !== 'string' || value === '') return false;
  return value.length <= maxLength && (regex === undefined || new RegExp(regex).test(value));
}
