/** The parts of a parsed query that are looked at here; the package `graphql` comes with the plugin only. */
export interface Selection {
  readonly kind: string;
  readonly name?: { readonly value: string };
  readonly selectionSet?: { readonly selections: readonly Selection[] };
}
