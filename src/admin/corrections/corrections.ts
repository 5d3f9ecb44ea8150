import type { Carrier } from '../../editorial/desk/answers/corrections';
import { LOCALES, type LocaleCode } from '../../content/content-types';

export const KINDS = ['correction', 'clarification', 'update', 'retraction'] as const;
export type Kind = (typeof KINDS)[number];

/** One article in one language, as it is chosen. */
export function keyOf({ documentId, locale }: Pick<Carrier, 'documentId' | 'locale'>): string {
  return `${documentId} ${locale}`;
}

/** What readers are told, by their language. */
export type Texts = Readonly<Partial<Record<string, string>>>;

/** An article that gets a note, with its words. */
export interface NotedArticle extends Pick<Carrier, 'documentId' | 'locale'> {
  readonly text: string;
}

/** The languages of the chosen articles, in the newsroom's order. */
export function languagesOf(
  carriers: readonly Carrier[],
  chosen: ReadonlySet<string>,
): readonly { readonly code: LocaleCode; readonly name: string }[] {
  const codes = carriers.filter((carrier) => chosen.has(keyOf(carrier))).map(({ locale }) => locale);
  return LOCALES.filter(({ code }) => codes.includes(code));
}

/** The chosen articles as the route takes them; undefined as long as there are no words for one of them. */
export function notedArticles(
  carriers: readonly Carrier[],
  chosen: ReadonlySet<string>,
  texts: Texts,
): readonly NotedArticle[] | undefined {
  const articles = carriers
    .filter((carrier) => chosen.has(keyOf(carrier)))
    .map(({ documentId, locale }) => ({ documentId, locale, text: texts[locale]?.trim() ?? '' }));
  return articles.some(({ text }) => text === '') ? undefined : articles;
}
