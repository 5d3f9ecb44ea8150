import type { Core } from '@strapi/strapi';
import { ARTICLE, DOCUMENT, STATEMENT, type RecordUid } from '../../content/content-types';
import type { Problem } from '../../content/problem';
import {
  articlePublishProblems,
  documentPublishProblems,
  statementPublishProblems,
} from '../../content/publish-rules';
import { checkSaved } from './check';
import { readFacts, type Row } from './facts';
import { stampFirstPublication } from './first-publication';
import { listReferenced } from './listing';
import { localesOf } from './locales';
import { refuseOn } from './refusal';
import type { Write, WriteParams, WrittenEntries } from './write';

/** What the rules of publication read of a draft. */
const PUBLISH_POPULATE: Partial<Record<RecordUid, object>> = {
  [ARTICLE]: { statements: { select: ['label', 'date', 'datePrecision'] } },
  [DOCUMENT]: { sources: true },
  [STATEMENT]: { articles: { select: ['documentId'] } },
};

/** `publish`: every draft that goes out is checked first, then stamped, published, and what it refers to is listed. */
export async function publish(strapi: Core.Strapi, write: Write): Promise<unknown> {
  const now = new Date();
  const drafts = await readDrafts(strapi, write.uid, write.params);
  for (const draft of drafts) refuseOn(await publishProblems(strapi, write.uid, draft, now));
  if (write.uid === ARTICLE) for (const draft of drafts) await stampFirstPublication(strapi, draft, now);
  const published = (await write.next()) as WrittenEntries;
  for (const { id } of published.entries) await finishPublication(strapi, write.uid, id);
  return published;
}

/** The Document Service's `publish` over all editorial types, of which its generated types know no common form. */
interface Publisher {
  publish(parameters: WriteParams): Promise<WrittenEntries>;
}

/** The second step of a save with `status: published`; answers with the published record, as the caller of a save expects. */
export async function publishOne(
  strapi: Core.Strapi,
  { uid, params }: Write,
  documentId: string,
): Promise<unknown> {
  const { locale, fields, populate } = params;
  const publisher = strapi.documents(uid) as unknown as Publisher;
  const published = await publisher.publish({ documentId, locale, fields, populate });
  return published.entries[0];
}

async function publishProblems(
  strapi: Core.Strapi,
  uid: RecordUid,
  draft: Row,
  now: Date,
): Promise<readonly Problem[]> {
  if (uid === ARTICLE) return articlePublishProblems(draft, now);
  if (uid === DOCUMENT) return documentPublishProblems(draft);
  return uid === STATEMENT ? statementPublishProblems(draft, await carriedSince(strapi, draft)) : [];
}

/** When the public articles that carry a statement were first published; its draft leads to their drafts only. */
async function carriedSince(strapi: Core.Strapi, draft: Row): Promise<readonly (string | null)[]> {
  const carriers = (draft.articles ?? []) as { documentId: string }[];
  const documentIds = carriers.map(({ documentId }) => documentId);
  const where = { documentId: { $in: documentIds }, publishedAt: { $notNull: true } };
  const articles: unknown[] = await strapi.db
    .query(ARTICLE)
    .findMany({ where, select: ['firstPublishedAt'] });
  return (articles as { firstPublishedAt: string | null }[]).map(({ firstPublishedAt }) => firstPublishedAt);
}

async function finishPublication(strapi: Core.Strapi, uid: RecordUid, id: number): Promise<void> {
  await checkSaved(strapi, uid, await readFacts(strapi, uid, id));
  await listReferenced(strapi, uid, id);
}

async function readDrafts(strapi: Core.Strapi, uid: RecordUid, params: WriteParams): Promise<readonly Row[]> {
  const locales = uid === ARTICLE ? localesOf(params.locale) : undefined;
  const where = {
    documentId: params.documentId,
    publishedAt: null,
    ...(locales ? { locale: { $in: locales } } : {}),
  };
  const rows: unknown[] = await strapi.db
    .query(uid)
    .findMany({ where, populate: PUBLISH_POPULATE[uid] ?? {} });
  return rows as Row[];
}
