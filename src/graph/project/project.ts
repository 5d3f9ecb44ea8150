import { LOCALES, RECORD_TYPES, type LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { publicBlocks } from './blocks';
import { edgesOf } from './edges';
import { BODY_FIELDS, cardFieldsOf } from './fields';
import { localizedTo } from './localized';
import type { Edge, Node, Projection } from './projection';
import { namesOf, searchedTextOf } from './searched-text';
import { listOf, membersText, relationsOf, type Attributes, type Relation } from './shape';
import type { StoredRecord } from './stored-record';

/** The form of the projection; raised whenever the same record gives another node, so that graphs are made again. */
export const PROJECTION_VERSION = 3;

/**
 * What a public row of a record gives to the published graph: its node in each language, the edges of each, and its names.
 * The same row always gives the same text, byte for byte.
 */
export function project(record: StoredRecord): Projection {
  const type = RECORD_TYPES[record.uid];
  const inLanguages = localesOf(record).map((locale) => projectTo(locale, type, record));
  return {
    nodes: inLanguages.map(({ node }) => node),
    edges: inLanguages.flatMap(({ edges }) => edges),
    names: namesOf(type, record.documentId, record.attributes),
  };
}

/** An article is public in the language of its row; everything else in all. */
function localesOf({ locale }: StoredRecord): readonly LocaleCode[] {
  const codes = LOCALES.map(({ code }) => code);
  return locale === null ? codes : codes.filter((code) => code === locale);
}

function projectTo(
  locale: LocaleCode,
  type: RecordType,
  record: StoredRecord,
): { readonly node: Node; readonly edges: readonly Edge[] } {
  const { attributes, fallbackLocale } = localizedTo(locale, type, record.attributes);
  const id = record.documentId;
  const date = dateOf(type, attributes);
  const relations = relationsOf(attributes, BODY_FIELDS[type]);
  const node: Node = {
    id,
    locale,
    type,
    slug: (attributes.slug as string | null | undefined) ?? null,
    ...jsonOf(locale, type, record, attributes),
    blocks: blocksOf(type, attributes),
    ...searchedTextOf(type, attributes),
    ...leadsTo(id, relations, relationsOf(attributes, cardFieldsOf(type))),
    fallbackLocale,
    date,
    publishedAt: type === 'article' ? date : null,
    updatedAt: record.updatedAt,
  };
  return { node, edges: edgesOf({ id, locale, type, date }, relations) };
}

function jsonOf(
  locale: LocaleCode,
  type: RecordType,
  { documentId, updatedAt }: StoredRecord,
  attributes: Attributes,
): Pick<Node, 'body' | 'card'> {
  const slug = JSON.stringify(attributes.slug ?? null);
  const head = `"id":${JSON.stringify(documentId)},"type":"${type}","slug":${slug},"locale":"${locale}"`;
  const json = (fields: (typeof BODY_FIELDS)[RecordType]) =>
    `{${head},${membersText(attributes, fields)},"updatedAt":${JSON.stringify(updatedAt)}}`;
  return { body: json(BODY_FIELDS[type]), card: json(cardFieldsOf(type)) };
}

function blocksOf(type: RecordType, { body, statements }: Attributes): string | null {
  return type === 'article' ? JSON.stringify(publicBlocks(body, new Set(listOf(statements)))) : null;
}

type Led = Pick<Node, 'refs' | 'files' | 'cardRefs' | 'cardFiles'>;

function leadsTo(id: string, ofBody: readonly Relation[], ofCard: readonly Relation[]): Led {
  const records = (relations: readonly Relation[]) =>
    idsOf(relations.filter((found) => found.type !== 'file' && found.id !== id));
  const files = (relations: readonly Relation[]) => idsOf(relations.filter(({ type }) => type === 'file'));
  return {
    refs: records(ofBody),
    files: files(ofBody),
    cardRefs: records(ofCard),
    cardFiles: files(ofCard),
  };
}

function idsOf(relations: readonly Relation[]): readonly string[] {
  return [...new Set(relations.map(({ id }) => id))];
}

/** Where a record stands in time: an article by its first publication, what happened in the world by its day. */
function dateOf(type: RecordType, { firstPublishedAt, date }: Attributes): string | null {
  if (type === 'article') return (firstPublishedAt as string | null | undefined) ?? null;
  return typeof date === 'string' ? `${date}T00:00:00.000Z` : null;
}
