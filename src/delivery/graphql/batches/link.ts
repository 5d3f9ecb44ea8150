import type { Core } from '@strapi/strapi';

/** How a field of a generated type leads from rows of one table to rows of another. */
export interface Link {
  /** Uid of the content type or component that has the field. */
  readonly source: string;
  readonly attribute: string;
  /** Uid of what it leads to. */
  readonly target: string;
  readonly isMany: boolean;
  readonly isMedia: boolean;
  /** null: to the other rows of the same record, its versions in other languages. */
  readonly join: LinkJoin | null;
}

/** The table between the two, as Strapi's query builder joins it. */
export interface LinkJoin {
  readonly table: string;
  /** The column that holds the id of the target's row. */
  readonly targetColumn: string;
  /** The column that holds the id of the source's row. */
  readonly sourceColumn: string;
  /** Values that rows of the table have where they belong to this field. */
  readonly on: Readonly<Record<string, unknown>>;
  /** By which the links of one row are ordered where nobody asks for another order. */
  readonly orderBy: Readonly<Record<string, 'asc' | 'desc'>> | undefined;
}

/** The part of Strapi's metadata of an attribute that is used here. */
interface Metadata {
  readonly relation?: string;
  readonly target?: string;
  readonly morphBy?: string;
  readonly joinTable?: JoinTable;
  readonly joinColumn?: { readonly name: string };
}

interface JoinTable {
  readonly name: string;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly orderBy?: Readonly<Record<string, 'asc' | 'desc'>>;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn?: { readonly name: string };
  readonly morphColumn?: {
    readonly idColumn: { readonly name: string };
    readonly typeColumn: { readonly name: string };
  };
}

/** An attribute as a schema has it. */
export interface Attribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly useJoinTable?: boolean;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
}

const FILES = 'plugin::upload.file';

/**
 * Where an attribute leads; undefined where to nothing, or in a way that no type here has (a relation kept in a column, one
 * to rows of any type): those are left to Strapi's own resolvers.
 */
export function destinationOf(attribute: Attribute): Pick<Link, 'target' | 'isMany'> | undefined {
  const { type, relation = '', target, useJoinTable = true, component } = attribute;
  switch (type) {
    case 'media':
      return { target: FILES, isMany: attribute.multiple === true };
    case 'component':
      return component === undefined
        ? undefined
        : { target: component, isMany: attribute.repeatable === true };
    case 'relation': {
      const isPlain = target !== undefined && useJoinTable && !relation.startsWith('morph');
      return isPlain ? { target, isMany: relation.endsWith('Many') } : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * The link of an attribute that has a destination, as the database holds it. To be asked for when Strapi knows its tables,
 * which it does not yet where the schema is built.
 */
export function linkOf(
  strapi: Core.Strapi,
  source: string,
  attribute: string,
  { target, isMany }: Pick<Link, 'target' | 'isMany'>,
): Link {
  const metadata = metadataOf(strapi, source, attribute);
  const join = joinOf(strapi, source, attribute, metadata);
  if (join === undefined) throw new Error(`${source} has no links by ${attribute}`);
  return { source, attribute, target, isMany, isMedia: target === FILES, join };
}

function joinOf(
  strapi: Core.Strapi,
  source: string,
  attribute: string,
  metadata: Metadata | undefined,
): LinkJoin | null | undefined {
  if (metadata?.joinColumn?.name === 'document_id') return null;
  if (metadata?.relation?.startsWith('morph')) return morphJoin(strapi, source, attribute, metadata);
  return plainJoin(metadata);
}

function metadataOf(strapi: Core.Strapi, uid: string, attribute: string): Metadata | undefined {
  // Strapi's edge: the attributes of its metadata are a union of many shapes.
  return strapi.db.metadata.get(uid).attributes[attribute] as unknown as Metadata | undefined;
}

function plainJoin(metadata: Metadata | undefined): LinkJoin | undefined {
  const joinTable = metadata?.joinTable;
  if (joinTable?.inverseJoinColumn === undefined) return undefined;
  return {
    table: joinTable.name,
    targetColumn: joinTable.inverseJoinColumn.name,
    sourceColumn: joinTable.joinColumn.name,
    on: joinTable.on ?? {},
    orderBy: joinTable.orderBy,
  };
}

/** Media: one table for all types, seen from the side of the types. */
function morphJoin(
  strapi: Core.Strapi,
  source: string,
  attribute: string,
  { target = '', morphBy = '' }: Metadata,
): LinkJoin | undefined {
  const joinTable = metadataOf(strapi, target, morphBy)?.joinTable;
  if (joinTable?.morphColumn === undefined) return undefined;
  const { idColumn, typeColumn } = joinTable.morphColumn;
  return {
    table: joinTable.name,
    targetColumn: joinTable.joinColumn.name,
    sourceColumn: idColumn.name,
    on: { ...joinTable.on, field: attribute, [typeColumn.name]: source },
    orderBy: joinTable.orderBy,
  };
}
