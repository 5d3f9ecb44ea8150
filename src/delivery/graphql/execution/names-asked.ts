import type { Selection } from '../../../platform/access/graphql/selection';

/** What GraphQL tells a resolver of the operation in which its field stands. */
export interface OperationInfo {
  readonly operation: Selection;
  readonly fragments: Readonly<Record<string, Selection>>;
}

/**
 * The names of all fields that stand anywhere in an operation or in its fragments, of whatever type: a value of another name
 * cannot be in the answer. Names of fragments are among them, which does no harm.
 */
export function namesAsked({ operation, fragments }: OperationInfo): ReadonlySet<string> {
  const names = new Set<string>();
  for (const whole of [operation, ...Object.values(fragments)]) gather(whole, names);
  return names;
}

function gather({ selectionSet }: Selection, names: Set<string>): void {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.name !== undefined) names.add(selection.name.value);
    gather(selection, names);
  }
}
