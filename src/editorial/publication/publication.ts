import type { Core } from '@strapi/strapi';
import { ARTICLE, isRecordUid } from '../../content/content-types';
import { recordDeletion, recordHistory, storedLocales, type Deed } from '../history/record-history';
import { settlePlans } from '../workflow/planned-runs';
import { clone } from './clone';
import { isInternalWrite } from './internal-writes';
import { keepingInverseLinks, type ReplacedRows } from './inverse-links';
import { shareFacts } from './language-versions';
import { localesOf } from './locales';
import { projectTouched } from './projection';
import { publish } from './publish';
import { forgetLinksTo, forgetPublishedLinks, type Versions } from './published-links';
import { referredTo, warnOfLoss } from './referred-to';
import { explainDatabaseError } from './refusal';
import { save } from './save';
import { findDependents, renewLabels } from './stored-labels';
import { collectTouched, touch } from './touched';
import { WRITE_ACTIONS, type Write, type WriteAction, type WriteParams, type WrittenEntries } from './write';
import { inWriteTransaction } from '../../platform/database/write-lock';

/**
 * Puts the publication room in front of every write of a record: the one document middleware for writes. Register it in
 * Strapi's `register`, so that it stands outside the internationalization plugin's own.
 */
export function registerPublication(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!isRecordUid(context.uid) || !isWriteAction(context.action)) return next();
    const params = context.params as WriteParams;
    const write: Write = { uid: context.uid, action: context.action, params, next: next as Write['next'] };
    return runWrite(strapi, write) as ReturnType<typeof next>;
  });
}

async function runWrite(strapi: Core.Strapi, write: Write): Promise<unknown> {
  try {
    return await inWriteTransaction(strapi, (trx) =>
      collectTouched(
        () => performAndTouch(strapi, write),
        (touched) => projectTouched(strapi, trx, touched),
      ),
    );
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

async function performAndTouch(strapi: Core.Strapi, write: Write): Promise<unknown> {
  const result = await perform(strapi, write);
  touch(write.uid, write.params.documentId);
  // A new record has its id in the answer only, and so has a copy.
  touch(write.uid, (result as { documentId?: string } | null)?.documentId);
  return result;
}

function perform(strapi: Core.Strapi, write: Write): Promise<unknown> {
  switch (write.action) {
    case 'create':
    case 'update':
      return save(strapi, write);
    case 'publish':
      return publish(strapi, write);
    case 'discardDraft':
      return discard(strapi, write);
    case 'clone':
      return clone(strapi, write);
    case 'delete':
      return remove(strapi, write);
    case 'unpublish':
      return unpublish(strapi, write);
  }
}

/**
 * `discardDraft` brings back the published facts of one language version; the other drafts follow as on any change, and
 * drafts of other records that link this one keep doing so.
 */
async function discard(strapi: Core.Strapi, write: Write): Promise<unknown> {
  const locales = write.uid === ARTICLE ? localesOf(write.params.locale) : undefined;
  const drafts: ReplacedRows = { documentId: write.params.documentId, status: 'draft', locales };
  const discarded = (await keepingInverseLinks(strapi, write.uid, drafts, write.next)) as WrittenEntries;
  if (write.uid === ARTICLE && !isInternalWrite()) {
    for (const { locale } of discarded.entries)
      await shareFacts(strapi, discarded.documentId, String(locale));
  }
  await recordHistory(strapi, { ...replacedBy(write, discarded.documentId), action: 'discard' });
  return discarded;
}

/** `unpublish`: the draft stays as it is; who refers to what goes is named. */
async function unpublish(strapi: Core.Strapi, write: Write): Promise<unknown> {
  const losers = await referredTo(strapi, write.params.documentId ?? '');
  const unpublished = (await write.next()) as WrittenEntries;
  if (write.uid === ARTICLE)
    await settlePlans(strapi, 'unpublish', replacedBy(write, unpublished.documentId));
  warnOfLoss(strapi, 'Unpublished', losers);
  const deed = { ...replacedBy(write, unpublished.documentId), action: 'unpublish' } as const;
  await forgetPublishedLinks(strapi, deed);
  await recordHistory(strapi, deed);
  return unpublished;
}

/** `delete`: labels that carried the record's name lose it. */
async function remove(strapi: Core.Strapi, write: Write): Promise<unknown> {
  const dependents = await findDependents(strapi, write.uid, write.params.documentId);
  const deed = { ...replacedBy(write, write.params.documentId ?? ''), action: 'delete' } as const;
  const locales = await storedLocales(strapi, deed);
  const losers = await referredTo(strapi, deed.documentId);
  const removed = await write.next();
  await renewLabels(strapi, dependents);
  await forgetPublishedLinks(strapi, deed);
  await forgetLinksTo(strapi, deed);
  await recordDeletion(strapi, { ...deed, locales });
  warnOfLoss(strapi, 'Deleted', losers);
  return removed;
}

/** What a write replaces or takes away: some language versions of an article, or the whole record. */
function replacedBy({ uid, params }: Write, documentId: string): Versions & Omit<Deed, 'action'> {
  return { uid, documentId, locales: uid === ARTICLE ? localesOf(params.locale) : undefined };
}

function isWriteAction(action: string): action is WriteAction {
  return WRITE_ACTIONS.some((known) => known === action);
}
