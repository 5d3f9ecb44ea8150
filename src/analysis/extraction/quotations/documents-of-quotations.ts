import type { Findings } from '../findings';
import type { Item } from './frames';
import type { JudgedPassage } from './judged-passages';
import type { NamedSource } from './naming';
import type { QuotationWords } from './quotation-words';
import { documentBesideCue, documentBy } from './said-in-document';

/** The last quotation that stands in a document. */
export interface InDocument {
  readonly document: number;
  readonly speaker: string;
  readonly paragraph: number;
}

/** So many paragraphs on a speaker may still be quoted from the same document. */
const PARAGRAPHS_ON = 3;

/**
 * The document in which a quotation stands: the one that speaks, the one named beside the cue, the last of the speaker's
 * own where the verb is one of writing, or that of the quotation before where the same speaker goes on.
 */
export function documentOfQuotation(
  findings: Findings,
  { attribution, candidate, frame }: JudgedPassage,
  named: NamedSource | undefined,
  before: InDocument | undefined,
  words: QuotationWords,
): number | undefined {
  if (named === undefined || attribution === undefined) return undefined;
  const { cue } = attribution;
  const { items } = attribution.cueFrame ?? attribution.frame;
  const verb = cue === undefined ? '' : (items[cue.at] as Item).lower;
  return (
    named.document ??
    (cue && documentBesideCue(findings, items, cue, words)) ??
    (words.writingCues.has(verb) ? documentBy(findings, named.source.name, candidate.start) : undefined) ??
    (words.occasionCues.has(verb) ? undefined : goingOn(before, named.source.name, frame.paragraph))
  );
}

function goingOn(before: InDocument | undefined, speaker: string, paragraph: number): number | undefined {
  if (before?.speaker !== speaker || paragraph - before.paragraph > PARAGRAPHS_ON) return undefined;
  return before.document;
}
