/** The parts of a parsed query that are looked at here; the package `graphql` comes with the plugin only. */
export interface Selection {
  readonly kind: string;
  readonly name?: { readonly value: string };
  readonly selectionSet?: { readonly selections: readonly Selection[] };
}

/** A fragment by its name. */
export type Fragments = ReadonlyMap<string, Selection>;

/** The fields that an operation asks of the query itself, those in fragments too. */
export function rootFieldsOf(operation: Selection, fragments: Fragments): readonly string[] {
  return (operation.selectionSet?.selections ?? []).flatMap((selection) => {
    const name = selection.name?.value ?? '';
    switch (selection.kind) {
      case 'Field':
        return [name];
      case 'FragmentSpread': {
        const fragment = fragments.get(name);
        return fragment === undefined ? [name] : rootFieldsOf(fragment, fragments);
      }
      default:
        return rootFieldsOf(selection, fragments);
    }
  });
}
