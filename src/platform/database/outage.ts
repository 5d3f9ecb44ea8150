/**
 * SQLSTATE codes with which PostgreSQL says that it cannot serve now, while nothing is wrong with what was asked
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html): the connection failed or was ended, there are too many
 * connections, it shuts down or starts, a statement took too long.
 */
const CODES = new Set(['25P03', '53300', '57014', '57P01', '57P02', '57P03', '57P05']);

/** Node's words for a server that cannot be reached, or is no longer. */
const NETWORK = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** node-postgres, knex and tarn say it in words only; knex writes the statement before them. */
const WORDS =
  /(^| - )(Connection (terminated|ended)|Client has encountered a connection error|Client was closed and is not queryable)|timeout exceeded when trying to connect|aborted because the pool is being destroyed|Unable to acquire a connection/i;

/**
 * Whether an error says that the database cannot be reached or asked at the moment. Whoever asked may ask again: a transaction
 * that ended so was taken back, or, where the connection broke in its very commit, is there as a whole.
 */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (CODES.has(code) || NETWORK.has(code) || code.startsWith('08')))
    return true;
  return error.name === 'KnexTimeoutError' || error.name === 'TimeoutError' || WORDS.test(error.message);
}
