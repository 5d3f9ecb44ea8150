import type { Refusal } from './envelope';

/**
 * SQLSTATE codes that PostgreSQL answers when a client's value, not our statement, is at fault, and what the
 * client is told. Class 22 is "data exception" (https://www.postgresql.org/docs/current/errcodes-appendix.html);
 * the others come from comparing a column with a value of a kind that it cannot be compared with.
 */
const MESSAGES: Readonly<Record<string, string>> = {
  '22003': 'A number is out of range',
  '22007': 'A date or time cannot be read',
  '22008': 'A date or time is out of range',
  '22021': 'A text holds characters that cannot be stored',
  '22P02': 'A value cannot be read as the kind of value that is compared',
  '22P05': 'A text holds characters that cannot be stored',
  '2201B': 'A pattern cannot be read',
  '42804': 'Values of different kinds cannot be compared',
  '42846': 'A value cannot be read as the kind of value that is compared',
  '42883': 'This operator does not fit the field',
  '42P18': 'The kind of a value cannot be known',
};
const OTHER = 'A value cannot be used here';

/** The refusal for an error that the database raised over a client's value, or null for any other error. */
export function databaseRefusal(error: unknown): Refusal | null {
  const code = sqlStateOf(error);
  if (!code) return null;
  const isClientsFault = code in MESSAGES || code.startsWith('22') || code.startsWith('54');
  return isClientsFault ? { status: 400, name: 'ValidationError', message: MESSAGES[code] ?? OTHER } : null;
}

/** SQLSTATE is five characters; Node's own errors carry words such as ECONNREFUSED in the same property. */
function sqlStateOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;
}
