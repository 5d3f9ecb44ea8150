import type { Core } from '@strapi/strapi';

/** An attribute of a content type or component, as far as reading rows needs it. */
export interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly relation?: string;
  readonly private?: boolean;
  readonly default?: unknown;
}

/** Where an attribute is kept: in a column of its row or behind a link table. */
export interface Storage {
  readonly columnName?: string;
  readonly joinTable?: LinkTable;
}

/** Strapi's description of a link table, from the side of the attribute that it is asked for. */
export interface LinkTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  readonly orderColumnName?: string;
  /** The owner's place in the list of those that lead to the target. */
  readonly inverseOrderColumnName?: string;
}

/** A content type or component with its attributes and the tables that hold it. */
export interface Model {
  readonly uid: string;
  readonly table: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly storage: Readonly<Record<string, Storage | undefined>>;
}

/** Looks a model up by its uid. */
export type Models = (uid: string) => Model;

/** The models of an application: Strapi's schemas with what its database layer made of them. */
export function modelsOf(strapi: Core.Strapi): Models {
  // Both registries are keyed by generated uids; components are met by their names as plain text.
  const schemaOf = strapi.getModel.bind(strapi) as unknown as (uid: string) => Pick<Model, 'attributes'>;
  const metadata = strapi.db.metadata as unknown as Map<string, { tableName: string; attributes: object }>;
  return (uid) => {
    const tables = metadata.get(uid);
    if (tables === undefined) throw new Error(`No table is known for "${uid}"`);
    const storage = tables.attributes as Model['storage'];
    return { uid, table: tables.tableName, attributes: schemaOf(uid).attributes, storage };
  };
}

/** True for relations that are written from this side. */
export function isOwnRelation({ type, mappedBy }: Attribute): boolean {
  return type === 'relation' && mappedBy === undefined;
}
