import type { Findings, OrganizationFinding, PersonFinding } from '../findings';
import { indexAt, overlaps, type Span } from '../../text/span';

/** Where somebody is named. */
export interface Appearance<Finding> extends Span {
  readonly finding: Finding;
}

/** The people and organizations of an article by where they are named. */
export interface Cast {
  readonly persons: readonly Appearance<PersonFinding>[];
  readonly organizations: readonly Appearance<OrganizationFinding>[];
  /** The one person whose name ends with a word, in lower case. */
  readonly bySurname: ReadonlyMap<string, PersonFinding | undefined>;
}

/** The cast of an article, as far as the steps before have found it. */
export function castOf({ persons, organizations }: Findings): Cast {
  return {
    persons: appearances(persons),
    organizations: appearances(organizations),
    bySurname: surnames(persons),
  };
}

function appearances<F extends { readonly mentions: readonly Span[] }>(
  findings: readonly F[],
): readonly Appearance<F>[] {
  return findings
    .flatMap((finding) => finding.mentions.map(({ start, end }) => ({ start, end, finding })))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

function surnames(persons: readonly PersonFinding[]): ReadonlyMap<string, PersonFinding | undefined> {
  const found = new Map<string, PersonFinding | undefined>();
  for (const person of persons)
    for (const word of new Set([person.name, ...person.aliases].map(lastWord)))
      found.set(word, found.has(word) && found.get(word) !== person ? undefined : person);
  return found;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** The last one named inside a span. */
export function lastInside<Finding>(
  appearances: readonly Appearance<Finding>[],
  span: Span,
): Appearance<Finding> | undefined {
  for (let at = indexAt(appearances, span.end - 1); at >= 0; at -= 1) {
    const one = appearances[at] as Appearance<Finding>;
    if (overlaps(one, span)) return one;
    if (one.end < span.start) return undefined;
  }
  return undefined;
}
