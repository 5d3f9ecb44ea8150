import type { Run } from '../../graph/records/records';
import { NewId, type LinkRow, type LinkRows, type NewRows, type RowId } from './new-ids';

/** Writes the rows: their ids drawn for all tables at once, and one statement for each table. */
export async function insertRows(run: Run, rows: NewRows): Promise<void> {
  await drawIds(run, rows);
  for (const [table, given] of rows.rows) await insert(run, table, given);
  await giveInverseOrders(run, [...rows.links.values()]);
  for (const { table, rows: links } of rows.links.values()) {
    const given = links.map(({ owner, target, order, inverseOrder }) => ({
      [table.owner]: owner,
      [table.target]: target,
      ...(table.order ? { [table.order]: order } : {}),
      ...(table.inverseOrder ? { [table.inverseOrder]: inverseOrder } : {}),
    }));
    await insert(run, table.name, given);
  }
}

async function drawIds(run: Run, { ids }: NewRows): Promise<void> {
  const tables = [...ids];
  if (tables.length === 0) return;
  const draws = tables.map(
    ([table], at) =>
      `select ${at} as at, nextval(pg_get_serial_sequence('"${table}"', 'id'))::int as id from generate_series(1, ?::int)`,
  );
  const { rows } = await run(
    `select at, id from (${draws.join(' union all ')}) as drawn order by at, id`,
    tables.map(([, given]) => given.length),
  );
  const drawn = rows as { at: number; id: number }[];
  const wanting = tables.flatMap(([, given]) => given);
  wanting.forEach((id, n) => (id.value = drawn[n]?.id ?? 0));
}

/** Rows of one table have the same columns. */
async function insert(run: Run, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await run(
    `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", ?::json)`,
    [JSON.stringify(rows)],
  );
}

/**
 * Gives each link its place at the other end: after all that lead there already, as Strapi does. The published copy of a
 * link has the place of the draft's.
 */
async function giveInverseOrders(run: Run, links: readonly LinkRows[]): Promise<void> {
  const ordered = links.filter(({ table }) => table.inverseOrder !== undefined);
  const last = await lastPlaces(run, ordered);
  for (const { table, rows } of ordered) {
    const places = last.get(table.name) ?? new Map<RowId, number>();
    for (const link of rows) link.inverseOrder = placeOf(link, places);
  }
}

function placeOf({ draft, target }: LinkRow, places: Map<RowId, number>): number {
  if (draft !== undefined) return draft.inverseOrder;
  const place = (places.get(target) ?? 0) + 1;
  places.set(target, place);
  return place;
}

type LastPlaces = ReadonlyMap<string, Map<RowId, number>>;

/** The last places taken at rows that are there. */
async function lastPlaces(run: Run, links: readonly LinkRows[]): Promise<LastPlaces> {
  const asked = links
    .map(({ table, rows }) => ({
      table,
      targets: [...new Set(rows.map(({ target }) => target))].filter(isStored),
    }))
    .filter(({ targets }) => targets.length > 0);
  const found = new Map(asked.map(({ table }) => [table.name, new Map<RowId, number>()]));
  if (asked.length === 0) return found;
  const selects = asked.map(
    ({ table }) =>
      `select '${table.name}' as name, "${table.target}" as target, max("${table.inverseOrder}") as last
       from "${table.name}" where "${table.target}" = any(?::int[]) group by "${table.target}"`,
  );
  const { rows } = await run(
    selects.join(' union all '),
    asked.map(({ targets }) => targets),
  );
  for (const { name, target, last } of rows as { name: string; target: number; last: number | null }[])
    found.get(name)?.set(target, last ?? 0);
  return found;
}

function isStored(id: RowId): id is number {
  return !(id instanceof NewId);
}
