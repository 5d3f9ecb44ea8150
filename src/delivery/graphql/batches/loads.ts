import DataLoader from 'dataloader';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Link } from './link';
import { linkedCounts, linkedRows, type Row, type RowId } from './linked-rows';
import { planOf, type AskedLink, type Plan } from './plan';

/** Records to which the links of one operation may lead: what it must hold in memory, and about what it answers with. */
const MAX_RECORDS = 10_000;

/** Links that one operation may follow: parents times fields that lead from them. They are read in batches, but answered one by one. */
const MAX_LINKS = 10_000;

/** Whose request it is, and of which names it asks for values. */
export interface Request {
  readonly auth: unknown;
  readonly names: ReadonlySet<string>;
}

/** What is loaded through one field with one set of arguments, for any number of parents. */
interface LinkLoads {
  readonly plan: Promise<Plan>;
  readonly rows: DataLoader<RowId, readonly Row[]>;
  readonly counts: DataLoader<RowId, number>;
}

/**
 * The loads of one request: each kind of link is followed for all parents in one statement.
 * Nothing outlives the request, so that nothing is seen that a later one may not see.
 */
export class Loads {
  readonly #strapi: Core.Strapi;
  readonly #request: Request;
  readonly #links = new Map<string, LinkLoads>();
  readonly #linksOfArgs = new WeakMap<AskedLink['args'], LinkLoads>();
  #asked = 0;
  #followed = 0;
  #answered = 0;

  constructor(strapi: Core.Strapi, request: Request) {
    this.#strapi = strapi;
    this.#request = request;
  }

  /**
   * The rows to which a row leads, as far as the arguments ask for them, in their order.
   * @throws ValidationError for arguments that the caller may not use, and where too much is asked for at once.
   */
  async rowsOf(link: Link, parent: RowId, asked: AskedLink): Promise<readonly Row[]> {
    this.#countLink();
    const rows = await this.#loadsOf(link, asked).rows.load(parent);
    this.#answered = withinLimit(this.#answered + rows.length);
    return rows;
  }

  /** The first of the rows to which a row leads; null where there is none. */
  async rowOf(link: Link, parent: RowId, asked: AskedLink): Promise<Row | null> {
    this.#countLink();
    const [first] = await this.#loadsOf(link, asked).rows.load(parent);
    return first ?? null;
  }

  /** How many rows a row leads to, on all pages together, and which page the arguments ask for. */
  async countOf(
    link: Link,
    parent: RowId,
    asked: AskedLink,
  ): Promise<{ readonly total: number } & Readonly<Plan['page']>> {
    const { counts, plan } = this.#loadsOf(link, asked);
    const total = await counts.load(parent);
    return { total, ...(await plan).page };
  }

  /** Static limits cannot know how many records a field leads to; this one counts what is really asked. */
  #countLink(): void {
    this.#asked += 1;
    if (this.#asked > MAX_LINKS)
      throw new errors.ValidationError(
        `The query follows more than ${MAX_LINKS} links; ask for less at once`,
      );
  }

  /** All parents of a field are given the same arguments, mostly as one and the same object. */
  #loadsOf(link: Link, asked: AskedLink): LinkLoads {
    const { args } = asked;
    const known = this.#linksOfArgs.get(args);
    if (known !== undefined) return known;
    const key = `${link.source} ${link.attribute} ${JSON.stringify(asked)}`;
    const loads = this.#links.get(key) ?? this.#openLink(link, asked);
    this.#links.set(key, loads);
    this.#linksOfArgs.set(args, loads);
    return loads;
  }

  #openLink(link: Link, asked: AskedLink): LinkLoads {
    const plan = planOf(this.#strapi, link, asked, this.#request.auth);
    return {
      plan,
      rows: new DataLoader(async (parents) => this.#follow(link, await plan, parents)),
      counts: new DataLoader(async (parents) => {
        const found = await linkedCounts(this.#strapi, link, (await plan).query, parents);
        return parents.map((parent) => found.get(parent) ?? 0);
      }),
    };
  }

  async #follow(
    link: Link,
    { query }: Plan,
    parents: readonly RowId[],
  ): Promise<readonly (readonly Row[])[]> {
    const atMost = MAX_RECORDS - this.#followed + 1;
    const reading = { query, names: this.#request.names, atMost };
    const rows = await linkedRows(this.#strapi, link, reading, parents);
    for (const list of rows.values()) this.#followed += list.length;
    withinLimit(this.#followed);
    return parents.map((parent) => rows.get(parent) ?? []);
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
