import type { LocaleCode } from '../../../content/content-types';
import type { RecordType } from '../../../content/save-rules';
import { BODY_FIELDS, type Field } from '../../../graph/project/fields';
import type { BodyForm } from '../../../graph/read/story';
import type { GraphRequest } from './graph-request';
import type { Json, Reading } from './readings';

/** A record, a file or a part of one, on its way through a query. */
export interface Shown {
  readonly json: Json;
  readonly locale: LocaleCode;
  /** The answer in which it stands, where what it refers to is looked for first. */
  readonly reading: Reading;
  /** In which form texts of articles are wanted. */
  readonly form: BodyForm;
  /** Whether there may be more of it than an answer's short form shows. */
  readonly isRecord: boolean;
}

/** A resolver of the types that stand for the graph. */
export type NodeResolver = (shown: Shown, request: GraphRequest) => unknown;

/** Resolvers by type and field. */
export type NodeResolvers = Readonly<Record<string, Readonly<Record<string, NodeResolver>>>>;

/** What the types of nodes are called in the schema. */
export const NODE_TYPES: Readonly<Record<RecordType | 'file', string>> = {
  article: 'Story',
  person: 'PersonNode',
  country: 'CountryNode',
  organization: 'OrganizationNode',
  category: 'CategoryNode',
  document: 'DocumentNode',
  statement: 'StatementNode',
  event: 'EventNode',
  file: 'FileNode',
};

/** What the parts of records are called in the schema, by the field in which they stand. */
export const PART_TYPES: Readonly<Record<string, string>> = {
  names: 'NodeName',
  translations: 'NodeTranslation',
  cover: 'NodeFigure',
  sources: 'NodeSource',
  embeds: 'NodeEmbed',
  corrections: 'NodeCorrection',
  placement: 'NodePlacement',
  seo: 'NodeSeo',
  positions: 'NodePosition',
  stages: 'NodeStage',
  actors: 'NodeParties',
  targets: 'NodeParties',
};

const IDENTITY = ['id', 'type', 'slug', 'locale', 'updatedAt'];
const FILE_FIELDS = ['id', 'type', 'url', 'alternativeText', 'caption', 'mime', 'width', 'height', 'formats'];

/**
 * The resolvers of all types of nodes and of their parts, made from the fields that are public: what a reference leads to
 * stands in its place, from the answer where it is there, else read with all others that are missing.
 */
export function nodeResolvers(): NodeResolvers {
  const resolvers: Record<string, Record<string, NodeResolver>> = {
    FileNode: Object.fromEntries(FILE_FIELDS.map((name) => [name, plain(name)])),
  };
  for (const [type, fields] of Object.entries(BODY_FIELDS) as [RecordType, readonly Field[]][]) {
    const identity = Object.fromEntries(IDENTITY.map((name) => [name, plain(name)]));
    resolvers[NODE_TYPES[type]] = { ...identity, ...fieldResolvers(fields) };
    for (const { name, fields: inner } of partsOf(fields))
      resolvers[PART_TYPES[name] ?? name] = fieldResolvers(inner);
  }
  resolvers.Story = { ...resolvers.Story, ...STORY };
  return resolvers;
}

type Part = Extract<Field, { kind: 'group' | 'groups' }>;

function partsOf(fields: readonly Field[]): readonly Part[] {
  return fields.filter((field): field is Part => field.kind === 'group' || field.kind === 'groups');
}

function fieldResolvers(fields: readonly Field[]): Record<string, NodeResolver> {
  return Object.fromEntries(fields.map((field) => [field.name, resolverOf(field)]));
}

function resolverOf(field: Field): NodeResolver {
  const value = plain(field.name);
  switch (field.kind) {
    case 'plain':
    case 'day':
      return value;
    case 'one':
      return async (shown, request) => referred(shown, request, (await value(shown, request)) as Json | null);
    case 'many':
      return async (shown, request) => {
        const references = listOf(await value(shown, request));
        request.countReferences(references.length);
        const found = await Promise.all(references.map((one) => referred(shown, request, one)));
        return found.filter((one) => one !== null);
      };
    case 'group':
      return async (shown, request) => {
        const json = (await value(shown, request)) as Json | null;
        return json === null ? null : partOf(shown, json);
      };
    case 'groups':
      return async (shown, request) => listOf(await value(shown, request)).map((json) => partOf(shown, json));
  }
}

const STORY: Record<string, NodeResolver> = {
  body: ({ json, locale, form }, request) => json.body ?? request.text(String(json.id), locale, form),
  counts: ({ json, locale }, request) => json.counts ?? request.counts(String(json.id), locale),
  included: (shown) => (isSubject(shown) ? includedIn(shown) : null),
  fallback: (shown) => (isSubject(shown) ? shown.reading.json.meta.fallback : null),
};

/** Whether it is what its answer is about. */
function isSubject({ json, reading }: Shown): boolean {
  return (reading.json.data as Json | null)?.id === json.id;
}

/** What an answer brings beside its data. */
export function includedIn(shown: Shown): readonly Shown[] {
  return (shown.reading.json.included ?? []).map((json) => ({
    ...shown,
    json,
    isRecord: json.type !== 'file',
  }));
}

/** A field as it stands in the answer; where the answer shows the short form only, as it stands in the whole record. */
function plain(name: string): NodeResolver {
  return ({ json, locale, isRecord }, request) => {
    const value = json[name];
    if (value !== undefined || !isRecord) return value ?? null;
    return request.node(String(json.id), locale).then((whole) => whole?.[name] ?? null);
  };
}

function partOf(shown: Shown, json: Json): Shown {
  return { ...shown, json, isRecord: false };
}

/** What a reference leads to: in the answer, in the place of the reference itself, or in the graph. */
async function referred(shown: Shown, request: GraphRequest, reference: Json | null): Promise<Shown | null> {
  if (reference === null) return null;
  const id = String(reference.id);
  const isFile = reference.type === 'file' || reference.url !== undefined;
  const near = shown.reading.nodes.get(id) ?? (isMore(reference) ? reference : null);
  const json = near ?? (await (isFile ? request.file(id) : request.node(id, shown.locale)));
  return json === null ? null : { ...shown, json, isRecord: !isFile };
}

/** Whether a short form stands where else a reference would. */
function isMore(reference: Json): boolean {
  return Object.keys(reference).length > 2;
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}
