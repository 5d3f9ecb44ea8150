import type { AnalysedText } from '../../text/analysed-text';
import { spansInside, textAt } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Attribution } from './attribution';
import type { Candidate } from './candidates';
import type { Frame } from './frames';
import type { QuotationWords } from './quotation-words';

/** What is looked at to tell whether a passage is a quotation. */
export interface Evidence {
  readonly text: AnalysedText;
  readonly candidate: Candidate;
  readonly attribution: Attribution | undefined;
  /** The sentence around it, and its own place among the items. */
  readonly frame: Frame;
  readonly at: number;
  readonly isInHeadline: boolean;
  readonly words: QuotationWords;
}

/** What the features of a passage speak for: above 0 it is a quotation. */
const WEIGHTS = {
  marks: 1,
  oneWord: -2,
  twoOrThreeWords: -1.5,
  sentenceLong: 2,
  sentenceWords: 1,
  endsLikeSpeech: 1,
  cueBeside: 2.5,
  cueNear: 1.5,
  inherits: 1,
  goesOnWithCue: 1.5,
  titleMark: -3,
  work: -2.5,
  wordMark: -2.5,
  titleCase: -2,
  stageDirection: -6,
  inHeadline: -5,
  subheading: -4,
  modifier: -1,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** The features of a passage that hold. */
export function featuresOf(evidence: Evidence): readonly Feature[] {
  const inner = spansInside(evidence.text.tokens, evidence.candidate.inner).filter(
    ({ kind }) => kind !== 'sign',
  );
  const checks: Readonly<Record<Feature, boolean>> = {
    marks: true,
    ...ofLength(inner.length),
    ...ofWords(evidence, inner),
    ...ofAttribution(evidence.attribution),
    goesOnWithCue:
      evidence.attribution?.place === 'beside' &&
      /[,?!]$/u.test(textAt(evidence.text.text, evidence.candidate.inner)),
    ...ofContext(evidence, inner),
    inHeadline: evidence.isInHeadline,
    subheading: isSubheading(evidence, inner.length),
  };
  return (Object.keys(checks) as Feature[]).filter((feature) => checks[feature]);
}

/** How much speaks for a passage being a quotation; positive for one. */
export function worthOf(features: readonly Feature[]): number {
  return features.reduce((sum, feature) => sum + WEIGHTS[feature], 0);
}

type Checks<F extends Feature> = Readonly<Record<F, boolean>>;

function ofLength(count: number): Checks<'oneWord' | 'twoOrThreeWords' | 'sentenceLong'> {
  return { oneWord: count <= 1, twoOrThreeWords: count === 2 || count === 3, sentenceLong: count >= 8 };
}

function ofWords(
  { text, candidate, words }: Evidence,
  inner: readonly Token[],
): Checks<'sentenceWords' | 'endsLikeSpeech' | 'titleCase' | 'stageDirection'> {
  const written = textAt(text.text, candidate.inner);
  return {
    sentenceWords: inner.length > 2 && inner.some(({ lower }) => words.sentenceWords.has(lower)),
    endsLikeSpeech: inner.length > 3 && /[.,?!…—-]$/u.test(written),
    titleCase: isTitleCase(inner, words),
    stageDirection: /^\([^)]*\)\.?$/u.test(written.slice(0, 200)),
  };
}

const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** Each word but the small ones begins with a capital: `The Art of the Deal`. */
function isTitleCase(inner: readonly Token[], words: QuotationWords): boolean {
  const bare = inner.filter(({ lower }) => !words.smallWords.has(lower));
  return bare.length > 0 && inner.length <= 10 && bare.every(({ text }) => CAPITAL.test(text));
}

const INHERITED = new Set(['quotation-before', 'paragraph-before', 'label']);

function ofAttribution(attribution: Attribution | undefined): Checks<'cueBeside' | 'cueNear' | 'inherits'> {
  return {
    cueBeside: attribution?.place === 'beside',
    cueNear: attribution?.place === 'near',
    inherits: attribution !== undefined && INHERITED.has(attribution.rule),
  };
}

/** The two words before a passage; in `the report was "..."` the first is no name of what is quoted. */
function wordsBefore(
  items: Evidence['frame']['items'],
  at: number,
  words: QuotationWords,
): readonly string[] {
  const [before, last] = [items[at - 2]?.lower ?? '', items[at - 1]?.lower ?? ''];
  return words.passives.has(last) ? [last] : [last, before];
}

/** A longer passage after `book` is more than its title. */
const LONGEST_TITLE = 8;

function ofContext(
  { frame: { items }, at, words }: Evidence,
  inner: readonly Token[],
): Checks<'titleMark' | 'work' | 'wordMark' | 'modifier'> {
  const last = items[at - 1];
  const next = items[at + 1];
  const near = wordsBefore(items, at, words);
  const isOwned = last?.lower === "'s" && isTitleCase(inner, words);
  return {
    titleMark: near.some((word) => words.titleMarks.has(word)),
    work: isOwned || (inner.length <= LONGEST_TITLE && near.some((word) => words.works.has(word))),
    wordMark: near.some((word) => words.wordMarks.has(word)) || words.wordMarks.has(next?.lower ?? ''),
    modifier: words.determiners.has(last?.lower ?? '') && next?.kind === 'word',
  };
}

/** A line that is nothing but a few words between marks, with nobody who says them. */
function isSubheading({ text, candidate, frame, attribution }: Evidence, count: number): boolean {
  const paragraph = text.paragraphs[candidate.paragraph];
  if (paragraph === undefined || candidate.kind !== 'single' || count > 8) return false;
  const isWhole = candidate.start === paragraph.start && candidate.end >= paragraph.end - 1;
  return isWhole && frame.items.length <= 2 && attribution?.place !== 'beside';
}
