import type { Core } from '@strapi/strapi';
import { isEditorialUid } from '../../content/content-types';
import { isInverse } from './inverse-ends';
import { modelReader, type Attribute } from './model';

/** The table of a relation between two types, seen from the one that the relation is written on. */
export interface LinkTable {
  readonly name: string;
  /** The attribute's name on the side that it is written on. */
  readonly relation: string;
  readonly ownerTable: string;
  readonly ownerColumn: string;
  readonly targetTable: string;
  readonly targetColumn: string;
  /** The target's place in the owner's list; relations to one record have none. */
  readonly orderColumn: string | undefined;
  /** Whether the links lead to records of the same type, of which one may lead to itself. */
  readonly isOfOneType: boolean;
  /** Whether a record can have one such link only. */
  readonly isToOne: boolean;
}

/** Strapi's description of a link table, from the side of the attribute that it was asked for. */
interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  readonly orderColumnName?: string;
}

/** The tables of all links that lead to records of a type: of the relations of which it is the inverse end. */
export function linkTablesTo(strapi: Core.Strapi, uid: string): readonly LinkTable[] {
  const attributes = modelReader(strapi)(uid);
  return Object.keys(attributes)
    .filter((name) => isInverse(attributes, name))
    .flatMap((name) => {
      const { target, mappedBy } = attributes[name] ?? {};
      return linkTable(strapi, target ?? '', mappedBy ?? '');
    });
}

/** The tables of the links that lead from records of a type to editorial records. */
export function linkTablesFrom(strapi: Core.Strapi, uid: string): readonly LinkTable[] {
  const attributes = modelReader(strapi)(uid);
  return Object.keys(attributes)
    .filter((name) => !isInverse(attributes, name) && leadsToEditorial(attributes[name]))
    .flatMap((name) => linkTable(strapi, uid, name));
}

function leadsToEditorial(attribute: Attribute | undefined): boolean {
  return attribute?.type === 'relation' && isEditorialUid(attribute.target ?? '');
}

function linkTable(strapi: Core.Strapi, owner: string, relation: string): readonly LinkTable[] {
  const { tableName, attributes } = strapi.db.metadata.get(owner);
  const { joinTable } = (attributes as unknown as Record<string, { joinTable?: JoinTable }>)[relation] ?? {};
  const { target = '', relation: kind = '' } = modelReader(strapi)(owner)[relation] ?? {};
  if (joinTable === undefined) return [];
  return [
    {
      name: joinTable.name,
      relation,
      ownerTable: tableName,
      ownerColumn: joinTable.joinColumn.name,
      targetTable: strapi.db.metadata.get(target).tableName,
      targetColumn: joinTable.inverseJoinColumn.name,
      orderColumn: joinTable.orderColumnName,
      isOfOneType: target === owner,
      isToOne: kind.endsWith('ToOne'),
    },
  ];
}
