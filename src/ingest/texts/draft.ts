import type { LocaleCode } from '../../content/content-types';
import { LOCALES } from '../../content/content-types';
import { isDay, readPartialDate, type PartialDate } from '../../content/partial-date';
import { extract } from '../../analysis/extraction/extract';
import type { Findings, Furniture } from '../../analysis/extraction/findings';
import { link } from '../../analysis/linking/link';
import type { Link, LinkedFindings } from '../../analysis/linking/linked-findings';
import { findSpelled, type NameIndex } from '../../analysis/linking/name-index';
import { sourceSpan } from '../../analysis/text/analysed-text';
import { overlaps, type Span } from '../../analysis/text/span';
import type { ArticleText, TextItem } from './article-text';

/** What is known of a text beside itself. */
export interface DraftOptions {
  /** In which language it is written, where it is not to be told from the text. */
  readonly locale?: LocaleCode;
  /** Where it was published. */
  readonly source?: string;
}

/** A draft article: what of a text is certain. The rest is offered to its editor as suggestions. */
export interface ArticleDraft {
  readonly locale: LocaleCode;
  readonly headline: string;
  readonly subheadline: string | undefined;
  readonly dateline: string | undefined;
  readonly body: readonly TextItem[];
  readonly publishedOn: PartialDate | undefined;
  /** Records that are linked, by documentId. */
  readonly category: string | undefined;
  readonly people: readonly string[];
  readonly countries: readonly string[];
  readonly organizations: readonly string[];
  readonly documents: readonly string[];
  readonly source: { readonly url: string; readonly outlet: string | undefined } | undefined;
}

/** What a headline may hold. */
const LONGEST_HEADLINE = 255;

/**
 * Makes a draft of a text: lines that belong to the page and not to the story are left out, and the records that the text
 * surely means are linked.
 */
export function draftOf(article: ArticleText, options: DraftOptions, index: NameIndex): ArticleDraft {
  const text = textOf(article);
  const findings = extract(text.source, {
    language: options.locale ?? localeOf(article.language),
    headline: article.headline,
    publishedOn: dayOf(article.publishedAt),
  });
  const linked = link(findings, index);
  const body = storyItems(article.body, text.spans, furnitureIn(findings));
  const headline = article.headline ?? findings.facts.headline ?? firstWords(article.body);
  return {
    locale: findings.language,
    headline: shortened(headline, LONGEST_HEADLINE),
    subheadline: article.subheadline,
    dateline: findings.facts.dateline,
    body,
    publishedOn: findings.facts.publishedOn,
    ...recordsOf(linked),
    source: sourceOf(article, options, index),
  };
}

/** The records of a text that are linked and not only perhaps meant. */
function recordsOf(linked: LinkedFindings) {
  return {
    category: linked.category && linkedIds([linked.category])[0],
    people: linkedIds(linked.persons),
    countries: linkedIds(linked.countries.map((country) => country.link)),
    organizations: linkedIds(linked.organizations),
    documents: linkedIds(linked.documents),
  };
}

function linkedIds(links: readonly Link[]): readonly string[] {
  return [...new Set(links.flatMap((one) => (one.outcome === 'linked' ? [one.candidate.id] : [])))];
}

function sourceOf(article: ArticleText, { source }: DraftOptions, index: NameIndex): ArticleDraft['source'] {
  const url = source ?? article.url;
  if (url === undefined || !/^https?:\/\/\S+$/.test(url)) return undefined;
  const outlets = article.outlet === undefined ? [] : findSpelled(index, 'organization', article.outlet);
  return { url, outlet: outlets.length === 1 ? outlets[0]?.id : undefined };
}

interface JoinedText {
  readonly source: string;
  /** Where each item of the body stands in it. */
  readonly spans: readonly Span[];
}

/** Headline and body as one text: what is extracted, and what its offsets mean. */
export function textOf({ headline, body }: ArticleText): JoinedText {
  const head = headline === undefined ? [] : [headline];
  const spans: Span[] = [];
  let start = headline === undefined ? 0 : headline.length + 2;
  const texts = body.map(wordsOf);
  for (const { length } of texts) {
    spans.push({ start, end: start + length });
    start += length + 2;
  }
  return { source: [...head, ...texts].join('\n\n'), spans };
}

function wordsOf(item: TextItem): string {
  if (typeof item === 'string') return item;
  if ('heading' in item) return item.heading;
  return 'quote' in item ? item.quote : item.list.join('\n');
}

function furnitureIn({ text, facts }: Findings): readonly Furniture[] {
  return facts.furniture.map((one) => ({ ...one, ...sourceSpan(text, one) }));
}

/** The items of the story itself. A dateline goes from the beginning of its paragraph: it has a field of its own. */
function storyItems(
  items: readonly TextItem[],
  spans: readonly Span[],
  furniture: readonly Furniture[],
): readonly TextItem[] {
  return items.flatMap((item, index) => {
    const span = spans[index] as Span;
    const met = furniture.filter((one) => overlaps(one, span));
    if (met.some(({ kind }) => kind !== 'dateline')) return [];
    const [dateline] = met;
    return [dateline && typeof item === 'string' ? item.slice(dateline.end - span.start).trim() : item];
  });
}

function firstWords(body: readonly TextItem[]): string {
  const [first] = body;
  return first === undefined ? '' : (/^.*?[.!?…](?=\s|$)/su.exec(wordsOf(first))?.[0] ?? wordsOf(first));
}

/** Cut at the end of a word. */
function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}

/** `ru` of `ru-RU`; undefined for a language that the newsroom has not. */
function localeOf(language: string | undefined): LocaleCode | undefined {
  return LOCALES.map(({ code }) => code).find((code) => code === language?.toLowerCase().split(/[-_]/)[0]);
}

/** The day of a moment of ISO 8601, or the month or year that alone is known. */
function dayOf(moment: string | undefined): PartialDate | undefined {
  const day = moment?.slice(0, 10);
  return day !== undefined && isDay(day) ? { date: day, precision: 'day' } : readPartialDate(moment ?? '');
}
