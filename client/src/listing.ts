import type { CallOptions, Connection, Query } from './connection.ts';

/** A page of a list that goes on at `meta.next`. */
export interface Page<Item> {
  readonly data: readonly Item[];
  readonly meta: { readonly next: string | null };
}

/** A list that is read page by page while somebody goes through it: `for await (const item of listing)`. */
export interface Listing<Item, OfPage extends Page<Item>> extends AsyncIterable<Item> {
  /** The first page, with all that the newsroom says of it. */
  first(): Promise<OfPage>;
  /** The pages one after the other; `meta.next` of each is where to go on later, given as `after`. */
  pages(): AsyncIterable<OfPage>;
}

/** A list at an address. */
export function listing<Item, OfPage extends Page<Item>>(
  connection: Connection,
  path: string,
  query: Query,
  options: CallOptions | undefined,
): Listing<Item, OfPage> {
  const pageAfter = (after: Query[string]) => connection.read<OfPage>(path, { ...query, after }, options);
  const pages = async function* () {
    let after = query.after;
    for (;;) {
      const page = await pageAfter(after);
      // The list of changes has no end, only nothing more for now: an empty page.
      if (page.data.length > 0) yield page;
      const { next } = page.meta;
      if (next === null || page.data.length === 0) return;
      after = next;
    }
  };
  return {
    first: () => pageAfter(query.after),
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.data;
    },
  };
}
