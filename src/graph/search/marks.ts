import type { LocaleCode } from '../../content/content-types';
import { escaped } from '../../content/escaped';
import type { Piece, Pieces } from './pieces';
import { withoutDots } from './words';

/** The words that were asked for, by their lexemes, in the order in which they were asked for. */
export interface Asked {
  readonly locale: LocaleCode;
  readonly lexemes: ReadonlySet<string>;
  /** Finds the chunks of a text, parted by white space, in which one of the words may stand. */
  readonly mayHold: RegExp;
}

/** @param query A `tsquery` as the database writes it: `'river' <-> 'bank' & !'yesterday'`. */
export function askedOf(query: string, locale: LocaleCode): Asked {
  const quoted = [...query.matchAll(/'((?:[^'\\]|''|\\.)+)'/g)].map(([, lexeme = '']) => lexeme);
  const lexemes = quoted.map((lexeme) => lexeme.replaceAll("''", "'").replaceAll(/\\(.)/g, '$1'));
  return { locale, lexemes: new Set(lexemes), mayHold: beginningLike(lexemes) };
}

/** Stemming changes how words end, never the letter with which they begin. */
function beginningLike(lexemes: readonly string[]): RegExp {
  const first = lexemes.flatMap((lexeme) => /[\p{L}\p{N}]/u.exec(lexeme)?.[0] ?? []);
  const letters = [...new Set(first)].join('');
  return letters === '' ? /(?!)/ : new RegExp(`(?:^|[^\\p{L}\\p{N}])[${letters}]`, 'iu');
}

const CHUNKS = /\S+/g;

/** The chunks of texts that have to be taken apart to mark the words, folded as the words are. */
export function chunksToTakeApart({ mayHold, locale }: Asked, texts: readonly string[]): ReadonlySet<string> {
  const chunks = texts.flatMap((text) => withoutDots(text, locale).match(CHUNKS) ?? []);
  return new Set(chunks.filter((chunk) => mayHold.test(chunk)));
}

/** HTML that is safe to show: the text escaped, found words in `<mark>`. Undefined where nothing was found. */
export function highlightOf(text: string, { lexemes, locale }: Asked, pieces: Pieces): string | undefined {
  const spans = [...withoutDots(text, locale).matchAll(CHUNKS)].flatMap(({ 0: chunk, index }) =>
    foundIn(pieces.get(chunk) ?? [], index, lexemes),
  );
  return spans.length === 0 ? undefined : marked(text, spans);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where found words stand in a chunk that begins at a place of the text. */
function foundIn(pieces: readonly Piece[], at: number, asked: ReadonlySet<string>): readonly Span[] {
  let end = at;
  const spans = pieces.map(({ text, lexemes }) => {
    const start = end;
    end += text.length;
    return { start, end, isFound: lexemes.some((lexeme) => asked.has(lexeme)) };
  });
  return spans.filter(({ isFound }) => isFound);
}

function marked(text: string, spans: readonly Span[]): string {
  let [html, end] = ['', 0];
  for (const span of spans) {
    html += `${escaped(text.slice(end, span.start))}<mark>${escaped(text.slice(span.start, span.end))}</mark>`;
    end = span.end;
  }
  return html + escaped(text.slice(end));
}
