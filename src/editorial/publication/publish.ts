import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../content/content-types';
import { recordHistory } from '../history/record-history';
import { settlePlans } from '../workflow/planned-runs';
import { checkSaved } from './check';
import { readFacts, type Row } from './facts';
import { stampFirstPublication } from './first-publication';
import { keepingInverseLinks, type ReplacedRows } from './inverse-links';
import { listReferenced } from './listing';
import { localesOf } from './locales';
import { publishProblems, readDrafts } from './publish-checks';
import { publishMembers } from './publication-set';
import { recordPublishedLinks } from './published-links';
import { refuseOn } from './refusal';
import type { Write, WriteParams, WrittenEntries } from './write';

/** `publish`: every draft that goes out is checked first, then stamped, published, and what it refers to is listed. */
export async function publish(strapi: Core.Strapi, write: Write): Promise<unknown> {
  const now = new Date();
  const drafts = await readDrafts(strapi, write.uid, write.params);
  for (const draft of drafts) refuseOn(await publishProblems(strapi, write.uid, draft, now));
  if (write.uid === ARTICLE) for (const draft of drafts) await prepareArticle(strapi, draft, now);
  const replaced = publicRows(write);
  const published = (await keepingInverseLinks(strapi, write.uid, replaced, write.next)) as WrittenEntries;
  for (const { id } of published.entries) {
    await checkSaved(strapi, write.uid, await readFacts(strapi, write.uid, id));
    await listReferenced(strapi, write.uid, id);
  }
  const { documentId } = published;
  await recordPublishedLinks(strapi, write.uid, { documentId, locales: replaced.locales });
  await recordHistory(strapi, {
    uid: write.uid,
    documentId,
    action: 'publish',
    locales: replaced.locales,
  });
  return published;
}

/**
 * What an article needs goes out before it: a link to something that is not public would be dropped. What was planned is done
 * by this.
 */
async function prepareArticle(strapi: Core.Strapi, draft: Row, now: Date): Promise<void> {
  await publishMembers(strapi, draft);
  await stampFirstPublication(strapi, draft, now);
  await settlePlans(strapi, 'publish', { documentId: draft.documentId, locales: [String(draft.locale)] });
}

function publicRows({ uid, params }: Write): ReplacedRows {
  const locales = uid === ARTICLE ? localesOf(params.locale) : undefined;
  return { documentId: params.documentId, status: 'published', locales };
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
