import { TYPE_LAYOUTS } from '../../editorial/desk/layouts/all-layouts';
import type { TypeLayout } from '../../editorial/desk/layouts/layout';
import { RUSSIAN_HELPS } from '../translations/messages';

/** What this file reads of Strapi's edit view layout (`EditLayout`, not exported): panels of rows of fields. */
interface Field {
  readonly name: string;
  readonly hint?: string;
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

/** Strapi's hook for the edit view: a box for each group of fields, help texts in the editor's language. */
export function arrangeEditView({ layout, query }: EditView, language: string): EditView {
  const known = TYPE_LAYOUTS.find(({ displayName }) => displayName === layout.settings.displayName);
  const grouped = known ? { ...layout, layout: groupPanels(layout.layout, known) } : layout;
  return { layout: language === 'ru' ? withRussianHelps(grouped) : grouped, query };
}

/** Rows stand in one box as long as their first fields are of one group, in whatever order somebody has put them. */
function groupPanels(panels: readonly Panel[], known: TypeLayout): readonly Panel[] {
  const boxes: { group: string | undefined; rows: Row[] }[] = [];
  for (const row of panels.flat()) {
    const group = groupOf(row, known);
    const box = boxes.at(-1);
    if (box?.group === group) box?.rows.push(row);
    else boxes.push({ group, rows: [row] });
  }
  return boxes.map(({ rows }) => rows);
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
