import type { NameMention, PersonFinding } from '../findings';

/** How much a written name says by itself. */
export type NameStrength =
  /** A full name with a sign that it is one: `Sadyr Japarov`. */
  | 'full'
  /** Looks like a full name; is one where something else in the text speaks for it. */
  | 'possible'
  /** One name behind a title: `Mr. Japarov`. */
  | 'titled'
  /** One name alone that does what people do: `Japarov said`. */
  | 'acting'
  /** One name alone: a person only where the text gives the full name elsewhere. */
  | 'bare';

/** A name as it stands in a text, before it is told which person it means. `text` is without titles. */
export interface NameCandidate extends NameMention {
  readonly strength: NameStrength;
  /** Given names, initials and family names, particles with what they belong to: `Bill`, `de Blasio`. */
  readonly parts: readonly string[];
  /** The full name where the text shares its family name with another one: `Bill and Hillary Clinton`. */
  readonly sharedName?: string;
  /** Which part the person is called by: the last, or the first where the family name comes first. */
  readonly calledBy: 'first' | 'last';
  readonly gender: PersonFinding['gender'];
  /** Offices and descriptions that stand beside it, in lower case. */
  readonly descriptions: readonly string[];
}
