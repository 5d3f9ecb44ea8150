import DataLoader from 'dataloader';
import type { Core } from '@strapi/strapi';
import type { Link } from './link';
import type { RowId } from './linked-ids';

/** A row as Strapi's database layer gives it. */
export interface Row {
  readonly id: RowId;
  readonly [attribute: string]: unknown;
}

type Found = ReadonlyMap<RowId, Row>;

/** The part of Strapi's query builder that is used here. */
interface Builder {
  init(query: { select: readonly string[]; where: object }): { execute(): Promise<Row[]> };
}

/** Read whether they are asked for or not: who a row is, and in which language. */
const ALWAYS = ['id', 'documentId', 'locale'];

/** The rows of one table that one request reads: each once, and those that are wanted in one step in one statement. */
export class Rows {
  readonly #read: (ids: readonly RowId[]) => Promise<Found>;
  readonly #readings = new Map<RowId, Promise<Found>>();
  // A promise for each list, not for each row: there are thousands of them in a large answer.
  readonly #lists = new DataLoader<readonly RowId[], Found>((lists) => this.#readLists(lists), {
    cache: false,
  });

  /** @param names Only values of these names are read; of files all, for their addresses are made of several. */
  constructor(strapi: Core.Strapi, { target, isMedia }: Link, names: ReadonlySet<string>) {
    const select = isMedia ? ['*'] : columnsOf(strapi, target, names);
    this.#read = (ids) => readRows(strapi, { target, isMedia }, select, ids);
  }

  /** At least those of the rows that exist, by their ids. */
  load(ids: readonly RowId[]): Promise<Found> {
    return this.#lists.load(ids);
  }

  async #readLists(lists: readonly (readonly RowId[])[]): Promise<Found[]> {
    const ids = new Set(lists.flat());
    const missing = [...ids].filter((id) => !this.#readings.has(id));
    if (missing.length > 0) {
      const reading = this.#read(missing);
      for (const id of missing) this.#readings.set(id, reading);
    }
    const readings = new Set([...ids].map((id) => this.#readings.get(id)));
    const found = new Map<RowId, Row>();
    for (const rows of await Promise.all(readings)) rows?.forEach((row, id) => found.set(id, row));
    return lists.map(() => found);
  }
}

function columnsOf(strapi: Core.Strapi, target: string, names: ReadonlySet<string>): readonly string[] {
  const { attributes } = strapi.db.metadata.get(target);
  return Object.entries(attributes)
    .filter(([name, { type }]) => type !== 'relation' && (ALWAYS.includes(name) || names.has(name)))
    .map(([name]) => name);
}

async function readRows(
  strapi: Core.Strapi,
  { target, isMedia }: Pick<Link, 'target' | 'isMedia'>,
  select: readonly string[],
  ids: readonly RowId[],
): Promise<Found> {
  const builder = strapi.db.queryBuilder(target) as unknown as Builder;
  // One parameter for all ids, which Strapi's `$in` makes one for each.
  const where = { id: strapi.db.connection.raw('any(?::int[])', [[...ids] as never]) };
  const rows = await builder.init({ select, where }).execute();
  const found = isMedia ? await Promise.all(rows.map((row) => signed(strapi, row))) : rows;
  return new Map(found.map((row) => [row.id, row]));
}

/** A file with an address that its reader may use, where the files are in a place that is not open to everybody. */
function signed(strapi: Core.Strapi, row: Row): Promise<Row> {
  const files = strapi.plugin('upload').service('file') as unknown as {
    signFileUrls(file: Row): Promise<Row>;
  };
  return files.signFileUrls(row);
}
