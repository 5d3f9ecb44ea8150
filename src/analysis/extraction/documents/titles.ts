import type { DocumentKind } from '../findings';
import type { Merged } from './merge';

/** What a document is called where the article gives it no name. */
const CALLED: Readonly<Record<DocumentKind, string>> = {
  letter: 'Letter',
  bill: 'Bill',
  law: 'Law',
  decree: 'Decree',
  treaty: 'Agreement',
  resolution: 'Resolution',
  statement: 'Statement',
  speech: 'Speech',
  report: 'Report',
  interview: 'Interview',
  article: 'Article',
  other: 'Document',
};

/** As the article calls it, with a capital; else by its kind and who wrote it: `Letter from X to Y`, `Statement by X`. */
export function titleOf({ kind, title, author, addressee }: Merged): string {
  if (title !== undefined) return title.charAt(0).toUpperCase() + title.slice(1);
  const called = CALLED[kind];
  const from =
    author && `${kind === 'letter' ? 'from' : kind === 'interview' ? 'with' : 'by'} ${author.name}`;
  const to = addressee && `to ${addressee.name}`;
  return [called, from, to].filter((part) => part !== undefined).join(' ');
}
