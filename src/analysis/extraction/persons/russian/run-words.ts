import { withoutYo } from '../../../russian/letters';
import { indexAt, isInside, overlaps, spanAt, type Span } from '../../../text/span';
import type { AnalysedText } from '../../../text/analysed-text';
import type { MarkedPassage } from '../../../text/quotation-marks';
import type { Token } from '../../../text/tokens';

export type WordKind = 'name' | 'initials' | 'particle' | 'numeral';

/** One word of a run of names. `plain` is it in lower case with `ё` as `е`. */
export interface RunWord extends Span {
  readonly kind: WordKind;
  readonly text: string;
  readonly plain: string;
}

const CAPITALISED = /^\p{Lu}\p{Ll}[\p{Ll}\p{Lu}'-]*$|^\p{Lu}'\p{Lu}\p{Ll}+/u;
const CYRILLIC = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}'-]*$/u;
const ARABIC = /^(?:аль|эль|ас|аш|ад|ат|ан|ар|аз|д)[-'](?=\p{Lu})/u;
const INITIALS = /^(?:\p{Lu}\.)+(?:-\p{Lu}\.)?$/u;
const SHORT = /^\p{Lu}\p{Ll}?$/u;
const ROMAN = /^[IVX]{1,6}$/;
const LAST_PARTICLES = new Set('уулу кызы оглы заде'.split(' '));
const PARTICLES = new Set(
  'ван фон дер ден де да ди дю дель делла дос ду ла ле эль аль ибн бин бен тер'.split(' '),
);

/** The word of a name that a token is, if it is one; `isWithin` tells whether a run has begun before it. */
export function runWordAt(text: AnalysedText, at: number, isWithin: boolean): RunWord | undefined {
  const token = text.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const kind = kindOf(text, at, token, isWithin);
  if (kind === undefined || isInTitle(text, token)) return undefined;
  const end = kind === 'initials' && text.text[token.end] === '.' ? token.end + 1 : token.end;
  const { start } = token;
  return { kind, text: text.text.slice(start, end), plain: withoutYo(token.lower), start, end };
}

/** True for `уулу`, `кызы`, `оглы`: particles that end a name. */
export function endsName({ kind, plain }: RunWord): boolean {
  return kind !== 'particle' || LAST_PARTICLES.has(plain);
}

function kindOf(text: AnalysedText, at: number, token: Token, isWithin: boolean): WordKind | undefined {
  if (token.text[0] === token.lower[0]) return kindOfLower(text, at, token, isWithin);
  if (ROMAN.test(token.text)) return isWithin ? 'numeral' : undefined;
  if (INITIALS.test(token.text)) return 'initials';
  if (SHORT.test(token.text) && isDotted(text, token, isWithin)) return 'initials';
  return CAPITALISED.test(token.text) && CYRILLIC.test(token.text) ? 'name' : undefined;
}

function kindOfLower(text: AnalysedText, at: number, token: Token, isWithin: boolean): WordKind | undefined {
  if (ARABIC.test(token.text)) return 'name';
  if (!isWithin) return undefined;
  if (LAST_PARTICLES.has(token.lower)) return 'particle';
  return PARTICLES.has(token.lower) && isBeforeName(text.tokens[at + 1], token.end) ? 'particle' : undefined;
}

function isBeforeName(next: Token | undefined, end: number): boolean {
  if (next?.start !== end + 1) return false;
  return CAPITALISED.test(next.text) || PARTICLES.has(next.lower);
}

/** `Дж.Коми`, `Дж. Коми`: the dot is a sign of its own there; so is that of the last letter in `Иванов А. Б.` */
function isDotted({ text }: AnalysedText, token: Token, isWithin: boolean): boolean {
  if (text[token.end] !== '.') return false;
  const isBefore = /^\. ?\p{Lu}/u.test(text.slice(token.end, token.end + 3));
  return isBefore || (token.text.length === 1 && isWithin);
}

/** So many passages at most stand in each other. */
const DEEPEST = 4;
const LONGEST_TITLE = 60;
const MOST_WORDS = 5;

/** Whether a word stands in «Known Things»: a short passage without signs inside, which names a work or a firm. */
function isInTitle({ text, passages }: AnalysedText, token: Token): boolean {
  const last = indexAt(passages, token.start);
  for (let at = last; at >= 0 && at > last - DEEPEST; at -= 1) {
    const passage = passages[at] as MarkedPassage;
    if (isInside(token, passage) && isTitle(text, passage)) return true;
  }
  return false;
}

function isTitle(text: string, { inner, isClosed }: MarkedPassage): boolean {
  if (!isClosed || inner.end - inner.start > LONGEST_TITLE) return false;
  const words = text.slice(inner.start, inner.end);
  return /^\p{Lu}/u.test(words) && !/[.!?…,]/u.test(words) && words.split(' ').length <= MOST_WORDS;
}

/** Whether a word overlaps one of the ordered spans. */
export function isTaken(taken: readonly Span[], word: Span): boolean {
  const last = taken[indexAt(taken, word.end - 1)];
  return last !== undefined && overlaps(last, word);
}

/** True where a capital would stand for any word: after the end of a sentence, a colon, a dash or an opening mark. */
export function beginsSentence({ text, sentences }: AnalysedText, { start }: Span): boolean {
  if (spanAt(sentences, start)?.start === start) return true;
  return /(?:[.!?…\n:—•*] ?["“„«(]?|["“„«])$/u.test(text.slice(Math.max(0, start - 3), start));
}
