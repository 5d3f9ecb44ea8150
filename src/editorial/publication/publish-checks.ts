import type { Core } from '@strapi/strapi';
import { ARTICLE, DOCUMENT, RECORD_TYPES, STATEMENT, type RecordUid } from '../../content/content-types';
import { mainTextProblems } from '../../content/main-text';
import type { Problem } from '../../content/problem';
import type { SavedFacts } from '../../content/save-rules';
import {
  articlePublishProblems,
  carriedSince,
  documentPublishProblems,
  statementPublishProblems,
  type EarlierPublication,
  type PublicArticle,
  type PublishedStatement,
} from '../../content/publish-rules';
import type { Row } from './facts';
import { firstPublicOn } from './first-publication';
import { localesOf } from './locales';
import type { WriteParams } from './write';

/** What the rules of publication read of a draft. */
const PUBLISH_POPULATE: Partial<Record<RecordUid, object>> = {
  [ARTICLE]: { statements: { select: ['documentId', 'label', 'date', 'datePrecision'] } },
  [DOCUMENT]: { sources: true },
  [STATEMENT]: { articles: { select: ['documentId'] } },
};

const IS_PUBLIC = { publishedAt: { $notNull: true } };

/** The drafts that a publication sends out. */
export async function readDrafts(
  strapi: Core.Strapi,
  uid: RecordUid,
  { documentId, locale }: WriteParams,
): Promise<readonly Row[]> {
  const locales = uid === ARTICLE ? localesOf(locale) : undefined;
  const where = { documentId, publishedAt: null, ...(locales ? { locale: { $in: locales } } : {}) };
  const populate = PUBLISH_POPULATE[uid] ?? {};
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where, populate });
  return rows as Row[];
}

/** Everything "refused on publish" that a draft breaks. */
export async function publishProblems(
  strapi: Core.Strapi,
  uid: RecordUid,
  draft: Row,
  now: Date,
): Promise<readonly Problem[]> {
  return [...textProblems(uid, draft), ...(await ownPublishProblems(strapi, uid, draft, now))];
}

function textProblems(uid: RecordUid, draft: Row): readonly Problem[] {
  return mainTextProblems(RECORD_TYPES[uid], draft as Row & SavedFacts);
}

async function ownPublishProblems(
  strapi: Core.Strapi,
  uid: RecordUid,
  draft: Row,
  now: Date,
): Promise<readonly Problem[]> {
  if (uid === ARTICLE) return articlePublishProblems(draft, now, await earlierPublication(strapi, draft));
  if (uid === DOCUMENT) return documentPublishProblems(draft);
  return uid === STATEMENT ? statementProblems(strapi, draft) : [];
}

/** What an article carried when it last went out; undefined where it never did. */
async function earlierPublication(strapi: Core.Strapi, draft: Row): Promise<EarlierPublication | undefined> {
  if ((await firstPublicOn(strapi, draft)) === undefined) return undefined;
  const where = { documentId: draft.documentId, locale: draft.locale, ...IS_PUBLIC };
  const populate = { statements: { select: ['documentId'] } };
  const row: unknown = await strapi.db.query(ARTICLE).findOne({ where, populate });
  const statements = (row as { statements?: { documentId: string }[] } | null)?.statements ?? [];
  return { statements: new Set(statements.map(({ documentId }) => documentId)) };
}

/** Everything "refused on publish" that drafts break which never were public, by documentId. Of one type. */
export async function firstPublishProblems(
  strapi: Core.Strapi,
  uid: RecordUid,
  documentIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  const where = { documentId: { $in: documentIds }, publishedAt: null };
  const populate = PUBLISH_POPULATE[uid] ?? {};
  const drafts: unknown[] = await strapi.db.query(uid).findMany({ where, populate });
  const found = new Map<string, readonly Problem[]>();
  for (const draft of drafts as Row[])
    found.set(draft.documentId, [...(found.get(draft.documentId) ?? []), ...firstProblems(uid, draft, now)]);
  return found;
}

/** No public article carries a statement that never was public. */
function firstProblems(uid: RecordUid, draft: Row, now: Date): readonly Problem[] {
  const problems = textProblems(uid, draft);
  if (uid === ARTICLE) return [...problems, ...articlePublishProblems(draft, now)];
  return uid === DOCUMENT ? [...problems, ...documentPublishProblems(draft)] : problems;
}

async function statementProblems(strapi: Core.Strapi, draft: Row): Promise<readonly Problem[]> {
  const where = { documentId: draft.documentId, ...IS_PUBLIC };
  const before: unknown = await strapi.db
    .query(STATEMENT)
    .findOne({ where, select: ['date', 'datePrecision'] });
  const carriers = await readCarriers(strapi, draft);
  const moments = carriers.map((article) => carriedSince(article, before as PublishedStatement | null));
  return statementPublishProblems(draft, moments);
}

/** The public articles that carry a statement, or will once it is public: those whose drafts do. */
async function readCarriers(strapi: Core.Strapi, draft: Row): Promise<readonly PublicArticle[]> {
  const drafts = (draft.articles ?? []) as { documentId: string }[];
  const byDraft = { documentId: { $in: drafts.map(({ documentId }) => documentId) } };
  const where = { ...IS_PUBLIC, $or: [byDraft, { statements: { documentId: draft.documentId } }] };
  const rows: unknown[] = await strapi.db
    .query(ARTICLE)
    .findMany({ where, select: ['firstPublishedAt', 'publishedAt'] });
  return rows as PublicArticle[];
}
