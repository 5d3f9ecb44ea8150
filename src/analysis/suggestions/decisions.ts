import type { Core } from '@strapi/strapi';
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
  const result: unknown = await strapi.db.transaction(({ trx }) =>
    trx.raw(
      'select suggestion_id, decision, record_id from desk.decision where article_id = ? and locale = ?',
      [documentId, locale],
    ),
  );
  const { rows } = result as {
    rows: { suggestion_id: string; decision: Decision['decision']; record_id: string | null }[];
  };
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
  await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `insert into desk.decision as held
         (article_id, locale, suggestion_id, kind, label, decision, record_id, is_made, editor)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (article_id, locale, suggestion_id) do update set decision = excluded.decision,
         record_id = excluded.record_id, is_made = excluded.is_made, editor = excluded.editor, at = excluded.at`,
      // The driver's types know no null among values.
      [documentId, locale, id, kind, label, verdict, recordId, isMade, editor] as string[],
    ),
  );
}

/** What was decided about a record that is part of another now was decided about the other. */
export async function followMerge(
  strapi: Core.Strapi,
  { keep, drop }: { readonly keep: string; readonly drop: string },
): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx.raw('update desk.decision set record_id = ? where record_id = ?', [keep, drop]),
  );
}
