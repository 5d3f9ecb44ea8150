import type { Core } from '@strapi/strapi';
import { RECORD_TYPES } from '../../../content/content-types';
import {
  contentModels,
  namingOf,
  type NamedModel,
  type Naming,
  type Schema,
} from '../execution/content-models';
import { FILE_FIELDS, PAGE_FIELDS, ROW_ID, SAME_IN_ALL } from './words';

/** What fields mean, by the uid of their type or component, and by their names. */
export type FieldWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Something in a schema that can be described. */
interface Described {
  description?: string | null;
}

interface DescribedType extends Described {
  getFields?(): Record<string, Described>;
}

/**
 * Says in the schema what the generated types, their fields and queries are. The words are those of the content model and of the
 * editors' forms; where a type of the published graph has a field of the same name, and no words of its own, it is described
 * with them as well. What has a description keeps it.
 */
export function describeContent(strapi: Core.Strapi, schema: Schema, words: FieldWords): void {
  const naming = namingOf(strapi);
  for (const model of contentModels(strapi)) {
    const known = { ...SAME_IN_ALL, ...words[model.uid] };
    describe(schema, model.name, model.info.description);
    describeFields(schema, model.name, { id: ROW_ID, ...known });
    describeFields(schema, graphName(model), known);
    for (const [attribute, { type }] of Object.entries(model.attributes))
      if (type === 'enumeration') describe(schema, naming.getEnumName(model, attribute), known[attribute]);
    describeAround(schema, model, naming);
  }
  describeFields(schema, 'Pagination', PAGE_FIELDS);
  describe(schema, 'UploadFile', 'A file of the media library.');
  for (const type of ['UploadFile', 'FileNode'])
    describeFields(schema, type, { ...SAME_IN_ALL, ...FILE_FIELDS });
}

function describe(schema: Schema, name: string, words: string | undefined): void {
  describeOne(schema.getType(name) as Described | undefined, words);
}

function describeOne(described: Described | undefined, words: string | undefined): void {
  if (described !== undefined && words !== undefined) described.description ??= sentence(words);
}

/** Descriptions of types in the content model have no full stop. */
function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

const PAGED = '_connection';

function describeFields(schema: Schema, name: string, words: Readonly<Record<string, string>>): void {
  const fields = (schema.getType(name) as DescribedType | undefined)?.getFields?.() ?? {};
  for (const [field, described] of Object.entries(fields)) {
    const pagedOf = field.endsWith(PAGED) ? field.slice(0, -PAGED.length) : undefined;
    describeOne(
      described,
      pagedOf === undefined ? words[field] : `The same as ${pagedOf}, with page numbers`,
    );
  }
}

/** What the type is called that answers from the published graph; there is none of that name for some. */
function graphName({ uid, name }: NamedModel): string {
  if (uid === 'api::article.article') return 'Story';
  const type = RECORD_TYPES[uid as keyof typeof RECORD_TYPES];
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
  return type === undefined ? `Node${capital(name.split(/(?=[A-Z])/).at(-1) ?? '')}` : `${capital(type)}Node`;
}

/** The queries of a type, the pages that they answer, and the filters that they take. */
function describeAround(schema: Schema, model: NamedModel, naming: Naming): void {
  const kind = model.info.displayName ?? model.name;
  describe(schema, naming.getFiltersInputTypeName(model), `Conditions on ${kind}, all of which must hold`);
  if (model.modelType === 'component') return;
  for (const page of [
    naming.getEntityResponseCollectionName(model),
    naming.getRelationResponseCollectionName(model),
  ]) {
    describe(schema, page, `A page of the type ${kind}`);
    describeFields(schema, page, PAGE_FIELDS);
  }
  const plural = naming.getFindQueryName(model);
  describeFields(schema, 'Query', {
    [naming.getFindOneQueryName(model)]: `One of the type ${kind}, by its documentId`,
    [plural]: `Those of the type ${kind} for which the filters hold`,
    [naming.getFindConnectionQueryName(model)]: `The same as ${plural}, with page numbers`,
  });
}
