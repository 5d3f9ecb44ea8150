import { leadsToOne, rowSchema, type Attribute, type FormSchema } from './form-schema';
import { changedLinks, holdsLinks, linksPutBack, type FormLinks, type SavedLink } from './unsaved-links';
import { contentOf, rowsOf, rowsPutBack, type ChangedRows, type Row } from './unsaved-rows';

/** What somebody did to one field of a form: gave it another value, changed its links, or the rows of its component. */
export type UnsavedField =
  | { readonly kind: 'value'; readonly value: unknown; readonly was: unknown }
  | ({ readonly kind: 'links' } & FormLinks)
  | ({ readonly kind: 'rows' } & ChangedRows);

export type UnsavedFields = Readonly<Record<string, UnsavedField>>;

/** What somebody wrote and did not save, as it is kept in the browser. */
export interface UnsavedText {
  /** ISO 8601. */
  readonly at: string;
  readonly fields: UnsavedFields;
}

type Values = Readonly<Record<string, unknown>>;

/** What of a form is not saved; undefined where nothing is. */
export function unsavedIn(values: Values, saved: Values, schema: FormSchema): UnsavedFields | undefined {
  const changed = Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    const unsaved = unsavedField(attribute, values[name], saved[name]);
    return unsaved ? [[name, unsaved] as const] : [];
  });
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}

function unsavedField(attribute: Attribute, value: unknown, saved: unknown): UnsavedField | undefined {
  switch (attribute.type) {
    // The panel itself writes slugs, while a headline is typed.
    case 'uid':
      return undefined;
    case 'relation': {
      const links = changedLinks(value);
      return links && { kind: 'links', ...links };
    }
    case 'component': {
      const [was, is] = [rowsOf(saved), rowsOf(value)];
      return isSame(was, is) ? undefined : { kind: 'rows', was, is };
    }
    default:
      return isSame(value, saved) ? undefined : { kind: 'value', value, was: saved };
  }
}

/** Whether all of what was kept stands in a form. */
export function isIn(values: Values, fields: UnsavedFields): boolean {
  return Object.entries(fields).every(([name, unsaved]) => stands(unsaved, values[name]));
}

function stands(unsaved: UnsavedField, value: unknown): boolean {
  switch (unsaved.kind) {
    case 'value':
      return isSame(value, unsaved.value);
    case 'links':
      return holdsLinks(value, unsaved);
    case 'rows':
      return isSame(rowsOf(value).map(contentOf), unsaved.is.map(contentOf));
  }
}

/** The fields in which somebody else wrote meanwhile too: what he wrote is gone from the form where this is put back. */
export function changedByBoth(fields: UnsavedFields, saved: Values): readonly string[] {
  return Object.entries(fields)
    .filter(([name, unsaved]) => isChangedToo(unsaved, saved[name]))
    .map(([name]) => name);
}

/** Links are made and taken away one by one: nothing of the other's is lost. */
function isChangedToo(unsaved: UnsavedField, now: unknown): boolean {
  if (unsaved.kind === 'value') return isContested({ was: unsaved.was, mine: unsaved.value, now });
  return unsaved.kind === 'rows' && areRowsContested(unsaved, now);
}

function isContested({ was, mine, now }: Readonly<Record<'was' | 'mine' | 'now', unknown>>): boolean {
  return !isSame(mine, was) && !isSame(now, was) && !isSame(now, mine);
}

/** Whether both wrote in the same field of the same row; a component that is no list is one row, whatever its id. */
function areRowsContested({ was, is }: ChangedRows, saved: unknown): boolean {
  const sameAs = (row: Row, rows: readonly Row[]) =>
    Array.isArray(saved) ? rows.find(({ id }) => id !== undefined && id === row.id) : rows[0];
  return is.some((row) => {
    const [base, now] = [sameAs(row, was), sameAs(row, rowsOf(saved))];
    if (base === undefined || now === undefined) return false;
    const names = Object.keys(row).filter((name) => name !== 'id');
    return names.some((name) => isContested({ was: base[name], mine: row[name], now: now[name] }));
  });
}

/** Some of the fields: those of these names, or all but those. */
export function someOf(
  fields: UnsavedFields,
  names: readonly string[],
  are: 'these' | 'others',
): UnsavedFields {
  const isWanted = (name: string) => names.includes(name) === (are === 'these');
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)));
}

/** A record or a row of a component in which something is linked; without an id it is not saved. */
export interface LinkOwner {
  readonly model: string;
  readonly id: unknown;
}

/** What putting back needs: the schema of the form, whose it is, and a way to ask what is linked by now. */
export interface Return {
  readonly schema: FormSchema;
  readonly owner: LinkOwner;
  readonly ask: (owner: LinkOwner, field: string) => Promise<readonly SavedLink[] | undefined>;
}

/** The values that go back into a form that was read anew, by field. */
export async function putBack(fields: UnsavedFields, values: Values, to: Return): Promise<Values> {
  const back = Object.entries(fields).map(
    async ([name, unsaved]) => [name, await fieldPutBack(name, unsaved, values[name], to)] as const,
  );
  return Object.fromEntries(await Promise.all(back));
}

async function fieldPutBack(
  name: string,
  unsaved: UnsavedField,
  value: unknown,
  to: Return,
): Promise<unknown> {
  const attribute = to.schema.attributes[name] ?? { type: '' };
  switch (unsaved.kind) {
    case 'value':
      return unsaved.value;
    case 'links': {
      const saved = to.owner.id === undefined ? [] : await to.ask(to.owner, name);
      return linksPutBack(unsaved, { saved, leadsToOne: leadsToOne(attribute) });
    }
    case 'rows': {
      const rows = attribute.repeatable === true ? listPutBack : onePutBack;
      return rows(unsaved, rowsOf(value), { attribute, to });
    }
  }
}

interface RowField {
  readonly attribute: Attribute;
  readonly to: Return;
}

async function listPutBack(changed: ChangedRows, saved: readonly Row[], field: RowField): Promise<unknown> {
  return rowsPutBack(changed, saved, {
    change: (row, was, is) => changedRow(row, { was, is }, field),
    makeAnew: (is) => changedRow({}, { was: {}, is }, field),
    isChanged: (was, is) => contentOf(was) !== contentOf(is),
  });
}

/** A component that is no list: the one that is saved by now is the same one, whatever its id. */
async function onePutBack(
  { was, is }: ChangedRows,
  saved: readonly Row[],
  field: RowField,
): Promise<unknown> {
  const [mine, base, row] = [is[0], was[0], saved[0]];
  if (mine === undefined) return null;
  return changedRow(row ?? {}, { was: row === undefined ? {} : (base ?? {}), is: mine }, field);
}

/** A saved row with what was changed in it. */
async function changedRow(
  row: Row,
  { was, is }: { readonly was: Row; readonly is: Row },
  { attribute, to }: RowField,
): Promise<Row> {
  const schema = rowSchema(attribute, to.schema);
  const owner = { model: attribute.component ?? '', id: row.id };
  const fields = unsavedIn(is, was, schema) ?? {};
  const links = row.id === undefined ? emptyLinks(schema) : {};
  return { ...links, ...row, ...(await putBack(fields, row, { ...to, schema, owner })) };
}

/** Strapi's form wants each relation of a new row to be there. */
function emptyLinks({ attributes }: FormSchema): Row {
  const relations = Object.keys(attributes).filter((name) => attributes[name]?.type === 'relation');
  return Object.fromEntries(relations.map((name) => [name, { connect: [], disconnect: [] }]));
}

/** An empty text and none are the same: a field that was cleared may hold either. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(orNull(one)) === JSON.stringify(orNull(other));
}

function orNull(value: unknown): unknown {
  return value === '' || value === undefined ? null : value;
}

/** Where it is kept: by record and language; a record that is being made has no id yet. */
export function placeOf(uid: string, documentId: string | undefined, locale: string): string {
  return `dossier.unsaved ${uid} ${documentId ?? 'create'} ${locale}`;
}

/** Keeps it, or forgets it. A browser that is full or keeps nothing must not disturb writing. */
export function keep(storage: Storage, place: string, text: UnsavedText | undefined): void {
  try {
    if (text === undefined) storage.removeItem(place);
    else storage.setItem(place, JSON.stringify(text));
  } catch {
    // There is nothing better to be done: the text is still in the form.
  }
}

/** Reads what was kept; undefined where nothing was, or it is no such text. */
export function readKept(storage: Storage, place: string): UnsavedText | undefined {
  try {
    const kept = JSON.parse(storage.getItem(place) ?? 'null') as Partial<UnsavedText> | null;
    if (typeof kept?.at !== 'string' || typeof kept.fields !== 'object') return undefined;
    return { at: kept.at, fields: kept.fields };
  } catch {
    return undefined;
  }
}
