import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { found, publicUrl } from '../answers/compose';
import type { Answer } from '../serving/answer';
import { reading } from '../serving/respond';
import type { OpenApiDocument } from './document';

/** Where the document is committed; `npm run gen:openapi` writes it. */
const FILE = path.join('docs', 'apps', 'openapi.json');

/**
 * `GET /openapi.json`: the committed document, with this server's address in it. Making it anew would take Strapi's generator
 * seconds, and tell the same.
 */
export function registerOpenApi(strapi: Core.Strapi): void {
  // Read when it is first asked for: the process that writes the file registers this route too.
  let answer: Answer | undefined;
  const handler = reading(strapi, async () => {
    answer ??= await answerOf(path.join(strapi.dirs.app.root, FILE));
    return answer;
  });
  // The types of routes at the root are not public.
  strapi.server.routes([{ method: 'GET', path: '/openapi.json', config: { auth: false }, handler }] as never);
}

/** @throws Error when there is no such file, or when it is not JSON. */
async function answerOf(file: string): Promise<Answer> {
  const document = JSON.parse(await readFile(file, 'utf8')) as OpenApiDocument;
  const body = JSON.stringify({ ...document, servers: [{ url: publicUrl(), description: 'This newsroom' }] });
  return found({ body, stable: body, keys: [], updatedMs: Date.now() });
}
