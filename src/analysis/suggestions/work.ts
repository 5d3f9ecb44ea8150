import type { Core } from '@strapi/strapi';
import { ARTICLE, type LocaleCode, type RecordUid } from '../../content/content-types';
import type { NameIndex } from '../linking/name-index';
import type { ArticleDraft } from './article-draft';
import { keepDecision } from './decisions';
import type { SuggestionKind } from './fingerprint';
import type { Found } from './found-content';
import type { NewRecord } from './new-records';
import type { Weighed } from './weighed';

/** Who accepts: the account of the panel by its id. */
export interface Actor {
  readonly id: number | undefined;
  /** Whether the actor's role may make records of a type; asked before each is made. */
  readonly mayMake: (uid: RecordUid) => boolean;
}

/** Something that was accepted. */
export interface Accepted {
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly label: string;
  /** documentId. */
  readonly record: string;
  readonly isMade: boolean;
}

/** A statement is put where it stands in the text. */
export interface StatementLink {
  readonly record: string;
  readonly start: number;
}

/** The acceptance under way: what it has to go by, and what it has done and has yet to tie to the article. */
export interface Work {
  readonly strapi: Core.Strapi;
  readonly draft: ArticleDraft;
  readonly locale: LocaleCode;
  readonly index: NameIndex;
  readonly weighed: ReadonlyMap<string, Weighed>;
  readonly actor: Actor;
  /** By suggestion, those of this run. */
  readonly accepted: Map<string, Accepted>;
  readonly links: Map<'people' | 'countries' | 'organizations' | 'documents', string[]>;
  readonly statements: StatementLink[];
  readonly sources: NewRecord[];
  category: string | undefined;
}

/** The Document Service, untyped: what is written is made of findings, which no generated type knows. */
interface Writer {
  create(parameters: object): Promise<{ documentId: string }>;
  update(parameters: object): Promise<unknown>;
}

function writer(strapi: Core.Strapi, uid: RecordUid): Writer {
  return strapi.documents(uid) as unknown as Writer;
}

/** Makes a record, of types with drafts a draft. */
export async function makeRecord(
  { strapi, actor }: Work,
  uid: RecordUid,
  values: NewRecord,
): Promise<string> {
  const by = actor.id === undefined ? {} : { createdBy: actor.id, updatedBy: actor.id };
  const { documentId } = await writer(strapi, uid).create({ data: { ...values, ...by } });
  return documentId;
}

/** Remembers that a suggestion is accepted, in the table of decisions and for the rest of this run. */
export async function note(
  work: Work,
  { id, kind, label }: Found,
  record: string,
  isMade: boolean,
): Promise<void> {
  work.accepted.set(id, { id, kind, label, record, isMade });
  const decision = { decision: 'accepted', recordId: record, isMade } as const;
  await keepDecision(work.strapi, work.draft, { id, kind, label }, decision);
}

/** Notes that the article has to lead to a record. */
export function addLink(
  { links }: Work,
  relation: 'people' | 'countries' | 'organizations' | 'documents',
  id: string,
): void {
  links.set(relation, [...(links.get(relation) ?? []), id]);
}

/**
 * Writes everything that was accepted into the draft, in one update from the article's side. What the draft has stays: links
 * are added, sources are put behind those that are there.
 */
export async function writeArticle(work: Work): Promise<void> {
  const { strapi, draft, locale, links, statements, sources, category, actor } = work;
  const added = [...links].map(([relation, ids]) => [
    relation,
    { connect: ids.map((documentId) => ({ documentId })) },
  ]);
  const data: Record<string, unknown> = {
    ...Object.fromEntries(added),
    ...(statements.length > 0 ? { statements: { connect: placed(work) } } : {}),
    ...(sources.length > 0 ? { sources: [...draft.sources.map(({ id }) => ({ id })), ...sources] } : {}),
    ...(category !== undefined ? { category } : {}),
  };
  if (Object.keys(data).length === 0) return;
  const by = actor.id === undefined ? {} : { updatedBy: actor.id };
  await writer(strapi, ARTICLE).update({ documentId: draft.documentId, locale, data: { ...data, ...by } });
}

/** Their order in the article is their order in the text: each behind the nearest that stands before it. */
function placed({ statements, weighed, draft }: Work): readonly object[] {
  const held = [...weighed.values()].flatMap(({ found, recordId, isDone }) => {
    const isThere = isDone && draft.statements.some(({ documentId }) => documentId === recordId);
    return isThere && recordId !== undefined ? [{ record: recordId, start: found.spans[0]?.start ?? 0 }] : [];
  });
  const order = [...statements].sort((one, other) => one.start - other.start);
  const known = [...held];
  return order.map((one) => {
    const before = known.filter(({ start }) => start <= one.start).sort((a, b) => b.start - a.start)[0];
    known.push(one);
    const position = before ? { after: before.record } : held.length > 0 ? { start: true } : { end: true };
    return { documentId: one.record, position };
  });
}
