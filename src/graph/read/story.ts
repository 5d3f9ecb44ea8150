import type { LocaleCode } from '../../content/content-types';
import { htmlOf } from '../project/html';
import type { Fallback } from './fallback';
import { countsJsonSql, fileJsonSql } from './files';
import type { GraphReader } from './reader';

/** The forms in which an article's text is given. */
export const BODY_FORMS = ['blocks', 'html', 'text'] as const;
export type BodyForm = (typeof BODY_FORMS)[number];

/** A story as it comes out of the database: pieces of ready JSON text. */
export interface StoryRow {
  readonly id: string;
  /** JSON text of the article's fields, without its text. */
  readonly data: string;
  /** JSON text of the article's text in the asked form. */
  readonly text: string;
  /** JSON texts of the nodes and files that it leads to, separated by commas. */
  readonly included: string;
  /** Ids of all nodes and files in it. */
  readonly keys: readonly string[];
  /** The nodes whose name is not known in the language. */
  readonly fallback: readonly Fallback[];
  /** JSON text. */
  readonly counts: string;
  /** When anything in it last changed, in milliseconds since 1970. */
  readonly updated_ms: number;
}

/** What a linked node shows: everything, an article its short form only. */
const SHOWN = `n.id, n.fallback_locale, n.updated_at,
  case when n.type = 'article' then n.card else n.body end as json,
  case when n.type = 'article' then n.card_refs else n.refs end as refs,
  case when n.type = 'article' then n.card_files else n.files end as files`;

/** Nodes or files in one row: their JSON and their ids in reading order, and when one of them last changed. */
function inOneRow(order: string): string {
  return `string_agg(json::text, ',' order by ${order}) as json, string_agg(id, ' ' order by ${order}) as ids, max(updated_at) as updated_at`;
}

/** Ids with the language in which the name stands where that is another one. */
const FALLBACK = `string_agg(id || ' ' || fallback_locale, ',' order by id) as fallback`;

/**
 * The story in one statement: the article by its slug, the nodes that it refers to, the nodes that these refer to, and the
 * media of all of them, each once and in reading order. The lateral look-ups each go straight to one row by its key.
 * $1 slug, $2 language, $3 form of the text, $4 public address of this server.
 */
const STORY = `with story as materialized (
    select n.id, n.body as json, n.refs, n.files, n.fallback_locale, n.updated_at,
      case $3 when 'text' then to_json(coalesce(n.content, ''))::text else coalesce(n.blocks::text, '[]') end as text
    from graph.node n where n.slug = $1 and n.type = 'article' and n.locale = $2 limit 1),
  first as materialized (
    select r.place, shown.* from story s cross join unnest(s.refs) with ordinality as r (id, place)
    cross join lateral (select ${SHOWN} from graph.node n where n.id = r.id and n.locale = $2 limit 1) as shown),
  second as materialized (
    select r.place, shown.* from (
      select r.id, min(f.place * 1000 + r.place) as place from first f cross join unnest(f.refs) with ordinality as r (id, place)
      where r.id <> all ((select s.id || s.refs from story s)::text[]) group by r.id) as r
    cross join lateral (select ${SHOWN} from graph.node n where n.id = r.id and n.locale = $2 limit 1) as shown),
  media_ids as (
    select m.id from story s cross join unnest(s.files) as m (id) union select m.id from first f cross join unnest(f.files) as m (id)
      union select m.id from second f cross join unnest(f.files) as m (id)),
  media as materialized (
    select f.document_id as id, coalesce(f.updated_at, f.created_at) at time zone 'UTC' as updated_at, ${fileJsonSql('f', '$4')} as json
    from media_ids m cross join lateral (select * from files f where f.document_id = m.id limit 1) as f),
  of_first as (select ${inOneRow('place')}, ${FALLBACK} from first),
  of_second as (select ${inOneRow('place')}, ${FALLBACK} from second),
  of_media as (select ${inOneRow('id')} from media)
  select s.id, s.json::text as data, s.text, concat_ws(',', a.json, b.json, m.json) as included,
    concat_ws(' ', s.id, a.ids, b.ids, m.ids) as keys,
    concat_ws(',', s.id || ' ' || s.fallback_locale, a.fallback, b.fallback) as fallback,
    ${countsJsonSql('s.id', '$2')}::text as counts,
    (extract(epoch from greatest(s.updated_at, a.updated_at, b.updated_at, m.updated_at)) * 1000)::float8 as updated_ms
  from story s cross join of_first a cross join of_second b cross join of_media m`;

/** Which story, in which language and form. */
export interface StoryQuestion {
  readonly slug: string;
  readonly locale: LocaleCode;
  readonly form: BodyForm;
  readonly publicUrl: string;
}

/** Reads a story; undefined where no article has the slug in the language. */
export async function readStory(
  reader: GraphReader,
  { slug, locale, form, publicUrl }: StoryQuestion,
): Promise<StoryRow | undefined> {
  const [row] = await reader.read<Row>('story', STORY, [slug, locale, form, publicUrl]);
  if (row === undefined) return undefined;
  return {
    ...row,
    text: form === 'html' ? htmlText(row.text) : row.text,
    keys: row.keys.split(' '),
    fallback: fallbackIn(row.fallback),
  };
}

/** As the database gives it: to take lists apart here is the quicker. */
interface Row extends Omit<StoryRow, 'keys' | 'fallback'> {
  readonly keys: string;
  readonly fallback: string;
}

/** In the order of the ids. */
function fallbackIn(text: string): readonly Fallback[] {
  if (text === '') return [];
  const pairs = text.split(',').map((pair) => pair.split(' ') as [string, string]);
  return pairs.map(([id, locale]) => ({ id, locale })).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Rendered when it is asked for: to read it from the database, or to write it there, takes longer. */
function htmlText(blocks: string): string {
  return JSON.stringify(htmlOf(JSON.parse(blocks)));
}
