import type { Findings, QuotationFinding, Step } from '../findings';
import { sourceSpan } from '../../text/analysed-text';
import { isInside, type Span } from '../../text/span';
import type { Attribution } from './attribution';
import { castOf } from './cast';
import { judgePassages, type JudgedPassage, type JudgedText } from './judged-passages';
import { wordsOf } from './languages';
import { documentOfQuotation, type InDocument } from './documents-of-quotations';
import { nameSource } from './naming';
import { paraphrasesIn } from './paraphrases';
import type { QuotationWords } from './quotation-words';

/**
 * Finds what is said in a text: quotations, which stand between marks, and paraphrases, which give somebody's words in the
 * reporter's. Texts in a language that is not read are left as they are.
 */
export const findQuotations: Step = (findings) => {
  const words = wordsOf(findings.language);
  if (words === undefined) return findings;
  const judged = judgePassages(findings, words);
  const quotations = quotationsIn(findings, judged, words);
  return { ...findings, quotations, paraphrases: paraphrasesIn(findings, judged.frames, quotations, words) };
};

function quotationsIn(
  findings: Findings,
  { passages }: JudgedText,
  words: QuotationWords,
): readonly QuotationFinding[] {
  const cast = castOf(findings);
  let lastSpeaker: string | undefined;
  let inDocument: InDocument | undefined;
  return passages
    .filter(({ worth }) => worth > 0)
    .map((passage) => {
      const { attribution, frame } = passage;
      const named = attribution && nameSource(attribution, { findings, cast, words, lastSpeaker });
      lastSpeaker = named?.source.name ?? lastSpeaker;
      const document = documentOfQuotation(findings, passage, named, inDocument, words);
      if (named && document !== undefined)
        inDocument = { document, speaker: named.source.name, paragraph: frame.paragraph };
      return quotationOf(findings, passage, named?.source, document);
    });
}

function quotationOf(
  findings: Findings,
  { candidate, attribution, worth }: JudgedPassage,
  source: QuotationFinding['source'],
  document: number | undefined,
): QuotationFinding {
  const piece = withoutLabel(candidate.inner, attribution?.label);
  const { start, end } = sourceSpan(findings.text, piece);
  return {
    start: candidate.start,
    end: candidate.end,
    text: findings.text.source.slice(start, end).trim(),
    pieces: [piece],
    cue: attribution && cueOf(findings, attribution),
    source,
    document,
    confidence: confidenceOf(worth),
    rule: attribution?.rule ?? 'marks-alone',
  };
}

/** The words after `ROE: ` in a transcript. */
function withoutLabel(inner: Span, label: Span | undefined): Span {
  return label && isInside(label, inner) ? { start: label.end + 2, end: inner.end } : inner;
}

function cueOf({ text }: Findings, { cue, frame, cueFrame }: Attribution): QuotationFinding['cue'] {
  if (cue === undefined) return undefined;
  const { items } = cueFrame ?? frame;
  const [first, last] = [items[cue.at], items[cue.end - 1]];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, text: text.text.slice(first.start, last.end) };
}

/** 0.5 where nothing speaks for or against, nearing 1 with all that speaks for. */
function confidenceOf(worth: number): number {
  return Math.round(100 / (1 + Math.exp(-worth))) / 100;
}
