import type { NameMention, OrganizationKind } from '../findings';

/** A name of an organization as it stands in a text. */
export interface OrganizationCandidate extends NameMention {
  readonly kind: OrganizationKind;
  /** The name by which it is known; the same for all forms of it. */
  readonly name: string;
  readonly country: string | undefined;
  /** `WHO` of `World Health Organization (WHO)`. */
  readonly acronym: string | undefined;
}
