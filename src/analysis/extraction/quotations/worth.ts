import type { AnalysedText } from '../../text/analysed-text';
import { spansInside, textAt } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Attribution } from './attribution';
import type { Candidate } from './candidates';
import type { Item } from './frames';
import type { QuotationWords } from './quotation-words';

/** What is looked at to tell whether a passage is a quotation. */
export interface Evidence {
  readonly text: AnalysedText;
  readonly candidate: Candidate;
  readonly attribution: Attribution | undefined;
  /** The items around it, with its own place among them. */
  readonly items: readonly Item[];
  readonly at: number;
  readonly isInHeadline: boolean;
  readonly words: QuotationWords;
}

/** What the features of a passage speak for: above 0 it is a quotation. */
const WEIGHTS = {
  bias: 0,
  oneWord: -1.5,
  twoOrThreeWords: -0.5,
  sentenceLong: 2,
  sentenceWords: 1,
  endsLikeSpeech: 1,
  cueBeside: 2.5,
  cueNear: 1.5,
  speaker: 1,
  titleMark: -3,
  work: -2.5,
  wordMark: -2.5,
  titleCase: -2,
  stageDirection: -4,
  inHeadline: -4,
  subheading: -4,
  modifier: -1,
} as const;

type Feature = keyof typeof WEIGHTS;

/** The features of a passage that hold. */
export function featuresOf(evidence: Evidence): readonly Feature[] {
  const inner = spansInside(evidence.text.tokens, evidence.candidate.inner).filter(
    ({ kind }) => kind !== 'sign',
  );
  const checks: Readonly<Record<Feature, boolean>> = {
    bias: true,
    ...ofLength(inner.length),
    ...ofWords(evidence, inner),
    ...ofAttribution(evidence.attribution),
    ...ofContext(evidence),
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
    sentenceWords: inner.some(({ lower }) => words.sentenceWords.has(lower)),
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

function ofAttribution(attribution: Attribution | undefined): Checks<'cueBeside' | 'cueNear' | 'speaker'> {
  return {
    cueBeside: attribution?.place === 'beside',
    cueNear: attribution?.place === 'near',
    speaker: attribution !== undefined && (attribution.phrase ?? attribution.label) !== undefined,
  };
}

function ofContext({ items, at, words }: Evidence): Checks<'titleMark' | 'work' | 'wordMark' | 'modifier'> {
  const [before, last] = [items[at - 2], items[at - 1]];
  const next = items[at + 1];
  const near = [last, before].map((item) => item?.lower ?? '');
  return {
    titleMark: near.some((word) => words.titleMarks.has(word)),
    work: near.some((word) => words.works.has(word)) || last?.lower === "'s",
    wordMark: near.some((word) => words.wordMarks.has(word)) || words.wordMarks.has(next?.lower ?? ''),
    modifier: words.determiners.has(last?.lower ?? '') && next?.kind === 'word',
  };
}

/** A line that is nothing but a few words between marks, with nobody who says them. */
function isSubheading({ text, candidate, items, attribution }: Evidence, count: number): boolean {
  const paragraph = text.paragraphs[candidate.paragraph];
  const isWhole = items.length <= 2 && paragraph !== undefined && candidate.start === paragraph.start;
  return (
    isWhole &&
    candidate.end >= paragraph.end - 1 &&
    count <= 8 &&
    attribution?.place !== 'beside' &&
    candidate.kind === 'single'
  );
}
