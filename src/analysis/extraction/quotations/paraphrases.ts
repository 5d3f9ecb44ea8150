import type { Findings, ParaphraseFinding, QuotationFinding } from '../findings';
import { sourceSpan } from '../../text/analysed-text';
import { indexAt, spanAt, type Span } from '../../text/span';
import { withSources, type Sourced } from './attribution';
import { castOf, type Cast } from './cast';
import type { Frame, Item } from './frames';
import { namePhrase } from './naming';
import type { NounPhrase } from './noun-phrases';
import type { QuotationWords } from './quotation-words';
import { documentBesideCue } from './said-in-document';

type ParaphraseRule = 'clause-after-that' | 'clause-after-cue' | 'clause-before-cue' | 'according-to';

const CONFIDENCE: Readonly<Record<ParaphraseRule, number>> = {
  'clause-after-that': 0.9,
  'clause-before-cue': 0.85,
  'clause-after-cue': 0.8,
  'according-to': 0.8,
};

/** What was said, by the items of its frame. */
interface Content {
  readonly from: number;
  readonly to: number;
  readonly rule: ParaphraseRule;
}

/** Fewer words assert nothing. */
const FEWEST_ITEMS = 4;

/**
 * Reported speech without marks: `Roe said that the talks would go on`. A sentence gives one paraphrase at most, and none
 * where it holds a passage: that is the quotation's.
 */
export function paraphrasesIn(
  findings: Findings,
  frames: readonly Frame[],
  quotations: readonly QuotationFinding[],
  words: QuotationWords,
): readonly ParaphraseFinding[] {
  const cast = castOf(findings);
  return frames.flatMap((frame) => {
    if (frame.items.some(({ kind }) => kind === 'quote')) return [];
    if (spanAt(findings.facts.furniture, frame.start) !== undefined) return [];
    const found = paraphraseIn(findings, frame, lastSpeaker(quotations, frame), cast, words);
    return found === undefined ? [] : [found];
  });
}

function lastSpeaker(quotations: readonly QuotationFinding[], { start }: Span): string | undefined {
  return quotations[indexAt(quotations, start)]?.source?.name;
}

function paraphraseIn(
  findings: Findings,
  frame: Frame,
  lastSpeaker: string | undefined,
  cast: Cast,
  words: QuotationWords,
): ParaphraseFinding | undefined {
  for (const { cue, source } of withSources(frame, words)) {
    if (source === undefined || !isAssertion(frame.items, { cue, source }, words)) continue;
    const content = contentOf(frame.items, { cue, source }, words);
    if (content === undefined || content.to - content.from < FEWEST_ITEMS) continue;
    const named = namePhrase(frame.items, source.phrase, { findings, cast, words, lastSpeaker });
    const beside = documentBesideCue(findings, frame.items, cue, words);
    const [first, last] = [frame.items[cue.at] as Item, frame.items[cue.end - 1] as Item];
    const cueSpan = { start: first.start, end: last.end };
    return {
      ...spanOf(frame.items, content.from, content.to),
      text: sourceText(findings, spanOf(frame.items, content.from, content.to)),
      cue: { ...cueSpan, text: findings.text.text.slice(cueSpan.start, cueSpan.end) },
      source: named.source,
      document: named.document ?? beside,
      confidence: CONFIDENCE[content.rule],
      rule: content.rule,
    };
  }
  return undefined;
}

function spanOf(items: readonly Item[], from: number, to: number): Span {
  return { start: (items[from] as Item).start, end: (items[to - 1] as Item).end };
}

function sourceText({ text }: Findings, span: Span): string {
  const { start, end } = sourceSpan(text, span);
  return text.source.slice(start, end);
}

type Certain = Sourced & { readonly source: NonNullable<Sourced['source']> };

/** A finite verb of asserting with a subject that is somebody, neither denied nor supposed. */
function isAssertion(items: readonly Item[], { cue, source }: Certain, words: QuotationWords): boolean {
  const { phrase, begins, rule } = source;
  if (!words.paraphraseCues.has((items[cue.at] as Item).lower) || cue.isPassive) return false;
  if (rule === 'relative' || rule === 'agent' || rule === 'source-of-cue-before') return false;
  if (words.nobody.has((items[phrase.headEnd - 1] as Item).lower)) return false;
  const from = Math.max(0, Math.min(begins, cue.at) - 1);
  const around = items.slice(from, cue.at);
  return !around.some(({ lower }) => words.negations.has(lower) || words.infinitiveMarks.has(lower));
}

function contentOf(items: readonly Item[], sourced: Certain, words: QuotationWords): Content | undefined {
  const end = withoutStop(items);
  if (sourced.cue.sourceStands === 'after')
    return accordingTo(items, sourced.cue.at, sourced.source.phrase, end);
  return afterCue(items, sourced, end, words) ?? beforeCue(items, sourced, end);
}

function withoutStop(items: readonly Item[]): number {
  return /^[.!?…]+$/u.test(items.at(-1)?.text ?? '') ? items.length - 1 : items.length;
}

/** So many items may stand between a cue and its `that`: `told reporters in the capital on Monday that`. */
const BEFORE_THAT = 12;

function afterCue(
  items: readonly Item[],
  { cue, source }: Certain,
  end: number,
  words: QuotationWords,
): Content | undefined {
  const start = source.rule === 'after-cue' ? source.phrase.to : cue.end;
  for (let at = start; at < Math.min(end, start + BEFORE_THAT); at += 1) {
    const item = items[at] as Item;
    const mark = markAt(items, at, words);
    if (mark !== undefined) return clause(items, mark + 1, end);
    if (item.kind === 'sign' || (at > start && words.cues.has(item.lower))) break;
  }
  const isBare = words.bareClauseCues.has((items[cue.at] as Item).lower) && source.rule !== 'after-cue';
  const from = afterTimes(items, start, words);
  const next = items[from];
  if (!isBare || next?.kind !== 'word' || !beginsClause(next, words)) return undefined;
  return { from, to: end, rule: 'clause-after-cue' };
}

/** The index of `that`, or of `что` behind its comma, where it stands at an item. */
function markAt(items: readonly Item[], at: number, words: QuotationWords): number | undefined {
  const mark = items[at]?.text === ',' ? at + 1 : at;
  return words.contentMarks.has(items[mark]?.lower ?? '') ? mark : undefined;
}

/** `that, like the others, he would go`: without the comma. */
function clause(items: readonly Item[], from: number, to: number): Content {
  return { from: items[from]?.text === ',' ? from + 1 : from, to, rule: 'clause-after-that' };
}

function afterTimes(items: readonly Item[], from: number, words: QuotationWords): number {
  let at = from;
  while (words.times.has(items[at]?.lower ?? '')) at += 1;
  return at;
}

function beginsClause({ lower, text }: Item, words: QuotationWords): boolean {
  if (words.prepositions.has(lower) || words.conjunctions.has(lower)) return false;
  return words.determiners.has(lower) || words.pronouns.has(lower) || /^\p{Lu}/u.test(text);
}

/** After `..., Roe said` only a time or a place may follow. */
const AFTER_CUE = 8;

/** `The talks would go on, Roe said on Monday.` */
function beforeCue(items: readonly Item[], { cue, source }: Certain, end: number): Content | undefined {
  const begins = Math.min(cue.at, source.begins);
  if (items[begins - 1]?.text !== ',' || end - Math.max(cue.end, source.phrase.to) > AFTER_CUE)
    return undefined;
  return source.rule === 'subject-of-clause'
    ? undefined
    : { from: 0, to: begins - 1, rule: 'clause-before-cue' };
}

function accordingTo(
  items: readonly Item[],
  at: number,
  { to }: NounPhrase,
  end: number,
): Content | undefined {
  if (at === 0) {
    const comma = items[to]?.text === ',' ? to + 1 : undefined;
    return comma === undefined ? undefined : { from: comma, to: end, rule: 'according-to' };
  }
  if (end - to > 1) return undefined;
  return { from: 0, to: items[at - 1]?.text === ',' ? at - 1 : at, rule: 'according-to' };
}
