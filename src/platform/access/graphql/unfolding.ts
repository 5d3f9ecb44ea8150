import type { ValidationRule } from './validation-rules';

/** The parts of a parsed query that are looked at here; the package `graphql` comes with the plugin only. */
interface Selecting {
  readonly kind: string;
  readonly name?: { readonly kind?: string; readonly value: string };
  readonly selectionSet?: { readonly kind?: string; readonly selections: readonly Selecting[] };
}

interface Document {
  readonly definitions: readonly (Selecting & { readonly operation?: string })[];
}

/** No query without fragments has so many fields: it would have too many tokens. */
const MOST_SELECTIONS = 5_000;

const FAULT = `The query's fragments unfold to more than ${MOST_SELECTIONS} fields, or without end`;

/** Whether a query whose fragments are put where they are named has too many fields; one that leads to itself has no end. */
export function unfoldsTooFar({ definitions }: Document): boolean {
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === 'FragmentDefinition')
      .map((one) => [one.name?.value ?? '', one]),
  );
  const sizes = new Map<string, number>();
  const sizeOf = ({ kind, name, selectionSet }: Selecting): number =>
    kind === 'FragmentSpread'
      ? sizeOfFragment(name?.value ?? '')
      : (selectionSet?.selections ?? []).reduce((sum, selection) => sum + sizeOf(selection), 1);
  const sizeOfFragment = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    // Whoever comes here again while its size is being found has gone in a circle.
    sizes.set(name, Infinity);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? 1 : sizeOf(fragment);
    sizes.set(name, size);
    return size;
  };
  return definitions.some((definition) => sizeOf(definition) > MOST_SELECTIONS);
}

interface RequestContext {
  document: Document;
}

/** Stands for a query that is not looked at any further. */
const REFUSED: Document = {
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
      },
    },
  ],
};

/**
 * An Apollo plugin that takes such queries away before they are validated: the rule of the GraphQL plugin that measures depth
 * follows fragments wherever they lead, and fails where that is without end.
 */
export const unfolding = {
  requestDidStart: async () => ({
    validationDidStart: async (request: RequestContext): Promise<void> => {
      if (unfoldsTooFar(request.document)) request.document = REFUSED;
    },
  }),
};

/** Says what was wrong with a query that was taken away. */
export const unfoldingRule: ValidationRule = (context) => {
  if (context.getDocument?.() === REFUSED) context.reportError(new Error(FAULT));
  return {};
};
