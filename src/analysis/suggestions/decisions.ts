import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import { presentEditor } from '../../editorial/history/editor';
import type { ArticleDraft } from './article-draft';
import type { SuggestionKind } from './fingerprint';

/** What an editor decided about a suggestion. */
export interface Decision {
  readonly decision: 'accepted' | 'rejected';
  /** The record that was linked. */
  readonly recordId: string | null;
}

/** Which suggestion is decided. */
export interface Decided {
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly label: string;
}

type Version = Pick<ArticleDraft, 'documentId' | 'locale'>;

/** The decisions about an article in one language, by the id of the suggestion. */
export async function readDecisions(
  strapi: Core.Strapi,
  { documentId, locale }: Version,
): Promise<ReadonlyMap<string, Decision>> {
  const rows = await rowsOf<{
    readonly suggestion_id: string;
    readonly decision: Decision['decision'];
    readonly record_id: string | null;
  }>(
    strapi,
    'select suggestion_id, decision, record_id from desk.decision where article_id = ? and locale = ?',
    [documentId, locale],
  );
  return new Map(rows.map((row) => [row.suggestion_id, { decision: row.decision, recordId: row.record_id }]));
}

/** Keeps a decision, in place of an earlier one about the same suggestion. */
export async function keepDecision(
  strapi: Core.Strapi,
  { documentId, locale }: Version,
  { id, kind, label }: Decided,
  decision: Decision & { readonly isMade: boolean },
): Promise<void> {
  const editor = JSON.stringify(presentEditor(strapi));
  const { decision: verdict, recordId, isMade } = decision;
  await rowsOf(
    strapi,
    `insert into desk.decision as held
         (article_id, locale, suggestion_id, kind, label, decision, record_id, is_made, editor)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (article_id, locale, suggestion_id) do update set decision = excluded.decision,
         record_id = excluded.record_id, is_made = excluded.is_made, editor = excluded.editor, at = excluded.at`,
    [documentId, locale, id, kind, label, verdict, recordId, isMade, editor],
  );
}

/** What was decided about a record that is part of another now was decided about the other. */
export async function followMerge(
  strapi: Core.Strapi,
  { keep, drop }: { readonly keep: string; readonly drop: string },
): Promise<void> {
  await rowsOf(strapi, 'update desk.decision set record_id = ? where record_id = ?', [keep, drop]);
}
