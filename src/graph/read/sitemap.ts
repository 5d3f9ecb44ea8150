import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { millisecondsSql } from './position';
import type { GraphReader } from './reader';

/** A public record in a language, as a sitemap names it. */
export interface SitemapRow {
  readonly id: string;
  readonly locale: LocaleCode;
  readonly type: RecordType;
  readonly slug: string;
  readonly updated_ms: number;
  /** As the media library has it: on this server without its address. */
  readonly image: string | null;
  readonly languages: readonly { readonly locale: LocaleCode; readonly slug: string }[];
}

/** A place in the order of sitemaps. */
export interface SitemapPlace {
  readonly id: string;
  readonly locale: string;
}

/** Before everything. */
export const SITEMAP_BEGINNING: SitemapPlace = { id: '', locale: '' };

/** What has a name or title in the language: else its page is that of another language with other words around it. */
const listed = (node: string) => `${node}.slug is not null and ${node}.fallback_locale is null`;

const STATE = `select coalesce(greatest((select max(version) from graph.node), (select max(version) from graph.withdrawal)), 0)::text
  as version`;

/** Reads a number that grows with everything that becomes public, changes or leaves. */
export async function readGraphVersion(reader: GraphReader): Promise<string> {
  const [row] = await reader.read<{ version: string }>('graph-version', STATE, []);
  return row?.version ?? '0';
}

const FILES = `select ${millisecondsSql('max(placed.updated_at)')} as updated_ms from (
    select (row_number() over (order by n.id, n.locale) - 1) / $1::int as file, n.updated_at
    from graph.node n where ${listed('n')}) as placed
  group by placed.file order by placed.file`;

/** Reads when anything last changed in each sitemap of so many records, in milliseconds since 1970. */
export async function readSitemapFiles(reader: GraphReader, size: number): Promise<readonly number[]> {
  const rows = await reader.read<{ updated_ms: number }>('sitemap-files', FILES, [size]);
  return rows.map(({ updated_ms }) => updated_ms);
}

const PLACE = `select n.id, n.locale from graph.node n where ${listed('n')} order by n.id, n.locale offset $1::int limit 1`;

/** Reads the record after so many others; undefined where there are not so many. */
export async function readSitemapPlace(
  reader: GraphReader,
  before: number,
): Promise<SitemapPlace | undefined> {
  const [place] = await reader.read<SitemapPlace>('sitemap-place', PLACE, [before]);
  return place;
}

/** $1 and $2 the place after which to begin, $3 how many. */
const ROWS = `select n.id, n.locale, n.type, n.slug, ${millisecondsSql('n.updated_at')} as updated_ms,
    (select f.url from files f where f.document_id = n.card_files[1] and f.mime like 'image/%' limit 1) as image,
    (select json_agg(json_build_object('locale', o.locale, 'slug', o.slug) order by o.locale)
      from graph.node o where o.id = n.id and ${listed('o')}) as languages
  from graph.node n where ${listed('n')} and (n.id, n.locale) > ($1, $2)
  order by n.id, n.locale limit $3`;

/** Reads the next records of a sitemap. */
export function readSitemapRows(
  reader: GraphReader,
  after: SitemapPlace,
  limit: number,
): Promise<readonly SitemapRow[]> {
  return reader.read<SitemapRow>('sitemap-rows', ROWS, [after.id, after.locale, limit]);
}

/** A story of the news sitemap. */
export interface NewsRow {
  readonly id: string;
  readonly locale: LocaleCode;
  readonly slug: string;
  readonly title: string;
  readonly published_ms: number;
  readonly updated_ms: number;
}

const NEWS = `select n.id, n.locale, n.slug, n.title, ${millisecondsSql('n.date')} as published_ms,
    ${millisecondsSql('n.updated_at')} as updated_ms
  from graph.node n where n.type = 'article' and n.locale = any($1::text[]) and n.slug is not null
    and n.date > $2::timestamptz and n.date <= $3::timestamptz
  order by n.date desc, n.id desc, n.locale limit $4`;

/** Reads the stories in all the languages that were first public between two moments, the newest first. */
export function readNews(
  reader: GraphReader,
  { locales, since, until, limit }: NewsQuestion,
): Promise<readonly NewsRow[]> {
  return reader.read<NewsRow>('news-sitemap', NEWS, [
    locales,
    since.toISOString(),
    until.toISOString(),
    limit,
  ]);
}

export interface NewsQuestion {
  readonly locales: readonly LocaleCode[];
  readonly since: Date;
  readonly until: Date;
  readonly limit: number;
}
