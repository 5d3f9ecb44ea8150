import { COMPONENT_LAYOUTS, TYPE_LAYOUTS } from '../../../../src/editorial/desk/layouts/all-layouts';
import { rowsOf, type Layout } from '../../../../src/editorial/desk/layouts/layout';
import { componentSchemas, contentTypeSchemas, type Schema } from './schemas';

const FULL_WIDTH = 12;
/** Strapi shows these across the whole form and moves them to its end where a layout says otherwise. */
const ALWAYS_FULL = ['component', 'dynamiczone', 'json', 'richtext', 'blocks'];
const NOT_LISTABLE = ['json', 'password', 'richtext', 'dynamiczone', 'blocks'];
/** Strapi can neither sort by these nor, therefore, take them for a main field. */
const NOT_SORTABLE = ['component', 'json', 'media', 'richtext', 'dynamiczone', 'blocks', 'relation'];
const SYSTEM_COLUMNS = ['createdAt', 'updatedAt'];
/** The only stored attribute of a component without a text of its own. */
const NAMELESS_COMPONENTS = ['event.parties'];

type Case = readonly [uid: string, layout: Layout, schema: Schema];

const cases: readonly Case[] = [
  ...pair(TYPE_LAYOUTS, contentTypeSchemas()),
  ...pair(COMPONENT_LAYOUTS, componentSchemas()),
];

function pair(layouts: readonly Layout[], schemas: readonly Schema[]): readonly Case[] {
  return layouts.flatMap((layout): Case[] => {
    const schema = schemas.find(({ uid }) => uid === layout.uid);
    return schema ? [[layout.uid, layout, schema]] : [];
  });
}

const uidsOf = (models: readonly { uid: string }[]) => models.map(({ uid }) => uid).sort();
const namesInRows = (layout: Layout) => rowsOf(layout).flatMap((row) => Object.keys(row));

test('every content type and component has a layout, and no layout is left of a type that is gone', () => {
  expect(uidsOf(TYPE_LAYOUTS)).toEqual(uidsOf(contentTypeSchemas()));
  expect(uidsOf(COMPONENT_LAYOUTS)).toEqual(uidsOf(componentSchemas()));
});

describe.each(cases)('the layout of %s', (_uid, layout, schema) => {
  test('places each attribute once, or hides it by name', () => {
    const placed = [...namesInRows(layout), ...Object.keys(layout.hidden)];
    expect([...placed].sort()).toEqual(Object.keys(schema.attributes).sort());
  });

  test('has words for each visible field and for nothing else', () => {
    expect(Object.keys(layout.fields).sort()).toEqual([...namesInRows(layout)].sort());
    for (const { label, help } of Object.values(layout.fields)) {
      expect(label).toMatch(/^[A-Z]/);
      expect(help).toMatch(/^\S.*[.?/]$/);
    }
  });

  test('writes words that the translation of the panel reads as plain text', () => {
    const words = Object.values(layout.fields).flatMap(({ label, help }) => [label, help]);
    expect(words.filter((text) => /[{}<>]/.test(text))).toEqual([]);
  });

  test('has rows of at most 12 columns, with full width where Strapi insists on it', () => {
    for (const row of rowsOf(layout)) {
      expect(Object.values(row).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FULL_WIDTH);
      for (const [name, size] of Object.entries(row)) {
        if (ALWAYS_FULL.includes(schema.attributes[name]?.type ?? ''))
          expect([name, size]).toEqual([name, FULL_WIDTH]);
      }
    }
  });

  test('shows the other ends of relations read-only', () => {
    const writable = namesInRows(layout).filter(
      (name) => schema.attributes[name]?.mappedBy && !layout.fields[name]?.readOnly,
    );
    expect(writable).toEqual([]);
  });

  test('is known by a stored attribute that can be sorted', () => {
    if (NAMELESS_COMPONENTS.includes(layout.uid)) return expect(layout.mainField).toBe('documentId');
    const type = schema.attributes[layout.mainField]?.type;
    expect(type).toBeDefined();
    expect(NOT_SORTABLE).not.toContain(type);
  });

  test('has the display name by which the browser finds it', () => {
    expect(layout.displayName).toBe(schema.info.displayName);
  });
});

describe.each(TYPE_LAYOUTS.map((layout) => [layout.uid, layout] as const))(
  'the list of %s',
  (uid, layout) => {
    const attributes = contentTypeSchemas().find((schema) => schema.uid === uid)?.attributes ?? {};
    const typeOf = (name: string) => (SYSTEM_COLUMNS.includes(name) ? 'datetime' : attributes[name]?.type);

    test('has at least four columns that Strapi can list', () => {
      // With fewer, Strapi fills up the list itself at the next new attribute.
      expect(layout.list.columns.length).toBeGreaterThanOrEqual(4);
      for (const column of layout.list.columns) {
        expect([column, typeOf(column)]).not.toEqual([column, undefined]);
        expect(NOT_LISTABLE).not.toContain(typeOf(column));
      }
    });

    test('is sorted by a stored attribute', () => {
      expect(typeOf(layout.list.sortBy)).toBeDefined();
      expect(NOT_SORTABLE).not.toContain(typeOf(layout.list.sortBy));
    });
  },
);

test('stored labels are never typed', () => {
  const labels = TYPE_LAYOUTS.flatMap((layout) =>
    layout.fields.label ? [layout.fields.label.readOnly] : [],
  );
  expect(labels).toEqual([true, true, true, true]);
});
