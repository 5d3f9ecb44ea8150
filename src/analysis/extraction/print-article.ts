import { LOCALES, type LocaleCode } from '../../content/content-types';
import { readPartialDate } from '../../content/partial-date';
import { extract, type ExtractOptions } from './extract';
import { printFindings } from './printed';

/** What the command line says of an article, unchecked. */
export interface PrintOptions {
  readonly language?: string;
  readonly publishedOn?: string;
}

/** One line of JSON with a line feed, or why there is none. */
export type PrintedArticle =
  | { readonly outcome: 'printed'; readonly text: string }
  | { readonly outcome: 'refused'; readonly reason: string };

/** Extracts one article and prints what was found; `id` is the name of its file without the ending. */
export function printArticle(id: string, source: string, options: PrintOptions): PrintedArticle {
  const read = readOptions(options);
  if (typeof read === 'string') return { outcome: 'refused', reason: read };
  return { outcome: 'printed', text: `${JSON.stringify(printFindings(id, extract(source, read)))}\n` };
}

function readOptions({ language, publishedOn }: PrintOptions): ExtractOptions | string {
  if (language !== undefined && !isLocale(language)) return `there is no language ${language}`;
  const day = publishedOn === undefined ? undefined : readPartialDate(publishedOn);
  if (publishedOn !== undefined && day === undefined) return `${publishedOn} is no day`;
  return { language, publishedOn: day };
}

function isLocale(language: string): language is LocaleCode {
  return LOCALES.some(({ code }) => code === language);
}
