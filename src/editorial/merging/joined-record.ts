import type { Attribute, Models } from '../../graph/records/tables';

/** A stored row with its components, relations and media read one level deep, and two in components. */
export type WholeRow = Readonly<Record<string, unknown>>;

/** A fact in which two records differ: the kept one's stands. */
export interface Conflict {
  readonly field: string;
  readonly kept: string;
  readonly dropped: string;
}

/** What two records give together. */
export interface Joined {
  /** What the kept record has to be given, as the Document Service takes it. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly Conflict[];
  /** What the kept record gains, by field, as editors read it. */
  readonly gains: Readonly<Record<string, readonly string[]>>;
}

/** What no record takes from another as it stands: its own name is an alias, and Strapi's fields are Strapi's. */
const LEFT = (
  'name title slug label listed names locale datePrecision existence createdBy updatedBy createdAt updatedAt ' +
  'publishedAt localizations'
).split(' ');

/** A kind that says nothing. */
const ANY_KIND = 'other';

/**
 * Joins two records of one type: what the first does not know it takes from the second, lists become one, the second's names are
 * names of the first, its own an alias. Where both say something and differ, the first is right.
 */
export function joinRecords(models: Models, uid: string, keep: WholeRow, drop: WholeRow): Joined {
  const joining: Joining = { models, keep, drop, data: {}, conflicts: [], gains: {} };
  joinNames(joining);
  for (const [field, attribute] of Object.entries(models(uid).attributes))
    if (!LEFT.includes(field) && attribute.mappedBy === undefined && !isEmpty(drop[field]))
      joinField(joining, field, attribute);
  if (drop.listed === true && keep.listed !== true) joining.data.listed = true;
  const { data, conflicts, gains } = joining;
  return { data, conflicts, gains };
}

/** The joining under way: the two, and what has come of it. */
interface Joining {
  readonly models: Models;
  readonly keep: WholeRow;
  readonly drop: WholeRow;
  readonly data: Record<string, unknown>;
  readonly conflicts: Conflict[];
  readonly gains: Record<string, readonly string[]>;
}

function joinField(joining: Joining, field: string, attribute: Attribute): void {
  const { models, keep, drop, data, conflicts, gains } = joining;
  const [one, other] = [keep[field], drop[field]];
  if (isList(attribute)) {
    const added = missing(models, attribute, listOf(one), listOf(other));
    if (added.length === 0) return;
    data[field] = listData(models, attribute, listOf(one), added);
    gains[field] = added.map(shownAs);
  } else if (isEmpty(one) || (field === 'kind' && one === ANY_KIND)) {
    data[field] = valueOf(models, attribute, other);
    gains[field] = [shownAs(other)];
    if (field === 'date') data.datePrecision = drop.datePrecision;
  } else if (!isSame(models, attribute, one, other)) {
    conflicts.push({ field, kept: shownAs(one), dropped: shownAs(other) });
  }
}

interface StoredName {
  readonly id?: number;
  readonly text: string;
  readonly language: string;
  readonly kind: string;
}

function joinNames({ keep, drop, data, gains }: Joining): void {
  const own = (row: WholeRow) => String(row.name ?? row.title ?? '');
  const held = listOf(keep.names) as unknown as StoredName[];
  const alias = { text: own(drop), language: languageOf(own(drop)), kind: 'alias' };
  const given = (listOf(drop.names) as unknown as StoredName[]).map(({ text, language, kind }) => ({
    text,
    language,
    kind,
  }));
  const known = new Set(held.map((name) => keyOf(name)));
  const texts = new Set([own(keep), ...held.map(({ text }) => text)].map((text) => text.toLowerCase()));
  const added = [
    ...(texts.has(alias.text.toLowerCase()) ? [] : [alias]),
    ...given.filter(
      (name) => !known.has(keyOf(name)) && name.text.toLowerCase() !== alias.text.toLowerCase(),
    ),
  ];
  if (added.length === 0) return;
  data.names = [...held.map(({ id }) => ({ id })), ...added];
  gains.names = added.map(({ text }) => text);
}

function keyOf({ text, language }: StoredName): string {
  return `${language} ${text.toLowerCase()}`;
}

/** The name of a record is the one that English readers know, unless its letters say otherwise. */
function languageOf(name: string): string {
  return /\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en';
}

function isList({ type, repeatable, multiple, relation }: Attribute): boolean {
  if (type === 'component') return repeatable === true;
  return type === 'media' ? multiple === true : type === 'relation' && relation?.endsWith('ToMany') === true;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function listOf(value: unknown): readonly WholeRow[] {
  return (Array.isArray(value) ? value : []) as WholeRow[];
}

function missing(
  models: Models,
  attribute: Attribute,
  held: readonly WholeRow[],
  given: readonly WholeRow[],
) {
  const known = new Set(held.map((item) => JSON.stringify(valueOf(models, attribute, item))));
  return given.filter((item) => !known.has(JSON.stringify(valueOf(models, attribute, item))));
}

/** Components that are there are named by their ids and stay as they are. */
function listData(
  models: Models,
  attribute: Attribute,
  held: readonly WholeRow[],
  added: readonly WholeRow[],
) {
  const isComponent = attribute.type === 'component';
  return [
    ...held.map((item) => (isComponent ? { id: item.id } : valueOf(models, attribute, item))),
    ...added.map((item) => valueOf(models, attribute, item)),
  ];
}

/** A value as a write takes it: a component without its id, a record by its documentId, a file by its id. */
function valueOf(models: Models, attribute: Attribute, value: unknown): unknown {
  if (isEmpty(value)) return null;
  const row = value as WholeRow;
  if (attribute.type === 'relation') return row.documentId;
  if (attribute.type === 'media') return row.id;
  if (attribute.component === undefined) return value;
  const { attributes } = models(attribute.component);
  return Object.fromEntries(
    Object.entries(attributes).map(([name, inner]) => [
      name,
      isList(inner)
        ? listOf(row[name]).map((item) => valueOf(models, inner, item))
        : valueOf(models, inner, row[name]),
    ]),
  );
}

function isSame(models: Models, attribute: Attribute, one: unknown, other: unknown): boolean {
  return (
    JSON.stringify(valueOf(models, attribute, one)) === JSON.stringify(valueOf(models, attribute, other))
  );
}

/** What an editor knows a value by. */
function shownAs(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const row = value as WholeRow;
  const known = row.label ?? row.name ?? row.title ?? row.headline ?? row.text ?? row.url ?? row.stage;
  return String(known ?? JSON.stringify(value));
}
