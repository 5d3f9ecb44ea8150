/** The id of a row that is to be written; the number is drawn later, for all rows of a table at once. */
export class NewId {
  private drawn: number | undefined;

  set value(id: number) {
    this.drawn = id;
  }

  /** As JSON it is the number. */
  toJSON(): number {
    if (this.drawn === undefined) throw new Error('The id of a new row is used before it is drawn');
    return this.drawn;
  }
}

/** An id that is there, or will be. */
export type RowId = number | NewId;

/** A row of a table by its columns' names. */
export type TableRow = Readonly<Record<string, unknown>>;

/** A link of a new row to another, with its places at both ends where the table keeps them. */
export interface LinkRow {
  readonly owner: RowId;
  readonly target: RowId;
  /** The target's place in the owner's list. */
  readonly order: number;
  /** The link of the draft that this one is the published copy of. */
  readonly draft: LinkRow | undefined;
  /** The owner's place in the target's list. */
  inverseOrder: number;
}

/** A link table with the columns that it has. */
export interface LinkColumns {
  readonly name: string;
  readonly owner: string;
  readonly target: string;
  readonly order: string | undefined;
  readonly inverseOrder: string | undefined;
}

export interface LinkRows {
  readonly table: LinkColumns;
  readonly rows: LinkRow[];
}

/** Rows of many tables, in the order in which they were added. */
export class NewRows {
  readonly rows = new Map<string, TableRow[]>();
  readonly ids = new Map<string, NewId[]>();
  readonly links = new Map<string, LinkRows>();

  /** Adds a row with an id of its own. */
  add(table: string, row: TableRow): NewId {
    const id = new NewId();
    listIn(this.ids, table).push(id);
    this.addBare(table, { id, ...row });
    return id;
  }

  /** Adds a row whose id the database makes. */
  addBare(table: string, row: TableRow): void {
    listIn(this.rows, table).push(row);
  }

  link(table: LinkColumns, row: Omit<LinkRow, 'inverseOrder'>): LinkRow {
    const known = this.links.get(table.name) ?? { table, rows: [] };
    this.links.set(table.name, known);
    const link = { ...row, inverseOrder: 0 };
    known.rows.push(link);
    return link;
  }
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}
