import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import type { Environment } from '../../settings/addresses';
import { bytesOf } from '../../settings/sizes';

const DEPTH_LIMIT = 12;
const MAX_ALIASES = 15;
const MAX_COST = 20_000;
const MAX_TOKENS = 2_000;

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
    apolloServer: {
      introspection: !isProduction,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      // CORS is written in one place, platform/http/cors.
      cors: false,
      bodyParserConfig: {
        enableTypes: ['json'],
        jsonLimit: bytesOf('BODY_LIMIT', environment.BODY_LIMIT ?? '1mb'),
      },
      parseOptions: { maxTokens: MAX_TOKENS },
      validationRules: [
        maxAliasesRule({ n: MAX_ALIASES }),
        costLimitRule({ maxCost: MAX_COST, depthCostFactor: 1.2 }),
      ],
    },
  };
}
