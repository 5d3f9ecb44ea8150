import { type z } from 'zod';
import { LOCALES, type LocaleCode } from '../../content/content-types';
import type { HttpContext } from '../../platform/http/context';
import { DEFAULT_LOCALE } from '../publication/locales';
import { refusal } from '../publication/refusal';

export const CODES = LOCALES.map(({ code }) => code) as [LocaleCode, ...LocaleCode[]];

/**
 * Reads the body of a request.
 * @throws ValidationError (400) naming each field that cannot be read.
 */
export function readBody<S extends z.ZodType>(schema: S, body: unknown): z.infer<S> {
  const read = schema.safeParse(body ?? {});
  if (read.success) return read.data;
  throw refusal(read.error.issues.flatMap((issue) => problemsOf(issue)));
}

/** Fields that are not known are named one by one. */
function problemsOf(issue: z.core.$ZodIssue) {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
  return issue.keys.map((key) => ({ path: [...path, key], message: 'Not a field' }));
}

/**
 * Reads the language of a request; the newsroom's own where none is given.
 * @throws ValidationError (400) naming `locale`.
 */
export function readLocale(given: unknown): LocaleCode {
  const locale = CODES.find((code) => code === (given ?? DEFAULT_LOCALE));
  if (locale !== undefined) return locale;
  throw refusal([{ path: ['locale'], message: `One of ${CODES.join(', ')}` }]);
}

/** The body of a request as it came. */
export function bodyOf(ctx: HttpContext): unknown {
  return (ctx.request as { body?: unknown }).body;
}
