import { errors } from '@strapi/utils';
import createError from 'http-errors';
import type { Problem } from '../../content/problem';

/** A write that breaks rules, in Strapi's envelope: 400 with one entry per field in `details.errors`. */
export function refusal(problems: readonly Problem[]): Error {
  const [first] = problems;
  const message = problems.length === 1 && first ? first.message : `${problems.length} rules are broken`;
  return new errors.ValidationError(message, {
    errors: problems.map(({ path, message }) => ({
      path: path.map(String),
      message,
      name: 'ValidationError',
    })),
  });
}

/** Throws {@link refusal} where there is any problem. */
export function refuseOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw refusal(problems);
}

/** What the fields of a PostgreSQL error tell; the driver has no exported class for it. */
interface PostgresError extends Error {
  readonly code: string;
  readonly constraint?: string;
  readonly detail?: string;
}

const UNIQUE_VIOLATION = '23505';
/** Deadlock, and a lock that did not come within `lock_timeout` (PostgreSQL's error codes, class 40 and 55). */
const BUSY = new Set(['40P01', '55P03']);

/**
 * Turns what PostgreSQL refuses into what an editor can act on: a value that is taken into 400 with the field's name, a
 * record that is being saved by somebody else into 409. Everything else stays as it is.
 */
export function explainDatabaseError(error: unknown): unknown {
  if (!isPostgresError(error)) return error;
  if (BUSY.has(error.code)) return createError(409, 'This record is being saved, try again');
  const column = error.code === UNIQUE_VIOLATION ? takenColumn(error) : undefined;
  return column === undefined ? error : refusal([{ path: [column], message: `This ${column} is taken` }]);
}

/** Only Dossier's own unique indexes speak of fields; a clash on a link table is a fault, not an editor's mistake. */
function takenColumn({ constraint, detail }: PostgresError): string | undefined {
  if (!constraint?.endsWith('_unq')) return undefined;
  const column = /^Key \("?(\w+)/.exec(detail ?? '')?.[1];
  return column?.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

function isPostgresError(error: unknown): error is PostgresError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
