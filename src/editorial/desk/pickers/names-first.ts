/** A record as a picker shows it. */
export interface PickerRow {
  readonly documentId: string;
  readonly [field: string]: unknown;
}

/** What the content manager answers to a picker. */
export interface PickerAnswer {
  readonly results: readonly PickerRow[];
  readonly pagination: {
    readonly page: number;
    readonly pageSize: number;
    readonly pageCount: number;
    readonly total: number;
  };
}

type Query = Readonly<Record<string, unknown>>;
type Ask = (query: Query) => Promise<PickerAnswer>;

/**
 * One page of a list that begins with the records of these ids, in this order, and goes on with what the search of the query
 * finds beside them. Asks for the named ones once and for at most two pages of the others.
 */
export async function namesFirst(ask: Ask, query: Query, ids: readonly string[]): Promise<PickerAnswer> {
  const others = (page: unknown) =>
    ask({ ...query, page, filters: bothOf(query.filters, { documentId: { $notIn: ids } }) });
  // Strapi refuses what is no page before anything is made of it.
  const first = await others(query.page ?? 1);
  const { page, pageSize, total } = first.pagination;
  const named = await namedRows(ask, query, ids);
  const [from, to] = [(page - 1) * pageSize, page * pageSize];
  const results = [
    ...named.slice(from, to),
    ...(await between(from - named.length, to - named.length, pageSize, (wanted) =>
      wanted === page ? Promise.resolve(first) : others(wanted),
    )),
  ];
  const sum = named.length + total;
  return { results, pagination: { page, pageSize, pageCount: Math.ceil(sum / pageSize), total: sum } };
}

async function namedRows(ask: Ask, query: Query, ids: readonly string[]): Promise<readonly PickerRow[]> {
  const { _q, ...rest } = query;
  const filters = bothOf(query.filters, { documentId: { $in: ids } });
  const { results } = await ask({ ...rest, filters, page: 1, pageSize: ids.length });
  return [...results].sort((one, other) => ids.indexOf(one.documentId) - ids.indexOf(other.documentId));
}

/** The rows of a list from one place (inclusive) to another (exclusive), read by pages. */
async function between(
  from: number,
  to: number,
  pageSize: number,
  read: (page: number) => Promise<PickerAnswer>,
): Promise<readonly PickerRow[]> {
  if (to <= 0) return [];
  const start = Math.max(0, from);
  const before = Math.floor(start / pageSize);
  const last = Math.floor((to - 1) / pageSize);
  const rows = [...(await read(before + 1)).results];
  if (last > before) rows.push(...(await read(last + 1)).results);
  return rows.slice(start - before * pageSize, to - before * pageSize);
}

function bothOf(given: unknown, own: object): object {
  return given === undefined || given === null ? own : { $and: [given, own] };
}
