import { partialDate, printPartialDate } from '../../content/partial-date';
import type { Field } from './fields';
import type { Reference } from './projection';

export type Attributes = Readonly<Record<string, unknown>>;
export type Shape = Readonly<Record<string, unknown>>;

/** The public JSON of a record or component: its fields in their order, absent values as null and absent lists as []. */
export function shapeOf(attributes: Attributes, fields: readonly Field[]): Shape {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(attributes, field)]));
}

function valueOf(attributes: Attributes, field: Field): unknown {
  const value = attributes[field.name] ?? null;
  switch (field.kind) {
    case 'plain':
      return value;
    case 'day':
      return printedDay(value, attributes[field.precision]);
    case 'one':
      return value === null ? null : reference(field.type, value);
    case 'many':
      return listOf(value).map((id) => reference(field.type, id));
    case 'group':
      return value === null ? null : shapeOf(value as Attributes, field.fields);
    case 'groups':
      return listOf(value).map((item) => shapeOf(item as Attributes, field.fields));
  }
}

function reference(type: Reference['type'], id: unknown): Reference {
  return { type, id: String(id) };
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
  return fields.flatMap((field) =>
    referencesIn(attributes, field).map((found, position) => ({
      ...found,
      relation: [field.name, ...found.path].join('.'),
      position,
    })),
  );
}

interface FoundReference extends Reference {
  readonly path: readonly string[];
}

function referencesIn(attributes: Attributes, field: Field): readonly FoundReference[] {
  const value = attributes[field.name] ?? null;
  switch (field.kind) {
    case 'one':
    case 'many':
      return idsIn(value).map((id) => ({ type: field.type, id, path: [] }));
    case 'group':
    case 'groups':
      return (Array.isArray(value) ? value : value === null ? [] : [value]).flatMap((item) =>
        field.fields.flatMap((inner) =>
          referencesIn(item as Attributes, inner).map((found) => ({
            ...found,
            path: [inner.name, ...found.path],
          })),
        ),
      );
    default:
      return [];
  }
}

function idsIn(value: unknown): readonly string[] {
  if (value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
