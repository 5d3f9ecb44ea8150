import { z } from 'zod';
import { isDay, PRECISIONS } from '../../content/partial-date';

const text = (longest: number) => z.string().trim().min(1).max(longest);

/** What an editor may put right in a record before it is made. */
const edits = z.strictObject({
  name: text(255).optional(),
  title: text(255).optional(),
  text: text(20_000).optional(),
  attribution: text(255).optional(),
  kind: text(40).optional(),
  date: z.string().refine(isDay, 'Not a day, such as 2024-02-12').nullable().optional(),
  datePrecision: z.enum(PRECISIONS).optional(),
  existence: z.enum(['seen', 'reported']).optional(),
});
export type Edits = z.infer<typeof edits>;

/** How a suggestion is accepted. */
export const choiceSchema = z.strictObject({
  /** documentId of the record that is meant, where the editor chose it. */
  candidate: text(60).optional(),
  /** Make a record, even though one of this name is there. */
  create: z.boolean().optional(),
  edits: edits.optional(),
});
export type Choice = z.infer<typeof choiceSchema>;

/** From which confidence on everything is accepted at once. */
export const acceptAllSchema = z.strictObject({ threshold: z.number().min(0).max(1).default(0.7) });
