import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { htmlOf } from '../project/html';
import { countsJsonSql } from './files';
import type { GraphReader } from './reader';
import type { BodyForm } from './story';

/** All public fields of a record; of an article without its text. */
export interface NodeJson {
  readonly id: string;
  readonly type: RecordType;
  readonly [field: string]: unknown;
}

const NODES = `select n.body as json from unnest($1::text[]) as asked (id) cross join lateral (
  select n.body from graph.node n where n.id = asked.id and n.locale = $2 limit 1) as n`;

/** Reads nodes by their ids, in no order; those that are not public in the language are left out. */
export async function readNodes(
  reader: GraphReader,
  ids: readonly string[],
  locale: LocaleCode,
): Promise<readonly NodeJson[]> {
  const rows = await reader.read<{ json: NodeJson }>('nodes', NODES, [ids, locale]);
  return rows.map(({ json }) => json);
}

/** Something about a record, by its id. */
interface Row<Value> {
  readonly id: string;
  readonly value: Value;
}

const TEXTS = `select n.id, case $3 when 'text' then to_json(coalesce(n.content, '')) else coalesce(n.blocks::json, '[]') end as value
  from unnest($1::text[]) as asked (id) cross join lateral (
    select n.id, n.content, n.blocks from graph.node n where n.id = asked.id and n.locale = $2 limit 1) as n`;

/** Reads the texts of articles in a form, by their ids. */
export async function readTexts(
  reader: GraphReader,
  ids: readonly string[],
  locale: LocaleCode,
  form: BodyForm,
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await reader.read<Row<unknown>>('node-texts', TEXTS, [ids, locale, form]);
  return new Map(rows.map(({ id, value }) => [id, form === 'html' ? htmlOf(value) : value]));
}

const COUNTS = `select asked.id, ${countsJsonSql('asked.id', '$2')} as value from unnest($1::text[]) as asked (id)`;

/** Reads what readers did with articles, by their ids. */
export async function readCountsOf(
  reader: GraphReader,
  ids: readonly string[],
  locale: LocaleCode,
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await reader.read<Row<unknown>>('node-counts', COUNTS, [ids, locale]);
  return new Map(rows.map(({ id, value }) => [id, value]));
}
