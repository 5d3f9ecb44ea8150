import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { NameIndex } from '../../analysis/linking/name-index';
import { ARTICLE, type LocaleCode } from '../../content/content-types';
import type { Transaction } from '../../platform/database/write-lock';
import { allOrNothing } from '../all-or-nothing';
import type { Change, StoryOutcome } from '../outcome';
import { refusing } from '../refusing';
import { blocksOf } from '../records/body';
import type { ArticleText } from './article-text';
import { draftOf, type ArticleDraft, type DraftOptions } from './draft';

export interface IngestTextOptions extends DraftOptions {
  /** Its name is kept beside the article. */
  readonly file: string;
  /** The names of all records. */
  readonly index: NameIndex;
  readonly dryRun?: boolean;
  /** The account of the panel whose article it is. */
  readonly by?: number | undefined;
  /** The present: nothing was first published later. */
  readonly now: Date;
}

/**
 * Makes a draft article of a text, with the records linked that it surely means; all of it or nothing. A text that became
 * an article before, and whose article is still there, changes nothing, whatever its editors did to it since.
 */
export async function ingestText(
  strapi: Core.Strapi,
  article: ArticleText,
  options: IngestTextOptions,
): Promise<StoryOutcome> {
  const draft = draftOf(article, options, options.index);
  return allOrNothing(strapi, options.dryRun === true, async (trx) => {
    const hash = hashOf(article);
    if (await isThere(strapi, trx, hash)) return [];
    return [await createDraft(strapi, trx, draft, { ...options, hash })];
  });
}

/** What makes a text the same: its words, not the file or page that they come from. */
function hashOf({ headline, subheadline, body }: ArticleText): string {
  return createHash('sha256')
    .update(JSON.stringify([headline, subheadline, body]))
    .digest('hex');
}

async function isThere(strapi: Core.Strapi, trx: Transaction, hash: string): Promise<boolean> {
  const known: unknown = await trx('editorial.ingested_texts').where({ hash }).first('article_id');
  if (known === undefined) return false;
  const { article_id: documentId } = known as { article_id: string };
  return (await strapi.db.query(ARTICLE).count({ where: { documentId } })) > 0;
}

async function createDraft(
  strapi: Core.Strapi,
  trx: Transaction,
  draft: ArticleDraft,
  { hash, file, now, by }: IngestTextOptions & { readonly hash: string },
): Promise<Change> {
  const created = await refusing('', () =>
    articles(strapi).create({ locale: draft.locale, data: { ...dataOf(draft, now), ...creatorOf(by) } }),
  );
  const row = { hash, article_id: created.documentId, locale: draft.locale, file };
  // An article that was deleted may come again from the same text.
  await trx('editorial.ingested_texts').insert(row).onConflict('hash').merge();
  return { action: 'create', type: 'article', key: created.slug, locale: draft.locale };
}

function creatorOf(by: number | undefined): object {
  return by === undefined ? {} : { createdBy: by, updatedBy: by };
}

/** Which article was made of a text, where one was: its documentId and language. */
export async function articleOfText(
  strapi: Core.Strapi,
  article: ArticleText,
): Promise<{ readonly documentId: string; readonly locale: string } | undefined> {
  const known: unknown = await strapi.db.connection
    .withSchema('editorial')
    .from('ingested_texts')
    .where({ hash: hashOf(article) })
    .first('article_id as documentId', 'locale');
  return (known as { documentId: string; locale: string } | undefined) ?? undefined;
}

/** The attributes of the draft; empty ones are left out. */
function dataOf(draft: ArticleDraft, now: Date): Record<string, unknown> {
  const { headline, subheadline, dateline, body, category, people, countries, organizations, documents } =
    draft;
  return {
    headline,
    subheadline,
    dateline,
    body: blocksOf(body),
    category,
    people,
    countries,
    organizations,
    documents,
    sources: draft.source ? [sourceOf(draft)] : [],
    firstPublishedAt: firstPublication(draft, now),
  };
}

function sourceOf({ source, headline, publishedOn }: ArticleDraft): Record<string, unknown> {
  const day = publishedOn && { publishedOn: publishedOn.date, datePrecision: publishedOn.precision };
  return { url: source?.url, outlet: source?.outlet, title: headline, ...day };
}

/** The day on which the text says that it came out, if that is one day and not to come. */
function firstPublication({ publishedOn }: ArticleDraft, now: Date): string | undefined {
  if (publishedOn?.precision !== 'day') return undefined;
  const moment = `${publishedOn.date}T00:00:00.000Z`;
  return new Date(moment) <= now ? moment : undefined;
}

interface Writer {
  create(parameters: { locale: LocaleCode; data: object }): Promise<{ documentId: string; slug: string }>;
}

/** The Document Service, untyped: what is written was made by the function above. */
function articles(strapi: Core.Strapi): Writer {
  return strapi.documents(ARTICLE) as unknown as Writer;
}
