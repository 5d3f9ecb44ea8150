import { momentSql } from '../read/position';
import type { Criterion } from './hits';
import { SPANS, type Span } from './spans';

/** So many of the newest that match are ranked and counted. */
export const MOST_CANDIDATES = 500;

/**
 * So many of the newest that have all words of a phrase are looked at for the phrase itself: the index does not know which
 * words stand side by side, and to see it the words of each whole text have to be fetched.
 */
const MOST_LOOKED_AT = 2000;

/** More weeks, months or years than this are not put into one question to the index. */
const MOST_LABELS = 240;

const CONDITIONS: Readonly<Record<Criterion['match'], string>> = {
  text: 'and n.search @@ (select loose from asked)',
  mention: 'and n.refs && (select mentioned from asked)',
  filter: '',
};

export const IS_IN_TIME = `(($6::float8 = '-Infinity' and $7::float8 = 'Infinity')
  or (n.date >= ${momentSql('$6')} and n.date < ${momentSql('$7')}))`;

/** The date of the newest node before the end of the asked time. */
const NEWEST = `(select n.date from graph.node n where n.locale = $1 and n.date is not null and n.date < ${momentSql('$7')}
  order by n.date desc limit 1)`;

/** The labels of a span, up to the newest node before the end of the asked time; null where it has no length. */
function labelsOf({ unit }: Span): string {
  const place = SPANS.findIndex((span) => span.unit === unit) + 1;
  return `(select array_agg($1 || ':${unit.slice(0, 1)}' || unit)
    from (select ($17::integer[])[${place}] as length, graph.${unit}(${NEWEST}) as last offset 0) as span
    cross join generate_series(last - length, last) as unit where length < ${MOST_LABELS})`;
}

/** The kinds of the one statement; each has a name and a plan of its own. */
export interface Kind {
  readonly match: Criterion['match'];
  /** Whether hits refer to given records. */
  readonly isNarrowed: boolean;
  /** Whether it matters which words stand side by side. */
  readonly isPhrase: boolean;
  /** Whether not all types are asked for. */
  readonly isOfTypes: boolean;
}

/**
 * The newest that match, through a gate: one question to one index, so that nothing but what matches is touched. All columns
 * are carried through the sort, so that the words of whole texts come along only where they are needed.
 */
function newestSql({ match, isNarrowed, isPhrase }: Kind, most: number, gate: string): string {
  return `(select n.id, n.type, n.date, n.facets, n.head${isPhrase ? ', n.search' : ''} from graph.node n
    where ${gate} ${CONDITIONS[match]} ${isNarrowed ? 'and n.refs @> (select about from asked)' : ''}
      and ${IS_IN_TIME} and n.id <> all ($8::text[])
    order by coalesce(n.date, '-infinity') desc, n.id desc limit ${most})`;
}

/**
 * What the index is asked for. It stands in a row of its own, so that the planner knows nothing of it and goes to the index.
 * `loose` is what that knows of a phrase: that all its words are there. What excludes words is taken as it is.
 */
export const ASKED = `select words, $4::text[] as types, $5::text[] as about, $16::text[] as mentioned,
    case when words::text like '%!%' then words else regexp_replace(words::text, '<(-|\\d+)>', '&', 'g')::tsquery end as loose
  from websearch_to_tsquery($2::regconfig, $3) as words`;

/** Those of what was looked at in which the words stand as they were asked for. */
const PHRASES = `candidates as materialized (select * from looked_at where search @@ (select words from asked)
    order by coalesce(date, '-infinity') desc, id desc limit ${MOST_CANDIDATES}),`;

export function candidatesOf({ isPhrase }: Kind): string {
  return isPhrase ? 'candidates' : 'looked_at';
}

const IS_OF_TYPES = 'n.labels && (select types from asked)';

/**
 * The newest are taken from a short span of time; only where it gives too few, from longer ones, and then from all. Labels of
 * time name the language too, those of all types need not be asked for.
 */
export function candidatesSql(kind: Kind): string {
  const most = kind.isPhrase ? MOST_LOOKED_AT : MOST_CANDIDATES;
  const spans = SPANS.filter(({ nodes }) => nodes >= 2 * most);
  const tooFew = (units: readonly Span[]) =>
    units.map(({ unit }) => ` and (select count(*) from in_${unit}s) < ${most}`).join('');
  const inSpans = spans.map((span, place) => {
    const gate = `n.labels && ${labelsOf(span)} ${kind.isOfTypes ? `and ${IS_OF_TYPES}` : ''}${tooFew(spans.slice(0, place))}`;
    return `in_${span.unit}s as materialized ${newestSql(kind, most, gate)},`;
  });
  const enough = spans.map(
    ({ unit }) => `select * from in_${unit}s where (select count(*) from in_${unit}s) >= ${most} union all`,
  );
  return `${inSpans.join('\n')}
  rest as materialized ${newestSql(kind, most, `${IS_OF_TYPES}${tooFew(spans)}`)},
  looked_at as materialized (${enough.join(' ')} select * from rest),
  ${kind.isPhrase ? PHRASES : ''}
  extent as materialized (select (select count(*) from looked_at) < ${most} and count(*) < ${MOST_CANDIDATES} as is_exact,
    count(*)::integer as candidates from ${candidatesOf(kind)})`;
}
