import type { AnalysedText } from '../../text/analysed-text';
import type { Span } from '../../text/span';
import { attributionsIn, withSources, type Attribution } from './attribution';
import type { Candidate } from './candidates';
import type { Frame } from './frames';
import type { QuotationWords } from './quotation-words';
import { firstPhrase } from './clauses';

/** What is known of the passages before, while the text is gone through. */
interface Walk {
  /** The last attribution, and the frame of the passage that it belongs to. */
  last: { readonly attribution: Attribution; readonly frame: Frame } | undefined;
  /** The last frame that holds no passage. */
  narration: Frame | undefined;
}

/**
 * Who says each candidate, by its index. A passage without a cue of its own keeps the speaker of the passage before it in
 * the same or the preceding paragraph, else belongs to the one of whom the preceding sentence speaks.
 */
export function attributions(
  text: AnalysedText,
  frames: readonly Frame[],
  candidates: readonly Candidate[],
  words: QuotationWords,
): ReadonlyMap<number, Attribution> {
  const all = new Map<number, Attribution>();
  const walk: Walk = { last: undefined, narration: undefined };
  let own = ownOf(frames[0], words);
  frames.forEach((frame, index) => {
    const next = frames[index + 1];
    const ofNext = ownOf(next, words);
    for (const item of frame.items) {
      if (item.kind !== 'quote') continue;
      const candidate = candidates[item.candidate] as Candidate;
      const found =
        labelled(text, candidate, frame) ??
        completed(own.get(item.candidate), walk, frame) ??
        fromNext(frame, next, ofNext) ??
        inherited(walk, candidate, frame, words);
      if (found === undefined) continue;
      all.set(item.candidate, found);
      walk.last = { attribution: found, frame };
    }
    if (!holdsPassage(frame)) walk.narration = frame;
    own = ofNext;
  });
  return all;
}

type Own = ReturnType<typeof attributionsIn>;

const NONE: Own = new Map();

function ownOf(frame: Frame | undefined, words: QuotationWords): Own {
  return frame !== undefined && holdsPassage(frame) ? attributionsIn(frame, words) : NONE;
}

function holdsPassage({ items }: Frame): boolean {
  return items.some(({ kind }) => kind === 'quote');
}

const LABEL = /^(?:\p{Lu}[\p{Lu}.'-]+ ){0,3}\p{Lu}[\p{Lu}.'-]+(?=: )/u;
/** What stands without marks begins with its label, in whatever letters. */
const ANY_LABEL = /^[^:]{2,60}(?=: )/u;
const LONGEST_LABEL = 60;

/** A transcript names the speaker in capitals: `ROE: We will see.` */
function labelled(
  { text }: AnalysedText,
  { inner, start, end }: Candidate,
  frame: Frame,
): Attribution | undefined {
  const form =
    inner.start === start && inner.end === end && /^\p{Lu}/u.test(text.charAt(inner.start))
      ? ANY_LABEL
      : LABEL;
  const label = form.exec(text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_LABEL)))?.[0];
  if (label === undefined) return undefined;
  const span = { start: inner.start, end: inner.start + label.length };
  return { frame, label: span, phrase: undefined, cue: undefined, place: 'beside', rule: 'label' };
}

/** A cue whose source stands in the sentence before: `Roe turned to the tax. Then, adding: "..."`. */
function completed(own: Attribution | undefined, { last }: Walk, frame: Frame): Attribution | undefined {
  if (own === undefined || own.phrase !== undefined || own.cue?.isPassive) return own;
  if (last?.frame.paragraph !== frame.paragraph) return own;
  return { ...last.attribution, cue: own.cue, cueFrame: frame, place: own.place, rule: 'quotation-before' };
}

/** `"Why?" "We do not know," said Roe`: passages side by side have one speaker. */
function fromNext(frame: Frame, next: Frame | undefined, ofNext: Own): Attribution | undefined {
  const first = next?.items[0];
  if (next?.paragraph !== frame.paragraph || first?.kind !== 'quote') return undefined;
  const found = ofNext.get(first.candidate);
  if (found?.place !== 'beside') return undefined;
  return { ...found, cue: undefined, place: 'none', rule: 'quotation-before' };
}

function inherited(
  { last, narration }: Walk,
  { isContinued }: Candidate,
  frame: Frame,
  words: QuotationWords,
): Attribution | undefined {
  const reach = isContinued ? 2 : 1;
  if (last !== undefined && frame.paragraph - last.frame.paragraph <= reach && isLater(last.frame, narration))
    return { ...last.attribution, cue: undefined, place: 'none', rule: 'quotation-before' };
  if (narration === undefined || frame.paragraph - narration.paragraph > 1) return undefined;
  return ledInBy(narration, words);
}

/** Whether no sentence without a passage has come since. */
function isLater(frame: Span, narration: Span | undefined): boolean {
  return narration === undefined || narration.start < frame.start;
}

/** `Roe had this to say:` before a paragraph that is a passage. */
function ledInBy(narration: Frame, words: QuotationWords): Attribution | undefined {
  const { items } = narration;
  const cued = withSources(narration, words).findLast(({ source }) => source !== undefined);
  const isLead = items.at(-1)?.text === ':';
  const phrase = cued?.source?.phrase ?? firstPhrase(items, 0, Math.min(items.length, 60), words);
  const cue = isLead ? cued?.cue : undefined;
  return (
    phrase && {
      frame: narration,
      phrase,
      cue,
      place: isLead ? 'beside' : 'none',
      rule: 'paragraph-before',
    }
  );
}
