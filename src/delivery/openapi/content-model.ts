import type { RecordType } from '../../content/save-rules';
import { boolean, integer, list, moment, oneOfWords, ref, string, type JsonSchema } from './schema';

/** An attribute of the content model, as far as a schema of it can be made. */
export interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly private?: boolean;
  readonly enum?: readonly string[];
  readonly regex?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly relation?: string;
  readonly target?: string;
  /** Set at the end of a relation that is not written, but follows from the other end. */
  readonly mappedBy?: string;
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** The content model: the attributes of the record types, and those of components and files by their uid. */
export interface ContentModel {
  readonly types: Readonly<Record<RecordType, Attributes>>;
  readonly components: Readonly<Record<string, Attributes>>;
  readonly file: Attributes;
}

/** What a type's records are called in schemas. */
export const TYPE_NAMES = {
  article: 'Article',
  person: 'Person',
  country: 'Country',
  organization: 'Organization',
  document: 'Document',
  statement: 'Statement',
  event: 'Event',
  category: 'Category',
} as const satisfies Record<RecordType, string>;

/** The types of the content model that hold a value and lead nowhere. */
const VALUES: Readonly<Record<string, JsonSchema>> = {
  integer: integer(),
  biginteger: string(),
  float: { type: 'number' },
  decimal: { type: 'number' },
  boolean: boolean(),
  date: string({ format: 'date' }),
  datetime: moment(),
  time: string(),
  json: {},
  blocks: list(ref('Block')),
};

/** The schema of an attribute's value, where there is one; of everything that is not known better, a string. */
export function valueSchema({ type, enum: words }: Attribute): JsonSchema {
  if (words !== undefined) return oneOfWords(words);
  return VALUES[type] ?? string();
}

/** Whether the attribute leads to other records or to files. */
export function isLink({ type }: Attribute): boolean {
  return type === 'relation' || type === 'media';
}

/** Whether it holds several. */
export function isMany({ type, relation = '', multiple, repeatable }: Attribute): boolean {
  if (type === 'media') return multiple === true;
  return type === 'component' ? repeatable === true : /ToMany$/.test(relation);
}
