import type { AnalysedText } from '../../../text/analysed-text';
import type { MarkedPassage } from '../../../text/quotation-marks';
import { textAt, type Span } from '../../../text/span';
import type { OrganizationCandidate } from '../candidate';
import { kindBeforeName } from './quoted';
import { knownBody, type KnownMatch } from './well-known';

const LONGEST_QUOTED = 60;
const LONGEST_NOUN = 24;

/** «Известия» after `газета`, «Единая Россия» after `партия`, or well known by itself. */
export function quotedName(text: AnalysedText, passage: MarkedPassage): OrganizationCandidate | undefined {
  const name = textAt(text.text, passage.inner);
  if (!passage.isClosed || !mayBeName(name)) return undefined;
  const known = wholeName(name);
  const kind = kindBeforeName(wordBefore(text, passage)) ?? known?.kind;
  if (kind === undefined) return undefined;
  const said = { kind, confidence: 0.85, rule: 'name-in-quotation-marks' };
  return {
    ...passage.inner,
    ...said,
    text: name,
    name: known?.name ?? name,
    country: undefined,
    acronym: undefined,
  };
}

function mayBeName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_QUOTED && !/[!?,\n]|\.(?!\p{L})/u.test(name);
}

function wholeName(name: string): KnownMatch | undefined {
  const words = name.toLowerCase().split(' ');
  const known = knownBody((index) => words[index]);
  return known?.length === words.length ? known : undefined;
}

function wordBefore({ text }: AnalysedText, { start }: Span): string {
  const piece = text.slice(Math.max(0, start - LONGEST_NOUN), start).trimEnd();
  return piece.slice(piece.search(/[\p{L}-]+$/u)).toLowerCase();
}
