import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import type { Environment } from '../../settings/addresses';
import { bodyBytesOf } from '../../settings/sizes';
import { badInputStatus, formatError } from './errors';
import type { FormattedError } from './errors';
import { unfolding, unfoldingRule } from './unfolding';
import { publishedOnlyRule, readOnlyRule } from './validation-rules';

/** What a whole story in one query needs, and therefore these leave room for: docs/operators/configuration.md. */
const DEPTH_LIMIT = 12;
const MAX_ALIASES = 15;
const MAX_COST = 10_000;
const DEPTH_COST_FACTOR = 1.2;
const MAX_TOKENS = 2_000;

/** The validation context, as far as armor hands it to its handlers. */
interface Reporting {
  reportError(error: unknown): void;
}

/** Reporting instead of throwing lets Apollo answer 400 with all that is wrong, as for any invalid query. */
const reported = {
  propagateOnRejection: false,
  onReject: [(context: unknown, error: unknown) => (context as Reporting).reportError(error)],
};

/** What refuses an operation before anything of it runs. */
const VALIDATION_RULES = [
  unfoldingRule,
  readOnlyRule,
  publishedOnlyRule,
  maxAliasesRule({ n: MAX_ALIASES, ...reported }),
  costLimitRule({ maxCost: MAX_COST, depthCostFactor: DEPTH_COST_FACTOR, ...reported }),
];

/** Settings of the GraphQL plugin. */
export function graphqlSettings(environment: Environment) {
  const isProduction = environment.NODE_ENV === 'production';
  return {
    endpoint: '/graphql',
    shadowCRUD: true,
    subscriptions: false,
    depthLimit: DEPTH_LIMIT,
    defaultLimit: 25,
    maxLimit: 100,
    landingPage: !isProduction,
    generateArtifacts: false,
    apolloServer: apolloSettings(environment, isProduction),
  };
}

function apolloSettings(environment: Environment, isProduction: boolean) {
  return {
    introspection: !isProduction,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // Nothing is written here and no cookie counts, so that a page of another site gains nothing by asking. With the
    // prevention a query by GET would need a header of its own, and no CDN keeps such answers.
    csrfPrevention: false,
    // CORS is written in one place, platform/http/cors.
    cors: false,
    bodyParserConfig: { enableTypes: ['json'], jsonLimit: bodyBytesOf(environment) },
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: VALIDATION_RULES,
    formatError: (formatted: FormattedError, error: unknown) => formatError(formatted, error, currentLog()),
    plugins: [unfolding, badInputStatus],
  };
}

/** Settings are read before Strapi and its log exist; errors are formatted long after. */
function currentLog(): { error(error: unknown): unknown } {
  return (globalThis as { strapi?: { log: { error(error: unknown): unknown } } }).strapi?.log ?? console;
}
