import { TYPE_LAYOUTS } from '../../editorial/desk/layouts/all-layouts';
import type { TypeLayout } from '../../editorial/desk/layouts/layout';
import { RUSSIAN_HELPS } from '../translations/messages';

/** What this file reads of Strapi's edit view layout (`EditLayout`, not exported): panels of rows of fields. */
interface Field {
  readonly name: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}
type Row = readonly Field[];
type Panel = readonly Row[];

interface EditLayout {
  readonly layout: readonly Panel[];
  readonly components: Readonly<Record<string, { readonly layout: readonly Row[] }>>;
  readonly settings: { readonly displayName?: string };
}

export interface EditView {
  readonly layout: EditLayout;
  readonly query: unknown;
}

/** Who looks at the form, and at what. */
export interface Circumstances {
  /** The language of the panel, `en` or `ru`. */
  readonly language: string;
  /** The record is being created. */
  readonly isNew: boolean;
}

/**
 * Strapi's hook for the edit view: a box for each group of fields, help texts in the editor's language, and in a new
 * record no fields that only Dossier fills in (where nothing may be entered, Strapi says "No permissions" instead).
 */
export function arrangeEditView({ layout, query }: EditView, { language, isNew }: Circumstances): EditView {
  const known = TYPE_LAYOUTS.find(({ displayName }) => displayName === layout.settings.displayName);
  if (!known) return { layout, query };
  const rows = isNew ? writableRows(layout.layout.flat()) : layout.layout.flat();
  const arranged = { ...layout, layout: groupRows(rows, known) };
  return { layout: language === 'ru' ? withRussianHelps(arranged) : arranged, query };
}

function writableRows(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => row.filter(({ disabled }) => !disabled)).filter((row) => row.length > 0);
}

/** Rows stand in one box as long as their first fields are of one group, in whatever order somebody has put them. */
function groupRows(rows: readonly Row[], known: TypeLayout): readonly Panel[] {
  const boxes: { group: string | undefined; rows: Row[] }[] = [];
  for (const row of rows) {
    const group = groupOf(row, known);
    const box = boxes.at(-1);
    if (box?.group === group) box?.rows.push(row);
    else boxes.push({ group, rows: [row] });
  }
  return boxes.map((box) => box.rows);
}

function groupOf(row: Row, known: TypeLayout): string | undefined {
  const first = row[0]?.name ?? '';
  return Object.entries(known.groups).find(([, rows]) => rows.some((cells) => first in cells))?.[0];
}

function withRussianHelps(layout: EditLayout): EditLayout {
  return {
    ...layout,
    layout: layout.layout.map((panel) => panel.map(translateRow)),
    components: Object.fromEntries(
      Object.entries(layout.components).map(([uid, component]) => [
        uid,
        { ...component, layout: component.layout.map(translateRow) },
      ]),
    ),
  };
}

function translateRow(row: Row): Row {
  return row.map((field) => ({ ...field, hint: RUSSIAN_HELPS.get(field.hint ?? '') ?? field.hint }));
}
