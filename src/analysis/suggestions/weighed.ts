import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { RECORD_TYPES, STATEMENT, type RecordUid } from '../../content/content-types';
import type { Findings } from '../extraction/findings';
import { foldName } from '../linking/folding';
import { link } from '../linking/link';
import type { Link, Why } from '../linking/linked-findings';
import { recordOf } from '../linking/name-index';
import type { ArticleDraft, Reference } from './article-draft';
import { currentIndex } from './current-index';
import { readDecisions, type Decision } from './decisions';
import type { SuggestionKind } from './fingerprint';
import { foundIn, withOutlets } from './found';
import type { Found, StatementContent } from './found-content';
import { UID_OF } from './known-records';

/** A record that may be meant, with why. */
export interface Meant {
  readonly id: string;
  readonly why: Why | 'same-text' | 'accepted-before';
  readonly score: number;
}

export type State = 'linked' | 'ambiguous' | 'unknown';

/** Something found, weighed against the article and what editors decided. */
export interface Weighed {
  readonly found: Found;
  readonly state: State;
  readonly candidates: readonly Meant[];
  /** In the article already; `recordId` says which record it is. */
  readonly isDone: boolean;
  readonly recordId: string | undefined;
  readonly isRejected: boolean;
  /** Suggestions that have to be decided before this one. */
  readonly undecided: readonly string[];
}

/** The attributes of an article that lead to the records of each kind. */
export const RELATION_OF = {
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  document: 'documents',
} as const satisfies Partial<Record<SuggestionKind, keyof ArticleDraft>>;

/** Weighs everything that is found in a draft, as records and decisions are now. */
export async function weigh(
  strapi: Core.Strapi,
  draft: ArticleDraft,
  findings: Findings,
): Promise<ReadonlyMap<string, Weighed>> {
  const index = await currentIndex(strapi);
  const decisions = await readDecisions(strapi, draft);
  const linked = new Set([draft.people, draft.organizations, draft.documents].flatMap(idsOf));
  const founds = foundIn(link(withOutlets(findings), index, { linked }));
  const texts = await findStatements(strapi, founds);
  const kept = await keptRecords(strapi, founds, decisions, (id) => recordOf(index, id) !== undefined);
  const weighed = new Map<string, Weighed>();
  for (const found of founds) {
    const decision = decisions.get(found.id);
    const context = { draft, decision, kept: kept.has(decision?.recordId ?? ''), weighed, texts };
    weighed.set(found.id, weighOne(found, context));
  }
  return withUndecided(weighed);
}

interface Context {
  readonly draft: ArticleDraft;
  readonly decision: Decision | undefined;
  /** Whether the record of an earlier acceptance is still there. */
  readonly kept: boolean;
  readonly weighed: ReadonlyMap<string, Weighed>;
  readonly texts: ReadonlyMap<string, readonly StatementRow[]>;
}

function weighOne(found: Found, context: Context): Weighed {
  const { draft, decision, kept } = context;
  const candidates =
    kept && decision?.recordId ? [acceptedBefore(decision.recordId)] : meantBy(found, context);
  const isSettled = found.link.outcome !== 'ambiguous' || kept;
  const state =
    candidates.length === 0 ? 'unknown' : isSettled && candidates.length === 1 ? 'linked' : 'ambiguous';
  const recordId = state === 'linked' ? candidates[0]?.id : undefined;
  const held = heldRecord(found, draft, recordId);
  return {
    found,
    state,
    candidates,
    isDone: held !== undefined,
    recordId: held ?? recordId,
    isRejected: decision?.decision === 'rejected',
    undecided: [],
  };
}

function acceptedBefore(id: string): Meant {
  return { id, why: 'accepted-before', score: 1 };
}

function meantBy(found: Found, context: Context): readonly Meant[] {
  if (found.content.kind === 'statement') return sameStatements(found.content, context);
  return candidatesOf(found.link);
}

function candidatesOf(found: Link): readonly Meant[] {
  if (found.outcome === 'unknown') return [];
  return found.outcome === 'linked' ? [found.candidate] : found.candidates;
}

/** A statement is kept once: the same words of the same speaker, in whatever article they were met first. */
function sameStatements(
  { text, speaker, statement }: StatementContent,
  { texts, weighed }: Context,
): readonly Meant[] {
  const who = speaker === undefined ? undefined : weighed.get(speaker)?.recordId;
  const same = (texts.get(text) ?? []).filter(
    ({ kind, speakers, speakerOrganizations }) =>
      kind === statement &&
      who !== undefined &&
      [...speakers, ...speakerOrganizations].some((one) => one.documentId === who),
  );
  const [first] = same;
  return first === undefined ? [] : [{ id: first.documentId, why: 'same-text', score: 1 }];
}

/** The record in the article that this is; undefined where it is not in it yet. */
function heldRecord(found: Found, draft: ArticleDraft, recordId: string | undefined): string | undefined {
  const { content } = found;
  switch (content.kind) {
    case 'category':
      return draft.category?.documentId;
    case 'statement':
      return heldStatement(draft, content.text, recordId);
    case 'source':
      return heldStatement(draft, content.claim, recordId);
    default:
      return idsOf(draft[RELATION_OF[content.kind]]).find((id) => id === recordId);
  }
}

function heldStatement(
  { statements }: ArticleDraft,
  text: string,
  recordId: string | undefined,
): string | undefined {
  const folded = foldName(text);
  const byText = statements.find((one) => foldName(one.text ?? '') === folded);
  return (byText ?? statements.find(({ documentId }) => documentId === recordId))?.documentId;
}

function idsOf(references: readonly Reference[]): readonly string[] {
  return references.map(({ documentId }) => documentId);
}

/** Notes with each what has to be decided before it: the ambiguous among what it needs, and what that needs. */
function withUndecided(weighed: ReadonlyMap<string, Weighed>): ReadonlyMap<string, Weighed> {
  const entries = [...weighed].map(([id, one]): [string, Weighed] => {
    const undecided = neededBy(weighed, one).filter(({ state }) => state === 'ambiguous');
    const isOpen = undecided.length > 0 && !one.isDone;
    const ids = isOpen ? undecided.map(({ found }) => found.id) : [];
    return [id, { ...one, undecided: ids, state: isOpen ? 'ambiguous' : one.state }];
  });
  return new Map(entries);
}

/** What would be accepted with it. A record that is there already needs nothing; what was rejected is left out. */
function neededBy(weighed: ReadonlyMap<string, Weighed>, one: Weighed): readonly Weighed[] {
  const seen = new Set([one]);
  const open = [one];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.state === 'linked') continue;
    const needs = next.found.needs.flatMap((id) => weighed.get(id) ?? []);
    for (const need of needs)
      if (!seen.has(need) && !need.isRejected && !need.isDone) {
        seen.add(need);
        open.push(need);
      }
  }
  return [...seen].slice(1);
}

interface StatementRow extends Reference {
  readonly text: string;
  readonly kind: string;
  readonly speakers: readonly Reference[];
  readonly speakerOrganizations: readonly Reference[];
}

const ID = { select: ['documentId'] };

async function findStatements(
  strapi: Core.Strapi,
  founds: readonly Found[],
): Promise<ReadonlyMap<string, readonly StatementRow[]>> {
  const texts = founds.flatMap(({ content }) => (content.kind === 'statement' ? [content.text] : []));
  if (texts.length === 0) return new Map();
  const rows: unknown[] = await strapi.db.query(STATEMENT).findMany({
    where: { text: { $in: texts }, publishedAt: null },
    select: ['documentId', 'text', 'kind'],
    populate: { speakers: ID, speakerOrganizations: ID },
    orderBy: { id: 'asc' },
  });
  const known = rows as StatementRow[];
  return new Map(texts.map((text) => [text, known.filter((row) => row.text === text)]));
}

/** The records of earlier acceptances that are still there. */
async function keptRecords(
  strapi: Core.Strapi,
  founds: readonly Found[],
  decisions: ReadonlyMap<string, Decision>,
  isKnown: (id: string) => boolean,
): Promise<ReadonlySet<string>> {
  const ids = founds.flatMap(({ id }) => {
    const decision = decisions.get(id);
    return decision?.decision === 'accepted' && decision.recordId ? [decision.recordId] : [];
  });
  const rows: unknown[] =
    ids.length === 0
      ? []
      : await strapi.db
          .query(STATEMENT)
          .findMany({ where: { documentId: { $in: ids } }, select: ['documentId'] });
  return new Set([...ids.filter(isKnown), ...idsOf(rows as Reference[])]);
}

/** The content type of the records that suggestions of a kind lead to. */
export function uidOfKind(kind: SuggestionKind): RecordUid {
  return kind === 'statement' || kind === 'source' ? STATEMENT : UID_OF[kind];
}

/** The short name of that type. */
export function typeOfKind(kind: SuggestionKind): string {
  return RECORD_TYPES[uidOfKind(kind)];
}

/** @throws NotFoundError where the text gives no such suggestion, or no more. */
export function weighedOf(weighed: ReadonlyMap<string, Weighed>, id: string): Weighed {
  const found = weighed.get(id);
  if (found === undefined) throw new errors.NotFoundError('The text gives no such suggestion, or no more');
  return found;
}
