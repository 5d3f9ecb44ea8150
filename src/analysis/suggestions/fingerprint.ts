import { createHash } from 'node:crypto';
import { foldName } from '../linking/folding';

/** What a suggestion may be about. */
export const SUGGESTION_KINDS = [
  'person',
  'country',
  'organization',
  'document',
  'statement',
  'source',
  'category',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/**
 * The id of a suggestion: made of what it means, not of where it stands, so that it is the same after an edit elsewhere in
 * the text and after the next look at it. 22 characters, fit for an address.
 */
export function fingerprint(kind: SuggestionKind, parts: readonly (string | undefined)[]): string {
  const meaning = JSON.stringify([kind, ...parts.map((part) => foldName(part ?? ''))]);
  return createHash('sha256').update(meaning).digest('base64url').slice(0, 22);
}
