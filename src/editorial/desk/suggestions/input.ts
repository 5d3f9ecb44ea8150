import { z } from 'zod';
import { readPartialDate } from '../../../content/partial-date';
import { CODES } from '../input';

/** Longer texts are no articles. */
const LONGEST_TEXT = 500_000;

/** What somebody writes and has not saved. Blocks are read as far as they have text; the sizes are those of requests. */
export const unsavedSchema = z.strictObject({
  headline: z.string().max(255).nullable().optional(),
  summary: z.string().max(2000).nullable().optional(),
  body: z
    .array(z.looseObject({ type: z.string() }))
    .max(20_000)
    .nullable()
    .optional(),
});

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
