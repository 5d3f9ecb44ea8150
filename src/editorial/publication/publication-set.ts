import type { Core } from '@strapi/strapi';
import { isHttpError } from 'http-errors';
import {
  ARTICLE,
  DOCUMENT,
  EVENT,
  RECORD_TYPES,
  STATEMENT,
  type EditorialUid,
} from '../../content/content-types';
import type { Problem } from '../../content/problem';
import type { RecordType } from '../../content/save-rules';
import { linkedPublicationOf } from '../../platform/settings/linked-publication';
import { walkMembers, type Member } from './member-walk';
import { publishProblems, readDrafts } from './publish-checks';
import { refusal, refuseOn } from './refusal';
import type { Row } from './facts';

/** By which relations a record of each type needs others: what it refers to must be public when it is. */
const NEEDED_BY: Readonly<Record<EditorialUid, Readonly<Record<string, EditorialUid>>>> = {
  [ARTICLE]: { documents: DOCUMENT, statements: STATEMENT, events: EVENT },
  [STATEMENT]: { document: DOCUMENT, about: DOCUMENT },
  [DOCUMENT]: { inReplyTo: DOCUMENT, concerns: DOCUMENT },
  [EVENT]: { documents: DOCUMENT, statements: STATEMENT },
};

/** An unpublished record that goes out with an article. */
export interface SetMember extends Member {
  readonly uid: EditorialUid;
  readonly documentId: string;
  readonly label: string;
  /** The article's relation through which it was met, for the editor to find it. */
  readonly through: string;
}

/**
 * The publication set of an article's draft without the article: the documents, statements and events that it refers to and
 * that nobody has published yet, those that these need, and so on; what another needs comes before it.
 */
export async function publicationSetOf(strapi: Core.Strapi, draft: Row): Promise<readonly SetMember[]> {
  const from = await neededBy(strapi, ARTICLE, draft.id);
  return walkMembers(from, async (member) => {
    const id = await draftIdOf(strapi, member);
    if (id === undefined) return [];
    const needed = await neededBy(strapi, member.uid, id);
    return needed.map((found) => ({ ...found, through: member.through }));
  });
}

/**
 * Sends out what an article needs before the article itself, in the transaction under way, by the path of any publication.
 * @throws ValidationError naming the members where they are refused, or must not go out by themselves.
 */
export async function publishMembers(strapi: Core.Strapi, draft: Row): Promise<void> {
  const members = await publicationSetOf(strapi, draft);
  if (linkedPublicationOf(process.env) === 'refuse') return refuseOn(members.map(unpublished));
  for (const member of members) await publishMember(strapi, member);
}

function unpublished({ through, uid, label }: SetMember): Problem {
  return { path: [through], message: `The ${RECORD_TYPES[uid]} "${label}" is not published` };
}

async function publishMember(strapi: Core.Strapi, { uid, documentId, ...member }: SetMember): Promise<void> {
  try {
    await publisherOf(strapi, uid).publish({ documentId });
  } catch (error) {
    throw isRefusal(error) ? refusal([explained(error, { uid, documentId, ...member })]) : error;
  }
}

/** What keeps a member of a publication set from going out, with the member itself. */
export interface MemberProblem extends Problem {
  readonly record: { readonly type: RecordType; readonly id: string };
}

/** What keeps members of a publication set from going out, as the article's publication would say it. */
export async function memberProblems(
  strapi: Core.Strapi,
  members: readonly SetMember[],
  now: Date,
): Promise<readonly MemberProblem[]> {
  const problems: MemberProblem[] = [];
  for (const member of members) {
    const record = { type: RECORD_TYPES[member.uid], id: member.documentId };
    const drafts = await readDrafts(strapi, member.uid, { documentId: member.documentId });
    for (const draft of drafts)
      for (const problem of await publishProblems(strapi, member.uid, draft, now))
        problems.push({ ...explained(problem, member), record });
  }
  return problems;
}

function explained(error: { readonly message: string }, { uid, label, through }: SetMember): Problem {
  return {
    path: [through],
    message: `The ${RECORD_TYPES[uid]} "${label}", which would go out too, cannot be published: ${error.message}`,
  };
}

function isRefusal(error: unknown): error is Error {
  return isHttpError(error) ? error.status < 500 : error instanceof Error && error.name === 'ValidationError';
}

/** The Document Service's `publish` over all editorial types, of which its generated types know no common form. */
function publisherOf(strapi: Core.Strapi, uid: EditorialUid) {
  return strapi.documents(uid) as unknown as {
    publish(parameters: { documentId: string }): Promise<unknown>;
  };
}

interface Target {
  readonly documentId: string;
  readonly title?: string | null;
  readonly label?: string | null;
}

/**
 * Warns of public records that an article carries and that show nothing of what they refer to, because that is not public:
 * they do not go out again with the article, and so nothing brings it along.
 */
export async function publicationWarnings(strapi: Core.Strapi, draft: Row): Promise<readonly Problem[]> {
  const met = await metBy(strapi, ARTICLE, draft.id);
  const published = await publishedAmong(strapi, met);
  const warnings: Problem[] = [];
  for (const carried of met.filter(({ key }) => published.has(key))) {
    const id = await draftIdOf(strapi, carried);
    for (const lacking of id === undefined ? [] : await neededBy(strapi, carried.uid, id))
      warnings.push(shownWithout(carried, lacking));
  }
  return warnings;
}

function shownWithout(carried: SetMember, lacking: SetMember): Problem {
  const [one, other] = [RECORD_TYPES[carried.uid], RECORD_TYPES[lacking.uid]];
  return {
    path: [carried.through],
    message: `The ${one} "${carried.label}" is shown without the ${other} "${lacking.label}", which is not published`,
  };
}

/** The unpublished records that a draft refers to. */
async function neededBy(strapi: Core.Strapi, uid: EditorialUid, id: number): Promise<readonly SetMember[]> {
  const met = await metBy(strapi, uid, id);
  const published = await publishedAmong(strapi, met);
  return met.filter(({ key }) => !published.has(key));
}

/** The records that a draft refers to, public or not. */
async function metBy(strapi: Core.Strapi, uid: EditorialUid, id: number): Promise<readonly SetMember[]> {
  const relations = NEEDED_BY[uid];
  const populate = Object.fromEntries(Object.keys(relations).map((name) => [name, true]));
  const row: unknown = await strapi.db.query(uid).findOne({ where: { id }, select: ['id'], populate });
  return Object.entries(relations).flatMap(([through, target]) =>
    listOf((row as Record<string, unknown> | null)?.[through]).map((found) =>
      memberOf(target, found, through),
    ),
  );
}

function memberOf(uid: EditorialUid, { documentId, title, label }: Target, through: string): SetMember {
  return { key: `${uid} ${documentId}`, uid, documentId, label: label ?? title ?? documentId, through };
}

async function publishedAmong(
  strapi: Core.Strapi,
  members: readonly SetMember[],
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const uid of [DOCUMENT, STATEMENT, EVENT] as const) {
    const ids = members.filter((member) => member.uid === uid).map(({ documentId }) => documentId);
    if (ids.length === 0) continue;
    const where = { documentId: { $in: ids }, publishedAt: { $notNull: true } };
    const rows: unknown[] = await strapi.db.query(uid).findMany({ where, select: ['documentId'] });
    for (const { documentId } of rows as Target[]) keys.add(`${uid} ${documentId}`);
  }
  return keys;
}

async function draftIdOf(strapi: Core.Strapi, { uid, documentId }: SetMember): Promise<number | undefined> {
  const row: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, select: ['id'] });
  return (row as { id: number } | null)?.id;
}

function listOf(value: unknown): readonly Target[] {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as Target[];
}
