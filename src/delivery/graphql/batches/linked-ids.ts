import type { Core } from '@strapi/strapi';
import { hasSort } from '@strapi/utils';
import type { Link, LinkJoin } from './link';
import type { LinkQuery } from './plan';

/** The id of a row in its table, which Strapi keeps to itself. */
export type RowId = number;

/** A query of knex, which Strapi hands out without its type. */
type Query = object;

/** The part of Strapi's query builder that is used here. */
interface Builder {
  readonly alias: string;
  getAlias(): string;
  init(query: Partial<LinkQuery> & { select: string[] }): Builder;
  join(join: object): Builder;
  where(where: object): Builder;
  getKnexQuery(): Query;
}

interface LinkedRow {
  readonly parent: RowId;
  readonly place: string;
  readonly id: RowId;
}

/**
 * The ids of the rows to which each of many rows leads, in one statement: for each parent the very query that Strapi would
 * ask for it alone, with its conditions, order and page, beside the others (`lateral`).
 *
 * @param atMost So many ids are read in all.
 */
export async function linkedIds(
  strapi: Core.Strapi,
  link: Link,
  { query, atMost }: { readonly query: LinkQuery; readonly atMost: number },
  parents: readonly RowId[],
): Promise<ReadonlyMap<RowId, readonly RowId[]>> {
  const page = pageOfOneParent(strapi, link, query);
  // The empty window numbers the rows in the order in which the page gives them.
  const { rows } = await rawQuery<LinkedRow>(
    strapi,
    `select parent.id as parent, linked.place, linked.id from unnest(?::int[]) as parent (id)
     cross join lateral (select row_number() over () as place, page.id from ? as page) as linked limit ?`,
    [[...parents], page, atMost],
  );
  return grouped(rows);
}

/** How many rows each of many rows leads to, whatever the page. */
export async function linkedCounts(
  strapi: Core.Strapi,
  link: Link,
  { where, filters }: LinkQuery,
  parents: readonly RowId[],
): Promise<ReadonlyMap<RowId, number>> {
  const all = pageOfOneParent(strapi, link, { where, filters });
  const { rows } = await rawQuery<{ parent: RowId; count: string }>(
    strapi,
    `select parent.id as parent, (select count(distinct linked.id) from ? as linked) as count
     from unnest(?::int[]) as parent (id)`,
    [all, [...parents]],
  );
  return new Map(rows.map(({ parent, count }) => [parent, Number(count)]));
}

function pageOfOneParent(strapi: Core.Strapi, link: Link, query: Partial<LinkQuery>): Query {
  const builder = strapi.db.queryBuilder(link.target) as unknown as Builder;
  builder.init({ ...query, select: [isSortedByLinks(query.orderBy) ? 'id' : `${builder.alias}.id`] });
  return (
    link.join === null ? versionsOf(strapi, builder, link) : joined(strapi, builder, link.join, query)
  ).getKnexQuery();
}

/** The rows that a table of links ties to the parent. */
function joined(
  strapi: Core.Strapi,
  builder: Builder,
  join: LinkJoin,
  { orderBy }: Partial<LinkQuery>,
): Builder {
  const alias = builder.getAlias();
  return builder
    .join({
      alias,
      referencedTable: join.table,
      referencedColumn: join.targetColumn,
      rootColumn: 'id',
      rootTable: builder.alias,
      on: join.on,
      // As Strapi does it: the order of the links, unless another is asked for.
      orderBy: hasSort(orderBy) ? undefined : join.orderBy,
    })
    .where({ [`${alias}.${join.sourceColumn}`]: strapi.db.connection.raw('??', ['parent.id']) });
}

/** The other rows of the parent's record. */
function versionsOf(strapi: Core.Strapi, builder: Builder, { source }: Link): Builder {
  const { connection } = strapi.db;
  const { tableName } = strapi.db.metadata.get(source);
  const documentId: unknown = connection.raw(
    '(select own.document_id from ?? as own where own.id = parent.id)',
    [tableName],
  );
  return builder.where({ documentId, id: { $ne: connection.raw('??', ['parent.id']) } });
}

/**
 * Whether records are sorted by what they lead to. Strapi wraps such a query into another one, in which columns have other
 * names; elsewhere the id is named in full, so that it is not there a second time where it is sorted by too.
 */
function isSortedByLinks(orderBy: unknown): boolean {
  const orders: unknown[] = Array.isArray(orderBy) ? orderBy : [orderBy];
  return orders.some(
    (order) =>
      typeof order === 'object' &&
      order !== null &&
      Object.values(order).some((direction) => typeof direction === 'object' && direction !== null),
  );
}

/** Runs a statement through knex, in whose bindings queries may stand. */
function rawQuery<Row>(
  strapi: Core.Strapi,
  text: string,
  bindings: readonly unknown[],
): Promise<{ readonly rows: readonly Row[] }> {
  return strapi.db.connection.raw(text, bindings as never) as unknown as Promise<{ rows: Row[] }>;
}

function grouped(rows: readonly LinkedRow[]): ReadonlyMap<RowId, readonly RowId[]> {
  const inOrder = [...rows].sort((one, other) => Number(one.place) - Number(other.place));
  const groups = new Map<RowId, RowId[]>();
  for (const { parent, id } of inOrder) {
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [id]);
    else group.push(id);
  }
  return groups;
}
