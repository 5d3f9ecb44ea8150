import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { millisecondsSql, momentSql } from '../read/position';
import type { GraphReader } from '../read/reader';
import { FACETS } from './facets';
import type { Namesake } from './names';
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

/** So many of the newest that match are ranked and counted. */
const MOST_CANDIDATES = 500;

/**
 * So many of the newest that have all words of a phrase are looked at for the phrase itself: the index does not know which
 * words stand side by side, and to see it the words of each whole text have to be fetched.
 */
const MOST_LOOKED_AT = 2000;

/** Of so many nodes for each that is wanted, the newest ones, are months looked through first, then years; then all. */
const NEAR = 2;
const FAR = 40;

/** More months or years than this are not put into one question to the index. */
const MOST_LABELS = 240;

/** Whole texts are ranked where there are no more hits than this; of a word that is everywhere title and summary tell more. */
const MOST_DETAILED = 200;

/** The rank of a hit by the text alone, as ts_rank gives it for one word. */
const TEXT_RANK = 0.12;

/** Ranks by words are below 2; names come before all of them. */
const NAME_RANK = 10;

const AGE_IN_YEARS = `greatest(0, ($10::float8 / 1000 - date_part('epoch', c.date)) / 31557600)`;
const RECENCY = `(1 + coalesce(1 / (1 + ${AGE_IN_YEARS}), 0))`;

/** How well a candidate fits: words in the title count most, then those in the summary; what is new counts up to twice. */
const RANKS: Readonly<Record<Criterion['match'], string>> = {
  text: `case when (select is_detailed from detail) then ts_rank(c.search, (select words from asked))
    else greatest(ts_rank(c.head, (select words from asked)), ${TEXT_RANK}) end * ${RECENCY}`,
  mention: `${TEXT_RANK} * ${RECENCY}`,
  filter: `0 * ${RECENCY}`,
};

const CONDITIONS: Readonly<Record<Criterion['match'], string>> = {
  text: 'and n.search @@ (select loose from asked)',
  mention: 'and n.refs && (select mentioned from asked)',
  filter: '',
};

/** What has no date stands at the end. */
const DATED = `coalesce(date, '-infinity')`;

const IS_IN_TIME = `(($6::float8 = '-Infinity' and $7::float8 = 'Infinity')
  or (n.date >= ${momentSql('$6')} and n.date < ${momentSql('$7')}))`;

/** The date of the nth newest node before the end of the asked time. */
function nthNewest(n: number): string {
  return `(select n.date from graph.node n where n.locale = $1 and n.date is not null and n.date < ${momentSql('$7')}
    order by n.date desc offset ${n} limit 1)`;
}

/** The labels of the months or years in which the newest so many nodes stand; null where there are not so many. */
function newest(n: number, unit: 'month' | 'year'): string {
  return `(select array_agg($1 || ':${unit.slice(0, 1)}' || unit) from (
      select graph.${unit}(${nthNewest(n)}) as first, graph.${unit}(${nthNewest(0)}) as last offset 0) as span
    cross join generate_series(first, last) as unit where last - first < ${MOST_LABELS})`;
}

/** The kinds of the one statement; each has a name and a plan of its own. */
interface Kind {
  readonly match: Criterion['match'];
  /** Whether hits refer to given records. */
  readonly isNarrowed: boolean;
  /** Whether it matters which words stand side by side. */
  readonly isPhrase: boolean;
}

/** The newest that match, through a gate: one question to one index, so that nothing but what matches is touched. */
function newestSql({ match, isNarrowed }: Kind, most: number, gate: string): string {
  return `(select n.id, n.type, n.date, n.refs, n.search, n.head from graph.node n
    where n.labels && (select types from asked) ${gate} ${CONDITIONS[match]} ${isNarrowed ? 'and n.refs @> (select about from asked)' : ''}
      and ${IS_IN_TIME} and n.id <> all ($8::text[])
    order by coalesce(n.date, '-infinity') desc, n.id desc limit ${most})`;
}

/**
 * What the index is asked for. It stands in a row of its own, so that the planner knows nothing of it and goes to the index.
 * `loose` is what that knows of a phrase: that all its words are there. What excludes words is taken as it is.
 */
const ASKED = `select words, $4::text[] as types, $5::text[] as about, $16::text[] as mentioned,
    case when words::text like '%!%' then words else regexp_replace(words::text, '<(-|\\d+)>', '&', 'g')::tsquery end as loose
  from websearch_to_tsquery($2::regconfig, $3) as words`;

/** Those of what was looked at in which the words stand as they were asked for. */
const PHRASES = `candidates as materialized (select * from looked_at where search @@ (select words from asked)
    order by coalesce(date, '-infinity') desc, id desc limit ${MOST_CANDIDATES}),`;

function candidatesOf({ isPhrase }: Kind): string {
  return isPhrase ? 'candidates' : 'looked_at';
}

/** The newest are taken from the newest months; only where these give too few, from more of them, and then from all. */
function lookedAtSql(kind: Kind): string {
  const most = kind.isPhrase ? MOST_LOOKED_AT : MOST_CANDIDATES;
  const few = (name: string) => `and (select count(*) from ${name}) < ${most}`;
  const enough = (name: string) => `(select count(*) from ${name}) >= ${most}`;
  return `near as materialized ${newestSql(kind, most, `and n.labels && ${newest(NEAR * most, 'month')}`)},
  far as materialized ${newestSql(kind, most, `and n.labels && ${newest(FAR * most, 'year')} ${few('near')}`)},
  rest as materialized ${newestSql(kind, most, `${few('near')} ${few('far')}`)},
  looked_at as materialized (select * from near where ${enough('near')}
    union all select * from far where ${enough('far')} union all select * from rest),
  ${kind.isPhrase ? PHRASES : ''}
  extent as materialized (select (select count(*) from looked_at) < ${most} and count(*) < ${MOST_CANDIDATES} as is_exact,
    count(*)::integer as candidates from ${candidatesOf(kind)})`;
}

/**
 * $1 language, $2 configuration, $3 text, $4 labels of the types, $5 what hits refer to, $6 from, $7 before, $8 and $9
 * namesakes with their likeness, $10 now, $11 whether whole texts are ranked, $12 to $14 the place after which to begin, $15
 * how many, $16 what hits by mention refer to.
 */
function hitsSql(kind: Kind): string {
  return `with asked as materialized (${ASKED}), ${lookedAtSql(kind)},
  detail as materialized (select coalesce($11::boolean, candidates <= ${MOST_DETAILED}) as is_detailed from extent),
  found as materialized (
    select n.id, n.type, n.date, n.refs, 'name' as match, ${NAME_RANK} + s.likeness as rank
    from unnest($8::text[], $9::float8[]) as s (id, likeness)
      cross join lateral (select * from graph.node n where n.id = s.id and n.locale = $1 limit 1) as n
    where n.labels && $4::text[] and n.refs @> (select about from asked) and ${IS_IN_TIME}
    union all select c.id, c.type, c.date, c.refs, '${kind.match}', ${RANKS[kind.match]} from ${candidatesOf(kind)} c),
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
  };
  const [row] = await reader.read<Hits>(nameOf(kind), hitsSql(kind), valuesOf(question));
  if (row === undefined) throw new Error('A search gave no row');
  return row;
}

function nameOf({ match, isNarrowed, isPhrase }: Kind): string {
  return `search-${match}${isNarrowed ? '-about' : ''}${isPhrase ? '-phrase' : ''}`;
}

function valuesOf(question: HitsQuestion): readonly unknown[] {
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
  ];
}
