import type { Node } from '../project/projection';
import type { Run } from '../records/records';

/**
 * What the words of each language become when a text is taken apart for searching, as PostgreSQL said when it was asked for
 * the first time. A newsroom's archive is millions of words, but some ten thousands of different ones: to ask once for each
 * and to count the places here costs a fifth of having every text taken apart.
 */
export interface Lexicon {
  readonly byLanguage: Map<string, Map<string, Entry>>;
}

/** A piece of a text: a word with what stands around it, up to the next blank. */
interface Entry {
  /** Quoted as in the text of a tsvector. */
  readonly lexemes: readonly string[];
  /** Counted from the piece's beginning, the first is 1; ascending for each lexeme. */
  readonly places: readonly number[];
  /** So many places the piece takes, with words that are not searched. */
  readonly length: number;
}

/** More entries than this are forgotten and asked for again: some fifty megabytes. */
const MOST_ENTRIES = 300_000;

/** No text is searched further (graph.search_vector). */
const LONGEST_TEXT = 200_000;

/** In a tsvector places end here, and of one lexeme no more are kept (PostgreSQL's tsearch/ts_type.h). */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;

/** A word that nobody writes. Behind a piece it stands in the first place that is not the piece's. */
const MARK = 'xqzxq';

/** Blanks part words in every case but within markup, which spans them. */
const IS_WHOLE = new RegExp(`<|${MARK}`, 'i');
/** With the blanks before it: what a sign stands for depends on whether there are some. */
const PIECES = /[ \t\n\r]*[^ \t\n\r]+/g;

/** A lexicon that knows no word yet. */
export function emptyLexicon(): Lexicon {
  return { byLanguage: new Map() };
}

/** Texts with their languages. */
type Text = Pick<Node, 'locale' | 'content'>;

/** A text in pieces; undefined where it has to be taken apart as a whole. */
interface Cut {
  readonly locale: string;
  readonly content: string;
  readonly pieces: readonly string[] | undefined;
}

/**
 * The words of texts, each as the text of a tsvector: what `graph.words` gives for them, but for the time it takes. Empty
 * where there is no text.
 */
export async function wordsOfTexts(
  lexicon: Lexicon,
  run: Run,
  texts: readonly Text[],
): Promise<readonly string[]> {
  const cuts = texts.map(cut);
  for (const locale of new Set(cuts.map((text) => text.locale))) await learn(lexicon, run, locale, cuts);
  const words: string[] = [];
  for (const { locale, content, pieces } of cuts)
    words.push(pieces ? joined(entriesOf(lexicon, locale), pieces) : await takenApart(run, locale, content));
  return words;
}

/** Markup, and what is longer than what is searched, is left to the database. */
function cut({ locale, content }: Text): Cut {
  if (content === null) return { locale, content: '', pieces: [] };
  const isWhole = content.length > LONGEST_TEXT || IS_WHOLE.test(content);
  return { locale, content, pieces: isWhole ? undefined : (content.match(PIECES) ?? []) };
}

function entriesOf({ byLanguage }: Lexicon, locale: string): Map<string, Entry> {
  const known = byLanguage.get(locale) ?? new Map<string, Entry>();
  byLanguage.set(locale, known);
  return known;
}

async function takenApart(run: Run, locale: string, content: string): Promise<string> {
  const { rows } = await run('select graph.words(?, left(?, ?))::text as words', [
    locale,
    content,
    LONGEST_TEXT,
  ]);
  return (rows as { words: string }[])[0]?.words ?? '';
}

/** Sees to it that all pieces in one language are known. */
async function learn(lexicon: Lexicon, run: Run, locale: string, cuts: readonly Cut[]): Promise<void> {
  const entries = entriesOf(lexicon, locale);
  if (entries.size > MOST_ENTRIES) entries.clear();
  const unknown = new Set<string>();
  for (const text of cuts)
    if (text.locale === locale)
      for (const piece of text.pieces ?? []) if (!entries.has(piece)) unknown.add(piece);
  if (unknown.size > 0) await ask(run, locale, JSON.stringify([...unknown]), entries);
}

const ASK = `select graph.words(?, piece || ' ${MARK}')::text as words
  from json_array_elements_text(?::json) with ordinality as asked (piece, number) order by number`;

/** @param asked Pieces as JSON: read from it again they are strings of their own, and no text is kept for the words in it. */
async function ask(run: Run, locale: string, asked: string, entries: Map<string, Entry>): Promise<void> {
  const { rows } = await run(ASK, [locale, asked]);
  const pieces = JSON.parse(asked) as readonly string[];
  (rows as { words: string }[]).forEach(({ words }, n) => entries.set(pieces[n] as string, entryOf(words)));
}

/** A lexeme with its places in the text of a tsvector; quotation marks and backslashes within it are doubled. */
const LEXEME = /('(?:[^'\\]|''|\\\\)*'):([\d,]+)/g;

function entryOf(words: string): Entry {
  const found = [...words.matchAll(LEXEME)].flatMap(([, lexeme, places]) =>
    (places as string).split(',').map((place) => ({ lexeme: lexeme as string, place: Number(place) })),
  );
  const own = found.filter(({ lexeme }) => lexeme !== `'${MARK}'`);
  const end = found.find(({ lexeme }) => lexeme === `'${MARK}'`);
  if (end === undefined) throw new Error('A piece of a text was taken apart without its mark');
  return {
    lexemes: own.map(({ lexeme }) => lexeme),
    places: own.map(({ place }) => place),
    length: end.place - 1,
  };
}

/** Where a lexeme stands in a text. */
interface Found {
  places: string;
  count: number;
  last: number;
}

function joined(entries: ReadonlyMap<string, Entry>, pieces: readonly string[]): string {
  const found = new Map<string, Found>();
  let before = 0;
  for (const piece of pieces) {
    const { lexemes, places, length } = entries.get(piece) as Entry;
    for (let n = 0; n < lexemes.length; n += 1)
      note(found, lexemes[n] as string, before + (places[n] as number));
    before += length;
  }
  return [...found].map(([lexeme, { places }]) => `${lexeme}:${places}`).join(' ');
}

function note(found: Map<string, Found>, lexeme: string, place: number): void {
  const at = Math.min(place, LAST_PLACE);
  const held = found.get(lexeme);
  if (held === undefined) found.set(lexeme, { places: String(at), count: 1, last: at });
  else if (held.count < MOST_PLACES && held.last !== at) {
    held.places += `,${at}`;
    held.count += 1;
    held.last = at;
  }
}
