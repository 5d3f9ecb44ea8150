import type { Core } from '@strapi/strapi';
import { DAY_MS } from '../../../content/instant';
import { propose } from '../../../analysis/suggestions/propose';
import { ARTICLE, COMMENT, type LocaleCode } from '../../../content/content-types';
import type { NamedArticle, ReturnedArticle, SuggestedArticle } from '../answers/home';
import { readCalendar, type CalendarEntry } from '../../workflow/calendar';
import { readLastMoves } from '../../workflow/moves';

/** A draft in one of the newsroom's languages. */
interface NamedDraft extends NamedArticle {
  readonly locale: LocaleCode;
}

/** So many are named in each list of the home page. */
const SHOWN = 8;

/** The drafts that wait for somebody who approves, the longest first. */
export function readWaiting(strapi: Core.Strapi): Promise<readonly NamedDraft[]> {
  return readDrafts(strapi, { reviewStage: 'in-review' }, { updatedAt: 'asc' });
}

/** The drafts that somebody has begun or was given, the last changed first. */
export function readOwn(strapi: Core.Strapi, account: number): Promise<readonly NamedDraft[]> {
  return readDrafts(strapi, ofAccount(account), { updatedAt: 'desc' });
}

/** So many of the drafts of one account are looked through. */
const MOST_LOOKED_AT = 100;

/** The drafts of somebody that a colleague sent back and that were not submitted again, the last changed first. */
export async function readReturned(
  strapi: Core.Strapi,
  account: number,
): Promise<readonly ReturnedArticle[]> {
  const where = { ...ofAccount(account), reviewStage: 'drafting' };
  const drafts = await readDrafts(strapi, where, { updatedAt: 'desc' }, MOST_LOOKED_AT);
  const moves = await readLastMoves(strapi, drafts);
  const returned = drafts.flatMap((draft) => {
    const move = moves.get(`${draft.documentId} ${draft.locale}`);
    // Whoever takes an article back himself knows.
    if (move?.to !== 'drafting' || move.editor.id === account) return [];
    return [{ ...draft, note: move.note, by: move.editor.name }];
  });
  return returned.slice(0, SHOWN);
}

function ofAccount(account: number): object {
  return { $or: [{ createdBy: account }, { assignee: account }] };
}

async function readDrafts(
  strapi: Core.Strapi,
  where: object,
  orderBy: object,
  limit = SHOWN,
): Promise<readonly NamedDraft[]> {
  const rows: unknown[] = await strapi.db.query(ARTICLE).findMany({
    where: { ...where, publishedAt: null },
    select: ['documentId', 'locale', 'headline', 'updatedAt'],
    orderBy,
    limit,
  });
  return rows as NamedDraft[];
}

/** How many suggestions wait in the texts of some drafts; those without any are left out. */
export async function countSuggestions(
  strapi: Core.Strapi,
  drafts: readonly NamedDraft[],
): Promise<readonly SuggestedArticle[]> {
  const counted = [];
  for (const draft of drafts) {
    const suggestions = await propose(strapi, draft.documentId, draft.locale);
    if (suggestions.length > 0) counted.push({ ...draft, count: suggestions.length });
  }
  return counted;
}

/** What goes out or leaves in the day that begins now, and what of the last week failed. */
export async function readSchedule(
  strapi: Core.Strapi,
  now: Date,
): Promise<{ readonly today: readonly CalendarEntry[]; readonly failed: readonly CalendarEntry[] }> {
  const at = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();
  const entries = await readCalendar(strapi, { from: at(-7), to: at(1) });
  const isFailed = ({ state }: CalendarEntry) => state === 'waiting' || state === 'given-up';
  return {
    today: entries.filter(({ state, due }) => state === 'planned' && due >= at(0)).slice(0, SHOWN),
    failed: entries.filter(isFailed).slice(0, SHOWN),
  };
}

/** How many comments nobody has judged yet. */
export function countComments(strapi: Core.Strapi): Promise<number> {
  return strapi.db.query(COMMENT).count({ where: { state: 'pending' } });
}
