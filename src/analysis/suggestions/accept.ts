import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import createError from 'http-errors';
import type { LocaleCode } from '../../content/content-types';
import { explainDatabaseError } from '../../editorial/publication/refusal';
import { inWriteTransaction } from '../../platform/database/write-lock';
import { draftText, findingsOf, readDraft, type ArticleDraft } from './article-draft';
import type { Choice } from './choice';
import { currentIndex } from './current-index';
import { keepDecision } from './decisions';
import { acceptOne } from './accept-one';
import { weigh, weighedOf, type Weighed } from './weighed';
import { writeArticle, type Accepted, type Actor, type Work } from './work';

/** The language version of an article whose suggestions are meant. */
export interface Version {
  readonly documentId: string;
  readonly locale: LocaleCode;
}

/**
 * Accepts one suggestion: links the record that it means to the draft, or makes it, with what it needs, in one transaction.
 * Accepted again it changes nothing and gives the same record.
 * @throws NotFoundError for no such article or suggestion, ValidationError naming `candidate` where a choice is missing or
 * cannot be taken, ForbiddenError where the role may not make what is needed, 409 where the text has changed meanwhile.
 */
export async function accept(
  strapi: Core.Strapi,
  version: Version,
  id: string,
  { choice, actor }: { readonly choice: Choice; readonly actor: Actor },
): Promise<Acceptance> {
  return working(strapi, version, actor, async (work) => {
    const weighed = weighedOf(work.weighed, id);
    if (!weighed.isDone) refuseUndecided(weighed);
    const record = await acceptOne(work, id, choice);
    return { record: record ?? null, accepted: [...work.accepted.values()] };
  });
}

/** The record of a suggestion, and everything that was accepted with it, itself last; nothing where it was there before. */
export interface Acceptance {
  readonly record: string | null;
  readonly accepted: readonly Accepted[];
}

function refuseUndecided({ undecided }: Weighed): void {
  if (undecided.length === 0) return;
  throw new errors.ValidationError('Decide first who or what is meant by what this needs', {
    errors: [{ path: ['undecided'], message: undecided.join(', '), name: 'ValidationError' }],
    undecided,
  });
}

/**
 * Accepts what is linked or unknown and sure enough, what others need first; leaves what is ambiguous, what was rejected,
 * and what the role may not make.
 */
export async function acceptAll(
  strapi: Core.Strapi,
  version: Version,
  { threshold, actor }: { readonly threshold: number; readonly actor: Actor },
): Promise<readonly Accepted[]> {
  return working(strapi, version, actor, async (work) => {
    for (const [id, { state, isDone, isRejected, found }] of work.weighed) {
      const isSure = found.confidence >= threshold && state !== 'ambiguous';
      if (isSure && !isDone && !isRejected) await acceptOne(work, id, undefined);
    }
    return [...work.accepted.values()];
  });
}

/**
 * Rejects a suggestion: it is not made again for this article and language.
 * @throws NotFoundError for no such article or suggestion, 409 where it is in the article.
 */
export async function reject(strapi: Core.Strapi, version: Version, id: string): Promise<void> {
  const draft = await readDraft(strapi, version.documentId, version.locale);
  const findings = findingsOf(draft, draftText(draft).text);
  await locked(strapi, async () => {
    const { found, isDone, isRejected } = weighedOf(await weigh(strapi, draft, findings), id);
    if (isRejected) return;
    if (isDone) throw createError(409, 'This is in the article: take it out there');
    await keepDecision(strapi, draft, found, { decision: 'rejected', recordId: null, isMade: false });
  });
}

/** Reads and extracts before it takes the lock of all writes, and weighs again under it. */
async function working<T>(
  strapi: Core.Strapi,
  { documentId, locale }: Version,
  actor: Actor,
  work: (work: Work) => Promise<T>,
): Promise<T> {
  const before = await readDraft(strapi, documentId, locale);
  const { text } = draftText(before);
  const findings = findingsOf(before, text);
  const index = await currentIndex(strapi);
  return locked(strapi, async () => {
    const draft = await readDraft(strapi, documentId, locale);
    refuseChanged(draft, text);
    const weighed = await weigh(strapi, draft, findings);
    const own = startWork({ strapi, draft, locale, index, weighed, actor });
    const result = await work(own);
    await writeArticle(own);
    return result;
  });
}

function refuseChanged(draft: ArticleDraft, text: string): void {
  if (draftText(draft).text !== text)
    throw createError(409, 'The text has been changed meanwhile: look at its suggestions again');
}

function startWork(given: Pick<Work, 'strapi' | 'draft' | 'locale' | 'index' | 'weighed' | 'actor'>): Work {
  return {
    ...given,
    accepted: new Map(),
    links: new Map(),
    statements: [],
    sources: [],
    category: undefined,
  };
}

async function locked<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  try {
    return await inWriteTransaction(strapi, work);
  } catch (error) {
    throw explainDatabaseError(error);
  }
}
