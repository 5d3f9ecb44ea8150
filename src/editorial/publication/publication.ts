import type { Core } from '@strapi/strapi';
import { ARTICLE, isRecordUid } from '../../content/content-types';
import { clone } from './clone';
import { isInternalWrite } from './internal-writes';
import { keepingInverseLinks, type ReplacedRows } from './inverse-links';
import { shareFacts } from './language-versions';
import { localesOf } from './locales';
import { publish } from './publish';
import { explainDatabaseError } from './refusal';
import { save } from './save';
import { findDependents, renewLabels } from './stored-labels';
import { WRITE_ACTIONS, type Write, type WriteAction, type WriteParams, type WrittenEntries } from './write';
import { inWriteTransaction } from './write-lock';

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
    return await inWriteTransaction(strapi, () => perform(strapi, write));
  } catch (error) {
    throw explainDatabaseError(error);
  }
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
      return write.next();
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
  return discarded;
}

/** `delete`: labels that carried the record's name lose it. */
async function remove(strapi: Core.Strapi, write: Write): Promise<unknown> {
  const dependents = await findDependents(strapi, write.uid, write.params.documentId);
  const removed = await write.next();
  await renewLabels(strapi, dependents);
  return removed;
}

function isWriteAction(action: string): action is WriteAction {
  return WRITE_ACTIONS.some((known) => known === action);
}
