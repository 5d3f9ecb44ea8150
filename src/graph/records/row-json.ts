import { ORGANIZATION, PERSON, isEditorialUid, isRecordUid } from '../../content/content-types';
import { isOwnRelation, type Attribute, type Model, type Models } from './tables';

/**
 * What of a row is read.
 *
 * - `public`: what readers may see, and only links that lead to what is public too
 * - `whole`: everything, private attributes and links to drafts as well
 */
export type Scope = 'public' | 'whole';

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** SQL for a timestamp column as ISO 8601. Strapi keeps UTC in columns without a time zone. */
export function momentSql(column: string): string {
  return `to_char(${column}, ${MOMENT})`;
}

/**
 * An SQL expression that gives a row of a model as one JSON object in the form of `StoredRecord.attributes`: a record in
 * one statement, whatever hangs on it, and many records in one statement too.
 * @param alias The row's alias in the statement around it.
 */
export function rowJsonSql(models: Models, model: Model, alias: string, scope: Scope): string {
  const pairs = Object.entries(model.attributes)
    .filter(([, attribute]) => scope === 'whole' || attribute.private !== true)
    .flatMap(([name, attribute]) => {
      const value = valueSql(models, model, { name, attribute, alias, scope });
      return value === undefined ? [] : [`'${name}', ${value}`];
    });
  return `json_build_object(${pairs.join(', ')})`;
}

/** An attribute of the row that an alias stands for. */
interface Place {
  readonly name: string;
  readonly attribute: Attribute;
  readonly alias: string;
  readonly scope: Scope;
}

function valueSql(models: Models, model: Model, place: Place): string | undefined {
  const { attribute, alias, name } = place;
  if (attribute.type === 'component') return componentSql(models, model, place);
  if (attribute.type === 'media') return mediaSql(model, place);
  if (attribute.type === 'relation')
    return isOwnRelation(attribute) ? relationSql(models, model, place) : undefined;
  const column = model.storage[name]?.columnName;
  if (column === undefined) return undefined;
  return attribute.type === 'datetime' ? momentSql(`${alias}."${column}"`) : `${alias}."${column}"`;
}

function relationSql(models: Models, model: Model, { name, attribute, alias, scope }: Place) {
  const link = model.storage[name]?.joinTable;
  if (link === undefined || attribute.target === undefined) return undefined;
  if (scope === 'public' && !isRecordUid(attribute.target)) return undefined;
  const target = models(attribute.target);
  const condition = scope === 'public' ? ` and ${publicSql(attribute.target, 't')}` : '';
  return collectSql({
    value: 't.document_id',
    from: `"${link.name}" l join "${target.table}" t on t.id = l."${link.inverseJoinColumn.name}"`,
    where: `l."${link.joinColumn.name}" = ${alias}.id${condition}`,
    // Strapi leaves equal places behind, and makes link rows anew when what they lead to is published again.
    order: link.orderColumnName ? `l."${link.orderColumnName}", t.document_id` : 't.document_id',
    isList: attribute.relation?.endsWith('ToMany') ?? false,
  });
}

function componentSql(models: Models, model: Model, { name, attribute, alias, scope }: Place) {
  const link = model.storage[name]?.joinTable;
  if (link === undefined || attribute.component === undefined) return undefined;
  const component = models(attribute.component);
  const inner = `${alias}c`;
  return collectSql({
    value: rowJsonSql(models, component, inner, scope),
    from: `"${link.name}" l join "${component.table}" ${inner} on ${inner}.id = l.cmp_id`,
    where: `l.entity_id = ${alias}.id and l.field = '${name}' and l.component_type = '${component.uid}'`,
    order: 'l."order", l.id',
    isList: attribute.repeatable === true,
  });
}

function mediaSql(model: Model, { name, attribute, alias }: Place): string {
  return collectSql({
    value: 'f.document_id',
    from: 'files_related_mph l join files f on f.id = l.file_id',
    where: `l.related_id = ${alias}.id and l.related_type = '${model.uid}' and l.field = '${name}'`,
    order: 'l."order", l.id',
    isList: attribute.multiple === true,
  });
}

interface Collection {
  readonly value: string;
  readonly from: string;
  readonly where: string;
  readonly order: string;
  readonly isList: boolean;
}

function collectSql({ value, from, where, order, isList }: Collection): string {
  return isList
    ? `(select coalesce(json_agg(${value} order by ${order}), '[]') from ${from} where ${where})`
    : `(select ${value} from ${from} where ${where} order by ${order} limit 1)`;
}

/** An SQL condition that holds for the rows of a type that readers may see. */
export function publicSql(uid: string, alias: string): string {
  if (isEditorialUid(uid)) return `${alias}.published_at is not null`;
  return uid === PERSON || uid === ORGANIZATION ? `${alias}.listed is true` : 'true';
}
