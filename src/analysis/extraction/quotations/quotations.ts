import type { Findings, QuotationFinding, Step } from '../findings';
import { sourceSpan } from '../../text/analysed-text';
import { isInside, spanAt, type Span } from '../../text/span';
import { attributions } from './speakers-of-passages';
import type { Attribution } from './attribution';
import { candidatesOf, type Candidate } from './candidates';
import { castOf } from './cast';
import { framesOf, type Frame } from './frames';
import { wordsOf } from './languages';
import { nameSource, type NamedSource } from './naming';
import type { QuotationWords } from './quotation-words';
import { featuresOf, worthOf } from './worth';

/** Finds the quotations of a text: what stands between marks and is said by somebody. */
export const findQuotations: Step = (findings) => {
  const words = wordsOf(findings.language);
  return words === undefined ? findings : { ...findings, quotations: quotationsIn(findings, words) };
};

function quotationsIn(findings: Findings, words: QuotationWords): readonly QuotationFinding[] {
  const { text } = findings;
  const candidates = candidatesOf(text);
  const frames = framesOf(text, candidates, words);
  const said = attributions(text, frames, candidates, words);
  const cast = castOf(findings);
  const quotations: QuotationFinding[] = [];
  let lastSpeaker: string | undefined;
  for (const frame of frames)
    frame.items.forEach((item, at) => {
      if (item.kind !== 'quote') return;
      const candidate = candidates[item.candidate] as Candidate;
      const attribution = said.get(item.candidate);
      const worth = worthOf(
        featuresOf({
          text,
          candidate,
          attribution,
          items: frame.items,
          at,
          isInHeadline: isInHeadline(findings, candidate),
          words,
        }),
      );
      if (worth <= 0) return;
      const named = attribution && nameSource(attribution, { findings, cast, words, lastSpeaker });
      lastSpeaker = named?.source.name ?? lastSpeaker;
      quotations.push(quotationOf(findings, candidate, attribution, named, worth));
    });
  return quotations;
}

/** A first line of this length is a headline where its marks are single, as headlines set them. */
const LONGEST_HEADLINE = 160;

function isInHeadline({ facts, text }: Findings, { start, paragraph, kind }: Candidate): boolean {
  const line = spanAt(facts.furniture, start);
  if (line !== undefined) return line.kind === 'headline';
  const { start: from, end: to } = text.paragraphs[paragraph] as Span;
  return paragraph === 0 && text.paragraphs.length > 1 && kind === 'single' && to - from <= LONGEST_HEADLINE;
}

function quotationOf(
  findings: Findings,
  candidate: Candidate,
  attribution: Attribution | undefined,
  named: NamedSource | undefined,
  worth: number,
): QuotationFinding {
  const { start, end, inner } = candidate;
  const label = attribution?.label;
  const piece = label && isInside(label, inner) ? { start: label.end + 2, end: inner.end } : inner;
  const source = sourceSpan(findings.text, piece);
  return {
    start,
    end,
    text: findings.text.source.slice(source.start, source.end).trim(),
    pieces: [piece],
    cue: attribution && cueOf(findings, attribution),
    source: named?.source,
    document: named?.document,
    confidence: confidenceOf(worth),
    rule: attribution?.rule ?? 'marks-alone',
  };
}

function cueOf(findings: Findings, { cue, frame, cueFrame }: Attribution): QuotationFinding['cue'] {
  if (cue === undefined) return undefined;
  const { items }: Frame = cueFrame ?? frame;
  const [first, last] = [items[cue.at], items[cue.end - 1]];
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  return { ...span, text: findings.text.text.slice(span.start, span.end) };
}

/** 0.5 where nothing speaks for or against, nearing 1 with all that speaks for. */
function confidenceOf(worth: number): number {
  return Math.round(100 / (1 + Math.exp(-worth))) / 100;
}
