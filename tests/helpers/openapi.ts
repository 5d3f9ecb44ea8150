import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { OWN_TAGS } from '../../src/delivery/openapi/document';
import type { Answer } from './http';

/** An operation of the OpenAPI file with its place in it. */
export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly security: readonly object[];
  readonly parameters?: readonly { readonly name?: string; readonly in?: string }[];
  readonly responses: Readonly<Record<string, OpenApiResponse>>;
}

interface OpenApiResponse {
  readonly $ref?: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema: object; readonly example?: unknown }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Omit<Operation, 'path' | 'method'>>>>>;
  readonly components: {
    readonly responses: Readonly<Record<string, OpenApiResponse>>;
    readonly schemas: Readonly<
      Record<string, { readonly type?: unknown; readonly additionalProperties?: unknown }>
    >;
  };
}

/** Where the file is committed. */
export const OPENAPI_FILE = path.join(process.cwd(), 'docs', 'apps', 'openapi.json');

export const openApi = JSON.parse(readFileSync(OPENAPI_FILE, 'utf8')) as Document;

export const operations: readonly Operation[] = Object.entries(openApi.paths).flatMap(([place, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path: place, method, ...operation })),
);

const isOwn = ({ tags }: Operation) => tags.every((tag) => Object.hasOwn(OWN_TAGS, tag));

/** What is Dossier's own, and what Strapi makes. */
export const ownOperations = operations.filter(isOwn);
export const strapisOperations = operations.filter((operation) => !isOwn(operation));

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema(openApi, 'openapi');

/** What an answer has that the file does not say of the operation, in words; empty where all is as it says. */
export function differences(operation: Operation, answer: Answer): readonly string[] {
  const place = `responses/${answer.status}`;
  const described = operation.responses[answer.status];
  if (described === undefined) return [`${place} is not in the file: ${JSON.stringify(answer.body)}`];
  const response = resolved(described);
  return [...headerDifferences(response, answer), ...bodyDifferences(operation, described, answer)];
}

function resolved(response: OpenApiResponse): OpenApiResponse {
  const name = response.$ref?.split('/').at(-1);
  return name === undefined ? response : (openApi.components.responses[name] ?? {});
}

/** Headers that are named must be there: whoever reads the file relies on them. */
function headerDifferences({ headers = {} }: OpenApiResponse, answer: Answer): readonly string[] {
  return Object.keys(headers)
    .filter((name) => answer.headers[name.toLowerCase()] === undefined)
    .map((name) => `there is no ${name}`);
}

function bodyDifferences(
  operation: Operation,
  described: OpenApiResponse,
  answer: Answer,
): readonly string[] {
  const { content } = resolved(described);
  if (content === undefined)
    return answer.body === '' ? [] : [`a body that is not in the file: ${answer.body}`];
  const [type = ''] = (answer.headers['content-type'] ?? '').split(';');
  if (content[type] === undefined) return [`the type ${type} is not in the file`];
  const from =
    described.$ref?.slice(2) ??
    ['paths', operation.path, operation.method, 'responses', answer.status].map(escaped).join('/');
  return schemaDifferences(`openapi#/${from}/content/${escaped(type)}/schema`, answer.body);
}

function escaped(part: string | number): string {
  return encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** What a value has that a schema of the file does not say. */
export function schemaDifferences(reference: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(reference) ?? ajv.compile({ $ref: reference });
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .slice(0, 6)
    .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}
