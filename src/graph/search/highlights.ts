import type { LocaleCode } from '../../content/content-types';
import type { GraphReader } from '../read/reader';
import { excerptAt, LENGTH, placeIn, placesOf, shownOf, type Excerpt, type Places } from './excerpts';
import { readExcerpts } from './further-excerpts';
import { askedOf, chunksToTakeApart, highlightOf, type Asked } from './marks';
import { takeApart, type Pieces } from './pieces';
import type { Words } from './words';

/** What was found where, as HTML that is safe to show; only what has a found word in it. */
export interface Highlights {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
}

/** What of a hit is shown with marks. */
interface Shown {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly excerpt: Excerpt;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** The beginning of the text. */
  readonly beginning: string | null;
  /** The query as the database understands it. */
  readonly words: string;
}

/** So many characters of a summary are shown. */
const SUMMARY = 600;

/**
 * Words are found here in the first so many characters of a text, which is all of most: to send them costs less than having the
 * database look. Only where they are not, it looks further.
 */
const BEGINNING = 10_000;

/** $1 ids, $2 language, $3 configuration, $4 text. One character more than needed tells whether that is all. */
const BEGINNINGS = `with asked as materialized (select websearch_to_tsquery($3::regconfig, $4)::text as words)
  select n.id, n.title, left(n.summary, ${SUMMARY}) as summary, left(n.content, ${BEGINNING + LENGTH + 1}) as beginning,
    asked.words
  from asked cross join unnest($1::text[]) as h (id) cross join lateral (
    select n.id, n.title, n.summary, n.content from graph.node n where n.id = h.id and n.locale = $2 limit 1) as n`;

/** Marks the words of a query in title, summary and text of hits, by their ids. */
export async function readHighlights(
  reader: GraphReader,
  ids: readonly string[],
  locale: LocaleCode,
  words: Words,
): Promise<ReadonlyMap<string, Highlights>> {
  if (ids.length === 0) return new Map();
  const { configuration, text } = words;
  const rows = await reader.read<Row>('search-beginnings', BEGINNINGS, [ids, locale, configuration, text]);
  const asked = askedOf(rows[0]?.words ?? '', locale);
  const shown = await withExcerpts(reader, rows, asked);
  const pieces = await takeApart(reader, words, chunksToTakeApart(asked, shown.flatMap(textsOf)));
  return new Map(shown.map((hit) => [hit.id, highlightsOf(hit, asked, pieces)]));
}

async function withExcerpts(
  reader: GraphReader,
  rows: readonly Row[],
  asked: Asked,
): Promise<readonly Shown[]> {
  const places = placesOf(asked);
  const begun = rows.map((row) => ({ row, ...excerptOfBeginning(row.beginning ?? '', asked, places) }));
  const unsure = begun.filter(({ isSure }) => !isSure);
  const further = await readExcerpts(
    reader,
    unsure.map(({ row, isFound }) => ({ id: row.id, isFound })),
    asked,
  );
  return begun.map(({ row, excerpt }) => ({ ...row, excerpt: further.get(row.id) ?? excerpt }));
}

/** An excerpt out of the beginning of a text, and whether the rest of the text may have a better one. */
function excerptOfBeginning(
  beginning: string,
  asked: Asked,
  places: Places,
): { readonly excerpt: Excerpt; readonly isFound: boolean; readonly isSure: boolean } {
  const isWhole = beginning.length <= BEGINNING + LENGTH || [...beginning].length <= BEGINNING + LENGTH;
  const place = placeIn(beginning, asked, places);
  const isFound = place !== undefined && (isWhole || place.at <= BEGINNING);
  const isBest = isFound && (place.isTogether || places.together === null);
  return {
    excerpt: excerptAt(beginning, isFound ? place.at : 0, isWhole),
    isFound,
    isSure: isWhole || isBest,
  };
}

function textsOf({ title, summary, excerpt }: Shown): readonly string[] {
  return [title, summary ?? '', shownOf(excerpt)];
}

function highlightsOf(hit: Shown, asked: Asked, pieces: Pieces): Highlights {
  const [title, summary, text] = textsOf(hit).map((part) => highlightOf(part, asked, pieces));
  const { isStart, isEnd } = hit.excerpt;
  return {
    ...(title === undefined ? {} : { title }),
    ...(summary === undefined ? {} : { summary }),
    ...(text === undefined ? {} : { text: `${isStart ? '' : '… '}${text}${isEnd ? '' : ' …'}` }),
  };
}
