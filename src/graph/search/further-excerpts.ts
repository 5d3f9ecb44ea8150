import type { GraphReader } from '../read/reader';
import { BEFORE, LENGTH, nearness, placesOf, type Excerpt } from './excerpts';
import type { Asked } from './marks';

/** A hit whose text goes on after what was looked through, and whether one of the words was found in that. */
interface Unsure {
  readonly id: string;
  readonly isFound: boolean;
}

/** A found word is looked for so many characters into a text. */
const LOOKED_THROUGH = 100_000;

/** A lexeme as the beginning of a word in a regular expression; "happi" stands for "happy" too, and е for ё. */
const STEM = String.raw`replace(regexp_replace(regexp_replace(lexeme, '(?<=...)i$', ''), '([^[:alnum:]_])', '\\\1', 'g'), 'е', '[её]')`;

function placeOf(pattern: string): string {
  return `nullif(regexp_instr(content, ${pattern}, 1, 1, 0, 'i'), 0)`;
}

/**
 * $1 ids, $2 language, $3 for each whether a word was found before, $4 lexemes in their order, $5 what a node matches in
 * which they stand near each other. Whether they do, the stored words tell much sooner than the text.
 */
const EXCERPTS = `with asked as materialized (
    select '\\m(' || string_agg(${STEM}, '|') || ')' as any_word,
      '\\m' || string_agg(${STEM}, '\\w*\\W+(\\w+\\W+){0,2}' order by place) as together
    from unnest($4::text[]) with ordinality as l (lexeme, place)),
  placed as materialized (
    select n.id, n.content, coalesce(
        case when n.search @@ $5::tsquery then ${placeOf('asked.together')} end,
        case when not h.is_found then ${placeOf('asked.any_word')} end) as place
    from asked cross join unnest($1::text[], $3::boolean[]) as h (id, is_found) cross join lateral (
      select n.id, n.search, left(n.content, ${LOOKED_THROUGH}) as content
      from graph.node n where n.id = h.id and n.locale = $2 limit 1) as n),
  begun as (select *, greatest(1, place - ${BEFORE}) as first from placed where place is not null)
  select id, substring(content from first for ${LENGTH}) as text, first = 1 as "isStart",
    first + ${LENGTH} > length(content) as "isEnd"
  from begun`;

/** Excerpts of texts where the words stand together further on, or where none was found so far; by the ids of the hits. */
export async function readExcerpts(
  reader: GraphReader,
  hits: readonly Unsure[],
  asked: Asked,
): Promise<ReadonlyMap<string, Excerpt>> {
  if (hits.length === 0) return new Map();
  const near = placesOf(asked).together === null ? null : nearness(asked);
  const rows = await reader.read<Excerpt & { readonly id: string }>('search-excerpts', EXCERPTS, [
    hits.map(({ id }) => id),
    asked.locale,
    hits.map(({ isFound }) => isFound),
    [...asked.lexemes],
    near,
  ]);
  return new Map(rows.map(({ id, text, isStart, isEnd }) => [id, { text, isStart, isEnd }]));
}
