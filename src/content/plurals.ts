import type { RecordType } from './save-rules';

/** What records of a type are called together, in addresses and in the admin panel. */
export const PLURALS = {
  article: 'articles',
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  category: 'categories',
  document: 'documents',
  statement: 'statements',
  event: 'events',
} as const satisfies Record<RecordType, string>;

/** The type that a plural stands for; undefined where it stands for none. */
export function typeOfPlural(plural: string): RecordType | undefined {
  const found = Object.entries(PLURALS).find(([, name]) => name === plural);
  return found?.[0] as RecordType | undefined;
}
