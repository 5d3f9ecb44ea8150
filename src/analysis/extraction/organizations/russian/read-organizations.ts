import type { Token } from '../../../text/tokens';
import type { Findings } from '../../findings';
import type { OrganizationCandidate } from '../candidate';
import { bodyAt } from './body-names';
import { knownAt, shortMinistry } from './known-names';
import { latinAt, standsFree } from './latin-names';
import type { Read } from './places';
import { quotedName } from './quoted-names';

/** All names of organizations in a Russian text, in their order; none overlap. */
export function readRussianOrganizations(findings: Findings): readonly OrganizationCandidate[] {
  const { text } = findings;
  const found: OrganizationCandidate[] = text.passages.flatMap((passage) => quotedName(text, passage) ?? []);
  for (let at = 0; at < text.tokens.length;) {
    const read = (text.tokens[at] as Token).kind === 'word' ? readAt(findings, at) : undefined;
    if (read !== undefined && (read.candidate.rule !== 'latin-name' || standsFree(text, read)))
      found.push(read.candidate);
    at = read?.after ?? at + 1;
  }
  return withoutOverlaps(found);
}

/** The surer rules first. */
function readAt(findings: Findings, at: number): Read | undefined {
  return (
    bodyAt(findings, at) ?? knownAt(findings, at) ?? shortMinistry(findings, at) ?? latinAt(findings.text, at)
  );
}

/** Of two that overlap the one that begins first, or is longer. */
function withoutOverlaps(found: OrganizationCandidate[]): readonly OrganizationCandidate[] {
  const kept: OrganizationCandidate[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
