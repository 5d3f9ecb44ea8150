import type { DocumentKind } from '../../findings';

/** Words for what speaks in its own right, by the kind of document that they mean. */
const NOUNS: Readonly<Partial<Record<DocumentKind, string>>> = {
  letter: 'letter memo email e-mail message note telegram appeal',
  statement: 'statement post tweet communique communiqué release announcement declaration readout',
  report: 'report survey poll study review',
  bill: 'bill',
  law: 'law constitution bylaws act',
  decree: 'decree order ruling verdict',
  resolution: 'resolution',
  treaty: 'treaty agreement accord pact',
  speech: 'speech address testimony remarks',
  interview: 'interview',
  article: 'article op-ed editorial essay column',
  other:
    'book memoir document website ad clip piece lawsuit complaint filing indictment affidavit transcript petition motion plan proposal brief text',
};

export const DOCUMENTS: ReadonlyMap<string, DocumentKind> = new Map(
  (Object.entries(NOUNS) as [DocumentKind, string][]).flatMap(([kind, nouns]) =>
    nouns.split(' ').map((noun): [string, DocumentKind] => [noun, kind]),
  ),
);
