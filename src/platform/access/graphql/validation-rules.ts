/**
 * Rules that refuse an operation before anything runs. GraphQL's own types would come from the package `graphql`,
 * which the plugin brings along; the few shapes needed are written down here. Apollo makes GraphQL errors out of
 * what the rules report, from message and nodes.
 */

interface Node {
  kind: string;
  name?: { value: string };
  operation?: string;
  arguments?: readonly Node[];
  value?: { kind: string; value?: unknown };
}

interface RuleContext {
  reportError(error: Error): void;
  getFragment?(name: string): unknown;
  getDocument?(): object;
}

/** A validation rule of GraphQL: visitors by kind of node. */
export type ValidationRule = (context: RuleContext) => Record<string, (node: Node) => void>;

const COHORT_ARGUMENTS = ['publicationFilter', 'hasPublishedVersion'];
const READ_ONLY = 'GraphQL is for reading here. Write through the REST API or the admin panel.';

/** Refuses mutations and subscriptions from everybody: GraphQL is the reading side. */
export const readOnlyRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== 'query') context.reportError(errorAt(READ_ONLY, node));
  },
});

/**
 * Refuses the arguments that show drafts, wherever they stand. A variable is refused for `status` altogether,
 * for its value is not known here and an app that wants what is published has no need of the argument.
 */
export const publishedOnlyRule: ValidationRule = (context) => ({
  Argument(node) {
    const name = node.name?.value ?? '';
    if (COHORT_ARGUMENTS.includes(name)) {
      context.reportError(errorAt(`${name}: only published records can be read`, node));
    } else if (name === 'status' && !isPublished(node.value)) {
      const message = 'status: only published records can be read; leave it out or write PUBLISHED';
      context.reportError(errorAt(message, node));
    }
  },
});

function isPublished(value: Node['value']): boolean {
  return value?.kind === 'EnumValue' && value.value === 'PUBLISHED';
}

function errorAt(message: string, node: Node): Error {
  return Object.assign(new Error(message), { nodes: [node] });
}
