import type { Core } from '@strapi/strapi';
import type { KnownRecord, LinkedType } from '../../../analysis/linking/known-record';
import { LINKED_TYPES } from '../../../analysis/linking/known-record';
import { findTyped } from '../../../analysis/linking/typed-names';
import { currentIndex } from '../../../analysis/suggestions/current-index';
import { UID_OF } from '../../../analysis/suggestions/known-records';
import { targetOf } from '../../../platform/access/panel/limits';
import type { HttpContext } from '../../../platform/http/context';
import { pickerFieldOf } from '../layouts/picker-field';
import { permissionChecker } from '../../../platform/access/panel/permission-checker';
import { namesFirst, type PickerAnswer, type PickerRow } from './names-first';

/** So many records are found by their names; whoever is not among them is found by typing more. */
const MOST_NAMED = 20;

type Query = Readonly<Record<string, unknown>>;
type Action = (this: unknown, ctx: HttpContext, next?: unknown) => Promise<unknown>;

/**
 * The content manager's controller of relations with a picker that finds records by all their names: its own search looks into
 * the field that it shows and nowhere else. Whom a picker may offer stays Strapi's answer: it is asked with the found records'
 * ids, with the same rights, state, language and exclusions as ever.
 */
export function withNames(controller: Record<string, unknown>): Record<string, unknown> {
  const stock = controller.findAvailable as Action | undefined;
  if (stock === undefined)
    throw new Error('pickers: the content manager has no action findAvailable any more');
  const findAvailable: Action = async function (ctx) {
    const ask = (query: Query) => askStock(stock, this, ctx, query);
    const query = queryOf(ctx);
    const named = await namedIn(strapi, ctx, query);
    if (named === undefined) return stock.call(this, ctx);
    const answer = await namesFirst(
      ask,
      query,
      named.records.map(({ id }) => id),
    );
    ctx.body = { ...answer, results: answer.results.map((row) => shownAs(row, named)) };
    return undefined;
  };
  return { ...controller, findAvailable };
}

interface Named {
  readonly records: readonly KnownRecord[];
  readonly typed: string;
  /** The field that the picker shows. */
  readonly field: string;
}

/** Whom the typed text names; undefined where nothing is typed, or names are not what is picked, or may not be read. */
async function namedIn(strapi: Core.Strapi, ctx: HttpContext, query: Query): Promise<Named | undefined> {
  const { model, targetField } = ctx.params as { model: string; targetField: string };
  const target = targetOf(strapi, model, targetField) ?? '';
  const type = LINKED_TYPES.find((one: LinkedType) => UID_OF[one] === target);
  const typed = query._q;
  if (type === undefined || typeof typed !== 'string' || typed.trim() === '') return undefined;
  const field = pickerFieldOf(target);
  const { can } = permissionChecker(strapi, ctx, target);
  if (field === undefined || !can.read(undefined, 'names.text') || !can.read(undefined, field))
    return undefined;
  const records = findTyped(await currentIndex(strapi), type, typed, MOST_NAMED);
  return records.length > 0 ? { records, typed, field } : undefined;
}

/** A found record with the name by which it was found, where it is shown under another and the typed text stands in it. */
function shownAs(row: PickerRow, { records, typed, field }: Named): PickerRow {
  const record = records.find(({ id }) => id === row.documentId);
  const shown = row[field];
  if (record === undefined || typeof shown !== 'string' || holds(shown, typed.trim())) return row;
  const name = record.names.find(({ text }) => holds(text, typed.trim()));
  return name === undefined ? row : { ...row, [field]: `${shown} (${name.text})` };
}

function holds(text: string, typed: string): boolean {
  return text.toLowerCase().includes(typed.toLowerCase());
}

/** Strapi's answer to another query of the same request. */
async function askStock(
  stock: Action,
  controller: unknown,
  ctx: HttpContext,
  query: Query,
): Promise<PickerAnswer> {
  const own = (value: unknown) => ({ value, writable: true });
  const request = Object.create(ctx.request as object, { query: own(query) }) as object;
  const asked = Object.create(ctx, {
    request: own(request),
    query: own(query),
    body: own(undefined),
  }) as HttpContext;
  await stock.call(controller, asked);
  return asked.body as PickerAnswer;
}

function queryOf(ctx: HttpContext): Query {
  return (ctx.request as { query?: Query }).query ?? {};
}
