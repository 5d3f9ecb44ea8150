import { createRequire } from 'node:module';

/** The package comes with the plugin, and is asked for from there, so that there is one only. */
const fromPlugin = createRequire(require.resolve('@strapi/plugin-graphql/package.json'));

interface Document {
  readonly definitions: readonly unknown[];
}

/** A type with its fields. */
export interface ObjectType {
  getFields(): Record<string, { readonly type: unknown }>;
}

/** A schema, as far as tests look at it. */
export interface Schema {
  getType(name: string): unknown;
}

/** The part of the package that tests use. */
interface Package {
  parse(text: string): Document;
  buildASTSchema(document: Document): Schema;
  extendSchema(schema: Schema, document: Document): Schema;
}

export const { parse, buildASTSchema, extendSchema } = fromPlugin('graphql') as Package;
