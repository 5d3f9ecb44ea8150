import { z } from 'zod';
import { LOCALES } from '../../content/content-types';
import type { Position } from '../../graph/read/position';
import type { Answer } from '../serving/answer';

/** A refusal that names the parameter. */
export type Refused = Extract<Answer, { outcome: 'refused' }>;

/** A query as a route understands it, or why it does not. */
export type Parsed<Value> = { readonly outcome: 'valid'; readonly value: Value } | Refused;

const CODES = LOCALES.map(({ code }) => code);
const LONGEST = 255;
const LARGEST_PAGE = 100;

/** `locale`: one of the newsroom's languages, without it the default. */
export const localeParameter = z
  .enum(CODES, { error: `it is one of ${CODES.join(', ')}` })
  .default(LOCALES[0].code);

/** A parameter that is a word or a slug: one value, not empty, no longer than a slug can be. */
export const wordParameter = z
  .string({ error: 'it is given once, as text' })
  .min(1, 'it is not empty')
  .max(LONGEST, `it has at most ${LONGEST} characters`)
  .refine((text) => !text.includes('\0'), 'it holds no NUL');

/** `limit`: how many at most, from 1 to 100 or what else is the most. */
export function limitParameter(usual: number, most = LARGEST_PAGE) {
  const message = `it is a whole number from 1 to ${most}`;
  return (
    z
      .string({ error: message })
      .regex(/^\d{1,3}$/, message)
      .transform(Number)
      .pipe(z.number().min(1, message).max(most, message))
      .default(usual)
      // What the OpenAPI file says of it: in an address a number is text.
      .meta({ type: 'integer', minimum: 1, maximum: most, default: usual })
  );
}

const UNKNOWN_CURSOR = 'it is no cursor of this list: take it from meta.next';

/** `after`: a cursor, of which the route knows what is in it. */
export function cursorParameter<Value>(schema: z.ZodType<Value>) {
  return z
    .string({ error: UNKNOWN_CURSOR })
    .max(1000, UNKNOWN_CURSOR)
    .transform((text, context): Value => {
      const read = schema.safeParse(decoded(text));
      if (read.success) return read.data;
      context.addIssue({ code: 'custom', message: UNKNOWN_CURSOR });
      return z.NEVER;
    })
    .optional();
}

/** What a cursor carries: opaque to clients, who give it back as it is. */
export function cursorOf(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** The moment in a cursor: from the year 1 to the year 9999, in milliseconds. */
export const cursorMoment = z.number().min(-62_135_596_800_000).max(253_402_300_799_999);

/** The id in a cursor, as the database takes it. */
export const cursorId = z
  .string()
  .max(LONGEST)
  .refine((id) => !id.includes('\0'));

/** `after` of a list that is ordered by time and id. */
export const positionParameter = cursorParameter(
  z
    .tuple([cursorMoment.nullable(), cursorId])
    .transform(([at, id]): Position => ({ at: at ?? -Infinity, id })),
);

/** The cursor for a place in a list that is ordered by time and id; null stays null. */
export function positionCursor(position: Position | null): string | null {
  if (position === null) return null;
  return cursorOf([Number.isFinite(position.at) ? position.at : null, position.id]);
}

/** Reads a query; a parameter that the route does not know is refused as one that is wrong is. */
export function parseQuery<Schema extends z.ZodType>(
  schema: Schema,
  query: Readonly<Record<string, unknown>>,
): Parsed<z.output<Schema>> {
  const read = schema.safeParse(query);
  if (read.success) return { outcome: 'valid', value: read.data };
  const issue = read.error.issues[0];
  if (issue?.code === 'unrecognized_keys') {
    return refused(issue.keys[0] ?? '', 'this address does not know it');
  }
  return refused(String(issue?.path[0] ?? ''), issue?.message ?? 'it cannot be read');
}

/** The refusal of a parameter, in the words in which all are refused. */
export function refused(parameter: string, reason: string): Refused {
  const name = parameter.slice(0, 60);
  return { outcome: 'refused', parameter: name, message: `Invalid parameter "${name}": ${reason}` };
}
