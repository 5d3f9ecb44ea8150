/** What an editor reads beside one field. */
export interface FieldTexts {
  readonly label: string;
  /** One or two sentences under the field: what belongs here and what follows from it. */
  readonly help: string;
  readonly placeholder?: string;
  /** Stored by the newsroom's own code, or set from the other record's side: shown, never typed. */
  readonly readOnly?: true;
}

/** Fields side by side with their widths; a full row is 12. */
export type Row = Readonly<Record<string, number>>;

/** Rows that belong together; the panel draws a box around each group. */
export type Group = readonly Row[];

/** How a content type or component looks in the admin panel. */
export interface Layout {
  readonly uid: string;
  /** The same as `info.displayName` in schema.json; the browser knows a layout by nothing else. */
  readonly displayName: string;
  /** The stored attribute that stands for the record: in relation pickers, page titles and folded components. */
  readonly mainField: string;
  readonly groups: Readonly<Record<string, Group>>;
  readonly fields: Readonly<Record<string, FieldTexts>>;
  /** Attributes that are left out of the form, with the label they have in filters. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** The list that a content type opens with. */
export interface ListView {
  readonly columns: readonly string[];
  readonly sortBy: string;
  readonly sortOrder: 'ASC' | 'DESC';
  readonly pageSize: 10 | 20 | 50 | 100;
}

export interface TypeLayout extends Layout {
  readonly list: ListView;
}

/** All rows of a layout from top to bottom. */
export function rowsOf(layout: Layout): readonly Row[] {
  return Object.values(layout.groups).flat();
}
