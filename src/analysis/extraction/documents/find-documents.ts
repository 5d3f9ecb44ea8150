import type { LocaleCode } from '../../../content/content-types';
import type { DocumentFinding, Findings } from '../findings';
import { withAppositions } from './appositions';
import { articleOf, type Article } from './article';
import type { Draft } from './drafts';
import type { Manner } from './english/nouns';
import { filingDraft } from './filings';
import { lawDraft, mentionDraft } from './laws';
import { letterDraft } from './letters';
import { mergeDrafts } from './merge';
import type { Merged } from './merged';
import { namedDrafts } from './named';
import { nounPhrasesIn, type NounPhrase } from './noun-phrases';
import { orderDraft } from './orders';
import { resolutionDraft } from './resolutions';
import { kyrgyzDrafts } from './kyrgyz/kyrgyz-drafts';
import { russianDrafts } from './russian/russian-drafts';
import { concernsOf, repliesOf } from './relations';
import { studyDraft } from './studies';
import { titleOf } from './titles';
import { treatyDraft } from './treaties';
import { interviewDraft, utteranceDraft } from './utterances';
import { verbDrafts } from './verbs';
import { overlaps, spanAt, type Span } from '../../text/span';

type Rule = (article: Article, phrase: NounPhrase) => Draft | undefined;

/** How each manner of document is read. */
const RULES: Readonly<Record<Manner, Rule>> = {
  mention: mentionDraft,
  letter: letterDraft,
  utterance: utteranceDraft,
  interview: interviewDraft,
  study: studyDraft,
  law: lawDraft,
  order: orderDraft,
  resolution: resolutionDraft,
  treaty: treatyDraft,
  filing: filingDraft,
};

type Reader = (article: Article, sentence: Span) => readonly Draft[];

/** The languages in which documents are read. */
const READERS: Readonly<Partial<Record<LocaleCode, Reader>>> = {
  en: draftsIn,
  ru: russianDrafts,
  ky: kyrgyzDrafts,
};

/** Finds the letters, bills, statements and other documents that an article speaks of, in English and Russian. */
export function findDocuments(findings: Findings): Findings {
  const reader = READERS[findings.language];
  if (reader === undefined) return findings;
  const article = articleOf(findings);
  const pages = findings.facts.furniture.filter(({ kind }) => kind !== 'dateline');
  const story = article.sentences.filter(({ start }) => spanAt(pages, start) === undefined);
  const drafts = story.flatMap((sentence) => reader(article, sentence));
  return { ...findings, documents: documentsFrom(article, mergeDrafts(article.text, drafts)) };
}

/** In their order; where a name and a phrase stand at one place, the name counts. */
function draftsIn(article: Article, sentence: Span): readonly Draft[] {
  const names = namedDrafts(article, sentence);
  const free = nounPhrasesIn(article, sentence).filter(
    (phrase) => !names.some((name) => overlaps(name, phrase)),
  );
  const { named, phrases } = withAppositions(article, names, free);
  const told = phrases
    .map((phrase) => RULES[phrase.noun.manner](article, phrase))
    .filter((draft) => draft !== undefined);
  return [...named, ...told, ...verbDrafts(article, sentence)].sort((one, other) => one.start - other.start);
}

function documentsFrom(article: Article, merged: readonly Merged[]): readonly DocumentFinding[] {
  const concerns = concernsOf(article, merged);
  const replies = repliesOf(merged);
  return merged.map((document, index) => ({
    kind: document.kind,
    title: titleOf(document, article.findings.language),
    author: document.author?.name,
    addressee: document.addressee?.name,
    date: document.date,
    concerns: (concerns[index] ?? []).filter((other) => other !== index),
    inReplyTo: replies[index],
    mentions: document.mentions,
  }));
}
