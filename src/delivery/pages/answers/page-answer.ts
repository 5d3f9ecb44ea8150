import type { RecordType } from '../../../content/save-rules';
import type { GraphReader } from '../../../graph/read/reader';
import { found, type FallbackNames } from '../../answers/compose';
import { answerElsewhere } from '../../answers/elsewhere';
import { localeParameter, parseQuery } from '../../requests/parameters';
import type { Answer, ReadRequest } from '../../serving/answer';
import { IncludedNodes } from '../../formats/included-nodes';
import type { PublicNode } from '../../formats/public-nodes';
import { siteOf, timeZoneOf } from '../site';
import { documentOf, type Page } from '../view/frame';
import type { View } from '../view/view';
import { WORDS } from '../words/words';
import type { LocaleCode } from '../../../content/content-types';
import { z } from 'zod';
import { pathWith, recordPath } from '../view/addresses';

type Found = Extract<Answer, { outcome: 'found' }>;

/** A page as an answer: what the answer that it shows says of keys and changes, with the page as its text. */
export function pageAnswer(page: Page, { keys, lastModified }: Pick<Found, 'keys' | 'lastModified'>): Answer {
  const body = documentOf(siteOf(), page);
  const answer = found({ body, stable: body, keys, updatedMs: lastModified.getTime() });
  return answer.outcome === 'found' ? { ...answer, form: 'html' } : answer;
}

/** The answer that apps get, read. */
export function readBody<Shape>({ body }: Found): Shape {
  return JSON.parse(body) as Shape;
}

/** What the parts of a page need. */
export function viewOf(
  locale: LocaleCode,
  nodes: readonly PublicNode[],
  fallback: readonly FallbackNames[] | null = null,
): View {
  const languages = (fallback ?? []).flatMap((names) => names.ids.map((id) => [id, names.locale] as const));
  const words = { ...WORDS[locale], timeZone: timeZoneOf() };
  return { locale, words, nodes: new IncludedNodes(nodes), fallback: new Map(languages) };
}

const LOCALE_ONLY = z.object({ locale: localeParameter });

/** The language that a request asks for; the default one where it cannot be read, for a page that says so. */
export function localeOf({ query }: Pick<ReadRequest, 'query'>): LocaleCode {
  const parsed = parseQuery(LOCALE_ONLY, query);
  return parsed.outcome === 'valid' ? parsed.value.locale : 'en';
}

/** Where a record's page is instead, or that there is none; with the rest of the path behind the record's. */
export function pageElsewhere(
  reader: GraphReader,
  { type, slug, locale }: { readonly type: RecordType; readonly slug: string; readonly locale: LocaleCode },
  { rest = '', under }: { readonly rest?: string; readonly under?: string } = {},
): Promise<Answer> {
  const pathOf = (other: string) =>
    under === undefined
      ? recordPath({ type, id: other, slug: other })
      : `${under}/${encodeURIComponent(other)}`;
  return answerElsewhere(reader, {
    type,
    slug,
    locale,
    address: (other) => pathWith(`${pathOf(other)}${rest}`, locale),
  });
}
