import type { LocaleCode } from '../../content/content-types';
import { fileJsonSql } from './files';
import { millisecondsSql } from './position';
import type { GraphReader } from './reader';

/** Which changes: after a version, in one language or in all. */
export interface ChangesQuestion {
  readonly after: number;
  readonly locale: LocaleCode | undefined;
  readonly limit: number;
  readonly publicUrl: string;
}

/** What happened to a node, in the order of versions. */
export interface ChangeRow {
  readonly id: string;
  readonly type: string;
  readonly locale: string;
  readonly slug: string | null;
  readonly version: number;
  /** The version with which it became public; null where it is withdrawn. */
  readonly created_version: number | null;
  /** When the record was changed, or withdrawn, in milliseconds since 1970. */
  readonly at_ms: number;
  /** JSON text of the whole node; null where it is withdrawn. */
  readonly body: string | null;
  /** JSON text of an article's text. */
  readonly blocks: string | null;
  /** The files that it refers to; null where there are none. */
  readonly files: readonly PublicFile[] | null;
}

/** A file as a public node. */
export type PublicFile = Readonly<Record<string, unknown>> & { readonly id: string };

/** $1 version, $2 how many, $3 public address of this server; in one language only $4. */
function changesSql(condition: string): string {
  return `select * from (
    (select n.id, n.type, n.locale, n.slug, n.version::float8, n.created_version::float8,
      ${millisecondsSql('n.updated_at')} as at_ms, n.body::text, n.blocks::text,
      (select json_agg(${fileJsonSql('f', '$3')}) from files f where f.document_id = any(n.files)) as files
      from graph.node n where n.version > $1 ${condition} order by n.version limit $2)
    union all
    (select w.id, w.type, w.locale, w.slug, w.version::float8, null, ${millisecondsSql('w.at')}, null, null, null
      from graph.withdrawal w where w.version > $1 ${condition} order by w.version limit $2)
  ) as changed order by version limit $2`;
}

const ALL = changesSql('');
const IN_LANGUAGE = changesSql('and locale = $4');

/** The next changes after a version. */
export function readChanges(
  reader: GraphReader,
  { after, locale, limit, publicUrl }: ChangesQuestion,
): Promise<readonly ChangeRow[]> {
  const values = [after, limit, publicUrl];
  return locale === undefined
    ? reader.read<ChangeRow>('changes', ALL, values)
    : reader.read<ChangeRow>('changes-in-language', IN_LANGUAGE, [...values, locale]);
}
