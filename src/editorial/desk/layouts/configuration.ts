import { rowsOf, type FieldTexts, type Layout, type ListView, type TypeLayout } from './layout';

/** The part of a schema attribute that a layout depends on. */
export interface Attribute {
  readonly type: string;
  readonly target?: string;
}

export type Attributes = Readonly<Record<string, Attribute>>;

interface FieldMetadata {
  readonly edit: Readonly<Record<string, unknown>>;
  readonly list: Readonly<Record<string, unknown>>;
}

/** What Strapi's content manager stores for one content type or component. */
export interface Configuration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, FieldMetadata>>;
  readonly layouts: {
    readonly list: readonly string[];
    readonly edit: readonly (readonly { readonly name: string; readonly size: number }[])[];
  };
}

/** The main field of another content type, for its relation pickers; undefined leaves the picker as Strapi made it. */
export type MainFieldOf = (uid: string) => string | undefined;

/** Columns that every record has, besides the attributes of its schema. */
const SYSTEM_LABELS: Readonly<Record<string, string>> = {
  createdAt: 'Created',
  updatedAt: 'Changed',
  createdBy: 'Created by',
  updatedBy: 'Changed by',
  publishedAt: 'Published',
};

/**
 * The configuration that a layout stands for.
 * @param stored what the content manager has now: it knows which fields can be searched and sorted, and keeps the columns
 *   that Strapi itself adds.
 */
export function configurationOf(
  layout: Layout | TypeLayout,
  attributes: Attributes,
  stored: Configuration,
  mainFieldOf: MainFieldOf,
): Configuration {
  const list = 'list' in layout ? layout.list : undefined;
  return {
    settings: { ...stored.settings, mainField: layout.mainField, ...(list ? settingsOf(list) : {}) },
    metadatas: mapEntries(stored.metadatas, (name, metadata) =>
      metadataOf(layout, name, metadata, mainFieldOf(attributes[name]?.target ?? '')),
    ),
    layouts: { list: list?.columns ?? stored.layouts.list, edit: rowsOf(layout).map(cellsOf) },
  };
}

function settingsOf(list: ListView): Record<string, unknown> {
  return {
    pageSize: list.pageSize,
    defaultSortBy: list.sortBy,
    defaultSortOrder: list.sortOrder,
    searchable: true,
    filterable: true,
    bulkable: true,
    relationOpenMode: 'modal',
  };
}

function metadataOf(
  layout: Layout,
  name: string,
  stored: FieldMetadata,
  pickerField: string | undefined,
): FieldMetadata {
  const field = layout.fields[name];
  const label = field?.label ?? layout.hidden[name] ?? SYSTEM_LABELS[name];
  if (label === undefined) return stored;
  return {
    edit: {
      ...stored.edit,
      label,
      ...textsOf(field),
      ...(pickerField === undefined ? {} : { mainField: pickerField }),
    },
    list: { ...stored.list, label },
  };
}

function textsOf(field: FieldTexts | undefined): Record<string, unknown> {
  return {
    description: field?.help ?? '',
    placeholder: field?.placeholder ?? '',
    editable: !field?.readOnly,
  };
}

function cellsOf(row: Readonly<Record<string, number>>) {
  return Object.entries(row).map(([name, size]) => ({ name, size }));
}

function mapEntries<Value>(
  values: Readonly<Record<string, Value>>,
  change: (name: string, value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(name, value)]));
}
