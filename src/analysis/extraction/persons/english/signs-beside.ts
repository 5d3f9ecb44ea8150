import type { AnalysedText } from '../../../text/analysed-text';
import type { NameRun } from './name-runs';
import type { Title, TitlesOfText } from './title-index';
import { SPEECH_VERBS } from './verbs';

/** What stands beside a name and tells that a person bears it. */
export interface SignsBeside {
  /** Directly before: `President`, `lawyer`; or before a comma: `his press secretary, ...`. */
  readonly title: Title | undefined;
  /** Behind a comma: `..., the chairman of the board`. */
  readonly apposition: Apposition | undefined;
  readonly hasAge: boolean;
  readonly hasSpeechVerb: boolean;
  /** `who`, `(D-Mo.)`, `by` at the beginning of a line. */
  readonly hasOther: boolean;
}

/** From the first word to the last, as indexes of tokens. */
export interface Apposition {
  readonly start: number;
  readonly end: number;
}

export function signsBeside(text: AnalysedText, run: NameRun, titles: TitlesOfText): SignsBeside {
  const { tokens } = text;
  const lower = (at: number) => tokens[at]?.lower ?? '';
  const [before, next] = [lower(run.start - 1), lower(run.end)];
  return {
    title: titleBefore(text, run, titles),
    apposition: next === ',' ? appositionAt(text, run.end + 1, titles) : undefined,
    hasAge:
      (next === ',' && isAge(lower(run.end + 1))) ||
      (next === '(' && isAge(lower(run.end + 1)) && lower(run.end + 2) === ')'),
    hasSpeechVerb: SPEECH_VERBS.has(next) || (SPEECH_VERBS.has(before) && run.start > 0),
    hasOther:
      next === 'who' ||
      (next === ',' && /^(?:who|whose)$/.test(lower(run.end + 1))) ||
      isPartyAndState(text, run.end) ||
      isByline(text, run),
  };
}

function isAge(word: string): boolean {
  return /^(?:1[0-9]|[2-9][0-9])$/.test(word);
}

const PARTY_AND_STATE = /^\((?:D|R|I|L|DFL)[-—,][^)]{2,20}\)/;

function isPartyAndState({ tokens, text }: AnalysedText, end: number): boolean {
  const next = tokens[end];
  return next?.text === '(' && PARTY_AND_STATE.test(text.slice(next.start, next.start + 30));
}

/** `By Anna Example` at the beginning of a line. */
function isByline({ tokens, text }: AnalysedText, { start }: NameRun): boolean {
  const by = tokens[start - 1];
  return by !== undefined && by.lower === 'by' && (by.start === 0 || text[by.start - 1] === '\n');
}

function titleBefore(
  { tokens, text }: AnalysedText,
  { start }: NameRun,
  { endingAt }: TitlesOfText,
): Title | undefined {
  const direct = endingAt.get(start);
  if (direct && text.slice(tokens[start - 1]?.end, tokens[start]?.start) === ' ') return direct;
  return tokens[start - 1]?.text === ',' ? endingAt.get(start - 1) : undefined;
}

const APPOSITION_REACHES = 8;
const LONGEST_APPOSITION = 14;
const ENDS_APPOSITION = /^[,.;:!?()"“”—]$/;

/** `the press secretary of the president`: begins with an article or an office and names what somebody is. */
function appositionAt(
  { tokens }: AnalysedText,
  start: number,
  { startingAt }: TitlesOfText,
): Apposition | undefined {
  let end = start;
  let isOffice = false;
  for (
    let token = tokens[end];
    token !== undefined && end - start < LONGEST_APPOSITION;
    token = tokens[end]
  ) {
    if (ENDS_APPOSITION.test(token.text)) break;
    isOffice ||= startingAt.has(end) && end - start < APPOSITION_REACHES;
    end += 1;
  }
  return isOffice && isBegun(tokens, start, startingAt) ? { start, end } : undefined;
}

function isBegun(
  tokens: AnalysedText['tokens'],
  start: number,
  startingAt: TitlesOfText['startingAt'],
): boolean {
  const [first, second] = [tokens[start]?.lower ?? '', tokens[start + 1]?.lower];
  return startingAt.has(start) || second === "'s" || BEGINS.test(first);
}
const BEGINS =
  /^(?:a|an|the|his|her|its|their|former|ex-.{1,20}|chief|acting|senior|deputy|one|who|now|then|another|head|co-.{1,20})$/;
