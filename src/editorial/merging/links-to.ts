import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, type RecordUid } from '../../content/content-types';
import { isOwnRelation, modelsOf, type LinkTable, type Model } from '../../graph/records/tables';

/** A way in which records lead to records of another type: by a relation of their own, or of one of their components. */
export interface WayTo {
  readonly owner: RecordUid;
  readonly ownerTable: string;
  /** The attribute's name, inside a component with its path: `people`, `sources.outlet`. */
  readonly relation: string;
  readonly table: LinkTable;
  /** The rows `r` of the owner with the rows `l` of the link table, as SQL. */
  readonly joined: string;
}

/** All ways that lead to records of a type. */
export function waysTo(strapi: Core.Strapi, target: RecordUid): readonly WayTo[] {
  const models = modelsOf(strapi);
  return (Object.keys(RECORD_TYPES) as RecordUid[]).flatMap((owner) => {
    const model = models(owner);
    const way = (name: string, table: LinkTable, through: string, ownerId: string): WayTo => ({
      owner,
      ownerTable: model.table,
      relation: name,
      table,
      joined: `"${model.table}" r ${through} join "${table.name}" l on l."${table.joinColumn.name}" = ${ownerId}`,
    });
    const direct = relationsTo(model, target).map(([name, table]) => way(name, table, '', 'r.id'));
    const inComponents = Object.entries(model.attributes).flatMap(([field, { component }]) => {
      const join = model.storage[field]?.joinTable;
      if (component === undefined || join === undefined) return [];
      const through = `join "${join.name}" c on c.entity_id = r.id and c.field = '${field}'`;
      return relationsTo(models(component), target).map(([name, table]) =>
        way(`${field}.${name}`, table, through, 'c.cmp_id'),
      );
    });
    return [...direct, ...inComponents];
  });
}

function relationsTo(model: Model, target: RecordUid): readonly (readonly [string, LinkTable])[] {
  return Object.entries(model.attributes).flatMap(([name, attribute]) => {
    const table = model.storage[name]?.joinTable;
    const isWanted = isOwnRelation(attribute) && attribute.target === target;
    return isWanted && table !== undefined ? [[name, table] as const] : [];
  });
}
