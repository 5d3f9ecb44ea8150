import type { Core } from '@strapi/strapi';
import { hasSort } from '@strapi/utils';
import type { Link, LinkJoin } from './link';
import type { LinkQuery } from './plan';

/** The id of a row in its table, which Strapi keeps to itself. */
export type RowId = number;

/** A query of knex, which Strapi hands out without its type. */
interface Statement extends PromiseLike<readonly Readonly<Record<string, unknown>>[]> {
  joinRaw(join: object): Statement;
  select(...columns: string[]): Statement;
}

/** The part of Strapi's query builder that is used here. */
interface Builder {
  readonly alias: string;
  getAlias(): string;
  init(query: Partial<LinkQuery> & { select: string[] }): Builder;
  join(join: object): Builder;
  where(where: object): Builder;
  getKnexQuery(): Statement;
  execute(): Promise<Row[]>;
}

/** A row as Strapi's database layer gives it. */
export interface Row {
  readonly id: RowId;
  readonly [attribute: string]: unknown;
}

/** What is read of the links of some rows. */
export interface Reading {
  readonly query: LinkQuery;
  /** Only values of these names are read; of files all, for their addresses are made of several. */
  readonly names: ReadonlySet<string>;
  /** So many rows are read in all. */
  readonly atMost: number;
}

/**
 * The rows to which each of many rows leads, in one statement: for each parent the very query that Strapi would ask for it
 * alone, with its conditions, order and page, beside the others (`lateral`).
 */
export async function linkedRows(
  strapi: Core.Strapi,
  link: Link,
  { query, names, atMost }: Reading,
  parents: readonly RowId[],
): Promise<ReadonlyMap<RowId, readonly Row[]>> {
  const builder = strapi.db.queryBuilder(link.target) as unknown as Builder;
  builder.init({ select: link.isMedia ? ['*'] : columnsOf(strapi, link.target, names) });
  const statement = builder.getKnexQuery();
  // The empty window numbers the rows in the order in which the page gives them.
  const led = strapi.db.connection.raw(
    `join (select parent.id as parent, linked.place, linked.id from unnest(?::int[]) as parent (id)
     cross join lateral (select row_number() over () as place, page.id from ? as page) as linked limit ?) as led on led.id = ??`,
    [[...parents], pageOfOneParent(strapi, link, query), atMost, `${builder.alias}.id`] as never,
  );
  return grouped(
    await placed(strapi, link, builder, statement.joinRaw(led).select('led.parent', 'led.place')),
  );
}

/** Read whether they are asked for or not: who a row is, and in which language. */
const ALWAYS = ['id', 'documentId', 'locale'];

function columnsOf(strapi: Core.Strapi, target: string, names: ReadonlySet<string>): string[] {
  const { attributes } = strapi.db.metadata.get(target);
  return Object.entries(attributes)
    .filter(([name, { type }]) => type !== 'relation' && (ALWAYS.includes(name) || names.has(name)))
    .map(([name]) => name);
}

/** A row with the parent that leads to it, and its place among those of that. */
interface PlacedRow {
  readonly parent: RowId;
  readonly place: number;
  readonly row: Row;
}

/** Runs the statement through the builder, who makes of columns what the attributes are, and leaves aside what is none of theirs. */
async function placed(
  strapi: Core.Strapi,
  { isMedia }: Link,
  builder: Builder,
  statement: Statement,
): Promise<readonly PlacedRow[]> {
  const read = await statement;
  const answered: Builder = Object.assign(Object.create(builder), {
    getKnexQuery: () => Promise.resolve(read),
  });
  const rows = await answered.execute();
  const shown = isMedia ? await signed(strapi, rows) : rows;
  return shown.map((row, at) => ({ row, parent: Number(read[at]?.parent), place: Number(read[at]?.place) }));
}

/** Files with addresses that their reader may use, where they are in a place that is not open to everybody; each is signed once. */
function signed(strapi: Core.Strapi, rows: readonly Row[]): Promise<readonly Row[]> {
  const files = strapi.plugin('upload').service('file') as unknown as {
    signFileUrls(file: Row): Promise<Row>;
  };
  const byId = new Map(rows.map((row) => [row.id, row]));
  const signing = new Map([...byId].map(([id, row]) => [id, files.signFileUrls(row)]));
  return Promise.all(rows.map((row) => signing.get(row.id) ?? row));
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

function pageOfOneParent(strapi: Core.Strapi, link: Link, query: Partial<LinkQuery>): object {
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

function grouped(rows: readonly PlacedRow[]): ReadonlyMap<RowId, readonly Row[]> {
  const groups = new Map<RowId, Row[]>();
  for (const { parent, row } of [...rows].sort((one, other) => one.place - other.place)) {
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [row]);
    else group.push(row);
  }
  return groups;
}
