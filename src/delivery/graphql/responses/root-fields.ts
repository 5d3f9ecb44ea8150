import type { Selection } from '../../../platform/access/graphql/selection';

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
