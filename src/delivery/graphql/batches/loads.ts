import DataLoader from 'dataloader';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Link } from './link';
import { linkedCounts, linkedIds, type RowId } from './linked-ids';
import { planOf, type Plan } from './plan';

/** A row as Strapi's database layer gives it. */
export interface Row {
  readonly id: RowId;
  readonly [attribute: string]: unknown;
}

type Args = Readonly<Record<string, unknown>>;

/** Records to which the links of one operation may lead: what it must hold in memory, and about what it answers with. */
const MAX_RECORDS = 10_000;

/** Links that one operation may follow: parents times fields that lead from them. */
const MAX_LINKS = 10_000;

/** What is loaded through one field with one set of arguments, for any number of parents. */
interface LinkLoads {
  readonly plan: Plan;
  readonly ids: DataLoader<RowId, readonly RowId[]>;
  readonly counts: DataLoader<RowId, number>;
}

/**
 * The loads of one request: each kind of link is followed for all parents in one statement, each row is read once.
 * Nothing outlives the request, so that nothing is seen that a later one may not see.
 */
export class Loads {
  readonly #strapi: Core.Strapi;
  readonly #auth: unknown;
  readonly #links = new Map<string, Promise<LinkLoads>>();
  readonly #linksOfArgs = new WeakMap<Args, Promise<LinkLoads>>();
  readonly #rows = new Map<string, DataLoader<RowId, Row | null>>();
  #asked = 0;
  #followed = 0;
  #answered = 0;

  constructor(strapi: Core.Strapi, auth: unknown) {
    this.#strapi = strapi;
    this.#auth = auth;
  }

  /**
   * The rows to which a row leads, as far as the arguments ask for them, in their order.
   * @throws ValidationError for arguments that the caller may not use, and where too much is asked for at once.
   */
  async rowsOf(link: Link, parent: RowId, args: Args): Promise<readonly Row[]> {
    this.#countLink();
    const { ids } = await this.#loadsOf(link, args);
    const found = await ids.load(parent);
    this.#answered = withinLimit(this.#answered + found.length);
    const rows = await this.#rowsOf(link).loadMany(found);
    return rows.map(asRow).filter((row) => row !== null);
  }

  /** The first of the rows to which a row leads; null where there is none. */
  async rowOf(link: Link, parent: RowId, args: Args): Promise<Row | null> {
    this.#countLink();
    const { ids } = await this.#loadsOf(link, args);
    const [first] = await ids.load(parent);
    return first === undefined ? null : this.#rowsOf(link).load(first);
  }

  /** How many rows a row leads to, on all pages together, and which page the arguments ask for. */
  async countOf(
    link: Link,
    parent: RowId,
    args: Args,
  ): Promise<{ readonly total: number } & Readonly<Plan['page']>> {
    const { counts, plan } = await this.#loadsOf(link, args);
    return { total: await counts.load(parent), ...plan.page };
  }

  #countLink(): void {
    this.#asked += 1;
    if (this.#asked > MAX_LINKS)
      throw new errors.ValidationError(
        `The query follows more than ${MAX_LINKS} links; ask for less at once`,
      );
  }

  /** All parents of a field are given the same arguments, mostly as one and the same object. */
  #loadsOf(link: Link, args: Args): Promise<LinkLoads> {
    const known = this.#linksOfArgs.get(args);
    if (known !== undefined) return known;
    const key = `${link.source} ${link.attribute} ${JSON.stringify(args)}`;
    const loads = this.#links.get(key) ?? this.#openLink(link, args);
    this.#links.set(key, loads);
    this.#linksOfArgs.set(args, loads);
    return loads;
  }

  async #openLink(link: Link, args: Args): Promise<LinkLoads> {
    const plan = await planOf(this.#strapi, link, args, this.#auth);
    const none: readonly RowId[] = [];
    return {
      plan,
      ids: new DataLoader(async (parents) => {
        const found = await this.#follow(link, plan, parents);
        return parents.map((parent) => found.get(parent) ?? none);
      }),
      counts: new DataLoader(async (parents) => {
        const found = await linkedCounts(this.#strapi, link, plan.query, parents);
        return parents.map((parent) => found.get(parent) ?? 0);
      }),
    };
  }

  async #follow(
    link: Link,
    { query }: Plan,
    parents: readonly RowId[],
  ): Promise<ReadonlyMap<RowId, readonly RowId[]>> {
    const atMost = MAX_RECORDS - this.#followed + 1;
    const found = await linkedIds(this.#strapi, link, { query, atMost }, parents);
    for (const ids of found.values()) this.#followed += ids.length;
    withinLimit(this.#followed);
    return found;
  }

  #rowsOf(link: Link): DataLoader<RowId, Row | null> {
    const known = this.#rows.get(link.target);
    if (known !== undefined) return known;
    const loader = new DataLoader<RowId, Row | null>((ids) => readRows(this.#strapi, link, ids));
    this.#rows.set(link.target, loader);
    return loader;
  }
}

/**
 * Gives the number back where so many records may be answered with. A record counts each time that it stands in the answer:
 * a few that lead to each other many times over are read once, and would be written thousands of times.
 */
function withinLimit(records: number): number {
  if (records <= MAX_RECORDS) return records;
  throw new errors.ValidationError(
    `The query leads to more than ${MAX_RECORDS} records; ask for less at once`,
  );
}

async function readRows(
  strapi: Core.Strapi,
  { target, isMedia }: Link,
  ids: readonly RowId[],
): Promise<(Row | null)[]> {
  const found: Row[] = await strapi.db.query(target).findMany({ where: { id: { $in: [...ids] } } });
  const rows = isMedia ? await Promise.all(found.map((row) => signed(strapi, row))) : found;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A file with an address that its reader may use, where the files are in a place that is not open to everybody. */
function signed(strapi: Core.Strapi, row: Row): Promise<Row> {
  const files = strapi.plugin('upload').service('file') as unknown as {
    signFileUrls(file: Row): Promise<Row>;
  };
  return files.signFileUrls(row);
}

function asRow(found: Row | null | Error): Row | null {
  if (found instanceof Error) throw found;
  return found;
}
