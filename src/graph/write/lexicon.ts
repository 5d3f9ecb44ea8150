import type { Node } from '../project/projection';
import type { Run } from '../records/records';
import { KnownPieces, piecesOf } from './pieces';

/**
 * What the words of each language become when a text is taken apart for searching, as PostgreSQL said when it was asked for
 * the first time. A newsroom's archive is millions of words, but some ten thousands of different ones: to ask once for each
 * and to count the places here costs a fifth of having every text taken apart.
 */
export interface Lexicon {
  readonly byLanguage: Map<string, KnownPieces<Entry>>;
  /** Every lexeme once. */
  readonly lexemes: Map<string, Lexeme>;
  /** Counts the texts. */
  text: number;
  /** Texts come one after the other: what is unknown is asked for once. */
  turn: Promise<unknown>;
}

/** A piece of a text: a word with what stands around it, up to the next blank. */
interface Entry {
  readonly lexemes: readonly Lexeme[];
  /** Counted from the piece's beginning, the first is 1; ascending for each lexeme. */
  readonly places: readonly number[];
  /** So many places the piece takes, with words that are not searched. */
  readonly length: number;
}

/** A lexeme with what is known of it in the text that is under way. */
interface Lexeme {
  /** As it is written, with a zero byte behind it. */
  readonly bytes: Buffer;
  /** The number of the text for which the rest holds. */
  text: number;
  count: number;
  last: number;
  /** Where its next place is written. */
  at: number;
}

/** More entries than this are forgotten and asked for again: some fifty megabytes. */
const MOST_ENTRIES = 300_000;

/** No text is searched further (graph.search_vector). */
const LONGEST_TEXT = 200_000;

/** In a tsvector places end here, and of one lexeme no more are kept (PostgreSQL's tsearch/ts_type.h). */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;

/** In the upper two bits of a place: C, the weight of a text. */
const WEIGHT = 1 << 14;

/** A word that nobody writes. Behind a piece it stands in the first place that is not the piece's. */
const MARK = 'xqzxq';

/** Blanks part words in every case but within markup, which spans them. */
const IS_WHOLE = new RegExp(`<|${MARK}`, 'i');

/** A lexicon that knows no word yet. */
export function emptyLexicon(): Lexicon {
  return { byLanguage: new Map(), lexemes: new Map(), text: 0, turn: Promise.resolve() };
}

/** Texts with their languages. */
type Text = Pick<Node, 'locale' | 'content'>;

/** A text in pieces, by their numbers; undefined where it has to be taken apart as a whole. */
interface Cut {
  readonly locale: string;
  readonly content: string;
  readonly pieces: readonly number[] | undefined;
}

/**
 * The words of texts, each as a `tsvector` in its binary form: what `graph.words` gives for them, weighted as texts are, but
 * for the time it takes. Empty where there is no text.
 */
export function wordsOfTexts(lexicon: Lexicon, run: Run, texts: readonly Text[]): Promise<readonly Buffer[]> {
  const words = lexicon.turn.then(() => wordsOf(lexicon, run, texts));
  lexicon.turn = words.catch(() => {});
  return words;
}

async function wordsOf(lexicon: Lexicon, run: Run, texts: readonly Text[]): Promise<readonly Buffer[]> {
  for (const known of lexicon.byLanguage.values()) if (known.size > MOST_ENTRIES) forget(lexicon);
  const cuts = texts.map((text) => cut(lexicon, text));
  for (const [locale, known] of lexicon.byLanguage) await learn(lexicon, run, locale, known);
  const words: Buffer[] = [];
  for (const { locale, content, pieces } of cuts)
    words.push(
      pieces ? joined(lexicon, knownOf(lexicon, locale), pieces) : await takenApart(run, locale, content),
    );
  return words;
}

/** Markup, and what is longer than what is searched, is left to the database. */
function cut(lexicon: Lexicon, { locale, content }: Text): Cut {
  if (content === null) return { locale, content: '', pieces: [] };
  const isWhole = content.length > LONGEST_TEXT || IS_WHOLE.test(content);
  return { locale, content, pieces: isWhole ? undefined : piecesOf(content, knownOf(lexicon, locale)) };
}

function knownOf({ byLanguage }: Lexicon, locale: string): KnownPieces<Entry> {
  const known = byLanguage.get(locale) ?? new KnownPieces<Entry>();
  byLanguage.set(locale, known);
  return known;
}

async function takenApart(run: Run, locale: string, content: string): Promise<Buffer> {
  const { rows } = await run(`select tsvectorsend(setweight(graph.words(?, left(?, ?)), 'C')) as words`, [
    locale,
    content,
    LONGEST_TEXT,
  ]);
  return (rows as { words: Buffer }[])[0]?.words ?? Buffer.alloc(HEAD);
}

function forget({ byLanguage, lexemes }: Lexicon): void {
  byLanguage.clear();
  lexemes.clear();
}

const ASK = `select graph.words(?, piece || ' ${MARK}')::text as words
  from json_array_elements_text(?::json) with ordinality as asked (piece, number) order by number`;

/** Asks for the pieces in one language that were met for the first time. */
async function learn(lexicon: Lexicon, run: Run, locale: string, known: KnownPieces<Entry>): Promise<void> {
  const unknown = known.unknown();
  if (unknown.length === 0) return;
  const { rows } = await run(ASK, [locale, JSON.stringify(unknown)]);
  known.learn((rows as { words: string }[]).map(({ words }) => entryOf(lexicon, words)));
}

/** A lexeme with its places in the text of a tsvector; quotation marks and backslashes within it are doubled. */
const LEXEME = /'((?:[^'\\]|''|\\\\)*)':([\d,]+)/g;

function entryOf({ lexemes }: Lexicon, words: string): Entry {
  const found = [...words.matchAll(LEXEME)].flatMap(([, lexeme, places]) =>
    (places as string).split(',').map((place) => ({ lexeme: lexeme as string, place: Number(place) })),
  );
  const own = found.filter(({ lexeme }) => lexeme !== MARK);
  const end = found.find(({ lexeme }) => lexeme === MARK);
  if (end === undefined) throw new Error('A piece of a text was taken apart without its mark');
  return {
    lexemes: own.map(({ lexeme }) => lexemeOf(lexemes, lexeme.replaceAll(/(['\\])\1/g, '$1'))),
    places: own.map(({ place }) => place),
    length: end.place - 1,
  };
}

function lexemeOf(lexemes: Map<string, Lexeme>, text: string): Lexeme {
  const known = lexemes.get(text);
  if (known !== undefined) return known;
  const lexeme = { bytes: Buffer.from(`${text}\0`), text: 0, count: 0, last: 0, at: 0 };
  lexemes.set(text, lexeme);
  return lexeme;
}

/** So many bytes tell how many lexemes there are. */
const HEAD = 4;

/**
 * The words of a text from those of its pieces, in the binary form of a `tsvector` (PostgreSQL's tsvectorrecv): the number of
 * lexemes; of each its bytes, the number of its places, and the places. Lexemes may come in any order.
 */
function joined(lexicon: Lexicon, known: KnownPieces<Entry>, pieces: readonly number[]): Buffer {
  lexicon.text += 1;
  const { lexemes, sequence, places } = collect(lexicon.text, known, pieces);
  const vector = Buffer.allocUnsafe(sizeOf(lexemes));
  let at = vector.writeInt32BE(lexemes.length);
  for (const lexeme of lexemes) at = begin(vector, at, lexeme);
  for (let n = 0; n < sequence.length; n += 1) {
    const lexeme = sequence[n] as Lexeme;
    lexeme.at = vector.writeUInt16BE((places[n] as number) | WEIGHT, lexeme.at);
  }
  return vector;
}

interface Found {
  /** Each once. */
  readonly lexemes: readonly Lexeme[];
  /** In the order of the text, each with its place. */
  readonly sequence: readonly Lexeme[];
  readonly places: readonly number[];
}

function collect(text: number, known: KnownPieces<Entry>, pieces: readonly number[]): Found {
  const found = { lexemes: [] as Lexeme[], sequence: [] as Lexeme[], places: [] as number[] };
  let before = 0;
  for (const piece of pieces) {
    const { lexemes, places, length } = known.about(piece);
    for (let n = 0; n < lexemes.length; n += 1)
      note(found, text, lexemes[n] as Lexeme, Math.min(before + (places[n] as number), LAST_PLACE));
    before += length;
  }
  return found;
}

function note(
  { lexemes, sequence, places }: { lexemes: Lexeme[]; sequence: Lexeme[]; places: number[] },
  text: number,
  lexeme: Lexeme,
  place: number,
): void {
  if (lexeme.text !== text) {
    lexeme.text = text;
    lexeme.count = 0;
    lexeme.last = 0;
    lexemes.push(lexeme);
  }
  if (lexeme.count === MOST_PLACES || lexeme.last === place) return;
  lexeme.count += 1;
  lexeme.last = place;
  sequence.push(lexeme);
  places.push(place);
}

function sizeOf(lexemes: readonly Lexeme[]): number {
  let size = HEAD;
  for (const { bytes, count } of lexemes) size += bytes.length + 2 + 2 * count;
  return size;
}

/** Writes a lexeme with the number of its places, and leaves room for them. */
function begin(vector: Buffer, at: number, lexeme: Lexeme): number {
  const { bytes, count } = lexeme;
  for (let n = 0; n < bytes.length; n += 1) vector[at + n] = bytes[n] as number;
  lexeme.at = vector.writeUInt16BE(count, at + bytes.length);
  return lexeme.at + 2 * count;
}
