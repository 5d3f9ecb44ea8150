import type { GraphReader } from '../read/reader';
import type { Words } from './words';

/** A part of a text as the text search takes it: a word with its lexemes, or what stands between words. */
export interface Piece {
  readonly text: string;
  readonly lexemes: readonly string[];
}

/** The pieces of chunks of text, which are parted by white space. */
export type Pieces = ReadonlyMap<string, readonly Piece[]>;

/** So many chunks of each language are remembered; a language has fewer words that anybody looks for. */
const MOST_KNOWN = 50_000;

/** Longer ones are addresses, which hardly come twice. */
const LONGEST_KNOWN = 60;

/**
 * What was taken apart before. It never becomes wrong: how a configuration of the text search takes words apart is what the
 * stored words and their index rely on too.
 */
const known = new Map<string, Map<string, readonly Piece[]>>();

/**
 * Compound words (15 to 17) and whole addresses (5) come once more in their parts. A token is taken apart for itself; that of
 * white space and signs has no lexemes.
 */
const PIECES = `select c.chunk, coalesce((select json_agg(json_build_object('text', token,
      'lexemes', case when tokid = 12 then '{}' else tsvector_to_array(to_tsvector($1::regconfig, token)) end))
    from ts_parse('default', c.chunk) where tokid not in (5, 15, 16, 17)), '[]') as pieces
  from unnest($2::text[]) as c (chunk)`;

/** Takes chunks apart as the text search does; asks the database only for those that are not known yet. */
export async function takeApart(
  reader: GraphReader,
  { configuration }: Words,
  chunks: ReadonlySet<string>,
): Promise<Pieces> {
  const remembered = rememberedOf(configuration);
  const pieces = new Map<string, readonly Piece[]>();
  for (const chunk of chunks) {
    const held = remembered.get(chunk);
    if (held !== undefined) pieces.set(chunk, held);
  }
  const unknown = [...chunks].filter((chunk) => !pieces.has(chunk));
  if (unknown.length === 0) return pieces;
  for (const row of await readPieces(reader, configuration, unknown)) {
    pieces.set(row.chunk, row.pieces);
    remember(remembered, row);
  }
  return pieces;
}

interface Row {
  readonly chunk: string;
  readonly pieces: readonly Piece[];
}

function readPieces(
  reader: GraphReader,
  configuration: string,
  chunks: readonly string[],
): Promise<readonly Row[]> {
  return reader.read<Row>('search-pieces', PIECES, [configuration, chunks]);
}

function rememberedOf(configuration: string): Map<string, readonly Piece[]> {
  const held = known.get(configuration) ?? new Map<string, readonly Piece[]>();
  known.set(configuration, held);
  return held;
}

/** The oldest makes room. */
function remember(remembered: Map<string, readonly Piece[]>, { chunk, pieces }: Row): void {
  if (chunk.length > LONGEST_KNOWN) return;
  remembered.set(chunk, pieces);
  const [oldest] = remembered.size > MOST_KNOWN ? remembered.keys() : [];
  if (oldest !== undefined) remembered.delete(oldest);
}
