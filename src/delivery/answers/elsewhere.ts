import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { findElsewhere } from '../../graph/read/elsewhere';
import type { GraphReader } from '../../graph/read/reader';
import type { Answer, ReadRequest } from '../serving/answer';

/** A query as it stands in an address. */
export function searchOf(query: ReadRequest['query']): string {
  const pairs = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  const search = new URLSearchParams(pairs).toString();
  return search === '' ? '' : `?${search}`;
}

/** A slug that leads nowhere in a language. */
export interface MissedSlug {
  readonly type: RecordType;
  readonly slug: string;
  readonly locale: LocaleCode;
  /** The address of the same thing under another slug. */
  readonly address: (slug: string) => string;
}

/** The answer for a slug that nobody has in the language: moved, known in other languages, or unknown. */
export async function answerElsewhere(
  reader: GraphReader,
  { type, slug, locale, address }: MissedSlug,
): Promise<Answer> {
  const elsewhere = await findElsewhere(reader, type, slug, locale);
  switch (elsewhere.outcome) {
    case 'moved':
      return { outcome: 'moved', location: address(elsewhere.slug) };
    case 'other-languages':
      return {
        outcome: 'unknown',
        message: `No version in "${locale}"`,
        details: { availableLocales: elsewhere.availableLocales },
      };
    case 'unknown':
      return { outcome: 'unknown', message: `No such ${type === 'article' ? 'story' : type}` };
  }
}
