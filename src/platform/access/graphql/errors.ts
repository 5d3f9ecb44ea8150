import { errors } from '@strapi/utils';
import { databaseRefusal } from '../../http/database-refusal';

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
const BAD_INPUT_CODES = [BAD_INPUT, 'STRAPI_APPLICATION_ERROR', 'STRAPI_PAGINATION_ERROR'];

/**
 * Formats an error of a resolver. The plugin's own formatter puts name and message of every unknown error into
 * `extensions`, which shows clients what the database said; this one tells what the client did wrong and nothing
 * about what we did wrong.
 */
export function formatError(formatted: FormattedError, error: unknown, log: ErrorLog): FormattedError {
  const original = originalOf(error);
  if (original === undefined) return formatted;
  if (original instanceof errors.ForbiddenError || original instanceof errors.UnauthorizedError) {
    return told(formatted, original.message, 'FORBIDDEN');
  }
  if (original instanceof errors.ValidationError)
    return told(formatted, original.message, BAD_INPUT, original.details);
  if (original instanceof errors.ApplicationError)
    return told(formatted, original.message, codeOf(original.name));
  const refusal = databaseRefusal(original);
  if (refusal) return told(formatted, refusal.message, BAD_INPUT);
  log.error(original);
  return told(formatted, 'Internal Server Error', 'INTERNAL_SERVER_ERROR');
}

/** Whether an answer holds nothing but refusals of bad input, so that its HTTP status must say so too. */
export function isBadInputOnly(result: { data?: unknown; errors?: readonly FormattedError[] }): boolean {
  const given = result.errors ?? [];
  const isBad = given.every((error) => BAD_INPUT_CODES.includes(String(error.extensions?.code)));
  return given.length > 0 && isBad && isEmptyData(result.data);
}

function isEmptyData(data: unknown): boolean {
  return data === null || data === undefined || Object.values(data).every((value) => value === null);
}

/** The error that a resolver threw, or undefined for GraphQL's own errors (syntax, validation, coercion). */
function originalOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { originalError } = error as { originalError?: unknown };
  return isGraphqlOwn(originalError) ? undefined : originalError;
}

function isGraphqlOwn(original: unknown): boolean {
  return (
    original === undefined || original === null || (original as { name?: string }).name === 'GraphQLError'
  );
}

function told(formatted: FormattedError, message: string, code: string, details?: unknown): FormattedError {
  const { locations, path } = formatted;
  return { message, locations, path, extensions: { code, ...(details ? { details } : {}) } };
}

function codeOf(name: string): string {
  return `STRAPI_${name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}`;
}

/** The part of an Apollo request that is used here. */
interface ResponseContext {
  response: {
    http: { status?: number };
    body: { kind: string; singleResult?: { data?: unknown; errors?: readonly FormattedError[] } };
  };
}

/** An Apollo plugin that answers 400 where everything asked was bad input. */
export const badInputStatus = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }: ResponseContext): Promise<void> => {
      const result = response.body.singleResult;
      if (result && isBadInputOnly(result) && (response.http.status ?? 200) === 200)
        response.http.status = 400;
    },
  }),
};
