import { LOCALES, type LocaleCode } from '../../../content/content-types';
import { PLURALS } from '../../../content/plurals';
import type { RecordType } from '../../../content/save-rules';
import { Address } from '../html/html';

/** A record as far as its page is concerned; a statement has no slug and is found by its id. */
export interface Addressed {
  readonly type: RecordType;
  readonly id: string;
  readonly slug: string | null;
}

/** The path of a record's page, without a language. */
export function recordPath({ type, id, slug }: Addressed): string {
  return `/${type === 'article' ? 'stories' : PLURALS[type]}/${encodeURIComponent(slug ?? id)}`;
}

/** The paths of the newsroom's own site by type, with places for `{slug}`, `{id}` and `{locale}`. */
export type PathTemplates = Readonly<Partial<Record<RecordType, string>>>;

/**
 * The path of a record's page on the newsroom's own site. Where the template has no place for the language, it stands in the
 * query as in the addresses of Dossier's own pages.
 */
export function sitePath(templates: PathTemplates, record: Addressed, locale: LocaleCode): string {
  const template = templates[record.type];
  if (template === undefined) return pathWith(recordPath(record), locale);
  const values = { slug: record.slug ?? record.id, id: record.id, locale };
  const path = template.replaceAll(/\{(slug|id|locale)\}/g, (_, name: keyof typeof values) =>
    encodeURIComponent(values[name]),
  );
  return template.includes('{locale}') ? path : pathWith(path, locale);
}

/** A path with its query; the default language and what is empty are left out. */
export function pathWith(
  path: string,
  locale: LocaleCode,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const known = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const language: [string, string][] = locale === LOCALES[0].code ? [] : [['locale', locale]];
  const search = new URLSearchParams([...known, ...language]).toString();
  return search === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${search}`;
}

/** The address of a page in a language. */
export function pageAddress(
  path: string,
  locale: LocaleCode,
  query?: Readonly<Record<string, string | undefined>>,
): Address {
  return Address.local(pathWith(path, locale, query));
}

/** The address of a record's page in a language. */
export function recordAddress(record: Addressed, locale: LocaleCode): Address {
  return pageAddress(recordPath(record), locale);
}
