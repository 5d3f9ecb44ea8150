import { RECORD_TYPES, type LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { millisecondsSql, momentSql } from '../read/position';
import type { GraphReader } from '../read/reader';
import { ASKED, candidatesOf, candidatesSql, IS_IN_TIME, type Kind } from './candidates';
import { FACETS } from './facets';
import type { Namesake } from './names';
import { readSpanLengths, type SpanLengths } from './spans';
import type { Words } from './words';

/** Why a record is a hit: by its text, by its name, because it refers to a record of that name, or by the filters alone. */
export type Match = 'text' | 'name' | 'mention' | 'filter';

/** Where a page of hits ends. */
export interface Place {
  readonly rank: number;
  /** Milliseconds since 1970; null where there is no date. */
  readonly at: number | null;
  readonly id: string;
}

export interface Hit extends Place {
  readonly match: Match;
}

/** By what nodes are found; records that are called as the query says come first in any case. */
export type Criterion =
  | { readonly match: 'text' }
  | { readonly match: 'mention'; readonly of: readonly string[] }
  | { readonly match: 'filter' };

/** Which hits, and in what order. */
export interface HitsQuestion {
  readonly locale: LocaleCode;
  readonly words: Words;
  readonly criterion: Criterion;
  readonly namesakes: readonly Namesake[];
  readonly types: readonly RecordType[];
  /** Ids of records to all of which a hit refers. */
  readonly about: readonly string[];
  /** Milliseconds since 1970; `before` exclusive. */
  readonly from: number;
  readonly before: number;
  /** The moment from which age is counted, in milliseconds since 1970: that of the first page on all pages. */
  readonly now: number;
  /** Whether whole texts are ranked; null lets the number of hits decide. On further pages that of the first. */
  readonly isDetailed: boolean | null;
  readonly after: Place | null;
  readonly limit: number;
}

/** A page of hits and what is known of all. */
export interface Hits {
  readonly hits: readonly Hit[];
  /** How many were found beside those by name. */
  readonly candidates: number;
  /** How many were found in all. */
  readonly count: number;
  /** Whether there are no more than were found. */
  readonly isExact: boolean;
  readonly isDetailed: boolean;
  readonly facets: Facets;
}

export interface FacetNode {
  readonly type: RecordType;
  readonly id: string;
  readonly slug: string | null;
  readonly name: string;
  readonly count: number;
}

/** How many hits there are of each kind, most first, ten at most. */
export interface Facets {
  readonly type: readonly { readonly type: RecordType; readonly count: number }[];
  readonly category: readonly FacetNode[];
  readonly person: readonly FacetNode[];
  readonly country: readonly FacetNode[];
  readonly year: readonly { readonly year: number; readonly count: number }[];
}

/** Whole texts are ranked where there are no more hits than this; of a word that is everywhere title and summary tell more. */
const MOST_DETAILED = 200;

/** The rank of a hit by the text alone, as ts_rank gives it for one word. */
const TEXT_RANK = 0.12;

/** Ranks by words are below 2; names come before all of them. */
const NAME_RANK = 10;

/** A name that is less like the query is perhaps what was meant; where texts have the very words, these come first. */
const SURELY_MEANT = 0.9;
const PERHAPS_RANK = 0.1;

/** The rank of a record that is called like the query: below every text where that is only nearly its name. */
function nameRank({ match }: Kind): string {
  const sure = `${NAME_RANK} + s.likeness`;
  if (match !== 'text') return sure;
  return `case when s.likeness < ${SURELY_MEANT} and (select candidates from extent) > 0
    then ${PERHAPS_RANK} * s.likeness else ${sure} end`;
}

const AGE_IN_YEARS = `greatest(0, ($10::float8 / 1000 - date_part('epoch', c.date)) / 31557600)`;
const RECENCY = `(1 + coalesce(1 / (1 + ${AGE_IN_YEARS}), 0))`;

/** The words of a candidate's whole text, fetched for the few whose rank they decide. */
const WORDS_OF_TEXT = `(select n.search from graph.node n where n.id = c.id and n.locale = $1)`;

/** How well a candidate fits: words in the title count most, then those in the summary; what is new counts up to twice. */
const RANKS: Readonly<Record<Criterion['match'], string>> = {
  text: `case when (select is_detailed from detail) then ts_rank(${WORDS_OF_TEXT}, (select words from asked))
    else greatest(ts_rank(c.head, (select words from asked)), ${TEXT_RANK}) end * ${RECENCY}`,
  mention: `${TEXT_RANK} * ${RECENCY}`,
  filter: `0 * ${RECENCY}`,
};

/** What has no date stands at the end. */
const DATED = `coalesce(date, '-infinity')`;

/**
 * $1 language, $2 configuration, $3 text, $4 labels of the types, $5 what hits refer to, $6 from, $7 before, $8 and $9
 * namesakes with their likeness, $10 now, $11 whether whole texts are ranked, $12 to $14 the place after which to begin, $15
 * how many, $16 what hits by mention refer to, $17 how long the spans of time are that are looked through first.
 */
function hitsSql(kind: Kind): string {
  return `with asked as materialized (${ASKED}), ${candidatesSql(kind)},
  detail as materialized (select coalesce($11::boolean, candidates <= ${MOST_DETAILED}) as is_detailed from extent),
  found as materialized (
    select n.id, n.type, n.date, n.facets, 'name' as match, ${nameRank(kind)} as rank
    from unnest($8::text[], $9::float8[]) as s (id, likeness)
      cross join lateral (select * from graph.node n where n.id = s.id and n.locale = $1 limit 1) as n
    where n.labels && $4::text[] and n.refs @> (select about from asked) and ${IS_IN_TIME}
    union all select c.id, c.type, c.date, c.facets, '${kind.match}', ${RANKS[kind.match]} from ${candidatesOf(kind)} c),
  page as (
    select id, match, rank, date from found
    where $12::float8 is null or (rank, ${DATED}, id) < ($12, ${momentSql("coalesce($13::float8, '-Infinity')")}, $14::text)
    order by rank desc, ${DATED} desc, id desc limit $15)
  select (select coalesce(json_agg(json_build_object('id', id, 'match', match, 'rank', rank, 'at', ${millisecondsSql('date')})
      order by rank desc, ${DATED} desc, id desc), '[]') from page) as hits,
    extent.candidates, (select count(*)::integer from found) as count, extent.is_exact as "isExact",
    detail.is_detailed as "isDetailed", ${FACETS} as facets
  from extent cross join detail`;
}

/** Signs that may tie words together: quotation marks, and what stands inside a word such as a hyphen. */
const TIES = /"|[\p{L}\p{N}][^\p{L}\p{N}\s]+[\p{L}\p{N}]/u;

/** Reads a page of hits, the best first; of equal rank the newest. */
export async function readHits(reader: GraphReader, question: HitsQuestion): Promise<Hits> {
  const { match } = question.criterion;
  const kind = {
    match,
    isNarrowed: question.about.length > 0,
    isPhrase: match === 'text' && TIES.test(question.words.text),
    isOfTypes: question.types.length < Object.keys(RECORD_TYPES).length,
  };
  const lengths = await readSpanLengths(reader, question.locale);
  const [row] = await reader.read<Hits>(nameOf(kind), hitsSql(kind), valuesOf(question, lengths));
  if (row === undefined) throw new Error('A search gave no row');
  return row;
}

function nameOf({ match, isNarrowed, isPhrase, isOfTypes }: Kind): string {
  return `search-${match}${isNarrowed ? '-about' : ''}${isPhrase ? '-phrase' : ''}${isOfTypes ? '-types' : ''}`;
}

function valuesOf(question: HitsQuestion, lengths: SpanLengths): readonly unknown[] {
  const { locale, words, criterion, namesakes, types, after } = question;
  return [
    locale,
    words.configuration,
    words.text,
    types.map((type) => `${locale}:${type}`),
    question.about,
    question.from,
    question.before,
    namesakes.map(({ id }) => id),
    namesakes.map(({ likeness }) => likeness),
    question.now,
    question.isDetailed,
    after?.rank ?? null,
    after?.at ?? null,
    after?.id ?? null,
    question.limit,
    criterion.match === 'mention' ? criterion.of : [],
    lengths,
  ];
}
