import { errors } from '@strapi/utils';
import { isOutage } from '../../database/outage';
import { databaseRefusal } from '../../http/database-refusal';
import { OUTAGE, OUTAGE_SECONDS } from '../../http/unavailable';

/** An error as it goes out to the client. */
export interface FormattedError {
  message: string;
  extensions?: Record<string, unknown>;
  [field: string]: unknown;
}

interface ErrorLog {
  error(error: unknown): unknown;
}

const BAD_INPUT = 'BAD_USER_INPUT';
const UNAVAILABLE = 'SERVICE_UNAVAILABLE';
const UNEXPECTED = 'INTERNAL_SERVER_ERROR';
const BAD_INPUT_CODES = [BAD_INPUT, 'STRAPI_APPLICATION_ERROR', 'STRAPI_PAGINATION_ERROR'];

const APOLLO_ON_PERSISTED_QUERIES = new Set([
  'provided sha does not match query',
  'Unsupported persisted query version',
]);
const WRONG_PERSISTED_QUERY =
  'extensions.persistedQuery: version is 1 and sha256Hash the SHA-256 of the query in hexadecimal';

/**
 * Formats an error of a resolver. The plugin's own formatter puts name and message of every unknown error into
 * `extensions`, which shows clients what the database said; this one tells what the client did wrong and nothing
 * about what we did wrong.
 */
export function formatError(formatted: FormattedError, error: unknown, log: ErrorLog): FormattedError {
  const original = originalOf(error);
  if (original instanceof errors.ForbiddenError || original instanceof errors.UnauthorizedError) {
    return told(formatted, original.message, 'FORBIDDEN');
  }
  if (original instanceof errors.ValidationError)
    return told(formatted, original.message, BAD_INPUT, original.details);
  if (original instanceof errors.NotFoundError)
    return told(formatted, original.message, 'NOT_FOUND', original.details);
  if (original instanceof errors.ApplicationError)
    return told(formatted, original.message, codeOf(original.name));
  if (isGraphqlsOwn(formatted)) return formatted;
  if (isWrongPersistedQuery(original)) return told(formatted, WRONG_PERSISTED_QUERY, BAD_INPUT);
  const refusal = databaseRefusal(original);
  if (refusal) return told(formatted, refusal.message, BAD_INPUT);
  if (isOutage(original)) return told(formatted, OUTAGE, UNAVAILABLE);
  log.error(original);
  return told(formatted, 'Internal Server Error', UNEXPECTED);
}

/** Whether all that went wrong is bad input, so that the HTTP status must say so too. */
export function isBadInput(problems: readonly FormattedError[]): boolean {
  return (
    problems.length > 0 && problems.every((error) => BAD_INPUT_CODES.includes(String(error.extensions?.code)))
  );
}

/** What a resolver threw, inside the error that GraphQL made of it. */
function originalOf(error: unknown): unknown {
  const { originalError } = (error ?? {}) as { originalError?: unknown };
  return originalError ?? error;
}

/** Syntax, validation, coercion: Apollo has given the error a code of its own. */
function isGraphqlsOwn(formatted: FormattedError): boolean {
  const code = formatted.extensions?.code;
  return code !== undefined && code !== UNEXPECTED;
}

/** Apollo gives these of its refusals no code, which made faults of the server of them. */
function isWrongPersistedQuery(error: unknown): boolean {
  return error instanceof Error && APOLLO_ON_PERSISTED_QUERIES.has(error.message);
}

function told(formatted: FormattedError, message: string, code: string, details?: unknown): FormattedError {
  const { locations, path } = formatted;
  // Strapi's errors have details in any case, mostly none.
  const hasDetails = details instanceof Object && Object.keys(details).length > 0;
  return { message, locations, path, extensions: { code, ...(hasDetails ? { details } : {}) } };
}

function codeOf(name: string): string {
  return `STRAPI_${name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}`;
}

/** The part of an Apollo request that is used here. */
interface ResponseContext {
  response: {
    http: { status?: number; headers: { set(name: string, value: string): void } };
    body: { kind: string; singleResult?: { errors?: readonly FormattedError[] } };
  };
}

/** An Apollo plugin that answers 400 where bad input is all that went wrong, and 503 where the database did not answer. */
export const badInputStatus = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }: ResponseContext): Promise<void> => {
      const { status = 200 } = response.http;
      const problems = response.body.singleResult?.errors ?? [];
      if (problems.some(({ extensions }) => extensions?.code === UNAVAILABLE)) {
        response.http.status = 503;
        response.http.headers.set('retry-after', String(OUTAGE_SECONDS));
      } else if (status === 200 && isBadInput(problems)) response.http.status = 400;
    },
  }),
};
