import { z } from 'zod';
import { LOCALES, type LocaleCode } from '../../../content/content-types';
import { readPartialDate } from '../../../content/partial-date';
import { DEFAULT_LOCALE } from '../../publication/locales';
import { refusal } from '../../publication/refusal';

const CODES = LOCALES.map(({ code }) => code) as [LocaleCode, ...LocaleCode[]];

/** Longer texts are no articles. */
const LONGEST_TEXT = 500_000;

/** What may be previewed. */
export const previewSchema = z.strictObject({
  text: z.string().trim().min(1).max(LONGEST_TEXT),
  headline: z.string().trim().min(1).max(255).optional(),
  locale: z.enum(CODES).optional(),
  publishedOn: z
    .string()
    .refine((day) => readPartialDate(day) !== undefined, 'Not a day, month or year, such as 2024-02-12')
    .transform((day) => readPartialDate(day))
    .optional(),
});

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
