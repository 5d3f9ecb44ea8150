import { answerSchemas } from './answers';
import type { ContentModel } from './content-model';
import { nodeSchemas } from './nodes';
import { ownPaths, type Paths } from './own-paths';
import { pluginPaths, STRAPI_TAGS, type StrapiDocument } from './plugins';
import { RECORD_PARAMETERS, recordPaths, recordSchemas } from './records';
import { ERROR_SCHEMAS, HEADERS, RESPONSES } from './responses';
import type { JsonSchema } from './schema';
import { SECURITY_SCHEMES } from './security';

/** What an OpenAPI document is made of. */
export interface Sources {
  readonly model: ContentModel;
  /** What Strapi's generator says of the content API; only what plugins bring is taken from it. */
  readonly strapi: StrapiDocument;
  /** The version of Dossier. */
  readonly version: string;
}

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument extends JsonSchema {
  readonly openapi: string;
  readonly paths: Paths;
  readonly components: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
}

/** The server for which a document is committed; a running one names itself. */
const EXAMPLE_SERVER = { url: 'http://localhost:1337', description: 'This newsroom' };

/** The names of all tags of what is Dossier's own. */
export const OWN_TAGS: Readonly<Record<string, string>> = {
  Stories: 'Articles with all that they lead to, in one answer',
  Comments: 'What readers write under stories',
  'Own account': 'What is kept of a reader, and leaving',
  Dossiers: 'Records with everything that leads to them; correspondence; what happened in order',
  Search: 'Finding records',
  Changes: 'Keeping a copy',
  'Feeds and sitemaps': 'For feed readers and search engines',
  Health: 'Whether the server is well, and what it can do',
};

/** The OpenAPI document of all that apps can call: Dossier's own routes and Strapi's. The same sources give the same document. */
export function openApiDocument({ model, strapi, version }: Sources): OpenApiDocument {
  const known = { ...ownPaths(), ...recordPaths() };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dossier',
      version,
      summary: 'A newsroom in which the story is data',
      description:
        'Reading needs no account and no token. Everything here shows what is published and listed, and nothing else.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [EXAMPLE_SERVER],
    tags: Object.entries({ ...OWN_TAGS, ...STRAPI_TAGS }).map(([name, description]) => ({
      name,
      description,
    })),
    paths: sorted({ ...known, ...pluginPaths(strapi, known) }),
    components: {
      schemas: sorted({
        ...ERROR_SCHEMAS,
        ...nodeSchemas(model),
        ...answerSchemas(model),
        ...recordSchemas(model),
      }),
      parameters: RECORD_PARAMETERS,
      headers: HEADERS,
      responses: RESPONSES,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

/** In the order of the names, whatever order they were found in. */
function sorted<Value>(members: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(members).sort(([one], [other]) => (one < other ? -1 : 1)));
}
