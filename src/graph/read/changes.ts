import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { fileJsonSql } from './files';
import { millisecondsSql } from './position';
import type { GraphReader } from './reader';

/** What happened to the public content after a version of the graph. */
export interface ChangesQuestion {
  readonly after: number;
  /** Only in this language. */
  readonly locale: LocaleCode | undefined;
  readonly limit: number;
  readonly publicUrl: string;
}

/** The last change of a node: how it is now, or that it is gone. */
export interface Change {
  readonly change: 'created' | 'changed' | 'withdrawn';
  readonly id: string;
  readonly type: RecordType;
  readonly locale: LocaleCode;
  readonly slug: string | null;
  readonly version: number;
  readonly atMs: number;
  /** JSON text of the fields, an article's without its text; null where it is gone. */
  readonly body: string | null;
  /** JSON text of an article's text; null of other types. */
  readonly blocks: string | null;
  /** The files that it refers to. */
  readonly files: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
}

/** $1 version, $2 how many, $3 public address of this server, $4 language where only one is asked for. */
const changesSql = (only: string) => `with page as materialized (
    (select n.id, n.locale, n.version from graph.node n where n.version > $1::bigint ${only} order by n.version limit $2)
    union all
    (select n.id, n.locale, n.version from graph.withdrawal n where n.version > $1::bigint ${only} order by n.version limit $2)
    order by version limit $2)
  select case when n.id is null then 'withdrawn' when n.created_version > $1::bigint then 'created' else 'changed' end as change,
    p.id, coalesce(n.type, w.type) as type, p.locale, coalesce(n.slug, w.slug) as slug, p.version::float8 as version,
    ${millisecondsSql('coalesce(n.updated_at, w.at)')} as "atMs", n.body::text as body, n.blocks::text as blocks,
    (select coalesce(json_agg(f.json order by m.place), '[]') from unnest(n.files) with ordinality as m (id, place)
      cross join lateral (select ${fileJsonSql('f', '$3')} as json from files f where f.document_id = m.id limit 1) as f) as files
  from page p
    left join lateral (select * from graph.node n where n.id = p.id and n.locale = p.locale and n.version = p.version limit 1) as n on true
    left join lateral (select * from graph.withdrawal w where w.id = p.id and w.locale = p.locale limit 1) as w on n.id is null
  order by p.version`;

const ALL = changesSql('');
const IN_LANGUAGE = changesSql('and n.locale = $4');

/** Reads what was created, changed and withdrawn, in the order in which it was committed. */
export async function readChanges(
  reader: GraphReader,
  { after, locale, limit, publicUrl }: ChangesQuestion,
): Promise<readonly Change[]> {
  const values = [after, limit, publicUrl];
  return locale === undefined
    ? reader.read<Change>('changes', ALL, values)
    : reader.read<Change>('changes-in-language', IN_LANGUAGE, [...values, locale]);
}
