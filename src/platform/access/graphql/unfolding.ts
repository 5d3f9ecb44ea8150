import type { Selection } from './selection';
import type { ValidationRule } from './validation-rules';

interface Document {
  readonly definitions: readonly Selection[];
}

/** No query without fragments has so many fields: it would have too many tokens. */
const MOST_SELECTIONS = 5_000;

const WITHOUT_END = `The query's fragments unfold to more than ${MOST_SELECTIONS} fields, or without end`;

/**
 * What is wrong with a query whose fragments are put where they are named: one is not there, or there are too many fields; of a
 * fragment that leads to itself there is no end.
 */
export function faultOfFragments({ definitions }: Document): string | undefined {
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === 'FragmentDefinition')
      .map((one) => [one.name?.value ?? '', one]),
  );
  const sizes = new Map<string, number>();
  const missing: string[] = [];
  const sizeOf = ({ kind, name, selectionSet }: Selection): number =>
    kind === 'FragmentSpread'
      ? sizeOfFragment(name?.value ?? '')
      : (selectionSet?.selections ?? []).reduce((sum, selection) => sum + sizeOf(selection), 1);
  const sizeOfFragment = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) missing.push(name);
    // Whoever comes here again while its size is being found has gone in a circle.
    sizes.set(name, Infinity);
    sizes.set(name, fragment === undefined ? 1 : sizeOf(fragment));
    return sizes.get(name) as number;
  };
  if (definitions.some((definition) => sizeOf(definition) > MOST_SELECTIONS)) return WITHOUT_END;
  return missing[0] === undefined ? undefined : `Unknown fragment "${missing[0]}".`;
}

interface RequestContext {
  document: Document;
}

/** What was wrong with the queries in whose place the keys stand. */
const faults = new WeakMap<object, string>();

/** A query that asks nothing, in the place of one that is not looked at any further. */
function standInFor(fault: string): Document {
  const selections = [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }];
  const query = {
    kind: 'OperationDefinition',
    operation: 'query',
    selectionSet: { kind: 'SelectionSet', selections },
  };
  const document = { kind: 'Document', definitions: [query] };
  faults.set(document, fault);
  return document;
}

/**
 * An Apollo plugin that takes such queries away before they are validated: the rule of the GraphQL plugin that measures depth
 * follows fragments wherever they lead, and fails where that is without end or where there is none.
 */
export const unfolding = {
  requestDidStart: async () => ({
    validationDidStart: async (request: RequestContext): Promise<void> => {
      const fault = faultOfFragments(request.document);
      if (fault !== undefined) request.document = standInFor(fault);
    },
  }),
};

/** Says what was wrong with a query that was taken away. */
export const unfoldingRule: ValidationRule = (context) => {
  const fault = faults.get(context.getDocument?.() ?? {});
  if (fault !== undefined) context.reportError(new Error(fault));
  return {};
};
