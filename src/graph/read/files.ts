import type { GraphReader } from './reader';

/**
 * SQL for a row of the media library as a public node. Addresses on this server get its public address, which the
 * statement takes as the given parameter.
 * @param alias The row of `files`.
 */
export function fileJsonSql(alias: string, publicUrl: string): string {
  const absolute = (url: string) =>
    `case when left(${url}, 1) = '/' then ${publicUrl} || ${url} else ${url} end`;
  return `json_build_object('id', ${alias}.document_id, 'type', 'file', 'url', ${absolute(`${alias}.url`)},
    'alternativeText', ${alias}.alternative_text, 'caption', ${alias}.caption, 'mime', ${alias}.mime,
    'width', ${alias}.width, 'height', ${alias}.height,
    'formats', (select coalesce(json_object_agg(format.key, json_build_object('url', ${absolute("(format.value ->> 'url')")},
      'width', format.value -> 'width', 'height', format.value -> 'height')), '{}')
      from jsonb_each(case when jsonb_typeof(${alias}.formats) = 'object' then ${alias}.formats else '{}' end) as format))`;
}

/** SQL for how many readers an article had in a language: here, and before it came here. */
export function viewsSql(id: string, locale: string): string {
  const sumOf = (table: string) =>
    `(select coalesce(sum(v.views), 0) from ${table} v where (v.article_id, v.locale) = (${id}, ${locale}))`;
  return `${sumOf('audience.views')} + ${sumOf('audience.earlier_views')}`;
}

/** SQL for the counters of an article in a language: its views and its approved comments. */
export function countsJsonSql(id: string, locale: string): string {
  return `json_build_object(
    'views', ${viewsSql(id, locale)},
    'comments', (select count(*) from comments c
      where c.article_id = ${id} and c.article_locale = ${locale} and c.state = 'approved'))`;
}

/** A file as a public node. */
type FileJson = Readonly<Record<string, unknown>>;

const FILES = `select ${fileJsonSql('f', '$2')} as json from files f where f.document_id = any($1::text[])`;

/** Reads files of the media library as public nodes. */
export async function readFiles(
  reader: GraphReader,
  ids: readonly string[],
  publicUrl: string,
): Promise<readonly FileJson[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read<{ json: FileJson }>('files', FILES, [ids, publicUrl]);
  return rows.map(({ json }) => json);
}
