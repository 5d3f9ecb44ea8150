import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE } from '../../content/content-types';
import { nextStages, stageOf, type Mover, type Stage } from '../../content/stages';
import { rowsOf } from '../../platform/database/rows';
import { inWriteTransaction } from '../../platform/database/write-lock';
import type { Editor } from '../../content/history-entry';
import { presentEditor } from '../history/editor';

/** An article in one language. */
export interface Version {
  readonly documentId: string;
  readonly locale: string;
}

/** Where an article shall go, and what is said to colleagues about it. */
export interface Move {
  readonly to: Stage;
  readonly note?: string | undefined;
  /** The account of the colleague who goes on with it; null takes it from whoever has it. */
  readonly assignee?: number | null | undefined;
}

/** A move that was made. */
export interface MadeMove {
  readonly from: Stage;
  readonly to: Stage;
  readonly note: string | null;
  readonly editor: Editor;
  readonly at: string;
}

/** Whoever moves: by an account of the panel, with what it may do. */
export interface Actor extends Mover {
  readonly id: number | undefined;
}

/**
 * Moves an article to a stage, with the note, in one transaction.
 * @throws ForbiddenError where this is an editor's decision; NotFoundError where there is no such version.
 */
export async function move(
  strapi: Core.Strapi,
  version: Version,
  { to, note, assignee }: Move,
  actor: Actor,
): Promise<void> {
  await inWriteTransaction(strapi, async () => {
    const from = await readStage(strapi, version);
    if (from !== to && !nextStages(from, actor).includes(to))
      throw new errors.ForbiddenError('Your role may not move the article there', { field: 'to' });
    const given = assignee !== undefined && actor.mayPublish ? { assignee } : {};
    const by = actor.id === undefined ? {} : { updatedBy: actor.id };
    await strapi
      .documents(ARTICLE)
      .update({ ...version, data: { reviewStage: to, ...given, ...by } as never });
    await keepMove(strapi, version, { from, to, note });
  });
}

const MADE_MOVE = `from_stage as "from", to_stage as "to", note, editor::json as editor,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at`;

async function readStage(strapi: Core.Strapi, { documentId, locale }: Version): Promise<Stage> {
  const where = { documentId, locale, publishedAt: null };
  const row: unknown = await strapi.db.query(ARTICLE).findOne({ where, select: ['reviewStage'] });
  if (row === null) throw new errors.NotFoundError('No such article in this language');
  return stageOf((row as { reviewStage?: unknown }).reviewStage);
}

async function keepMove(
  strapi: Core.Strapi,
  { documentId, locale }: Version,
  { from, to, note }: Move & { readonly from: Stage },
): Promise<void> {
  await rowsOf(
    strapi,
    'insert into desk.move (article_id, locale, from_stage, to_stage, note, editor) values (?, ?, ?, ?, ?, ?)',
    [documentId, locale, from, to, note ?? null, JSON.stringify(presentEditor(strapi))],
  );
}

/** The last move of each of some articles in their languages, by documentId and locale with a space between. */
export async function readLastMoves(
  strapi: Core.Strapi,
  versions: readonly Version[],
): Promise<ReadonlyMap<string, MadeMove>> {
  const rows = await rowsOf<MadeMove & { key: string }>(
    strapi,
    `select distinct on (article_id, locale) article_id || ' ' || locale as key, ${MADE_MOVE}
      from desk.move where article_id = any(?::text[]) order by article_id, locale, id desc`,
    [versions.map(({ documentId }) => documentId)],
  );
  return new Map(rows.map(({ key, ...move }) => [key, move]));
}

/** So many of the last moves are told. */
const MOST_TOLD = 50;

/** The moves of an article in one language, the last first. */
export function readMoves(
  strapi: Core.Strapi,
  { documentId, locale }: Version,
): Promise<readonly MadeMove[]> {
  return rowsOf<MadeMove>(
    strapi,
    `select ${MADE_MOVE} from desk.move where (article_id, locale) = (?, ?) order by id desc limit ${MOST_TOLD}`,
    [documentId, locale],
  );
}
