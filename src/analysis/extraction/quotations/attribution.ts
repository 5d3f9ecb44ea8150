import type { Span } from '../../text/span';
import { cuesIn, type FoundCue } from './cues';
import type { Frame, Item } from './frames';
import { phraseFrom, type NounPhrase } from './noun-phrases';
import type { QuotationWords } from './quotation-words';
import { firstPhrase } from './clauses';
import { named, sourceOf, type FoundSource, type SourceRule } from './sources';

export type AttributionRule =
  | SourceRule
  | 'signature'
  | 'name-and-colon'
  | 'subject-of-sentence'
  | 'quotation-before'
  | 'paragraph-before'
  | 'label';

/** Who says a passage, by the items of the frame where the source stands. */
export interface Attribution {
  readonly frame: Frame;
  readonly phrase: NounPhrase | undefined;
  /** Where the speaker is named inside the passage, as in a transcript. */
  readonly label?: Span;
  /** The frame of the cue where it is another than that of the source. */
  readonly cueFrame?: Frame;
  readonly cue: FoundCue | undefined;
  /** How the passage and its cue stand to each other. */
  readonly place: Place;
  readonly rule: AttributionRule;
}

/** `beside`: only a comma or a colon parts cue and passage. `near`: in the same sentence. `none`: no cue. */
export type Place = 'beside' | 'near' | 'none';

/** A cue with its source. */
export interface Sourced {
  readonly cue: FoundCue;
  readonly source: FoundSource | undefined;
}

/** The attributions of the passages of one frame, by the index of their item; a passage without one is left out. */
export function attributionsIn(frame: Frame, words: QuotationWords): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  const sourced = withSources(frame, words);
  frame.items.forEach((item, at) => {
    if (item.kind !== 'quote') return;
    const attribution = attributionOf(frame, at, sourced, words);
    if (attribution !== undefined) found.set(item.candidate, attribution);
  });
  return found;
}

/** The cues of a frame with their sources, in their order. */
export function withSources(frame: Frame, words: QuotationWords): readonly Sourced[] {
  const sourced: Sourced[] = [];
  let before: FoundSource | undefined;
  for (const cue of cuesIn(frame, words)) {
    const source = sourceOf(frame.items, cue, before, words);
    if (source !== undefined) before = source;
    sourced.push({ cue, source });
  }
  return sourced;
}

function attributionOf(
  frame: Frame,
  at: number,
  sourced: readonly Sourced[],
  words: QuotationWords,
): Attribution | undefined {
  return (
    signature(frame, at, words) ??
    afterPassage(frame, at, sourced) ??
    beforePassage(frame, at, sourced) ??
    laterInFrame(frame, at, sourced) ??
    subjectOfSentence(frame, at, words)
  );
}

function from(frame: Frame, { cue, source }: Sourced, place: Place): Attribution {
  return { frame, cue, phrase: source?.phrase, place, rule: source?.rule ?? 'before-cue' };
}

/** `Roe said that the people believe "..."`; no passage stands between. */
function isSaidToThink(items: readonly Item[], nearest: Sourced, other: Sourced): boolean {
  if (nearest.cue.strength !== 'stance' || other.cue.strength !== 'speech' || other.source === undefined)
    return false;
  const between = items.slice(other.cue.end, Math.min(nearest.cue.at, other.cue.end + CUE_APART));
  return between.length < CUE_APART && !between.some(({ kind }) => kind === 'quote');
}

/** So many items may stand between a verb of speech and what is said to be thought. */
const CUE_APART = 20;

const DASH = /^(?:—|--?)$/u;

/** `"..." — Jane Roe`, and nothing more. */
function signature(frame: Frame, at: number, words: QuotationWords): Attribution | undefined {
  const { items } = frame;
  if (!DASH.test(items[at + 1]?.text ?? '')) return undefined;
  const phrase = phraseFrom(items, at + 2, words);
  if (phrase === undefined || !/^\p{Lu}/u.test((items[phrase.from] as Item).text)) return undefined;
  const isLast = phrase.to >= items.length - 1 || items[phrase.to]?.text === ',';
  return isLast ? { frame, phrase, cue: undefined, place: 'beside', rule: 'signature' } : undefined;
}

/** `"...," said Roe`, `"...," Roe said`, `"...," according to Roe`: nothing but the source stands between. */
function afterPassage(frame: Frame, at: number, sourced: readonly Sourced[]): Attribution | undefined {
  const first = afterMarks(frame.items, at + 1);
  const found = sourced[firstCueFrom(sourced, first)];
  if (found?.source === undefined) return undefined;
  const { cue, source } = found;
  if (cue.isParticiple || cue.isPassive || source.rule === 'source-of-cue-before') return undefined;
  const isFirst = source.begins === first || cue.at === first;
  return isFirst ? from(frame, found, 'beside') : undefined;
}

/** Passes over a comma, and the dash that follows it in Russian. */
function afterMarks(items: readonly Item[], at: number): number {
  const next = items[at]?.text === ',' ? at + 1 : at;
  return DASH.test(items[next]?.text ?? '') ? next + 1 : next;
}

/** The nearest cue before: `Roe said, "..."`, `Roe called it "..."`. What somebody is said to think is said by the other. */
function beforePassage(frame: Frame, at: number, sourced: readonly Sourced[]): Attribution | undefined {
  const index = firstCueFrom(sourced, at) - 1;
  const [nearest, other] = [sourced[index], sourced[index - 1]];
  const found = nearest && other && isSaidToThink(frame.items, nearest, other) ? other : nearest;
  return found && from(frame, found, isBeside(frame.items, found, at) ? 'beside' : 'near');
}

/** The index of the first cue at or after an item. */
function firstCueFrom(sourced: readonly Sourced[], item: number): number {
  let [low, high] = [0, sourced.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sourced[middle] as Sourced).cue.at < item) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBeside(items: readonly Item[], { cue, source }: Sourced, at: number): boolean {
  const end = Math.max(cue.end, source?.phrase.to ?? 0);
  return at - end <= 1 || [',', ':'].includes(items[at - 1]?.text ?? '');
}

/** So many cues after a passage are asked whether they are its own. */
const CUES_AHEAD = 3;

/** `He who "..." is held accountable, Roe said.` */
function laterInFrame(frame: Frame, at: number, sourced: readonly Sourced[]): Attribution | undefined {
  const first = firstCueFrom(sourced, at);
  const found = sourced
    .slice(first, first + CUES_AHEAD)
    .find(({ cue, source }) => source !== undefined && !cue.isParticiple);
  return found && from(frame, found, 'near');
}

/** A subject stands near the beginning. */
const SUBJECT_WITHIN = 30;

/** Without a cue the subject of the sentence is taken: `Roe promised jobs and "..."`. */
function subjectOfSentence(frame: Frame, at: number, words: QuotationWords): Attribution | undefined {
  const first = firstPhrase(frame.items, 0, Math.min(at, SUBJECT_WITHIN), words);
  const phrase = named(frame.items, first, 'before-cue', words)?.phrase;
  if (phrase === undefined) return undefined;
  const next = frame.items[phrase.to];
  const rule = next?.text === ':' ? 'name-and-colon' : 'subject-of-sentence';
  const isLed = frame.items[at - 1]?.text === ':';
  return { frame, phrase, cue: undefined, place: isLed ? 'beside' : 'none', rule };
}
