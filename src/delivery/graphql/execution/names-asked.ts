import type { Selection } from '../../../platform/access/graphql/selection';

/** What GraphQL tells a resolver of the operation in which its field stands. */
export interface OperationInfo {
  readonly operation: Selection;
  readonly fragments: Readonly<Record<string, Selection>>;
}

/** Of operations that are parsed once and run often, as of one that several fields ask about. */
const known = new WeakMap<Selection, ReadonlySet<string>>();

/**
 * The names of all fields that stand anywhere in an operation or in its fragments, of whatever type: a value of another name
 * cannot be in the answer. Names of fragments are among them, which does no harm.
 */
export function namesAsked({ operation, fragments }: OperationInfo): ReadonlySet<string> {
  const gathered = known.get(operation);
  if (gathered !== undefined) return gathered;
  const names = new Set<string>();
  for (const whole of [operation, ...Object.values(fragments)]) gather(whole, names);
  known.set(operation, names);
  return names;
}

function gather({ selectionSet }: Selection, names: Set<string>): void {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.name !== undefined) names.add(selection.name.value);
    gather(selection, names);
  }
}
