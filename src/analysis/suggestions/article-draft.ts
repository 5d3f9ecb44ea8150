import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE, type LocaleCode } from '../../content/content-types';
import type { PartialDate } from '../../content/partial-date';
import { extract } from '../extraction/extract';
import type { Findings } from '../extraction/findings';
import { articleTextOf, type ArticleText } from '../text/blocks';

/** A record that an article refers to. */
export interface Reference {
  readonly documentId: string;
}

/** The draft of one language version of an article, as far as suggestions need it. */
export interface ArticleDraft {
  readonly id: number;
  readonly documentId: string;
  readonly locale: LocaleCode;
  readonly headline: string | null;
  readonly summary: string | null;
  readonly body: unknown;
  readonly firstPublishedAt: string | Date | null;
  readonly publishAt: string | Date | null;
  readonly createdAt: string | Date;
  readonly createdBy: { readonly id: number } | null;
  readonly category: Reference | null;
  readonly people: readonly Reference[];
  readonly countries: readonly Reference[];
  readonly organizations: readonly Reference[];
  readonly documents: readonly Reference[];
  readonly statements: readonly (Reference & { readonly text: string | null })[];
  readonly sources: readonly {
    readonly id: number;
    readonly title: string | null;
    readonly url: string | null;
    readonly outlet: Reference | null;
  }[];
}

const ID = { select: ['documentId'] };
const POPULATE = {
  createdBy: { select: ['id'] },
  category: ID,
  people: ID,
  countries: ID,
  organizations: ID,
  documents: ID,
  statements: { select: ['documentId', 'text'] },
  sources: { populate: { outlet: ID } },
};

/**
 * Reads the draft of an article in one language.
 * @throws NotFoundError where there is none.
 */
export async function readDraft(
  strapi: Core.Strapi,
  documentId: string,
  locale: LocaleCode,
): Promise<ArticleDraft> {
  const where = { documentId, locale, publishedAt: null };
  const row: unknown = await strapi.db.query(ARTICLE).findOne({ where, populate: POPULATE });
  if (row === null) throw new errors.NotFoundError('There is no such article in this language');
  return row as ArticleDraft;
}

/** The text of a draft, in which findings have their offsets. */
export function draftText({ headline, summary, body }: ArticleDraft): ArticleText {
  return articleTextOf({ headline, summary, body });
}

/**
 * What is found in a draft. Dates such as `last July` are meant from the day of publication: the draft's own, else the one
 * that the text names, else the day on which the draft was begun.
 */
export function findingsOf(draft: ArticleDraft, text: string): Findings {
  const { locale: language, headline, createdAt } = draft;
  const given = dayOf(draft.firstPublishedAt ?? draft.publishAt);
  const options = { language, headline: headline ?? undefined };
  const findings = extract(text, { ...options, publishedOn: given });
  if (findings.facts.publishedOn !== undefined) return findings;
  return extract(text, { ...options, publishedOn: dayOf(createdAt) });
}

function dayOf(moment: string | Date | null): PartialDate | undefined {
  if (moment === null) return undefined;
  return { date: new Date(moment).toISOString().slice(0, 10), precision: 'day' };
}
