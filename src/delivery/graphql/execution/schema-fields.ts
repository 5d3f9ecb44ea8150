import type { Schema } from './content-models';

/** A field of a finished schema; without a resolver GraphQL takes the value of the same name. */
export interface SchemaField {
  resolve?: unknown;
  readonly type: unknown;
}

/** Kinds of attributes that lead to rows of their own: what they show is decided field by field. */
export const LINKS = ['relation', 'media', 'component', 'dynamiczone'];

/** A field by its type and name; undefined where the schema has none such. */
export function fieldOf(schema: Schema, type: string, name: string): SchemaField | undefined {
  const found = schema.getType(type) as { getFields?: () => Record<string, SchemaField> } | undefined;
  return found?.getFields?.()[name];
}
