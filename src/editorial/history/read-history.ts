import type { Core } from '@strapi/strapi';
import type { HistoryEntry } from '../../content/history-entry';
import { rowsOf } from '../../platform/database/rows';

/** An entry with what the record was. */
export interface HistoryVersion extends HistoryEntry {
  readonly body: Readonly<Record<string, unknown>>;
  /** Ids of what each relation led to, in their order. */
  readonly edges: Readonly<Record<string, readonly string[] | string | null>>;
}

const LABEL = (entry: string) =>
  `coalesce(${['headline', 'title', 'name', 'label'].map((field) => `${entry}.body ->> '${field}'`).join(', ')})`;

/** What an entry says that holds nothing of the record, as of its deletion, is told with the name that it had before. */
const ENTRY = `h.seq::text as seq, h.record_id as "recordId", h.type, h.locale, h.version, h.action, h.editor::json as editor,
  to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  coalesce(${LABEL('h')}, (select ${LABEL('was')} from graph.history was
    where (was.record_id, was.locale) = (h.record_id, h.locale) and was.version < h.version and was.body::text <> '{}'
    order by was.version desc limit 1)) as label`;

/** Which entries; all conditions hold. */
export interface HistoryQuestion {
  readonly recordId?: string | undefined;
  readonly type?: string | undefined;
  readonly locale?: string | undefined;
  readonly action?: string | undefined;
  /** The id of an account of the panel. */
  readonly editor?: number | undefined;
  /** ISO 8601; `before` exclusive. */
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  /** Entries older than the one of this number. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** SQL for each condition, with one placeholder. */
const CONDITIONS = {
  recordId: 'h.record_id = ?',
  type: 'h.type = ?',
  locale: 'h.locale = ?',
  action: 'h.action = ?',
  editor: `h.editor ->> 'kind' = 'admin' and (h.editor ->> 'id')::bigint = ?`,
  from: 'h.at >= ?::timestamptz',
  before: 'h.at < ?::timestamptz',
  after: 'h.seq < ?::bigint',
} as const;

/** Reads entries of the history, the last first. */
export async function readHistory(
  strapi: Core.Strapi,
  { limit, ...conditions }: HistoryQuestion,
): Promise<readonly HistoryEntry[]> {
  const asked = Object.entries(CONDITIONS).flatMap(([name, sql]) => {
    const value = conditions[name as keyof typeof CONDITIONS];
    return value === undefined ? [] : [{ sql, value }];
  });
  const where = ['true', ...asked.map(({ sql }) => sql)].join(' and ');
  return rowsOf<HistoryEntry>(
    strapi,
    `select ${ENTRY} from graph.history h where ${where} order by h.seq desc limit ?`,
    [...asked.map(({ value }) => value), limit],
  );
}

/** Reads what a record was in one version; undefined where there is no such. */
export async function readVersion(
  strapi: Core.Strapi,
  { recordId, locale, version }: Pick<HistoryVersion, 'recordId' | 'locale' | 'version'>,
): Promise<HistoryVersion | undefined> {
  const [found] = await rowsOf<HistoryVersion>(
    strapi,
    `select ${ENTRY}, h.body::json as body, h.edges::json as edges from graph.history h
      where (h.record_id, h.locale, h.version) = (?, ?, ?)`,
    [recordId, locale, version],
  );
  return found;
}
