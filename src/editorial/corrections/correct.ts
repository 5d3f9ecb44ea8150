import type { Core } from '@strapi/strapi';
import { ARTICLE, isEditorialUid, type RecordUid } from '../../content/content-types';
import { inWriteTransaction } from '../../platform/database/write-lock';
import { refusal } from '../publication/refusal';
import type { Version } from '../workflow/moves';
import { readCarriers, type Carrier } from './carriers';

type Kind = 'correction' | 'clarification' | 'update' | 'retraction';

/** What is told to readers of an article, in one language. */
interface CorrectionNote {
  readonly kind: Kind;
  readonly text: string;
}

/** A fact that is put right: the record that holds it, where that is said, and in which words. */
export interface Correction {
  readonly uid: RecordUid;
  readonly documentId: string;
  readonly kind: Kind;
  readonly articles: readonly (Version & { readonly text: string })[];
  /** The account that corrects. */
  readonly by: number | undefined;
  readonly now: Date;
}

/** What became of the note in one article. */
export interface Noted extends Version {
  /** Public at once; or in the draft only, because that holds what is not public yet. */
  readonly outcome: 'published' | 'in-draft';
}

/**
 * Publishes what was put right in a record and adds a dated note to each of the given articles that carry it, all in one
 * transaction. An article whose draft holds other changes gets the note in its draft only: they are not for this to publish.
 * @throws ValidationError (400) naming the article that does not carry the record, or what keeps one from going out.
 */
export async function correctEverywhere(
  strapi: Core.Strapi,
  correction: Correction,
): Promise<readonly Noted[]> {
  const { uid, documentId, articles } = correction;
  return inWriteTransaction(strapi, async () => {
    const carriers = await readCarriers(strapi, documentId);
    const chosen = articles.map((version, place) => ({
      ...carrierOf(carriers, version, place),
      text: version.text,
    }));
    if (isEditorialUid(uid)) await publisher(strapi, uid).publish({ documentId });
    const noted: Noted[] = [];
    for (const carrier of chosen) noted.push(await addNote(strapi, carrier, correction));
    return noted;
  });
}

function carrierOf(carriers: readonly Carrier[], { documentId, locale }: Version, place: number): Carrier {
  const found = carriers.find((one) => one.documentId === documentId && one.locale === locale);
  if (found === undefined)
    throw refusal([{ path: ['articles', place], message: 'No public article that carries the record' }]);
  return found;
}

async function addNote(
  strapi: Core.Strapi,
  { documentId, locale, hasUnpublishedChanges, text: words }: Carrier & { readonly text: string },
  { kind: noteKind, by, now }: Correction,
): Promise<Noted> {
  const where = { documentId, locale, publishedAt: null };
  const row: unknown = await strapi.db.query(ARTICLE).findOne({ where, populate: { corrections: true } });
  const before = (row as { corrections?: (CorrectionNote & { date: string })[] } | null)?.corrections ?? [];
  const kept = before.map(({ kind, text, date }) => ({ kind, text, date }));
  const corrections = [...kept, { kind: noteKind, text: words, date: now.toISOString() }];
  const data = { corrections, ...(by === undefined ? {} : { updatedBy: by }) };
  await publisher(strapi, ARTICLE).update({ documentId, locale, data });
  if (!hasUnpublishedChanges) await publisher(strapi, ARTICLE).publish({ documentId, locale });
  return { documentId, locale, outcome: hasUnpublishedChanges ? 'in-draft' : 'published' };
}

interface Publisher {
  update(parameters: object): Promise<unknown>;
  publish(parameters: object): Promise<unknown>;
}

/** The Document Service over all types with drafts, of which its generated types know no common form. */
function publisher(strapi: Core.Strapi, uid: RecordUid): Publisher {
  return strapi.documents(uid) as unknown as Publisher;
}
