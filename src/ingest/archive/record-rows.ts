import { ARTICLE, isEditorialUid } from '../../content/content-types';
import { isOwnRelation, type Attribute, type Model, type Models } from '../../graph/records/tables';
import { targetLocale, versionKey, type NewRecord } from './new-record';
import type { LinkColumns, LinkRow, NewRows, RowId } from './new-ids';
import type { Rows, Stored } from './stored-rows';

/** What making rows of records goes by. */
export interface RowMaking {
  readonly models: Models;
  readonly stored: Stored;
  readonly rows: NewRows;
  /** The rows of the records before, by `versionKey`. */
  readonly made: Map<string, Rows<RowId>>;
  readonly listed: ReadonlySet<string>;
  /** ISO 8601: when all of them are made and published. */
  readonly now: string;
}

type Data = Readonly<Record<string, unknown>>;

/** The same thing in the draft and, where it is public, in its publication. */
interface Sides {
  readonly draft: RowId;
  readonly published: RowId | undefined;
}

/**
 * Adds the rows of a record as Strapi lays them: its own, those of its components, and its links; for a public editorial
 * record all of them twice, once for the draft.
 */
export function addRecord(making: RowMaking, record: NewRecord): void {
  const model = making.models(record.uid);
  const isTwofold = isEditorialUid(record.uid);
  const row = { ...columnsOf(model, valuesOf(making, record)), ...ownColumns(model, making, record) };
  const publishedAt = model.storage.publishedAt?.columnName ?? '';
  const add = (at: string | null) => making.rows.add(model.table, { ...row, [publishedAt]: at });
  // A record without drafts has the moment of its making here.
  const draft = add(isTwofold ? null : making.now);
  const published = isTwofold && record.isPublished ? add(making.now) : undefined;
  const made = isTwofold ? { draft, published } : { draft, published: draft };
  making.made.set(versionKey(record.documentId, record.locale), made);
  addParts(making, { model, sides: { draft, published }, data: record.data, locale: record.locale });
}

function valuesOf({ now, listed }: RowMaking, { uid, documentId, data, isPublished }: NewRecord): Data {
  const isArticleOut = uid === ARTICLE && isPublished;
  return {
    ...data,
    ...(isArticleOut ? { firstPublishedAt: data.firstPublishedAt ?? now } : {}),
    ...(listed.has(documentId) ? { listed: true } : {}),
  };
}

function ownColumns(model: Model, { now }: RowMaking, { documentId, locale }: NewRecord): Data {
  const own = { documentId, createdAt: now, updatedAt: now, locale: locale ?? null };
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [model.storage[name]?.columnName ?? name, value]),
  );
}

/** The plain attributes by column; what is not given has the schema's default. */
function columnsOf(model: Model, data: Data): Data {
  const columns = Object.entries(model.attributes).flatMap(([name, { type, default: preset }]) => {
    const column = ['relation', 'component', 'media'].includes(type) ? undefined : model.storage[name];
    const value = data[name] === undefined && typeof preset !== 'function' ? preset : data[name];
    return column?.columnName ? [[column.columnName, value ?? null] as const] : [];
  });
  return Object.fromEntries(columns);
}

/** A row, or a pair of them, whose components and links are to be added. */
interface Owner {
  readonly model: Model;
  readonly sides: Sides;
  readonly data: Data;
  /** The language of the record that it belongs to. */
  readonly locale: string | undefined;
}

function addParts(making: RowMaking, owner: Owner): void {
  for (const [name, attribute] of Object.entries(owner.model.attributes)) {
    const value = owner.data[name];
    if (value === undefined || value === null) continue;
    if (attribute.component !== undefined) addComponents(making, owner, name, attribute, [value].flat());
    else if (isOwnRelation(attribute)) addLinks(making, owner, name, attribute, [value].flat());
  }
}

function addComponents(
  making: RowMaking,
  owner: Owner,
  name: string,
  { component = '', repeatable }: Attribute,
  items: readonly unknown[],
): void {
  const model = making.models(component);
  const table = joinTableOf(owner.model, name).name;
  items.forEach((item, at) => {
    const data = item as Data;
    const add = (entity: RowId): RowId => {
      const id = making.rows.add(model.table, columnsOf(model, data));
      const order = repeatable ? at + 1 : null;
      making.rows.addBare(table, {
        ...{ entity_id: entity, cmp_id: id, component_type: component, field: name, order },
      });
      return id;
    };
    addParts(making, { model, sides: onEach(owner.sides, add), data, locale: owner.locale });
  });
}

function onEach({ draft, published }: Sides, add: (id: RowId) => RowId): Sides {
  return { draft: add(draft), published: published === undefined ? undefined : add(published) };
}

function addLinks(
  making: RowMaking,
  { model, sides, locale }: Owner,
  name: string,
  { target = '' }: Attribute,
  documentIds: readonly unknown[],
): void {
  const table = linkColumns(model, name);
  documentIds.forEach((documentId, at) => {
    const rows = rowsOf(making, String(documentId), targetLocale(target, locale));
    const add = (owner: RowId | undefined, to: RowId | undefined, draft?: LinkRow): LinkRow | undefined => {
      const isThere = owner !== undefined && to !== undefined;
      return isThere ? making.rows.link(table, { owner, target: to, order: at + 1, draft }) : undefined;
    };
    const link = add(sides.draft, rows.draft);
    if (link === undefined) throw new Error(`${name} leads to ${String(documentId)}, which has no draft`);
    // A link to what is not public waits in the draft.
    add(sides.published, rows.published, link);
  });
}

function rowsOf({ made, stored }: RowMaking, documentId: string, locale: string | undefined): Rows<RowId> {
  return made.get(versionKey(documentId, locale)) ?? stored.version(documentId, locale) ?? {};
}

function joinTableOf({ uid, storage }: Model, name: string) {
  const table = storage[name]?.joinTable;
  if (table === undefined) throw new Error(`No table is known for ${name} of ${uid}`);
  return table;
}

function linkColumns(model: Model, name: string): LinkColumns {
  const table = joinTableOf(model, name);
  return {
    name: table.name,
    owner: table.joinColumn.name,
    target: table.inverseJoinColumn.name,
    order: table.orderColumnName,
    inverseOrder: table.inverseOrderColumnName,
  };
}
