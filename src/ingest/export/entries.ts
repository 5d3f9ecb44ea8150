import { partialDate, printPartialDate } from '../../content/partial-date';
import type { RecordType } from '../../content/save-rules';
import { publicBlocks } from '../../graph/project/blocks';
import { BODY_FIELDS, type Field } from '../../graph/project/fields';
import type { Attributes } from '../../graph/project/shape';
import { listOf } from '../../graph/project/shape';
import { ARTICLE_TEXT } from '../records/sections';
import { bodyItemsOf } from './body-items';

/** The natural keys of records by their documentIds. */
export type Keys = ReadonlyMap<string, string>;

/** A record, or a part of one, as a story file writes it. */
export type Entry = Readonly<Record<string, unknown>>;

/** What an entry does not carry: files, and with them a cover; related articles have files of their own. */
const WITHOUT = new Set(['cover', 'portrait', 'files', 'image', 'related']);
/** Printed together with the date that they are about. */
const PRECISIONS = new Set(['datePrecision', 'fromPrecision', 'toPrecision']);

/**
 * The public fields of a record as a story file writes them, by the keys of what it refers to. What refers to a record that
 * has no key is left out, because it is not public; so is what is empty.
 */
export function entryOf(type: Exclude<RecordType, 'article'>, attributes: Attributes, keys: Keys): Entry {
  return { ...slugOf(attributes), ...membersOf(attributes, BODY_FIELDS[type], keys) };
}

/** What all language versions of an article have in common. */
export function articleFacts(attributes: Attributes, keys: Keys): Entry {
  const shared = BODY_FIELDS.article.filter((field) => !isOwn(field));
  return membersOf(attributes, shared, keys);
}

/** What one language version of an article has of its own, its text too. */
export function articleText(locale: string, attributes: Attributes, keys: Keys): Entry {
  const own = BODY_FIELDS.article.filter(isOwn);
  const blocks = publicBlocks(attributes.body, new Set(listOf(attributes.statements)));
  const body = bodyItemsOf(blocks, keys);
  return {
    ...slugOf(attributes),
    locale,
    ...membersOf(attributes, own, keys),
    ...(body.length > 0 ? { body } : {}),
  };
}

/** Whether each language version of an article has its own. */
function isOwn({ name }: Field): boolean {
  return Object.hasOwn(ARTICLE_TEXT, name);
}

function slugOf({ slug }: Attributes): Entry {
  return slug ? { slug } : {};
}

function membersOf(attributes: Attributes, fields: readonly Field[], keys: Keys): Entry {
  const members = fields
    .filter(({ name }) => !WITHOUT.has(name) && !PRECISIONS.has(name))
    .map((field): [string, unknown] => [field.name, valueOf(attributes, field, keys)]);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

/** The value of a field; undefined for one that says nothing. */
function valueOf(attributes: Attributes, field: Field, keys: Keys): unknown {
  const value = attributes[field.name];
  if (value === null || value === undefined) return undefined;
  // Story files have no empty texts.
  if (typeof value === 'string' && value.trim() === '') return undefined;
  switch (field.kind) {
    case 'plain':
      return value;
    case 'day':
      return printed(value, attributes[field.precision]);
    case 'one':
      return keys.get(String(value));
    case 'many':
      return filled(listOf(value).flatMap((id) => keys.get(String(id)) ?? []));
    case 'group':
      return group(value as Attributes, field.fields, keys);
    case 'groups':
      return filled(listOf(value).map((item) => membersOf(item as Attributes, field.fields, keys)));
  }
}

function printed(value: unknown, precision: unknown): string | undefined {
  const date = partialDate(String(value), precision as string | null);
  return date && printPartialDate(date);
}

function group(value: Attributes, fields: readonly Field[], keys: Keys): Entry | undefined {
  const members = membersOf(value, fields, keys);
  return Object.keys(members).length > 0 ? members : undefined;
}

function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
