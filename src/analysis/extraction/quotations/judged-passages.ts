import type { Findings } from '../findings';
import { spanAt } from '../../text/span';
import type { Attribution } from './attribution';
import { candidatesOf, type Candidate } from './candidates';
import { framesOf, type Frame } from './frames';
import type { QuotationWords } from './quotation-words';
import { attributions } from './speakers-of-passages';
import { transcriptPassages, withTranscript } from './transcripts';
import { featuresOf, worthOf, type Feature } from './worth';

/** A passage with all that is known of it before its source has a name. */
export interface JudgedPassage {
  readonly candidate: Candidate;
  readonly attribution: Attribution | undefined;
  readonly frame: Frame;
  readonly features: readonly Feature[];
  /** Above 0 it is a quotation. */
  readonly worth: number;
}

/** The frames of a text, and its passages weighed, both in their order. */
export interface JudgedText {
  readonly frames: readonly Frame[];
  readonly passages: readonly JudgedPassage[];
}

/** Weighs each passage of a text. */
export function judgePassages(findings: Findings, words: QuotationWords): JudgedText {
  const { text } = findings;
  const marked = words.passages?.(text) ?? text.passages;
  const candidates = candidatesOf(text, withTranscript(marked, transcriptPassages(text)));
  const frames = framesOf(text, candidates, words);
  const said = attributions(text, frames, candidates, words);
  const passages = frames.flatMap((frame) =>
    frame.items.flatMap((item, at) => {
      if (item.kind !== 'quote') return [];
      const candidate = candidates[item.candidate] as Candidate;
      const attribution = said.get(item.candidate);
      const isInHeadline = spanAt(findings.facts.furniture, candidate.start)?.kind === 'headline';
      const features = featuresOf({ text, candidate, attribution, frame, at, isInHeadline, words });
      return [{ candidate, attribution, frame, features, worth: worthOf(features) }];
    }),
  );
  return { frames, passages };
}
