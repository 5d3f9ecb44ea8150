import { partialDate, printPartialDate } from '../../content/partial-date';
import type { Field } from './fields';
import type { Reference } from './projection';

export type Attributes = Readonly<Record<string, unknown>>;

/**
 * The public JSON of a record or component as text, without its braces: its fields in their order, absent values as null and
 * absent lists as []. Put together piece by piece: a rebuild does it for everything there is, and objects that are made only
 * to be printed cost three times as much.
 */
export function membersText(attributes: Attributes, fields: readonly Field[]): string {
  let text = '';
  for (const field of fields)
    text += `${text === '' ? '' : ','}"${field.name}":${valueText(attributes, field)}`;
  return text;
}

function valueText(attributes: Attributes, field: Field): string {
  const value = attributes[field.name] ?? null;
  switch (field.kind) {
    case 'plain':
      return JSON.stringify(value);
    case 'day':
      return JSON.stringify(printedDay(value, attributes[field.precision]));
    case 'one':
      return value === null ? 'null' : referenceText(field.type, value);
    case 'many':
      return `[${listOf(value)
        .map((id) => referenceText(field.type, id))
        .join(',')}]`;
    case 'group':
      return value === null ? 'null' : `{${membersText(value as Attributes, field.fields)}}`;
    case 'groups':
      return `[${listOf(value)
        .map((item) => `{${membersText(item as Attributes, field.fields)}}`)
        .join(',')}]`;
  }
}

function referenceText(type: Reference['type'], id: unknown): string {
  return `{"type":"${type}","id":${JSON.stringify(String(id))}}`;
}

function printedDay(value: unknown, precision: unknown): string | null {
  const date = partialDate(value as string | null, precision as string | null);
  return date ? printPartialDate(date) : null;
}

/** A list, whatever the attribute holds. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A relation as it stands in a shape: the field's name with its path, where it leads, and its place among its like. */
export interface Relation extends Reference {
  readonly relation: string;
  readonly position: number;
}

/** All references that a record's attributes hold, in the order of its fields, each with its path. */
export function relationsOf(attributes: Attributes, fields: readonly Field[]): readonly Relation[] {
  const relations: Relation[] = [];
  for (const field of fields)
    referencesIn(attributes, field).forEach(({ type, id, path }, position) =>
      relations.push({ relation: path, type, id, position }),
    );
  return relations;
}

interface FoundReference extends Reference {
  /** Names of fields, parted by points. */
  readonly path: string;
}

const NONE: readonly FoundReference[] = [];

function referencesIn(attributes: Attributes, field: Field): readonly FoundReference[] {
  const value = attributes[field.name] ?? null;
  if (value === null) return NONE;
  switch (field.kind) {
    case 'one':
    case 'many':
      return idsIn(value).map((id) => ({ type: field.type, id, path: field.name }));
    case 'group':
    case 'groups':
      return (Array.isArray(value) ? value : [value]).flatMap((item) =>
        referencesInGroup(item as Attributes, field.name, field.fields),
      );
    default:
      return NONE;
  }
}

function referencesInGroup(
  item: Attributes,
  name: string,
  fields: readonly Field[],
): readonly FoundReference[] {
  return fields.flatMap((inner) =>
    referencesIn(item, inner).map(({ type, id, path }) => ({ type, id, path: `${name}.${path}` })),
  );
}

function idsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}
