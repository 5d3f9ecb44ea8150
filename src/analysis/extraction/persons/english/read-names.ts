import { indexAt, textAt } from '../../../text/span';
import type { Findings } from '../../findings';
import type { NameCandidate, NameStrength } from '../candidate';
import { withCouples } from './couples';
import { describe } from './descriptions';
import { genderOfName, isGivenName } from './given-names';
import { isFamilyNameFirst, isInitial, PARTICLES, SUFFIXES } from './name-parts';
import { nameRuns, type NameRun } from './name-runs';
import { splitHeadline } from './headlines';
import { styleAt } from './sentence-style';
import { signsBeside, type SignsBeside } from './signs-beside';
import { genderOfTitle, strengthOf } from './strength';
import { titlesOf, type TitlesOfText } from './title-index';
import { trimRun, type Surroundings } from './trim-run';

/** All that may be a name of a person in an English text, in its order. */
export function readEnglishNames(findings: Findings): readonly NameCandidate[] {
  const { text } = findings;
  const titles = titlesOf(text.tokens);
  const around = surroundings(findings);
  const names = nameRuns(text, titles).flatMap((run) => readRun(findings, run, titles, around));
  return withCouples(findings, names);
}

function readRun(
  findings: Findings,
  run: NameRun,
  titles: TitlesOfText,
  around: Surroundings,
): readonly NameCandidate[] {
  const { text } = findings;
  const style = styleAt(text, text.tokens[run.start] as Surroundings['tokens'][number]);
  if (style === 'loud') return [];
  const pieces = style === 'title' ? splitHeadline(run, around) : [trimRun(run, around)];
  return pieces
    .filter(({ start, end }) => end > start)
    .flatMap((piece) => candidate(findings, piece, titles, around, run) ?? []);
}

function surroundings({ text, countries, organizations }: Findings): Surroundings {
  const { tokens } = text;
  const taken = new Set<number>();
  const spans = [...countries, ...organizations.flatMap(({ mentions }) => mentions)];
  for (const { start, end } of spans) {
    const first = indexAt(tokens, start);
    for (let at = first; at >= 0 && at < tokens.length && (tokens[at] as NameToken).start < end; at += 1)
      taken.add(at);
  }
  const starts = new Set(text.sentences.map(({ start }) => start));
  const isSentenceStart = (at: number) =>
    starts.has((tokens[at] as NameToken).start) || OPENS.test(tokens[at - 1]?.text ?? '');
  const pairs = pairsInside(tokens, isSentenceStart);
  return {
    tokens,
    isTaken: (at) => taken.has(at),
    isSentenceStart,
    isPairElsewhere: (at) => pairs.has(pairAt(tokens, at)),
  };
}

/** Words with capitals side by side that begin no sentence: `Ion Munteanu` is a name where a sentence begins with it too. */
function pairsInside(
  tokens: Surroundings['tokens'],
  isSentenceStart: (at: number) => boolean,
): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 1; at + 1 < tokens.length; at += 1)
    if (isCapital(tokens[at] as NameToken) && isCapital(tokens[at + 1] as NameToken) && !isSentenceStart(at))
      pairs.add(pairAt(tokens, at));
  return pairs;
}

function pairAt(tokens: Surroundings['tokens'], at: number): string {
  return `${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`;
}

function isCapital({ text, lower }: NameToken): boolean {
  return text !== lower && text !== text.toUpperCase();
}

type NameToken = Surroundings['tokens'][number];
const OPENS = /^["“”‘’'«—:(•*]$/;

function candidate(
  findings: Findings,
  piece: NameRun,
  titles: TitlesOfText,
  around: Surroundings,
  run: NameRun,
): NameCandidate | undefined {
  const { tokens, text } = findings.text;
  const signs = signsBeside(findings.text, piece, titles);
  const parts = partsOf(tokens.slice(piece.start, piece.end));
  const judged = strengthOf({ piece, run, parts, signs, around });
  if (judged === undefined) return undefined;
  const span = {
    start: (tokens[piece.start] as NameToken).start,
    end: (tokens[piece.end - 1] as NameToken).end,
  };
  return {
    ...span,
    text: textAt(text, span),
    ...judged,
    confidence: CONFIDENCE[judged.strength],
    parts,
    calledBy: isFamilyNameFirst(parts) ? 'first' : 'last',
    gender: genderOf(findings, parts, signs),
    descriptions: describe(findings, signs),
  };
}

const CONFIDENCE: Readonly<Record<NameStrength, number>> = {
  full: 0.9,
  titled: 0.85,
  acting: 0.7,
  possible: 0.6,
  bare: 0.5,
};

function genderOf(
  { text }: Findings,
  parts: readonly string[],
  { title }: SignsBeside,
): NameCandidate['gender'] {
  const byTitle = title && genderOfTitle(text, title);
  if (byTitle) return byTitle;
  const [first = ''] = parts;
  return parts.length > 1 || isGivenName(first) ? genderOfName(first) : undefined;
}

/** Words of a name; particles go with the word behind them, what stands in quotation marks and `Jr.` is left out. */
function partsOf(tokens: readonly NameToken[]): readonly string[] {
  const parts: string[] = [];
  let particles = '';
  let isNickname = false;
  for (const token of tokens) {
    if (/^["“”'‘’]$/.test(token.text)) isNickname = !isNickname;
    else if (isNickname || token.kind !== 'word' || (SUFFIXES.has(token.lower) && parts.length > 0)) continue;
    else if (PARTICLES.has(token.text) && !isInitial(token)) particles += `${token.text} `;
    else {
      parts.push(`${particles}${token.text}`);
      particles = '';
    }
  }
  return parts;
}
