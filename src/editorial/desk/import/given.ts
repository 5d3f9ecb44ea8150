import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { HttpContext } from '../../../platform/http/context';
import { bodyOf, CODES, readBody } from '../input';
import type { Given } from './import';

/** What a name may end in. A pasted text has the name of a text file. */
const NAME = /\.(txt|text|html?|xhtml|md|markdown|docx|json|ya?ml)$/i;
const ENDINGS = 'Ends in .txt, .html, .md, .docx, .yaml or .json';

const LONGEST_NAME = 255;

const name = z.string().max(LONGEST_NAME).regex(NAME, ENDINGS);
const options = {
  locale: z.enum(CODES).optional(),
  source: z.url({ protocol: /^https?$/ }).optional(),
};
const textSchema = z
  .strictObject({
    name: name.refine(
      (given) => !/\.docx$/i.test(given),
      'A .docx is sent as a file: multipart/form-data, `files`',
    ),
    content: z.string().min(1),
    ...options,
  })
  .transform(({ content, ...given }): Given => ({ ...given, bytes: Buffer.from(content) }));

/** A file of a form, where the server has put it; it is removed after the answer. */
const fileSchema = z.strictObject({
  files: z.object({ originalFilename: name, filepath: z.string() }),
  ...options,
});

/**
 * Reads what is imported: a text in JSON, or one file in a form, which may be of any kind.
 * @throws ValidationError naming the field that cannot be read.
 */
export async function readGiven(ctx: HttpContext): Promise<Given> {
  const { files } = ctx.request as { files?: Readonly<Record<string, unknown>> };
  if (files === undefined || Object.keys(files).length === 0) return readBody(textSchema, bodyOf(ctx));
  const { files: file, ...given } = readBody(fileSchema, { ...(bodyOf(ctx) as object), ...files });
  return { ...given, name: file.originalFilename, bytes: await readFile(file.filepath) };
}
