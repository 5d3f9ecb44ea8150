import type { LocaleCode } from '../../content/content-types';
import type { GraphReader } from '../read/reader';
import { BEGIN, END, excerptOf, highlightOf, type Marked } from './marks';
import type { Words } from './words';

/** What was found where, as HTML that is safe to show; only what has a found word in it. */
export interface Highlights {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
}

interface Row {
  readonly id: string;
  readonly title: Marked;
  readonly summary: Marked | null;
  readonly text: (Marked & { readonly isStart: boolean; readonly isEnd: boolean }) | null;
}

/** Characters before the found word, and of the whole excerpt. */
const BEFORE = 80;
const EXCERPT = 300;

/** So many characters of a summary are shown. */
const SUMMARY = 600;

/** A found word is looked for so many characters into a text. */
const LOOKED_THROUGH = 100_000;

/** A text without the signs that will mark words. */
function unmarked(text: string): string {
  return `translate(${text}, '${BEGIN}${END}', '')`;
}

/** A text as its words were taken: graph.words takes the dots off ё in Russian and Kyrgyz. */
function searched(text: string): string {
  return `case when $2 = 'en' then ${text} else translate(${text}, 'ёЁ', 'еЕ') end`;
}

/** Marking costs as much as taking a text apart word by word: of a text only the piece that is shown is marked. */
function marked(text: string): string {
  return `'text', ${text}, 'marked', ts_headline($3::regconfig, ${searched(text)}, asked.words,
    'HighlightAll=true, StartSel=${BEGIN}, StopSel=${END}')`;
}

/** A lexeme as the beginning of a word in a regular expression; "happi" stands for "happy" too, and е for ё. */
const STEM = String.raw`replace(regexp_replace(regexp_replace(lexeme, '(?<=...)i$', ''), '([^[:alnum:]_])', '\\\1', 'g'), 'е', '[её]')`;

function placeOf(pattern: string): string {
  return `nullif(regexp_instr(content, ${pattern}, 1, 1, 0, 'i'), 0)`;
}

/** $1 ids, $2 language, $3 configuration, $4 text. An excerpt begins before the first place where the words stand together. */
const HIGHLIGHTS = `with asked as materialized (
    select websearch_to_tsquery($3::regconfig, $4) as words, '\\m(' || string_agg(${STEM}, '|') || ')' as any_word,
      case when count(*) between 2 and 5
        then '\\m' || string_agg(${STEM}, '\\w*\\W+(\\w+\\W+){0,2}' order by positions[1]) end as together
    from unnest(to_tsvector($3::regconfig, $4))),
  hit as materialized (
    select n.id, ${unmarked('n.title')} as title, ${unmarked(`left(n.summary, ${SUMMARY})`)} as summary,
      left(n.content, ${LOOKED_THROUGH}) as content
    from unnest($1::text[]) as h (id) join graph.node n on (n.id, n.locale) = (h.id, $2)),
  placed as materialized (
    select hit.*, greatest(1, coalesce(${placeOf('asked.together')}, ${placeOf('asked.any_word')}) - ${BEFORE}) as first
    from hit cross join asked),
  cut as materialized (
    select *, ${unmarked(`substring(content from first for ${EXCERPT})`)} as excerpt, first + ${EXCERPT} > length(content) as is_end from placed)
  select id, json_build_object(${marked('title')}) as title,
    case when summary is not null then json_build_object(${marked('summary')}) end as summary,
    case when excerpt is not null
      then json_build_object(${marked('excerpt')}, 'isStart', first = 1, 'isEnd', is_end) end as text
  from cut cross join asked`;

/** Marks the words of a query in title, summary and text of hits, by their ids. */
export async function readHighlights(
  reader: GraphReader,
  ids: readonly string[],
  locale: LocaleCode,
  { configuration, text }: Words,
): Promise<ReadonlyMap<string, Highlights>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.read<Row>('search-highlights', HIGHLIGHTS, [ids, locale, configuration, text]);
  return new Map(rows.map((row) => [row.id, highlightsOf(row)]));
}

function highlightsOf({ title, summary, text }: Row): Highlights {
  const found = {
    title: highlightOf(title),
    summary: summary ? highlightOf(summary) : undefined,
    text: text ? excerptOf(text, text.isStart, text.isEnd) : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, html]) => html !== undefined));
}
