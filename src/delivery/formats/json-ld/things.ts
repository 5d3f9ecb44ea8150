import { withoutNothing } from '../members';
import type { IncludedNodes } from '../included-nodes';
import type { NodeReference, RecordNode } from '../public-nodes';

/** A thing of schema.org as JSON-LD; members that are undefined are left out when it is printed. */
export type Thing = Readonly<Record<string, unknown>>;

/** Who publishes, and where it says by which rules. */
export interface Publisher {
  readonly name: string;
  readonly url: string;
  readonly principles?: string;
  readonly corrections?: string;
}

/** What turns nodes into things. */
export interface Naming {
  readonly nodes: IncludedNodes;
  /** The identifier of a record: the absolute address of its page, the same in all languages. */
  readonly addressOf: (record: Pick<RecordNode, 'type' | 'id' | 'slug'>) => string;
  /** Who publishes. */
  readonly publisher: Publisher;
}

type RecordTypeOf = RecordNode['type'];

/** References as `{ "@id" }`: the things themselves stand in the graph once. Nothing where there are none. */
export function refs(
  { nodes, addressOf }: Naming,
  type: RecordTypeOf,
  references: readonly NodeReference[] | null | undefined,
): readonly Thing[] | undefined {
  const found = nodes.many(type, references).map((node) => ({ '@id': addressOf(node) }));
  return found.length > 0 ? found : undefined;
}

/** One reference as `{ "@id" }`. */
export function ref(naming: Naming, type: RecordTypeOf, reference: NodeReference | null): Thing | undefined {
  return reference ? refs(naming, type, [reference])?.[0] : undefined;
}

/** Several lists of references as one. */
export function allOf(...lists: readonly (readonly Thing[] | undefined)[]): readonly Thing[] | undefined {
  const all = lists.flatMap((list) => list ?? []);
  return all.length > 0 ? all : undefined;
}

/** Where else a thing is known by this. */
export function sameAs(wikidataId: string | null | undefined, website?: string | null): unknown {
  const addresses = [
    wikidataId ? `https://www.wikidata.org/wiki/${wikidataId}` : undefined,
    webAddress(website),
  ];
  const known = addresses.filter(Boolean);
  return known.length > 0 ? known : undefined;
}

/** An address of the web; undefined for what only looks like one. */
export function webAddress(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

/** A thing without the members that have no value. */
export function thing(members: Thing): Thing {
  return withoutNothing(members);
}
